package dev.tenken.extract.value;

import dev.tenken.extract.passage.Passage;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sees stretches of time that are said in a certain way; the value is the name of the way, whatever the figure.
 *
 * @param before what stands right before such a figure
 * @param after what stands right behind it; one of the two is enough
 */
public record DurationTone(Recogniser durations, String name, Pattern before, Pattern after) implements Recogniser {
    private static final Pattern ANYTHING = Pattern.compile("");
    /** Letters beside a figure that are looked at. */
    private static final int BESIDE = 16;

    private static final Pattern ABOUT = Pattern.compile(
            "(?:約|およそ|おおよそ|おおむね|概ね|(?<![a-z])(?:approximately|approx\\.?|about|around|roughly|circa) )$");
    private static final Pattern OR_SO = Pattern.compile("^(?:間)?(?:程度|前後|ほど|くらい|ぐらい| or so)");

    /** Figures that are none: 約2か月, "about three hours". */
    public static DurationTone approximate(Recogniser durations) {
        return new DurationTone(durations, "approximate", ABOUT, OR_SO);
    }

    /** Any figure, where the words around it say that it is an aim. */
    public static DurationTone aimed(Recogniser durations) {
        return new DurationTone(durations, "target", ANYTHING, ANYTHING);
    }

    @Override
    public List<Found> find(Passage passage) {
        String text = passage.text().folded();
        return durations.find(passage).stream()
                .filter(d -> isSaidSo(text, d))
                .map(d -> Found.of(d.hit().start(), d.hit().end(), name))
                .toList();
    }

    private boolean isSaidSo(String text, Found duration) {
        int start = duration.hit().start();
        int end = duration.hit().end();
        return before.matcher(text.substring(Math.max(0, start - BESIDE), start))
                        .find()
                || after.matcher(text.substring(end, Math.min(text.length(), end + BESIDE)))
                        .find();
    }
}
