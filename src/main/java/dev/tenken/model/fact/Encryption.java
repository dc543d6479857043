package dev.tenken.model.fact;

import dev.tenken.model.likeness.Group;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Encryption of customer data, transport, passwords or backups.
 *
 * @param scope {@code rest}, {@code transit}, {@code password}, {@code backup}
 * @param algorithm ciphers, hashes and protocols as named
 * @param applied whether it is encrypted
 * @param hashed true when the text says hashed: not to be turned back
 * @param partly true when only one sort of customers' data is told of, such as attachments
 */
public record Encryption(
        Statement statement,
        List<String> scope,
        List<String> algorithm,
        Boolean applied,
        @Extension Boolean hashed,
        @Extension Boolean partly)
        implements VendorFact {

    private static final Pattern EXAMPLES =
            Pattern.compile("(?iU)[(（](?:e\\.? ?g\\.?|for example|for instance|such as|例[:：えば]|たとえば)");
    private static final Pattern CHOICE = Pattern.compile(
            "(?iU)(?<![a-z])encryption (?:at rest )?options?(?![a-z])|at[- ]rest (?:encryption )?options?(?![a-z])|暗号化(?:も|を)?(?:選択|オプション)");

    public Encryption {
        scope = scope == null ? List.of() : List.copyOf(scope);
        algorithm = algorithm == null ? List.of() : List.copyOf(algorithm);
    }

    /** True when one of the others speaks of encrypting the same. */
    public boolean sharesScopeWithOneOf(Group others) {
        return others.has("scope", f -> f instanceof Encryption e ? e.scope : List.of(), scope);
    }

    /**
     * Whether it names what can protect data on their way: an accepted version of TLS and no other one, or a cipher that is no
     * disk encryption.
     *
     * @param tlsVersions the accepted ones, such as {@code 1.2}
     */
    public boolean isCredibleInTransit(List<String> tlsVersions) {
        return ciphers().anyMatch(c -> c.protectsTransport(tlsVersions))
                && ciphers().noneMatch(c -> c.isOutdatedTransport(tlsVersions));
    }

    /** Whether it names a cipher that can protect stored data: no hash and no protocol of transport. */
    public boolean isCredibleAtRest() {
        return ciphers().anyMatch(Cipher::protectsStorage);
    }

    /** Whether it names a hash that is fit for passwords. */
    public boolean isCredibleForPasswords() {
        return ciphers().anyMatch(Cipher::protectsPasswords);
    }

    /** Whether hashes are all that it names: what they protect cannot be read again. */
    public boolean isHashOnly() {
        return !algorithm.isEmpty() && ciphers().allMatch(Cipher::isHash);
    }

    /** Whether it names a mode that only disks are encrypted with. */
    public boolean isOfDisks() {
        return ciphers().anyMatch(Cipher::isDiskMode);
    }

    /** Whether SSL is the only protocol that it names: every version of it is withdrawn (RFC 6176, RFC 7568). */
    public boolean isOfSslOnly() {
        return ciphers().anyMatch(Cipher::isSsl) && ciphers().noneMatch(Cipher::isTls);
    }

    /** Whether it names AES with a key of a length that AES does not have. */
    public boolean isOfImpossibleKey() {
        return ciphers().anyMatch(Cipher::hasImpossibleAesKey);
    }

    /** True when the ciphers that it names are examples of what may be used: "(e.g. SSH or TLS)", 「例：TLS」. */
    public boolean isByExample() {
        return EXAMPLES.matcher(getEvidence().get(0).quote()).find();
    }

    /** True when it tells of what can be chosen, not of what is done: "at rest options". */
    public boolean isChoosable() {
        return CHOICE.matcher(getEvidence().get(0).quote()).find();
    }

    /** The names among them that tell how data on their way are encrypted: of all where none or every one does. */
    public List<String> transitAlgorithm() {
        return among(c -> !c.protectsStorage() || c.isTls() || c.isSsl());
    }

    /** The names among them that tell how stored data are encrypted: of all where none or every one does. */
    public List<String> restAlgorithm() {
        return among(Cipher::protectsStorage);
    }

    private List<String> among(Predicate<Cipher> fit) {
        List<String> fitting =
                algorithm.stream().filter(a -> fit.test(new Cipher(a))).toList();
        return fitting.isEmpty() ? algorithm : fitting;
    }

    private Stream<Cipher> ciphers() {
        return algorithm.stream().map(Cipher::new);
    }
}
