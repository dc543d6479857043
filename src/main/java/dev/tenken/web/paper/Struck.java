package dev.tenken.web.paper;

import dev.tenken.data.Sha256;
import dev.tenken.model.InputException;
import dev.tenken.register.Register;
import dev.tenken.register.RegisteredDocument;
import dev.tenken.register.RegisteredVendor;
import dev.tenken.web.Facades;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Strikes papers out: from the register, and from the vendor's folder, where they are laid aside. The file is moved as the last thing before the register is
 * done with it. Who dies between the two leaves a paper that the register has and the folder has not: at the next start it is put back, and
 * nothing was struck.
 */
public final class Struck {
    /** Begins with a dot, so that readers leave it out. */
    private static final String FOLDER = ".struck";

    private final Facades facades;

    public Struck(Facades facades) {
        this.facades = facades;
    }

    void strike(RegisteredVendor vendor, RegisteredDocument document, String actor) {
        Path file = file(vendor, document);
        Path[] aside = new Path[1];
        try {
            facades.database().jdbi().useTransaction(handle -> {
                facades.register(actor).strike(handle, vendor.id(), document.key());
                if (document.path() != null) {
                    facades.jobs().struck(handle, vendor.id(), document.path(), actor);
                }
                aside[0] = file == null ? null : moveAside(vendor.folder(), document.path(), file);
            });
        } catch (RuntimeException e) {
            if (aside[0] != null) {
                putBack(aside[0], file);
            }
            throw e;
        }
    }

    /** Null when there is none, or it is not there. */
    private static Path file(RegisteredVendor vendor, RegisteredDocument document) {
        if (document.path() == null || vendor.folder() == null) {
            return null;
        }
        Path file = vendor.folder().resolve(document.path()).normalize();
        if (!file.startsWith(vendor.folder().normalize())) {
            throw new InputException(document.path() + ": leads out of the vendor's folder; mend it in the register");
        }
        return Files.exists(file) ? file : null;
    }

    private Path moveAside(Path folder, String path, Path file) {
        Path target =
                folder.resolve(FOLDER).resolve(facades.clock().instant().toEpochMilli() + "-" + file.getFileName());
        try {
            Files.createDirectories(target.getParent());
            return Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new InputException(
                    path + ": cannot be taken out of the vendor's folder ("
                            + e.getClass().getSimpleName() + "); may the server write there? Nothing was struck",
                    e);
        }
    }

    private static boolean putBack(Path aside, Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            // The next start tries again; until then the paper is told as missing.
            return false;
        }
    }

    /**
     * Puts back what somebody was striking when the server died.
     *
     * @return the papers, as VENDOR/PATH
     */
    public List<String> mend() {
        Register register = facades.register("");
        return register.vendors().stream()
                .filter(vendor -> vendor.folder() != null
                        && Files.isDirectory(vendor.folder().resolve(FOLDER)))
                .flatMap(vendor -> register.documents(vendor.id()).stream()
                        .filter(document -> document.path() != null && document.digest() != null)
                        .filter(document -> mend(vendor.folder(), document))
                        .map(document -> vendor.id() + "/" + document.path()))
                .toList();
    }

    private static boolean mend(Path folder, RegisteredDocument document) {
        Path file = folder.resolve(document.path()).normalize();
        if (!file.startsWith(folder.normalize()) || Files.exists(file)) {
            return false;
        }
        return aside(folder.resolve(FOLDER), document)
                .map(aside -> putBack(aside, file))
                .orElse(false);
    }

    /** What was laid aside with the bytes that the register says. */
    private static Optional<Path> aside(Path folder, RegisteredDocument document) {
        String name = "-" + Path.of(document.path()).getFileName();
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(aside -> aside.getFileName().toString().endsWith(name))
                    .filter(aside -> hasBytes(aside, document.digest()))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean hasBytes(Path file, String digest) {
        try {
            return Sha256.of(file).equals(digest);
        } catch (IOException e) {
            return false;
        }
    }
}
