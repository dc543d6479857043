package dev.tenken.model.fact;

import dev.tenken.model.AsOf;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.likeness.Group;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Certificates and attestations, of the vendor or of a supplier.
 *
 * @param standard as named, with edition
 * @param number of the certificate or registration
 * @param since when it was obtained, as {@code 2011-11-10} or {@code 2022-07}
 * @param until when it expires, likewise
 * @param scope what it covers, as written
 * @param coversService false when the text says that the service is outside its scope
 */
public record Certification(
        Statement statement,
        List<String> standard,
        String number,
        @Extension String since,
        @Extension String until,
        @Extension String scope,
        @Extension Boolean coversService)
        implements VendorFact {

    /** Letters that a few lines come to. */
    private static final int A_FEW_LINES = 300;

    private static final int MONTH_ONLY = "2022-07".length();
    private static final Pattern STANDARD_NUMBER = Pattern.compile("[0-9]{4,5}(?:-[0-9])?|soc ?[0-9]|pcidss|isms");
    private static final Pattern YEAR = Pattern.compile("[:：-](?:19|20)\\d\\d$");
    private static final Pattern EDITION = Pattern.compile("\\d[:：-](?:19|20)\\d\\d");

    private static final List<String> CLAIMS = List.of(
            "certif",
            "accredit",
            "attest",
            "audit",
            "assess",
            "report",
            "認証",
            "認定",
            "証明",
            "監査",
            "登録",
            "取得",
            "審査",
            "レポート",
            "報告書");
    private static final List<String> NOT_YET =
            List.of("未取得", "準備", "予定", "計画", "prepar", "planned", "in process of", "in progress");
    private static final List<String> RENEWED = List.of(
            "renew",
            "transition",
            "migrat",
            "upgrad",
            "recertif",
            "extend",
            "expand",
            "surveillance",
            "更新",
            "移行",
            "拡大",
            "維持",
            "継続",
            "改訂");
    private static final List<String> DECLARES =
            List.of("準拠", "適合", "compliant", "complies", "comply with", "conform", "in line with", "aligned with");
    /** A cloud, a hall or a host that is told to hold it, or of which it is told. */
    private static final Pattern PLATFORM = Pattern.compile(
            "(?:取得|準拠|認証|認定)(?:済み?の?|した|している|を受けた)(?:クラウド|データセンター?|IaaS|PaaS|基盤|ホスティング)"
                    + "|(?i)(?<![a-z])(?:certified|compliant|attested|audited) (?:[a-z]+ )?(?:cloud|hosting|infrastructure|data cent(?:er|re)) (?:provider|vendor|operator)"
                    + "|(?<!当社の|弊社の|自社の|当社|弊社)(?:基盤|インフラ(?:ストラクチャー?)?|データセンター?|クラウド事業者)[^。、]{0,12}(?:は|が|では|も)[^。]{0,60}(?:認証|認定|準拠|取得)"
                    + "|(?i)(?<![a-z])(?:(?<!our |our own )infrastructure|hosting|data cent(?:er|re)s?|cloud (?:provider|platform|infrastructure)s?)"
                    + "(?: (?:provider|partner|platform|operator|facilit(?:y|ies)))?s?(?:,? (?:which|that))? (?:is|are|has|have|holds?|maintains?|compl(?:y|ies)|meets?) ");

    /** Words that keep a scope to what they stand beside. */
    private static final Pattern ONLY = Pattern.compile(
            "(?iU)[、,]?\\s*(?:(?<![a-z])(?:only|solely|exclusively|limited to|restricted to|confined to)(?![a-z])|のみ|だけ|に限[らりるっ定]?|限定)\\s*");

    /** The service that the paper is about, by another name than its own. */
    private static final Pattern SERVICE = Pattern.compile(
            "(?iU)(?:本|当|全|当社の?|弊社の?)(?:サービス|製品|クラウド)|全(?:社|部門|組織)|(?<![a-z])(?:the|our|this|all|entire|whole) (?:entire |whole |cloud )?(?:services?|platform|company|organi[sz]ation)(?![a-z])");

    private static final List<String> OTHERS = List.of(
            "施設",
            "データセンター",
            "facilit",
            "data cent",
            "cloud service provider",
            "クラウドサービスプロバイダ",
            "ai provider",
            "cloud provider",
            "hosting provider",
            "infrastructure provider",
            "クラウド事業者",
            "ホスティング事業者",
            " llc",
            " inc.",
            " inc:");

    public Certification {
        standard = standard == null ? List.of() : List.copyOf(standard);
    }

    /** True when a standard holds one of these words, such as {@code 27001:2022}, whatever its width, case and blanks. */
    public boolean names(List<String> words) {
        return standard.stream()
                .map(Certification::plain)
                .anyMatch(s -> words.stream().map(Certification::plain).anyMatch(s::contains));
    }

    /** True when each of its standards holds one of these words. */
    public boolean namesOnly(List<String> words) {
        return !standard.isEmpty()
                && standard.stream()
                        .map(Certification::plain)
                        .allMatch(s -> words.stream().map(Certification::plain).anyMatch(s::contains));
    }

    /** True when a standard is named with the year of its edition, such as {@code 27001:2022}. */
    public boolean isStatingEdition() {
        return standard.stream().anyMatch(s -> EDITION.matcher(plain(s)).find());
    }

    /** The first day on which it was held, or null when that is not told. */
    public LocalDate getFirstDay() {
        return day(since, false);
    }

    /** The last day on which it is valid, or null when that is not told; of a month its last day. */
    public LocalDate getLastDay() {
        return day(until, true);
    }

    /** True when its last day has passed. */
    public boolean hasLapsed(AsOf asOf) {
        return getLastDay() != null && asOf.isBehind(getLastDay());
    }

    /** True when one of the others is to a standard that this one is to, whatever its edition. */
    public boolean isToStandardOfOneOf(Group others) {
        Set<String> theirs = others.keep("standards without edition", () -> others.all(Certification.class).stream()
                .flatMap(c -> c.standard.stream())
                .map(Certification::withoutEdition)
                .collect(Collectors.toSet()));
        return standard.stream().map(Certification::withoutEdition).anyMatch(theirs::contains);
    }

    private static LocalDate day(String written, boolean last) {
        try {
            if (written == null || written.length() != MONTH_ONLY) {
                return written == null ? null : LocalDate.parse(written);
            }
            YearMonth month = YearMonth.parse(written);
            return last ? month.atEndOfMonth() : month.atDay(1);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String withoutEdition(String standard) {
        return YEAR.matcher(plain(standard)).replaceFirst("").replace("/iec", "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace(" ", "");
    }

    /** True when the quote says that somebody certified it, not only that it is complied with or planned. */
    public boolean isClaimed() {
        return saysOneOf(CLAIMS) && !saysOneOf(NOT_YET);
    }

    /** True when it is not held yet, but will be: a new edition, or a wider scope, of one that is held is something else. */
    public boolean isPlanned() {
        return isVague() && saysOneOf(NOT_YET) && !saysOneOf(RENEWED);
    }

    /** True when the quote says that the standard is complied with, and nothing of anybody who certified that. */
    public boolean isDeclared() {
        return saysOneOf(DECLARES)
                && !saysOneOf(NOT_YET)
                && getEvidence().stream().noneMatch(e -> e.says(CLAIMS));
    }

    /** True when the certificate is that of a supplier, or of a building. */
    public boolean isOfSupplier() {
        return getActor() == Party.OPERATOR || getActor() == Party.SUPPLIER || restsOnOneOf(OTHERS);
    }

    /** True when the quote tells of a cloud, a hall or a host that holds it: "hosted at a certified cloud provider", 基盤は認証を取得しています. */
    public boolean isOfPlatform() {
        return PLATFORM.matcher(getEvidence().get(0).quote()).find();
    }

    /** True when it is said to cover one thing only, which is neither the service as a whole nor what the paper is called after. */
    public boolean isOfPart() {
        if (scope == null
                || !ONLY.matcher(scope).find()
                || SERVICE.matcher(scope).find()) {
            return false;
        }
        List<String> headings = getEvidence().get(0).heading();
        String covered = plain(ONLY.matcher(scope).replaceAll("")).replaceFirst("^the", "");
        return headings.isEmpty() || !plain(headings.get(0)).contains(covered);
    }

    /**
     * True when one of the others, a few lines further on under the same headings, says for no standard of its own that only a part is
     * covered.
     *
     * @param named certificates to standards
     */
    public boolean isNarrowedByOneOf(Group others, Group named) {
        return others.all(Certification.class).stream().anyMatch(o -> o.standard.isEmpty() && isDisownedBy(o, named));
    }

    /** True when one of the others names a standard that it names too, in whatever edition. */
    public boolean sharesStandardWithOneOf(Group others) {
        return others.has(
                "standard without edition",
                f -> f instanceof Certification c ? c.withoutEditions() : List.of(),
                withoutEditions());
    }

    /** True when one of the others, in another document or under other headings, names a standard that it names too. */
    public boolean isNamedElsewhereByOneOf(Group others) {
        Map<String, Set<List<?>>> places = others.keep("places of standards", () -> {
            Map<String, Set<List<?>>> found = new HashMap<>();
            others.all(Certification.class).forEach(c -> c.withoutEditions()
                    .forEach(s -> found.computeIfAbsent(s, k -> new HashSet<>()).add(Group.place(c))));
            return found;
        });
        return withoutEditions().stream()
                .map(s -> places.getOrDefault(s, Set.of()))
                .anyMatch(p -> p.size() > 1 || p.size() == 1 && !p.contains(Group.place(this)));
    }

    /**
     * True when one of the others, a few lines further on under the same headings, says that the service is left out of its scope, and no
     * other standard is named between them.
     *
     * @param named certificates to standards
     */
    public boolean isDisownedByOneOf(Group others, Group named) {
        return others.all(Certification.class).stream().anyMatch(o -> isDisownedBy(o, named));
    }

    /** True when it stands a few lines further on than the other under the same headings, and may go on to speak of the same certificate. */
    public boolean follows(Certification other) {
        Evidence own = getEvidence().get(0);
        Evidence its = other.getEvidence().get(0);
        return Group.place(this).equals(Group.place(other))
                && own.start() >= its.start()
                && own.start() - its.end() <= A_FEW_LINES;
    }

    private boolean isDisownedBy(Certification other, Group named) {
        Evidence own = getEvidence().get(0);
        Evidence its = other.getEvidence().get(0);
        return other.follows(this)
                && named.all(Certification.class).stream()
                        .filter(n -> n.getDocument().equals(getDocument()))
                        .filter(n -> n.getEvidence().get(0).start() > own.start()
                                && n.getEvidence().get(0).start() < its.start())
                        .allMatch(n -> standard.isEmpty()
                                || n.withoutEditions().stream().anyMatch(withoutEditions()::contains));
    }

    private List<String> withoutEditions() {
        return standard.stream()
                .map(Certification::plain)
                .map(s -> STANDARD_NUMBER.matcher(s))
                .map(m -> m.find() ? m.group() : "")
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
