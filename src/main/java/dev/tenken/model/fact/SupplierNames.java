package dev.tenken.model.fact;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What tells suppliers apart in the names that papers call them by: "AWS" is "Amazon Web Services, Inc.", "GCP" is Google's. */
public final class SupplierNames {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[ァ-ヶー])(?=[一-鿿])|(?<=[一-鿿])(?=[ァ-ヶ])");

    // Words that many firms have in their names.
    private static final Set<String> GENERIC = Set.of(
            "cloud",
            "service",
            "services",
            "platform",
            "web",
            "inc",
            "llc",
            "ltd",
            "limited",
            "gmbh",
            "sarl",
            "sas",
            "bv",
            "corp",
            "corporation",
            "company",
            "co",
            "group",
            "the",
            "and",
            "of",
            "ag",
            "sa",
            "ab",
            "kk",
            "japan",
            "europe",
            "emea",
            "ireland",
            "international",
            "data",
            "solutions",
            "systems",
            "technologies",
            "software",
            "online",
            "global",
            "株式会社",
            "合同会社",
            "有限会社",
            "社",
            "ジャパン",
            "日本",
            "クラウド",
            "サービス",
            "ウェブ",
            "データセンター");

    // Products by the firm that they are of, and firms by their name in Latin letters.
    private static final Map<String, String> FIRM = Map.ofEntries(
            Map.entry("aws", "amazon"),
            Map.entry("アマゾン", "amazon"),
            Map.entry("ec2", "amazon"),
            Map.entry("s3", "amazon"),
            Map.entry("rds", "amazon"),
            Map.entry("ses", "amazon"),
            Map.entry("cloudfront", "amazon"),
            Map.entry("gcp", "google"),
            Map.entry("グーグル", "google"),
            Map.entry("firebase", "google"),
            Map.entry("bigquery", "google"),
            Map.entry("azure", "microsoft"),
            Map.entry("マイクロソフト", "microsoft"),
            Map.entry("entra", "microsoft"),
            Map.entry("sendgrid", "twilio"),
            Map.entry("セールスフォース", "salesforce"),
            Map.entry("heroku", "salesforce"),
            Map.entry("オラクル", "oracle"),
            Map.entry("oci", "oracle"),
            Map.entry("さくらインターネット", "sakura"),
            Map.entry("softlayer", "ibm"));

    private SupplierNames() {}

    /**
     * The firm that a name means, for telling whether two names mean one: "Microsoft Azure", "Azure AppService" and "Microsoft" give the same.
     *
     * @return in lower case; the name's own telling words where none is known to be a firm's
     */
    public static String firm(String name) {
        TreeSet<String> telling = new TreeSet<>(telling(name));
        return telling.stream()
                .filter(FIRM::containsValue)
                .findFirst()
                .orElseGet(() -> telling.isEmpty()
                        ? Normalizer.normalize(name, Normalizer.Form.NFKC)
                                .toLowerCase(Locale.ROOT)
                                .strip()
                        : String.join(" ", telling));
    }

    /** The words of a name that few others have, each firm by one of its names. */
    static Set<String> telling(String name) {
        Set<String> telling = new HashSet<>();
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (String word : List.of(BETWEEN.split(plain))) {
            if (word.length() > 1 && !GENERIC.contains(word)) {
                telling.add(FIRM.getOrDefault(word, word));
            }
        }
        return telling;
    }
}
