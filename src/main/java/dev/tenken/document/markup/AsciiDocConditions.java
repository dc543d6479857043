package dev.tenken.document.markup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a source that are published only where an attribute is set ({@code ifdef::internal[]}), or where it is not. */
final class AsciiDocConditions {
    private static final Pattern OPENS = Pattern.compile("(ifn?def)::([^\\[\\s]{1,80})\\[(.*)]");
    private static final Pattern CLOSES = Pattern.compile("endif::[^\\[\\s]{0,80}\\[]");
    private static final Pattern SETS = Pattern.compile(":([A-Za-z0-9_][A-Za-z0-9_-]{0,80}):(?:\\s.*)?");
    private static final Pattern SEVERAL = Pattern.compile("[,+]");
    /** Set wherever a page for readers is made. */
    private static final Set<String> ALWAYS = Set.of("backend-html5", "basebackend-html", "env-site");

    private final List<SourceLine> lines;
    private final Set<String> set = new HashSet<>(ALWAYS);

    AsciiDocConditions(List<SourceLine> lines) {
        this.lines = lines;
        for (SourceLine line : lines) {
            Matcher sets = SETS.matcher(line.text());
            if (sets.matches()) {
                set.add(sets.group(1));
            }
        }
    }

    /** The last line of the part that the line opens and that is not published; -1 when it opens none. */
    int leftOut(int index) {
        Matcher opens = OPENS.matcher(lines.get(index).text());
        if (!opens.matches() || isPublished(opens)) {
            return -1;
        }
        if (!opens.group(3).isEmpty()) {
            return index;
        }
        int depth = 1;
        for (int i = index + 1; i < lines.size(); i++) {
            String words = lines.get(i).text();
            Matcher inner = OPENS.matcher(words);
            depth += inner.matches() && inner.group(3).isEmpty() ? 1 : 0;
            depth -= CLOSES.matcher(words).matches() ? 1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPublished(Matcher opens) {
        boolean all = opens.group(2).indexOf('+') >= 0;
        List<String> names = List.of(SEVERAL.split(opens.group(2)));
        boolean holds = all ? set.containsAll(names) : names.stream().anyMatch(set::contains);
        return opens.group(1).equals("ifdef") == holds;
    }
}
