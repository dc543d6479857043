package dev.tenken.cli;

import dev.tenken.model.InputException;
import dev.tenken.register.Register;
import dev.tenken.register.RegisteredDocument;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.register.form.DescriptionText;
import dev.tenken.register.form.DocumentForm;
import dev.tenken.register.form.TableWriter;
import dev.tenken.register.form.VendorForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The register as files, from which it can be imported again without loss. */
@Command(
        name = "export",
        description =
                "Writes the register: OUT.csv (the vendors, or with --documents their documents), OUT.xlsx (both), or a folder OUT with a "
                        + "vendor.yaml per vendor. \"vendor import\" reads each back without loss.",
        mixinStandardHelpOptions = true)
final class VendorExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "OUT", description = "A file that ends in .csv or .xlsx, or a folder.")
    private Path out;

    @Option(names = "--documents", description = "The documents, not the vendors, into the .csv.")
    private boolean ofDocuments;

    @Option(names = "--vendor", paramLabel = "VENDOR", split = ",", description = "Only these.")
    private List<String> only = List.of();

    @Mixin
    private DatabaseOptions database;

    VendorExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Desk desk = new Desk(database, terminal.clock())) {
            Register register = desk.register();
            only.forEach(register::vendor);
            List<RegisteredVendor> vendors = register.vendors().stream()
                    .filter(v -> only.isEmpty() || only.contains(v.id()))
                    .toList();
            List<RegisteredDocument> documents = register.documents().stream()
                    .filter(d -> only.isEmpty() || only.contains(d.vendor()))
                    .toList();
            write(desk, vendors, documents);
            terminal.out()
                    .println(out + ": " + vendors.size() + (vendors.size() == 1 ? " vendor, " : " vendors, ")
                            + documents.size() + (documents.size() == 1 ? " document." : " documents."));
            return ExitStatus.DONE;
        }
    }

    private void write(Desk desk, List<RegisteredVendor> vendors, List<RegisteredDocument> documents)
            throws IOException {
        String name = out.toString().toLowerCase(Locale.ROOT);
        VendorText text = new VendorText(desk, terminal);
        List<Map<String, String>> rows = vendors.stream().map(text::row).toList();
        List<Map<String, String>> papers =
                documents.stream().map(DocumentForm::texts).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (name.endsWith(".csv")) {
            List<String> keys = new ArrayList<>(VendorForm.KEYS);
            keys.addAll(VendorForm.DERIVED);
            TableWriter.csv(ofDocuments ? DocumentForm.KEYS : keys, ofDocuments ? papers : rows, bytes);
            put(out, bytes.toByteArray());
        } else if (name.endsWith(".xlsx")) {
            TableWriter.xlsx(rows, papers, desk.register().today(), bytes);
            put(out, bytes.toByteArray());
        } else {
            for (RegisteredVendor vendor : vendors) {
                String yaml = DescriptionText.of(
                        vendor,
                        documents.stream()
                                .filter(d -> d.vendor().equals(vendor.id()))
                                .toList());
                put(out.resolve(vendor.id()).resolve("vendor.yaml"), yaml.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void put(Path file, byte[] bytes) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            // What is half written never stands under the name.
            Path part = Files.createTempFile(folder, ".export", ".part");
            try {
                Files.write(part, bytes);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new InputException(
                    file + ": cannot be written (" + e + "); is the folder there and may you write in it?", e);
        }
    }
}
