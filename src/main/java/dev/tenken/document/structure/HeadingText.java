package dev.tenken.document.structure;

import dev.tenken.data.Patterns;
import dev.tenken.figures.Dates;
import java.util.regex.Pattern;

/** Judges by its words alone whether a line can be a heading. */
public final class HeadingText {
    private static final int LONGEST_JAPANESE = 45;
    private static final int LONGEST_ENGLISH = 120;
    private static final int MOST_WORDS = 16;
    private static final int SENTENCE_WORDS = 6;
    private static final Pattern FINITE_VERB =
            Patterns.compile("(?i)\\b(is|are|was|were|will|can|cannot|has|have|had|be|been|must"
                    + "|shall|may|should|we|you|our services?|provides?d?|does|do|did|that|which|who)\\b");
    private static final Pattern CLAUSE_END = Patterns.compile(
            "(です|ます|ました|ません|でした|ない|である|ください|下さい|している|された|される|できる|こと|する|[をはがへもでと、，,]|(?<!も)の|(?<!はじめ|おわり|むすび|ため)に)$");
    private static final Pattern LABELLED_VALUE = Patterns.compile("\\S\\s*(?:：|:\\s|\\s:)\\s*\\S");
    private static final Pattern VERSION =
            Patterns.compile("(?i)^(?:ver(?:sion)?\\.? ?)?[0-9.]+ ?版?$|第[0-9]+版$|\\bver(?:sion)?\\.? ?[0-9]");
    private static final Pattern EDITION = Patterns.compile("[ 　]?(?:改訂|改定|制定|発行|作成|更新|公開|施行)?版?");
    private static final Pattern COMPANY = Patterns.compile(
            "^(株式会社|有限会社|合同会社|一般社団法人)\\S{1,24}$|^\\S{1,24}(株式会社|有限会社|合同会社)$|(Inc|Ltd|LLC|Corp|Corporation|Limited)\\.?$");
    private static final int CODE_DIGITS = 4;
    private static final int ADDRESS_COMMAS = 3;
    private static final Pattern DOMAIN_FIRST = Patterns.compile("[a-z0-9-]+(?:\\.[a-z]{2,})+ \\S");
    private static final Pattern WORD = Patterns.compile("[\\p{L}]{3,}|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{2,}");

    private HeadingText() {}

    /** Whether a line that stands alone and has no number or marker reads as a heading. */
    static boolean standsAlone(String text) {
        if (!fits(text) || opensUnlikeHeading(text) || text.contains(". ")) {
            return false;
        }
        return !LABELLED_VALUE.matcher(text).find()
                && !VERSION.matcher(Chars.halfWidth(text)).find()
                && !COMPANY.matcher(text).find()
                && !Values.isValue(text)
                && Dates.in(text).stream().noneMatch(d -> d.isDay() || isAllOf(d, text))
                && !isCommaList(text)
                && !isCode(text)
                && !Numbering.isQuantity(text);
    }

    /** Whether the text behind a heading's number or marker can be a heading: short, and no sentence. */
    public static boolean fits(String text) {
        boolean japanese = Chars.hasJapanese(text);
        if (text.length() < 2 || text.length() > (japanese ? LONGEST_JAPANESE : LONGEST_ENGLISH)) {
            return false;
        }
        if (Chars.endsSentence(text)
                || ";；:：".indexOf(text.charAt(text.length() - 1)) >= 0
                || !Chars.isBalanced(text)) {
            return false;
        }
        if (text.indexOf('。') >= 0 || isAddressLine(text) || !WORD.matcher(text).find()) {
            return false;
        }
        return japanese ? !CLAUSE_END.matcher(text).find() : !isEnglishSentence(text);
    }

    /** {@code March 2026}, {@code 2026年3月改訂}: no more than when. */
    private static boolean isAllOf(Dates.Found date, String text) {
        return date.start() == 0 && EDITION.matcher(text.substring(date.end())).matches();
    }

    private static boolean isEnglishSentence(String text) {
        int words = words(text);
        return words > MOST_WORDS
                || (words >= SENTENCE_WORDS && FINITE_VERB.matcher(text).find());
    }

    private static boolean opensUnlikeHeading(String text) {
        char first = text.charAt(0);
        boolean lower = Chars.isLatinLower(first) && !DOMAIN_FIRST.matcher(text).lookingAt();
        return lower || ("(（*<!|`".indexOf(first) >= 0 && !text.startsWith("**"));
    }

    /** {@code IS 577142 / ISO 27001}: a number of something. */
    private static boolean isCode(String text) {
        return text.chars().filter(Character::isDigit).count() >= CODE_DIGITS
                && text.chars().noneMatch(c -> Character.isLowerCase(c) || Chars.isJapanese(c));
    }

    private static boolean isAddressLine(String text) {
        boolean web = text.contains("://") || text.contains("@") || text.startsWith("www.");
        boolean postal = text.chars().filter(c -> c == ',').count() >= ADDRESS_COMMAS
                && text.chars().anyMatch(Character::isDigit);
        return web || postal || text.indexOf('〒') >= 0 || (Values.isAddress(text) && words(text) <= 2);
    }

    private static boolean isCommaList(String text) {
        return text.contains(", ") && words(text) <= 3;
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Chars.isSpace(text.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }
}
