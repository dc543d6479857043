package dev.tenken.model.document;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a document says of itself, with the passages that say it, as rules see it.
 *
 * @param document its id
 * @param kind what sort of paper it is
 * @param version of its latest edition, or null
 * @param date of its latest edition, or null
 * @param approved true when it names who approved it
 * @param opening how it begins
 * @param edition where version or date is stated, or null
 * @param history where its list of editions begins, or null
 * @param approval where an approver is named or asked for, or null
 * @param unfilled the first place that is left to be filled in, as in a template, or null
 * @param names what it and its chapters are called
 */
public record DocumentRecord(
        String document,
        DocumentKind kind,
        String version,
        LocalDate date,
        boolean approved,
        Evidence opening,
        Evidence edition,
        Evidence history,
        Evidence approval,
        Evidence unfilled,
        List<String> names) {

    // {{company}} and not {{% a site's own mark %}}; [DATE], [●]; 【要記入】. A lower-case name in braces may be a site's
    // own, too.
    private static final Pattern UNFILLED = Pattern.compile(
            "\\{\\{ {0,3}[^{}%<>.|_\\n]{0,30}[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}][^{}%<>.|\\n]{0,30}\\}\\}|\\{\\{ {0,3}[A-Z][A-Z _]{2,40}\\}\\}"
                    + "|\\[(?:[●○◯・＿_…]{1,10}|(?i:insert|your company|company|date|name of|tbd|to be (?:filled|completed|determined))(?i:[ a-z/]{0,40}))\\](?!\\()"
                    + "|【[^【】\\n]{0,20}(?:要記入|を記入|記入欄|要確認|未定|入力してください)[^【】\\n]{0,10}】|[○〇◯●]{2,4}(?:株式会社|年|月|日|円|ヶ月)");

    /** Every one of these places begins with one of these signs. */
    private static final String OPENING = "{[【○〇◯●";

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public DocumentRecord {
        names = List.copyOf(names);
    }

    /** Of a document, or null when it has no text to quote. */
    public static DocumentRecord of(Document document) {
        if (document.blocks().isEmpty()) {
            return null;
        }
        Imprint imprint = document.imprint();
        return new DocumentRecord(
                document.id(),
                document.kind(),
                document.version(),
                document.date(),
                imprint.approved(),
                document.evidence(document.blocks().get(0).span()),
                evidence(document, imprint.edition()),
                evidence(document, imprint.history()),
                evidence(document, imprint.approval()),
                unfilled(document),
                names(document));
    }

    private static Evidence unfilled(Document document) {
        String text = document.text();
        Matcher place = UNFILLED.matcher(text);
        for (int at = 0; at < text.length(); at++) {
            if (OPENING.indexOf(text.charAt(at)) >= 0
                    && place.region(at, text.length()).lookingAt()) {
                return document.evidence(new Span(at, place.end()));
            }
        }
        return null;
    }

    private static List<String> names(Document document) {
        return Stream.concat(
                        Stream.of(document.title(), document.path(), document.source())
                                .filter(Objects::nonNull),
                        document.blocks().stream()
                                .filter(b -> b.kind() == BlockKind.HEADING)
                                .map(b -> b.span().of(document.words())))
                .toList();
    }

    /** True when it, or a chapter of it, goes by this name: whatever capitals, blanks and marks. */
    public boolean isCalled(String name) {
        String plain = plain(name);
        return names.stream().anyMatch(n -> plain(n).contains(plain));
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    private static Evidence evidence(Document document, Span span) {
        return span == null ? null : document.evidence(span);
    }

    /** True when it is what both sides are bound by. */
    public boolean isAgreement() {
        return kind == DocumentKind.CONTRACT || kind == DocumentKind.SLA;
    }

    /** True when places are left to be filled in: a template, by which nobody is bound yet. */
    public boolean isTemplate() {
        return unfilled != null;
    }

    /** Where its age shows: at its date, else at its beginning. */
    public Evidence dated() {
        return edition == null ? opening : edition;
    }
}
