package dev.tenken.extract.supplier;

import dev.tenken.data.Patterns;
import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Cell;
import dev.tenken.extract.passage.ColumnType;
import dev.tenken.extract.passage.Group;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.value.Found;
import dev.tenken.extract.value.NameRecogniser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The firm that a row of a table names, by the heads of its columns: who ("Sub-processor", 委託先), for what ("Purpose", 業務内容) and
 * where. What stands under such a head is a firm's name whatever it looks like.
 *
 * @param lists tells lists of firms
 * @param heads of columns of firms that work for the vendor
 * @param somebody heads of columns of firms as such, which work for the vendor only in a list that says so
 * @param work heads of columns that tell what a firm does
 */
record TabledFirm(FirmLists lists, Group heads, Group somebody, Group work) {
    /** The cell without what explains the name; a name of more words is a sentence. */
    private static final Pattern NAME = Patterns.compile(
            "^[\\[*_ \"「]{0,4}(?<name>(?:[^\\[\\](|*:;。「」 ]|;(?=[a-z])){1,40}(?: [^\\[\\](|*:;。「」 ]{1,40}){0,5})[\\]*_ \"」]{0,4}(?: ?[(\\[:;-].*)?$");

    /** A name that is written small: it holds a sign, a figure or a capital, or bears a legal form. */
    private static final Expression BRAND = Expression.ofPlain(
            "^(?:[a-z]{1,20}[.;0-9A-Z][A-Za-z0-9.]{0,20}|[^ ]{1,20} " + OrganisationNames.FORM_WRITTEN + ")$");

    private static final Expression FIRM = Expression.ofPlain("[\\[*_ ]{0,4}(?:[^,|() ]{1,30},? (?:& )?){1,5}"
            + OrganisationNames.FORM_WRITTEN + "[\\]*_ ]{0,4}|.{0,20}(?:株式会社|合同会社|有限会社).{0,20}");

    private static final Expression NO_NAME = Expression.ofPlain(
            "the provider|other|others|various|several|tbd|total|[ァ-ヶー一-鿿]{0,4}(?:会社|業者|事業者)(?:各社|等|など)?|[^a-z\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]*");

    private static final Expression COOKIE = Expression.ofPlain(
            "(?:name of (?:the )?)?cookies?(?: ?(?:name|id|key))?s?|(?:クッキー|cookie)(?:の)?(?:名称?|id|キー)?");

    /** The row's firm with role {@code role}, or null. Where it is, is for the caller to add. */
    Found in(Passage passage) {
        if (passage.kind() != Passage.Kind.ROW || passage.cells().stream().anyMatch(TabledFirm::namesCookie)) {
            return null;
        }
        Cell cell = nameCell(passage);
        Stretch name = cell == null ? null : name(passage, cell);
        if (name == null) {
            return null;
        }
        Map<String, Object> roles = new LinkedHashMap<>();
        roles.put(Found.VALUE, NameRecogniser.plain(passage, name.start(), name.end()));
        passage.cells().stream()
                .filter(c -> c != cell && isFilled(c) && isHead(work, c))
                .findFirst()
                .ifPresent(c -> roles.put("role", firstSentence(text(passage, c))));
        return new Found(name, roles);
    }

    /** The first column of firms; in a list of firms also the one that is only headed "Name". */
    private Cell nameCell(Passage passage) {
        List<Cell> firms = passage.cells().stream()
                .filter(c -> isFilled(c) && isHead(heads, c))
                .toList();
        if (!firms.isEmpty()) {
            return firms.get(0);
        }
        boolean under = lists.announce(passage);
        boolean described = works(passage) && passage.cells().stream().anyMatch(c -> c.type() == ColumnType.PLACE);
        Cell first = passage.cells().isEmpty() ? null : passage.cells().get(0);
        if (under && first != null && isFilled(first) && isHead(somebody, first) && works(passage)) {
            return first;
        }
        return passage.cells().stream()
                .filter(c -> isFilled(c) && (under && c.type() == ColumnType.NAME || described && isFirm(passage, c)))
                .findFirst()
                .orElse(null);
    }

    private boolean works(Passage passage) {
        return passage.cells().stream().anyMatch(c -> isFilled(c) && isHead(work, c));
    }

    /** A cell that holds no more than a firm's name with its legal form. */
    private static boolean isFirm(Passage passage, Cell cell) {
        return FIRM.isWhole(text(passage, cell));
    }

    /** Whoever sets a cookie in the reader's browser is named beside it; that says nothing of customers' data. */
    private static boolean namesCookie(Cell cell) {
        return COOKIE.isWhole(cell.head().folded());
    }

    private static boolean isFilled(Cell cell) {
        return cell.stretch() != null && cell.mark() == null;
    }

    private static boolean isHead(Group heads, Cell cell) {
        return heads.words().matcher(cell.head().folded()).matches();
    }

    private static Stretch name(Passage passage, Cell cell) {
        Stretch all = cell.stretch();
        Matcher m = NAME.matcher(passage.text().folded().substring(all.start(), all.end()));
        if (!m.find() || NO_NAME.isWhole(m.group("name"))) {
            return null;
        }
        Stretch name = new Stretch(all.start() + m.start("name"), all.start() + m.end("name"));
        return isSmall(passage, name) ? null : name;
    }

    /** "deemed necessary" is no name, "monday.com" is one. */
    private static boolean isSmall(Passage passage, Stretch name) {
        String words = passage.original(name.start(), name.end());
        return Character.isLowerCase(words.charAt(0)) && !BRAND.isWhole(words);
    }

    /** What a firm does is told first; the sentences behind tell how. */
    private static String firstSentence(String words) {
        int end = words.indexOf('。');
        return end > 0 ? words.substring(0, end) : words;
    }

    private static String text(Passage passage, Cell cell) {
        return Captured.words(passage, cell.stretch().start(), cell.stretch().end());
    }
}
