package dev.tenken.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Sees what one expression matches; the value is made from the match. */
record RegexRecogniser(Expression pattern, Function<Matcher, Object> value) implements Recogniser {

    /** How many generations or copies are kept: 7世代, 14 generations, "the last 5 copies". */
    static RegexRecogniser generations() {
        return new RegexRecogniser(
                Expression.of("(?<n>" + Numbers.PATTERN + ") ?(?:世代|generations?\\b|"
                        + "(?:most recent |latest |previous )?(?:copies|restore points)\\b)|(?:last|latest|most recent) (?<m>"
                        + Numbers.PATTERN + ") (?:backups|snapshots|versions|exports|copies|generations)\\b"),
                m -> Numbers.parse(m.group("n") == null ? m.group("m") : m.group("n")));
    }

    /** The most characters that something can have: 3 to 15 characters, at most 6 characters, 6文字以内. */
    static RegexRecogniser mostCharacters() {
        String unit = " ?(?:文字|桁|characters?\\b|letters?\\b|digits?\\b)";
        String repeated = "(?!(?:まで|以内|以下)?の?(?:連続|繰り返)| in a row| of the same)";
        return new RegexRecogniser(
                Expression.of("(?<!\\d)(?:between \\d{1,3} and|\\d{1,3}(?:" + unit
                        + ")? ?(?:to|-|–|~|〜|から|以上)) ?(?<range>\\d{1,3})"
                        + unit + repeated
                        + "|(?:up to|at most|maximum(?: length)?(?: of)?|no more than|最大|最長) ?(?<most>\\d{1,3})"
                        + unit + repeated + "|(?<!\\d)(?<within>\\d{1,3})" + unit
                        + "(?:以内|以下|まで| or (?:fewer|less)| at most)" + repeated),
                RegexRecogniser::most);
    }

    private static Integer most(Matcher m) {
        return Stream.of("range", "most", "within")
                .map(m::group)
                .filter(Objects::nonNull)
                .map(Integer::valueOf)
                .findFirst()
                .orElseThrow();
    }

    /** The fewest characters that something must have: 8文字以上, 4～12文字, "at least 8 characters", "from 4 to 12 characters". */
    static RegexRecogniser fewestCharacters() {
        String unit = " ?(?:文字|桁|characters?\\b|letters?\\b|digits?\\b)";
        return new RegexRecogniser(
                Expression.of("(?<![\\d.])(?<n>\\d{1,3})" + unit + "? ?(?:to|and|-|–|~|〜|から|以上) ?\\d{1,3}" + unit
                        + "|(?<![\\d.])(?<from>\\d{1,3})" + unit + "(?:以上| or (?:more|longer))"
                        + "|(?:at least|minimum(?: length)?(?: of)?|no fewer than|最低|最短) ?(?<least>\\d{1,3})" + unit),
                m -> Stream.of("n", "from", "least")
                        .map(m::group)
                        .filter(Objects::nonNull)
                        .map(Integer::valueOf)
                        .findFirst()
                        .orElseThrow());
    }

    /** Percentages: 99.9%, 99.5パーセント. */
    static RegexRecogniser percent() {
        return new RegexRecogniser(
                Expression.of("(?<![\\d.])(?<n>\\d{1,3}(?:\\.\\d{1,5})?) ?(?:%|パーセント|percent\\b)"), m -> m.group());
    }

    /** Rates of availability as numbers: 99.9%, 99.95 percent, three nines. Lower ones than 90 are shares of something else. */
    static RegexRecogniser rate() {
        return new RegexRecogniser(
                Expression.of(
                        "(?<![\\d.])(?<n>100(?:\\.0{1,4})?|9\\d(?:\\.\\d{1,5})?) ?(?:%|パーセント|percent\\b|per cent\\b)"
                                + "|(?<kanji>九[〇一二三四五六七八九](?:・[〇一二三四五六七八九]{1,3})?)パーセント"
                                + "|(?<nines>two|three|four|five)[- ]nines"),
                RegexRecogniser::rateOf);
    }

    private static Double rateOf(Matcher m) {
        if (m.group("nines") != null) {
            return nines(m.group("nines"));
        }
        if (m.group("n") != null) {
            return Double.valueOf(m.group("n"));
        }
        StringBuilder digits = new StringBuilder();
        m.group("kanji").chars().forEach(c -> digits.append(c == '・' ? "." : "〇一二三四五六七八九".indexOf(c)));
        return Double.valueOf(digits.toString());
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
        Matcher m = pattern.finder(passage.text());
        while (m.find()) {
            found.add(Found.of(m.start(), m.end(), value.apply(m)));
        }
        return found;
    }
}
