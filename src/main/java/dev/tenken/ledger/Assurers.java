package dev.tenken.ledger;

import dev.tenken.data.Patterns;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sees who certified or audited: "certified by Example Assurance Ltd", 「認証機関：一般財団法人…」, and the cell of a table below "Certification
 * body".
 */
final class Assurers {
    private static final Pattern NAMED = Patterns.compile(
            "\\b(?:certified|audited|attested|assessed|examined|issued|conducted|certification|attestation|audit|report)"
                    + " (?:by|from) (?:the )?\\[?(?<en>[A-Z][\\p{L}0-9&'’.-]*(?: (?:[A-Z&][\\p{L}0-9&'’.-]*|of|and)){0,6})"
                    + "|(?:認証|審査|審査登録|登録|認定)機関(?:名)?(?:は|[:：\\t| ])[ 　]*(?<ja>[^\\s、。|（(で]{2,40})");

    private static final Pattern HEAD = Patterns.compile(
            "(?i)^\\s*(?:(?:認証|審査|審査登録|登録|認定|監査)(?:機関|法人|会社)(?:名)?|監査人|(?:certification|certifying|registration|accredited|audit|assessment) (?:body|bodies|firm|company)|(?:certified|audited|assessed|issued|attested) by|registrar|auditors?|assessors?|issuer)\\s*$");

    /** A name, and no sign that stands for none. */
    private static final Pattern NAME = Pattern.compile("(?s).*\\p{L}{2}.*");

    private final List<Document> documents;

    Assurers(List<Document> documents) {
        this.documents = documents;
    }

    /** Names as written, in the order of their places. */
    Stream<String> in(Evidence evidence) {
        Stream<String> named = NAMED.matcher(evidence.quote()).results().map(Assurers::name);
        return Stream.concat(named, inColumn(evidence));
    }

    private Stream<String> inColumn(Evidence evidence) {
        return documents.stream()
                .filter(d -> d.id().equals(evidence.document()))
                .flatMap(d -> d.blocks().stream()
                        .filter(b -> b.kind() == BlockKind.TABLE_ROW
                                && b.span().start() <= evidence.start()
                                && evidence.start() < b.span().end())
                        .flatMap(b -> cells(d, b)));
    }

    private static Stream<String> cells(Document document, Block row) {
        return IntStream.range(0, Math.min(row.cells().size(), row.header().size()))
                .filter(i ->
                        HEAD.matcher(row.header().get(i).of(document.words())).matches())
                .mapToObj(i -> row.cells().get(i).of(document.words()).strip())
                .filter(name -> NAME.matcher(name).matches());
    }

    private static String name(MatchResult match) {
        String name = match.group(1) == null ? match.group(2) : match.group(1);
        return name.replaceFirst("(?: (?:of|and))+$", "").replaceFirst("[.’']+$", "");
    }
}
