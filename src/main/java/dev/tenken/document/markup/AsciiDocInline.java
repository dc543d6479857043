package dev.tenken.document.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks the marks that stand inside lines of AsciiDoc: links, references, roles, attributes. Their texts stay. */
final class AsciiDocInline {
    private static final Pattern LINK =
            Pattern.compile("(?:link:|xref:|mailto:|https?://)[^\\s\\[\\]|]{1,500}\\[([^\\]\\n]{1,300}?)\\^?\\]");
    private static final Pattern MACRO = Pattern.compile(
            "(?:image|icon|footnote|footnoteref|anchor|indexterm2?|pass|kbd|btn|menu):[^\\s\\[\\]]{0,300}\\[([^\\]\\n]{0,300})\\]");
    private static final Pattern REFERENCE = Pattern.compile("<<([^<>,\\n]{1,200})(?:,([^<>\\n]{1,200}))?>>");
    private static final Pattern MARK = Pattern.compile(
            "\\[\\[[^\\]\\n]{1,200}\\]\\]|\\[\\.?[\\w.%#-]{1,60}\\](?=[#*_`])|\\{[\\w-]{1,60}\\}|\\(\\(\\([^()]{1,200}\\)\\)\\)|(?<=\\s)\\+$");
    private static final Pattern BOLD = Pattern.compile("(?<![\\w*])(\\*)(?=\\S)[^*\\n]{1,300}(?<=\\S)(\\*)(?![\\w*])");
    private static final Pattern ROLE_MARK = Pattern.compile("(?<![\\w#])#{1,2}(?=\\S)|(?<=\\S)#{1,2}(?![\\w#])");

    private final MarkedText marked;

    AsciiDocInline(MarkedText marked) {
        this.marked = marked;
    }

    void take(SourceLine line) {
        String words = line.text();
        int at = line.textStart();
        if (words.indexOf('[') >= 0 && words.indexOf(':') >= 0) {
            keepGroup(LINK.matcher(words), at, 1);
            keepGroup(MACRO.matcher(words), at, 2);
        }
        if (words.contains("<<")) {
            keepReference(REFERENCE.matcher(words), at);
        }
        if (words.indexOf('{') >= 0 || words.indexOf('[') >= 0 || words.endsWith("+") || words.contains("(((")) {
            blank(MARK.matcher(words), at);
        }
        if (words.indexOf('*') >= 0) {
            keepBetween(BOLD.matcher(words), at);
        }
        if (words.indexOf('#') >= 0) {
            blank(ROLE_MARK.matcher(words), at);
        }
    }

    /** @param kept the group whose text stays; 2 for none */
    private void keepGroup(Matcher found, int at, int kept) {
        while (found.find()) {
            if (kept > 1) {
                marked.blank(at + found.start(), at + found.end());
            } else {
                marked.blank(at + found.start(), at + found.start(kept));
                marked.blank(at + found.end(kept), at + found.end());
            }
        }
    }

    private void keepReference(Matcher found, int at) {
        while (found.find()) {
            int kept = found.group(2) == null ? 1 : 2;
            marked.blank(at + found.start(), at + found.start(kept));
            marked.blank(at + found.end(kept), at + found.end());
        }
    }

    private void keepBetween(Matcher found, int at) {
        while (found.find()) {
            marked.blank(at + found.start(1), at + found.end(1));
            marked.blank(at + found.start(2), at + found.end(2));
        }
    }

    private void blank(Matcher found, int at) {
        while (found.find()) {
            marked.blank(at + found.start(), at + found.end());
        }
    }
}
