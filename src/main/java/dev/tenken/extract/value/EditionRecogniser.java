package dev.tenken.extract.value;

import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Sees what lines that are no sentences say of the edition of a document: "Version 2.1, March 2025", 令和6年4月1日 第3版, 承認者:情報セキュリティ責任者. A
 * sentence speaks of editions of anything.
 *
 * @param seen what is looked for in such a line
 */
public record EditionRecogniser(Recogniser seen) implements Recogniser {
    /** A line of a title block is not longer. */
    private static final int LONGEST = 140;

    private static final Expression SENTENCE = Expression.of(
            "。|(?:ます|です|した|する|ください)$|\\b(?:was|were|will|shall|must|has been|have been|we|they|it is)\\b");
    private static final String NUMBER = "\\d{1,2}(?:\\.\\d{1,2}){0,2}(?![\\d.]*\\d)";
    private static final Expression VERSION = Expression.of("第 ?(?<edition>" + NUMBER + ") ?版"
            + "|(?<![\\d.])(?<plain>\\d{1,2}(?:\\.\\d{1,2}){1,2}) ?版"
            + "|(?:\\b(?:version|ver\\.?|rev(?:ision)?\\.?)|版数|バージョン|文書の?版|改[訂定]番号) ?[:|]? ?第?(?<named>v?" + NUMBER
            + ")"
            + "|^(?<alone>v\\d{1,2}\\.\\d{1,2})$");
    private static final Expression APPROVER = Expression.of(
            "(?:承認者|承認|承認責任者|文書責任者|文書管理責任者|文書管理者|発行責任者) ?[:|] ?(?<holder>[^|:。]{2,40})"
                    + "|\\b(?:approved by|approver|approval|document owner|owner|authori[sz]ed by) ?[:|] ?(?<owner>(?=\\p{L})[^|:.]{2,50})");

    public static EditionRecogniser versions() {
        return new EditionRecogniser(passage -> groups(VERSION, passage, "edition", "plain", "named", "alone"));
    }

    public static EditionRecogniser approvers() {
        return new EditionRecogniser(passage -> groups(APPROVER, passage, "holder", "owner"));
    }

    public static EditionRecogniser dates() {
        return new EditionRecogniser(DayRecogniser.asWritten());
    }

    private static List<Found> groups(Expression form, Passage passage, String... names) {
        List<Found> found = new ArrayList<>();
        Matcher m = form.finder(passage.text());
        while (m.find()) {
            for (String name : names) {
                if (m.group(name) != null) {
                    found.add(Found.of(m.start(), m.end(), Captured.words(passage, m.start(name), m.end(name))));
                }
            }
        }
        return found;
    }

    @Override
    public List<Found> find(Passage passage) {
        String text = passage.text().folded();
        boolean line =
                text.length() <= LONGEST && !SENTENCE.finder(passage.text()).find();
        return line ? seen.find(passage) : List.of();
    }
}
