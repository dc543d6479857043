package dev.tenken.document.structure;

import dev.tenken.data.Patterns;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a line begins with, as headings and ordered lists have it.
 *
 * @param form how it is written
 * @param depth 1 for {@code 2}, 2 for {@code 2.10}; of a clause: chapter 1, section 2, article 3, paragraph 4
 * @param first the first number
 * @param length characters of the line's text before the text that is numbered
 */
public record Numbering(Form form, int depth, int first, int length) {

    enum Form {
        /** {@code 2 Scope}: may as well be a quantity, so its neighbours must bear it out. */
        BARE,
        /** {@code 2. Scope}: a heading, or an item of an ordered list. */
        DOTTED,
        /** {@code 2.10 Scope}. */
        MULTIPLE,
        /** {@code 第3条}, {@code Article 3}. */
        CLAUSE
    }

    private static final int LONGEST = 24;
    private static final int HIGHEST = 99;
    private static final Pattern CLAUSE = Patterns.compile("第[0-9一二三四五六七八九十百]{1,4}([章節条項])(?:の[0-9]{1,2})?+[ :：]?+"
            + "|(?:別表|別紙|附則|付則|付録|附表)(?:第?[0-9一二三四五六七八九十]{1,3}号?)?(?:[ :：　]++|$)"
            + "|(Chapter|Section|Article|Appendix|CHAPTER|SECTION|ARTICLE|APPENDIX) [0-9A-Z]{1,3}\\b[.:]?+ ?+");
    private static final Pattern NUMBER = Patterns.compile("([0-9]{1,2})((?:[.\\-][0-9]{1,2}){0,4}+)([.．、:]?+)(\\s*+)");
    /** Units; each with the words that begin with its sign and are none (個 in 個人, 日 in 日本). */
    private static final Pattern QUANTITY = Patterns.compile(
            "(?:時間(?![管帯])|か月|ヶ月|カ月|ヵ月|ケ月|箇月|営業日|世代(?!管)|箇所|か所|以上|以下|以内|%|円|秒|つの"
                    + "|日(?![本常程])|月(?!次)|年(?!次|末)|分(?![類析担離野割])|週(?!次)|回(?![復線避答])|件(?!名)|名(?![称前])|人(?![的事員材権])"
                    + "|社(?![員内会外])|台(?!帳)|個(?![人別])|倍|割(?!当)|版(?!管)"
                    + "|(?i:hours?|days?|months?|years?|weeks?|minutes?|mins?|seconds?|secs?|times|users?|copies"
                    + "|generations?|percent|business|working|calendar|[kmgt]i?b|x|am|pm|st|nd|rd|th|or|to|and|of|out)\\b)");

    /** The numbering of a trimmed line, or null when it begins with none or with a quantity such as {@code 72 時間}. */
    public static Numbering of(String text) {
        String head = Chars.halfWidth(text.substring(0, Math.min(text.length(), LONGEST)));
        Matcher clause = CLAUSE.matcher(head);
        if (clause.lookingAt()) {
            return new Numbering(Form.CLAUSE, clauseDepth(clause), 0, clause.end());
        }
        Matcher number = NUMBER.matcher(head);
        if (!number.lookingAt() || number.end() >= head.length()) {
            return null;
        }
        return numbering(head, number);
    }

    /** Whether a trimmed line begins with a number of something: {@code 24 hours a day}. */
    static boolean isQuantity(String text) {
        String head = Chars.halfWidth(text.substring(0, Math.min(text.length(), LONGEST)));
        Matcher number = NUMBER.matcher(head);
        return number.lookingAt()
                && QUANTITY.matcher(head.substring(number.end())).lookingAt();
    }

    private static Numbering numbering(String head, Matcher number) {
        String rest = head.substring(number.end());
        int first = Integer.parseInt(number.group(1));
        boolean dotted = !number.group(3).isEmpty();
        boolean spaced = !number.group(4).isEmpty();
        int depth = 1
                + (int) number.group(2)
                        .chars()
                        .filter(c -> c == '.' || c == '-')
                        .count();
        if (first > HIGHEST || (!dotted && QUANTITY.matcher(rest).lookingAt()) || !beginsText(rest)) {
            return null;
        }
        if (depth > 1) {
            boolean joined = spaced || dotted || Chars.isJapanese(rest.charAt(0));
            return joined ? new Numbering(Form.MULTIPLE, depth, first, number.end()) : null;
        }
        if (dotted) {
            boolean japanese = Chars.isJapanese(rest.charAt(0)) || head.charAt(number.end(3) - 1) == '、';
            return spaced || japanese ? new Numbering(Form.DOTTED, 1, first, number.end()) : null;
        }
        return spaced ? new Numbering(Form.BARE, 1, first, number.end()) : null;
    }

    private static boolean beginsText(String rest) {
        char c = rest.charAt(0);
        return Character.isLetter(c) || "「『（([【\"'“*`<".indexOf(c) >= 0;
    }

    private static int clauseDepth(Matcher clause) {
        String latin = clause.group(2) == null ? "appendix" : clause.group(2).toLowerCase(java.util.Locale.ROOT);
        String word = clause.group(1) == null ? latin : clause.group(1);
        return switch (word) {
            case "章", "chapter", "appendix" -> 1;
            case "節", "section" -> 2;
            case "条", "article" -> 3;
            default -> 4;
        };
    }
}
