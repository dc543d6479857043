package dev.tenken.assess.rule;

import dev.tenken.data.Patterns;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text between "when" and "then" of a rule, with a copy of the same length in which strings and comments are blank: what is
 * found in the copy is code, and stands at the same place in the file.
 *
 * @param file text of the whole file
 * @param code the copy of the whole file
 * @param start of the conditions in the file
 * @param end of the conditions in the file
 */
public record Conditions(String file, String code, int start, int end) {

    private static final Pattern NO_CODE = Patterns.compile("//[^\\n]*|/\\*(?s:.*?)\\*/|\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern FACT_PATTERN = Patterns.compile("\\b[A-Z]\\w*\\s*\\(");

    /** A part of the file. */
    public record Part(int start, int end) {

        public boolean holds(int place) {
            return start <= place && place < end;
        }
    }

    public static Conditions of(RuleSource rule) {
        String file = rule.file().text();
        String code = NO_CODE.matcher(file).replaceAll(m -> " ".repeat(m.end() - m.start()));
        int from = rule.start();
        int start = from + first(code.substring(from), "\\bwhen\\b").end();
        int end = start + first(code.substring(start), "\\bthen\\b").start();
        return new Conditions(file, code, start, end);
    }

    private static Matcher first(String code, String regex) {
        Matcher matcher = Patterns.compile(regex).matcher(code);
        if (!matcher.find()) {
            throw new IllegalStateException("a rule without " + regex + ": " + code);
        }
        return matcher;
    }

    /** Every place where the code of the conditions matches. */
    public List<Part> find(Pattern regex) {
        Matcher matcher = regex.matcher(code).region(start, end);
        matcher.useTransparentBounds(true);
        List<Part> parts = new ArrayList<>();
        while (matcher.find()) {
            parts.add(new Part(matcher.start(), matcher.end()));
        }
        return parts;
    }

    /** Every string of the conditions, with its quotes. */
    public List<Part> strings() {
        Matcher matcher = NO_CODE.matcher(file).region(start, end);
        List<Part> parts = new ArrayList<>();
        while (matcher.find()) {
            if (file.charAt(matcher.start()) == '"') {
                parts.add(new Part(matcher.start(), matcher.end()));
            }
        }
        return parts;
    }

    /** What stands between the parentheses of every pattern of this type of fact, or of all types. */
    public List<Part> insidePatterns(String type) {
        return find(FACT_PATTERN).stream()
                .filter(p -> type == null || code.startsWith(type, p.start()))
                .map(p -> new Part(p.end(), closing(p.end() - 1)))
                .toList();
    }

    /** The place of the parenthesis that closes the one at this place. */
    public int closing(int opening) {
        int depth = 0;
        for (int i = opening; i < end; i++) {
            char c = code.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return end;
    }

    /** The parts between separators that stand outside of all parentheses, without the blanks around them. */
    public List<Part> split(Part whole, String separator) {
        List<Part> parts = new ArrayList<>();
        int depth = 0;
        int from = whole.start();
        for (int i = whole.start(); i < whole.end(); i++) {
            char c = code.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && code.startsWith(separator, i)) {
                parts.add(trimmed(from, i));
                from = i + separator.length();
            }
        }
        parts.add(trimmed(from, whole.end()));
        return parts;
    }

    private Part trimmed(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && Character.isWhitespace(file.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(file.charAt(last - 1))) {
            last--;
        }
        return new Part(first, last);
    }

    public String text(Part part) {
        return file.substring(part.start(), part.end());
    }
}
