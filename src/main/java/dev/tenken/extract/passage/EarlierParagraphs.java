package dev.tenken.extract.passage;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.document.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paragraphs of a clause that a later one points back to by their number: 前項, 前二項, 前各項, "the two preceding paragraphs". */
final class EarlierParagraphs {
    /** Nobody points back to more of them by number. */
    private static final int MOST = 5;

    private static final Pattern POINTS_BACK = Patterns.compile(
            "前(?<ja>[二三四五2-5各]?)(?:項|号)(?!目)|\\b(?:the )?(?:(?<en>two|three|four) (?:preceding|previous|foregoing)|(?:preceding|previous|foregoing) (?<behind>two|three|four)) (?:paragraphs?|clauses?|items?|points?|features?|functions?)\\b");

    private static final Expression NUMBERED = Expression.ofPlain("^\\(?[0-9]{1,2}[.)]? ?(?![0-9年月日時分秒%か])");

    private final Deque<Passage> last = new ArrayDeque<>();

    /** Goes on: of each block, and of each number in it, the first passage is kept. */
    void add(Passage passage) {
        if (!last.isEmpty() && last.getLast().block() == passage.block() && !isNumbered(passage.text())) {
            return;
        }
        if (!last.isEmpty()
                && !last.getLast().block().heading().equals(passage.block().heading())) {
            last.clear();
        }
        last.addLast(passage);
        if (last.size() > MOST) {
            last.removeFirst();
        }
    }

    /** The paragraphs that a text of the block points back to, nearest first; none when it does not. */
    List<Context> of(Block block, MatchText text) {
        Matcher m = mayPointBack(text.folded()) ? POINTS_BACK.matcher(text.folded()) : null;
        if (m == null || last.isEmpty() || !last.getLast().block().heading().equals(block.heading()) || !m.find()) {
            return List.of();
        }
        List<Context> found = new ArrayList<>();
        int wanted = count(m);
        for (var earlier = last.descendingIterator(); earlier.hasNext() && found.size() < wanted; ) {
            Passage passage = earlier.next();
            if (passage.block() != block || isNumbered(text)) {
                found.add(new Context(Context.Role.BEFORE, passage.text(), passage.quote()));
            }
        }
        return found;
    }

    private static boolean mayPointBack(String folded) {
        return folded.indexOf('前') >= 0
                || folded.contains("preceding")
                || folded.contains("previous")
                || folded.contains("foregoing");
    }

    private static boolean isNumbered(MatchText text) {
        return NUMBERED.begins(text.folded());
    }

    private static int count(Matcher m) {
        String said = m.group("ja") != null ? m.group("ja") : m.group("en") != null ? m.group("en") : m.group("behind");
        return switch (said) {
            case "二", "2", "two" -> 2;
            case "三", "3", "three" -> 3;
            case "四", "4", "four" -> 4;
            case "五", "5", "各" -> MOST;
            default -> 1;
        };
    }
}
