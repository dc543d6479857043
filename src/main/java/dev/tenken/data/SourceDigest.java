package dev.tenken.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Digests that tell one set of files from another. */
public final class SourceDigest {

    private SourceDigest() {}

    /** SHA-256 over paths and contents, lower-case hexadecimal; the files' order does not matter. */
    public static String of(List<SourceFile> files) {
        return sha256(files.stream()
                .sorted(Comparator.comparing(SourceFile::path))
                .flatMap(f -> Stream.of(f.path(), f.text())));
    }

    /** SHA-256 over digests in the order given, lower-case hexadecimal. */
    public static String ofAll(String... digests) {
        return sha256(Stream.of(digests));
    }

    private static String sha256(Stream<String> parts) {
        MessageDigest sha = Sha256.digest();
        parts.forEach(part -> sha.update((part + "\0").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(sha.digest());
    }
}
