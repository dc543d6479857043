package dev.tenken.register;

import dev.tenken.document.DescribedVendor;
import dev.tenken.document.VendorDescription;
import dev.tenken.model.InputException;
import dev.tenken.register.form.DescriptionForm;
import dev.tenken.register.form.TableReader;
import dev.tenken.register.form.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Takes files and folders into the register. */
public final class RegisterFiles {
    private RegisterFiles() {}

    /**
     * Takes all that a file or folder says, or nothing. Relative paths in it are below its own folder.
     *
     * @param path a table in CSV or Excel, a {@code vendor.yaml}, a vendor's folder or a portfolio
     * @throws InputException listing everything that is wrong
     */
    public static Taken read(Path path, Register register) {
        if (!Files.exists(path)) {
            throw new InputException(
                    path + ": no such file or folder; wanted a .csv, .xlsx, vendor.yaml or a folder: check the path");
        }
        Path base = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        return register.take(tables(path), base.toAbsolutePath());
    }

    private static Tables tables(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.isDirectory(path)) {
            return DescriptionForm.of(DescribedVendor.in(absolute));
        }
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (name.equals(VendorDescription.FILE)) {
            return DescriptionForm.of(DescribedVendor.in(absolute.getParent()));
        }
        if (name.endsWith(".csv")) {
            return TableReader.csv(path);
        }
        if (name.endsWith(".xlsx")) {
            return TableReader.xlsx(path);
        }
        throw new InputException(
                path + ": no table that can be read; wanted .csv, .xlsx, vendor.yaml or a folder: save it as one");
    }
}
