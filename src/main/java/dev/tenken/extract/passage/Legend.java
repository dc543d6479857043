package dev.tenken.extract.passage;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.MatchText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the signs of a table mean, as a line beside it says: 「○：当社が実施、－：対象外」. */
final class Legend {
    /** No, or a tick where there is no other. */
    static final String CROSS = "x";

    private static final Pattern ENTRY = Patterns.compile(
            "(?:(?<sign>[○◯〇●◎△▲×✕✓✔✅☑-]|(?<![a-z0-9])[raci](?![a-z0-9]))|[「『\"](?<word>[^「」『』\"]{1,3})[」』\"])\\s?(?:[:=]|は|\\.{2,3}|…)\\s?(?<words>[^\\s、,/;。○◯〇●◎△▲×✕✓✔][^、,/;。○◯〇●◎△▲×✕✓✔]{0,40})");

    private final Map<String, Mark> turned = new HashMap<>();
    private final ColumnWords words;

    /**
     * @param lines folded texts of the blocks beside the table
     * @param crossed whether the table ticks with a cross
     */
    Legend(List<MatchText> lines, ColumnWords words, boolean crossed) {
        this.words = words;
        if (crossed) {
            turned.put(CROSS, Mark.YES);
        }
        for (MatchText line : lines) {
            Matcher entry = ENTRY.matcher(line.folded());
            while (entry.find()) {
                add(entry);
            }
        }
    }

    /** 「「主」は自ら行う者」: a word is a sign only by what is said of it. */
    private void add(Matcher entry) {
        String sign = entry.group("sign") == null ? entry.group("word") : entry.group("sign");
        Mark mark = words.turnedBy(entry.group("words"));
        boolean word = entry.group("sign") == null && words.markOf(sign) == null;
        if (mark != null) {
            turned.putIfAbsent(sign, mark);
        } else if (word && words.isMain(entry.group("words"))) {
            turned.putIfAbsent(sign, Mark.RESPONSIBLE);
        }
    }

    /** What a cell says that holds no more than a sign; null for other cells. */
    Mark markOf(String cell) {
        return turned.getOrDefault(cell.strip(), words.markOf(cell));
    }
}
