package dev.tenken.report.oscal;

import dev.tenken.report.file.FileContent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs of version 5 (RFC 9562, section 5.5): the same name in the same namespace gives the same UUID, everywhere and always. */
final class Uuid5 {

    /** The namespace of names that are URLs. */
    static final UUID URL = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static final int VERSION = 0x50;
    private static final int VARIANT = 0x80;

    private Uuid5() {}

    static UUID of(UUID namespace, String name) {
        MessageDigest sha1 = begun(namespace);
        return uuid(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** The same for a name that need not fit in memory. */
    static UUID of(UUID namespace, FileContent name) throws IOException {
        MessageDigest sha1 = begun(namespace);
        name.writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), sha1));
        return uuid(sha1.digest());
    }

    private static MessageDigest begun(UUID namespace) {
        ByteBuffer space = ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits());
        MessageDigest sha1 = sha1();
        sha1.update(space.array());
        return sha1;
    }

    private static UUID uuid(byte[] hash) {
        hash[6] = (byte) (hash[6] & 0x0F | VERSION);
        hash[8] = (byte) (hash[8] & 0x3F | VARIANT);
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }
}
