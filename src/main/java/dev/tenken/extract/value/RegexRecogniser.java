package dev.tenken.extract.value;

import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.figures.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Sees what one expression matches. @param value made from a match; null when it is not understood */
public record RegexRecogniser(Expression pattern, Function<Matcher, Object> value) implements Recogniser {
    private static final String CHARACTERS = " ?(?:文字|桁|(?:characters?|letters?|digits?)(?![a-z0-9_]))";

    /** How many generations or copies are kept: 7世代, 直近4回分, 14 generations, "the last 5 copies", "the last twelve monthly backups". */
    public static RegexRecogniser generations() {
        return new RegexRecogniser(
                Expression.of("(?:" + Numbers.COUNT + " ?[~-] ?(?<most>" + Numbers.NEXT + ")|(?<n>" + Numbers.PATTERN
                        + ")) ?(?:世代(?!目)|generations?(?![a-z0-9_])|"
                        + "(?:most recent |latest |previous )?(?:copies|restore points)(?![a-z0-9_])|(?:most recent|latest|newest|previous) (?:backups|snapshots|versions)(?![a-z0-9_]))|(?:last|latest|most recent) (?<m>"
                        + Numbers.PATTERN
                        + ") (?:(?:hourly|daily|nightly|weekly|monthly|yearly|full) )?(?:backups|snapshots|versions|exports|copies|generations)(?![a-z0-9_])"
                        + "|total of (?<total>" + Numbers.PATTERN
                        + ") (?:[a-z]{3,12} )?(?:backups|snapshots|copies|generations)(?![a-z0-9_])"
                        + "|(?:直近|最新|過去)の?(?<times>" + Numbers.PATTERN + ")回分"
                        + "|(?<=世代: ?|世代数: ?|generations: ?|generations kept: ?|copies kept: ?|number of copies: ?)(?<cell>"
                        + Numbers.PATTERN
                        + ")(?= ?(?:\\||$))"),
                m -> whole(first(m, "most", "n", "m", "total", "times", "cell")));
    }

    /** How many of the copies of a rhythm are kept: "5 daily backups, 4 weekly and 12 monthly snapshots", 日次7世代. */
    public static RegexRecogniser rhythmicGenerations() {
        String rhythm = "(?:hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual)";
        return new RegexRecogniser(
                Expression.of("(?<![a-z0-9.])(?<n>" + Numbers.PATTERN + ") " + rhythm
                        + "(?=(?:,? (?:and |or )?[a-z0-9]{1,9} " + rhythm
                        + "){0,4}(?: full| incremental| automatic)? (?:backups|snapshots|copies|versions|dumps|archives)(?![a-z]))"
                        + "|(?:日次|週次|月次|年次)(?:で)?(?<ja>" + Numbers.PATTERN + ")(?:世代|個|回分)"),
                m -> whole(first(m, "n", "ja")));
    }

    private static String first(Matcher m, String... groups) {
        return Stream.of(groups)
                .map(m::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static Integer whole(String number) {
        OptionalInt n = Numbers.whole(number);
        return n.isPresent() ? n.getAsInt() : null;
    }

    /** The most characters that something can have: 3 to 15 characters, at most 6 characters, 6文字以内. */
    public static RegexRecogniser mostCharacters() {
        String repeated = "(?!(?:まで|以内|以下)?の?(?:連続|繰り返)| in a row| of the same)";
        return new RegexRecogniser(
                Expression.of("(?:between " + Numbers.COUNT + " and|" + Numbers.COUNT + "(?:" + CHARACTERS
                        + ")? ?(?:to|-|~|から|以上)) ?(?<range>" + Numbers.NEXT + ")" + CHARACTERS + repeated
                        + "|(?:up to|at most|maximum(?: length)?(?: of)?|no more than|最大|最長) ?(?<most>" + Numbers.COUNT
                        + ")"
                        + CHARACTERS + repeated + "|(?<within>" + Numbers.COUNT + ")" + CHARACTERS
                        + "(?:以内|以下|まで| or (?:fewer|less)| at most)" + repeated),
                m -> whole(first(m, "range", "most", "within")));
    }

    /** The fewest characters that something must have: 8文字以上, 4～12文字, "at least 8 characters", "from 4 to 12 characters". */
    public static RegexRecogniser fewestCharacters() {
        return new RegexRecogniser(
                Expression.of("(?<n>" + Numbers.COUNT + ")" + CHARACTERS + "? ?(?:to|and|-|~|から|以上) ?" + Numbers.NEXT
                        + CHARACTERS
                        + "|(?<from>" + Numbers.COUNT + ")" + CHARACTERS + "(?:以上| or (?:more|longer))"
                        + "|(?:at least|minimum(?: length)?(?: of)?|no fewer than|最低|最短) ?(?<least>" + Numbers.COUNT
                        + ")"
                        + CHARACTERS),
                m -> whole(first(m, "n", "from", "least")));
    }

    /** Ciphers of which any stronger or similar one may be meant: "AES-128 or higher", AES128bit以上, AES等, "such as AES". */
    public static RegexRecogniser openCipher() {
        String cipher = "(?:aes|3des|des|rsa|sha|chacha20|camellia)(?:[- ]?[0-9]{1,4})?(?:[- ]?bits?|ビット)?";
        return new RegexRecogniser(
                Expression.of("(?<![a-z0-9])" + cipher
                        + " ?(?:以上|もしくは同等|または同等|又は同等|など|等(?!価|級|しい)|相当|\\(?or (?:higher|stronger|better|above|greater|longer|similar|equivalent|comparable)|and above|and higher|, etc|etc\\.)"
                        + "|(?:such as|e\\.g\\.,?|for example,?) " + cipher + "(?![a-z0-9])"),
                m -> "open-cipher");
    }

    /** Percentages: 99.9%, 99.5パーセント. */
    public static RegexRecogniser percent() {
        return new RegexRecogniser(
                Expression.of("(?<![\\d.])(?<n>\\d{1,3}(?:\\.\\d{1,5})?) ?(?:%|パーセント|percent(?![a-z0-9_]))"),
                m -> m.group());
    }

    /** Rates of availability as numbers: 99.9%, 99.95 percent, three nines. Lower ones than 90 are shares of something else. */
    public static RegexRecogniser rate() {
        return new RegexRecogniser(
                Expression.of(
                        "(?<![\\d.])(?<n>100(?:\\.0{1,4})?|9\\d(?:\\.\\d{1,5})?) ?(?:%|パーセント|(?:percent|per cent)(?![a-z0-9_]))"
                                + "|(?<kanji>九[〇一二三四五六七八九十][一二三四五六七八九]?(?:・[〇一二三四五六七八九]{1,5})?)(?:%|パーセント)"
                                + "|(?<words>" + Numbers.NEXT + ") (?:percent|per cent)(?![a-z0-9_])"
                                + "|(?<nines>two|three|four|five)[- ]nines"),
                RegexRecogniser::rateOf);
    }

    private static final double LOWEST_RATE = 90;

    private static Double rateOf(Matcher m) {
        if (m.group("nines") != null) {
            return nines(m.group("nines"));
        }
        if (m.group("n") != null) {
            return Double.valueOf(m.group("n"));
        }
        if (m.group("words") != null) {
            return Numbers.read(m.group("words"))
                    .map(BigDecimal::doubleValue)
                    .filter(rate -> rate >= LOWEST_RATE && rate <= 100)
                    .orElse(null);
        }
        return Numbers.read(m.group("kanji")).map(BigDecimal::doubleValue).orElse(null);
    }

    private static Double nines(String count) {
        return switch (count) {
            case "two" -> 99.0;
            case "three" -> 99.9;
            case "four" -> 99.99;
            default -> 99.999;
        };
    }

    @Override
    public List<Found> find(Passage passage) {
        List<Found> found = new ArrayList<>();
        pattern.each(passage.text(), m -> {
            Object seen = value.apply(m);
            if (seen != null) {
                found.add(Found.of(m.start(), m.end(), seen));
            }
        });
        return found;
    }
}
