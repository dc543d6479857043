package dev.tenken.document.structure;

import java.util.regex.Pattern;

/** Lines that say nothing: rules, images, tags, comments, link targets, the furniture of a site's page, page numbers. */
final class Artefacts {
    private static final int LONGEST = 4_000;
    private static final String RULE_CHARACTERS = "-*_=─━—~`";
    private static final int SHORTEST_RULE = 3;
    private static final String LEADERS = ".．・…‥･";
    private static final int FEWEST_LEADERS = 4;
    private static final Pattern IMAGE =
            Pattern.compile("!\\[[^\\]]*+\\](?:\\([^)]*+\\)|\\[[^\\]]*+\\])?+(?:\\{[^}]*+\\})?+");
    private static final Pattern LINK_TARGET = Pattern.compile("\\[[^\\]]++\\]: \\S++.*+");
    /** What AsciiDoc says of its lay-out: attributes of the page, of a block, a part to be put in. */
    private static final Pattern DIRECTIVE = Pattern.compile(":!?[a-z][a-z0-9_-]*+:(?: .*)?+"
            + "|\\[(?:[#.%]|source|cols|options|width|discrete|NOTE|TIP|WARNING|IMPORTANT|CAUTION)[^\\]]*+\\]"
            + "|(?:include|image|ifdef|ifndef|endif|toc|video)::\\S*\\[[^\\]]*+\\]");

    private static final Pattern TEMPLATE = Pattern.compile("(?:\\{[%{][^{}]*+[%}]+\\}\\s*+)++");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z!][^<>]*+>");
    private static final Pattern MAIL_OR_WEB = Pattern.compile("<(?:https?:|mailto:|[^<>@\\s]+@).*");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[0-9]{1,4}|[-–—] ?[0-9]{1,4} ?[-–—]|(?i:p(?:age|\\.) ?[0-9]{1,4}(?: ?(?:of|/) ?[0-9]{1,4})?)|[0-9]{1,4} ?/ ?[0-9]{1,4}");

    private Artefacts() {}

    /** Whether a trimmed line that is not blank carries no statement wherever it stands. */
    static boolean isNoise(String text) {
        char first = text.charAt(0);
        if (RULE_CHARACTERS.indexOf(first) >= 0) {
            return isRule(text, first) || text.length() <= LONGEST && PageFurniture.isOf(text);
        }
        if (text.length() > LONGEST) {
            return false;
        }
        if (isContentsEntry(text)
                || PageFurniture.isOf(text)
                || DIRECTIVE.matcher(text).matches()) {
            return true;
        }
        return switch (first) {
            case '!' -> IMAGE.matcher(text).matches();
            case '[' -> LINK_TARGET.matcher(text).matches();
            case '{' -> TEMPLATE.matcher(text).matches();
            case '<' -> isTag(text);
            default -> false;
        };
    }

    /** Whether a line that stands alone is a page's number. */
    static boolean isPageNumber(String text) {
        return PAGE_NUMBER.matcher(text).matches();
    }

    /** {@code 2.10 Encryption ........ 5}: dots lead from a heading to its page. */
    private static boolean isContentsEntry(String text) {
        int i = text.length();
        while (i > 0 && (Character.isDigit(text.charAt(i - 1)) || Chars.isSpace(text.charAt(i - 1)))) {
            i--;
        }
        int pageAt = i;
        int dots = 0;
        while (i > 0 && (LEADERS.indexOf(text.charAt(i - 1)) >= 0 || Chars.isSpace(text.charAt(i - 1)))) {
            i--;
            dots += LEADERS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return pageAt < text.length() && i > 0 && dots >= FEWEST_LEADERS;
    }

    private static boolean isRule(String text, char mark) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == mark) {
                marks++;
            } else if (!Chars.isSpace(text.charAt(i))) {
                return (mark == '`' || mark == '~') && marks >= SHORTEST_RULE && text.indexOf(mark, i) < 0;
            }
        }
        return marks >= SHORTEST_RULE;
    }

    private static boolean isTag(String text) {
        return (text.startsWith("<!--") && text.endsWith("-->"))
                || (TAG.matcher(text).matches() && !MAIL_OR_WEB.matcher(text).matches());
    }
}
