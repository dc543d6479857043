package dev.tenken.extract.value;

import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Sees numbers in the form that bodies give to certificates and registrations: IS 577142, JQA-IM1234, GB-2231-A, 第17004321号. What is a
 * standard's name, a year or a date is none; which number it is, the words beside it must say.
 */
public record CertificateNumberRecogniser(Recogniser standards) implements Recogniser {
    private static final String CAPITALS = "(?:(?!(?:no|id|ref|iso|iec|jis|bs|en)(?![a-z]))[a-z]{1,8}[ -]?){0,2}";
    private static final Expression CODE = Expression.of("(?<![a-z0-9./@-])(?<![a-z0-9/]:)(?:第 ?)?" + CAPITALS
            + "(?!(?:19|20)\\d\\d-\\d\\d)\\d[\\da-z-]{1,18}(?:/\\d{1,8})?(?:\\(\\d{1,2}\\))?(?: ?号)?"
            + "(?![a-z0-9%]|[./:]\\d| ?(?:年|月|日|時|分|回|件|円|人|bits?(?![a-z])))");
    private static final int FEWEST_DIGITS = 4;
    /** Behind letters one digit less will do: MSA-417. */
    private static final Expression LETTERED = Expression.ofPlain("[A-Z]{2,4}-\\d{3}");

    private static final int LONGEST_YEAR = 4;

    @Override
    public List<Found> find(Passage passage) {
        MatchText text = passage.text();
        List<Found> names = standards.find(passage);
        List<Found> found = new ArrayList<>();
        Matcher m = CODE.finder(text);
        while (m.find()) {
            int start = afterWords(passage, m.start(), m.end());
            Stretch hit = new Stretch(start, m.end());
            String code = NameRecogniser.plain(passage, start, m.end());
            if (isNumber(code) && names.stream().noneMatch(n -> n.hit().overlaps(hit))) {
                found.add(Found.of(start, m.end(), code));
            }
        }
        return found;
    }

    /** Letters of a number are capitals: "number IS 543210" begins with a word. */
    private static int afterWords(Passage passage, int start, int end) {
        String folded = passage.text().folded();
        int at = start;
        int blank = folded.indexOf(' ', at);
        while (blank >= 0 && blank < end && hasSmall(NameRecogniser.plain(passage, at, blank))) {
            at = blank + 1;
            blank = folded.indexOf(' ', at);
        }
        return at;
    }

    private static boolean hasSmall(String words) {
        return words.chars().anyMatch(Character::isLowerCase);
    }

    private static boolean isNumber(String code) {
        long digits = code.chars().filter(Character::isDigit).count();
        boolean lettered = digits == FEWEST_DIGITS - 1 && LETTERED.isWhole(code);
        return lettered
                || !hasSmall(code) && digits >= FEWEST_DIGITS && (digits > LONGEST_YEAR || digits < code.length());
    }
}
