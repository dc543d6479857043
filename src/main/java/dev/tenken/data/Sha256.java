package dev.tenken.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest of bytes. */
public final class Sha256 {

    private Sha256() {}

    /** SHA-256 in lower-case hexadecimal. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(bytes(bytes));
    }

    /** The same of a file, which need not fit into memory. */
    public static String of(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    /** A stream that digests what it passes on. */
    public static DigestOutputStream passing(OutputStream out) {
        return new DigestOutputStream(out, digest());
    }

    /** The digest of everything that was written; to be asked once. */
    public static String of(DigestOutputStream passed) {
        return HexFormat.of().formatHex(passed.getMessageDigest().digest());
    }

    /** SHA-256 as it is. */
    public static byte[] bytes(byte[] bytes) {
        return digest().digest(bytes);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
