package dev.tenken.document.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks the marks that stand inside lines of reStructuredText: roles, references, substitutions. Their texts stay. */
final class RestructuredInline {
    private static final Pattern ROLE = Pattern.compile(":[\\w:+.-]{1,60}:(?=`)");
    private static final Pattern TARGET = Pattern.compile("(?<=[^`\\s])\\s*<[^<>`\\n]{1,500}>(?=`)");
    private static final Pattern REFERENCE =
            Pattern.compile("(?<=`)_{1,2}|\\[[#*\\w-]{1,40}\\]_|(?<!\\S)\\|[^|\\s](?:[^|\\n]{0,60}[^|\\s])?\\|_{0,2}");

    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*])(\\*{1,2})(?=[^\\s*])[^*\\n]{1,300}(?<=\\S)(\\*{1,2})(?![\\w*])");

    private final MarkedText marked;

    RestructuredInline(MarkedText marked) {
        this.marked = marked;
    }

    void take(SourceLine line) {
        String words = line.text();
        if (words.indexOf('`') >= 0) {
            blank(ROLE.matcher(words), line);
            blank(TARGET.matcher(words), line);
        }
        Matcher emphasis = EMPHASIS.matcher(words);
        while (words.indexOf('*') >= 0 && emphasis.find()) {
            marked.blank(line.textStart() + emphasis.start(1), line.textStart() + emphasis.end(1));
            marked.blank(line.textStart() + emphasis.start(2), line.textStart() + emphasis.end(2));
        }
        if (words.indexOf('_') >= 0 || words.indexOf('|') >= 0) {
            blank(REFERENCE.matcher(words), line);
        }
    }

    private void blank(Matcher found, SourceLine line) {
        while (found.find()) {
            marked.blank(line.textStart() + found.start(), line.textStart() + found.end());
        }
    }
}
