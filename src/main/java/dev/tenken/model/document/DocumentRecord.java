package dev.tenken.model.document;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
        List<String> names) {

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
                names(document));
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

    /** Where its age shows: at its date, else at its beginning. */
    public Evidence dated() {
        return edition == null ? opening : edition;
    }
}
