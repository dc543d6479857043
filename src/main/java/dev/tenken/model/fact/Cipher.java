package dev.tenken.model.fact;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A cipher, hash or protocol as a document names it, such as {@code TLSv1.2/v1.3} or {@code 256-bit AES}, and what it can be used
 * for. What is not known can be used for nothing.
 */
record Cipher(String name) {
    private static final Pattern VERSION = Pattern.compile("(?<![\\d.])\\d\\.\\d(?![\\d.])");
    private static final Pattern TRANSPORT = Pattern.compile("(?<![a-z])(?:m?tls|ssl)(?=v?\\d|[^a-z]|$)");
    private static final Pattern AES = Pattern.compile("(?<![a-z])aes(?![a-z])|advanced encryption standard");
    private static final Pattern AES_KEY = Pattern.compile("aes[- ]?([0-9]{3,4})(?![0-9])");
    private static final Pattern OTHER_CIPHER = Pattern.compile("camellia|chacha20");
    private static final Pattern DISK_MODE = Pattern.compile("xts|luks|dm-crypt|bitlocker|filevault");
    private static final Pattern DIGEST = Pattern.compile("(?:hmac[- ]?)?sha-?\\d{1,3}(?:[-/]\\d{3})?");
    private static final Pattern KEY_BITS = Pattern.compile("(?<!\\d)\\d{3,4}(?!\\d)");
    private static final List<String> AES_BITS = List.of("128", "192", "256");
    /** Disk encryption takes two keys of one length: some count one of them, some both. */
    private static final List<String> XTS_BITS = List.of("128", "256", "512");

    private static final Pattern PASSWORD_HASH =
            Pattern.compile("bcrypt|scrypt|argon2|pbkdf2|sha-?(?:2|3|224|256|384|512)");

    Cipher {
        name = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    boolean protectsTransport(List<String> tlsVersions) {
        if (isTransport() && !versions().isEmpty()) {
            return tlsVersions.containsAll(versions());
        }
        return isCipher() && !DISK_MODE.matcher(name).find();
    }

    /** A protocol of which some version is not among the accepted ones. */
    boolean isOutdatedTransport(List<String> tlsVersions) {
        return isTransport() && !tlsVersions.containsAll(versions());
    }

    boolean protectsStorage() {
        return isCipher() && !isTransport();
    }

    boolean protectsPasswords() {
        return PASSWORD_HASH.matcher(name).find();
    }

    /** A digest or a password hash, and no cipher beside it. */
    boolean isHash() {
        return (DIGEST.matcher(name).find() || PASSWORD_HASH.matcher(name).find() || name.contains("md5"))
                && !isCipher()
                && !isTransport();
    }

    boolean isDiskMode() {
        return DISK_MODE.matcher(name).find();
    }

    boolean isSsl() {
        return name.contains("ssl");
    }

    boolean isTls() {
        return name.contains("tls");
    }

    private boolean isTransport() {
        return TRANSPORT.matcher(name).find();
    }

    private List<String> versions() {
        return VERSION.matcher(name).results().map(MatchResult::group).toList();
    }

    private boolean isCipher() {
        return OTHER_CIPHER.matcher(name).find() || AES.matcher(name).find() && hasPossibleKey();
    }

    /** AES with a key of a length that it does not have; two keys of 256 bits, as disk encryption takes, are said to be 512 too. */
    boolean hasImpossibleAesKey() {
        return AES_KEY.matcher(name).results().anyMatch(key -> !possibleBits().contains(key.group(1)));
    }

    private List<String> possibleBits() {
        return name.contains("xts") ? XTS_BITS : AES_BITS;
    }

    private boolean hasPossibleKey() {
        List<String> possible = possibleBits();
        String withoutDigest = DIGEST.matcher(name).replaceAll("");
        return KEY_BITS.matcher(withoutDigest).results().map(MatchResult::group).allMatch(possible::contains);
    }
}
