package dev.tenken.document.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the feet and heads that pages leave in their text: one line over and over, of which only the page's number changes, "Acme
 * security overview 3 / 12". What such a line names is said of no section that it happens to stand in.
 */
final class RunningFooters {
    private static final int FEWEST = 3;
    private static final int LONGEST = 200;

    private static final Pattern NUMBERED = Pattern.compile(
            "(.*?\\S)[\\s|｜:：・-]*(?<![0-9.])(?:(?i:p(?:age|\\.)?)\\s?)?([0-9]{1,4})\\s?(?:/|／|(?i:of))\\s?([0-9]{1,4})(?:\\s?(?:ページ|頁|(?i:pages?)))?");

    private final Set<String> running = new HashSet<>();

    RunningFooters(List<Line> lines) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        for (Line line : lines) {
            Matcher numbered = match(line);
            if (numbered != null) {
                pages.computeIfAbsent(key(numbered), k -> new HashSet<>()).add(Integer.valueOf(numbered.group(2)));
            }
        }
        pages.forEach((key, numbers) -> {
            if (numbers.size() >= FEWEST) {
                running.add(key);
            }
        });
    }

    /** Whether a line is one of those. */
    boolean holds(Line line) {
        Matcher numbered = running.isEmpty() ? null : match(line);
        return numbered != null && running.contains(key(numbered));
    }

    /** A page's number is at most that of the last page. */
    private static Matcher match(Line line) {
        String text = line.text();
        if (text.isEmpty()
                || text.length() > LONGEST
                || !Character.isDigit(text.charAt(text.length() - 1)) && !mayEnd(text)) {
            return null;
        }
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches() && Integer.parseInt(numbered.group(2)) <= Integer.parseInt(numbered.group(3))
                ? numbered
                : null;
    }

    private static boolean mayEnd(String text) {
        return text.endsWith("ページ") || text.endsWith("頁") || text.endsWith("page") || text.endsWith("pages");
    }

    private static String key(Matcher numbered) {
        return numbered.group(1) + '\n' + numbered.group(3);
    }
}
