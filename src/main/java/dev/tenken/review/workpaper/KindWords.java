package dev.tenken.review.workpaper;

import dev.tenken.model.LocalizedText;
import dev.tenken.model.disposition.Disposition.Kind;
import dev.tenken.model.fact.Attributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that a workpaper offers for kinds of disposition, in both languages. */
public final class KindWords {
    private static final Map<Kind, LocalizedText> WORDS = Map.of(
            Kind.ACCEPTED_RISK, new LocalizedText("accepted risk", "リスク受容"),
            Kind.FALSE_ALARM, new LocalizedText("false alarm", "誤検出"),
            Kind.COMPENSATING_EVIDENCE, new LocalizedText("compensating evidence", "代替の証拠"),
            Kind.CORRECTED_FACT, new LocalizedText("corrected fact", "事実の訂正"),
            Kind.CONFIRMED_FACT, new LocalizedText("confirmed fact", "事実の確認"),
            Kind.NOT_APPLICABLE, new LocalizedText("not applicable", "適用除外"));

    private KindWords() {}

    /** What a workpaper in a language calls the kind. */
    public static LocalizedText of(Kind kind) {
        return WORDS.get(kind);
    }

    /** The word of the YAML form for a word of either language, or null when there is none. */
    static String word(String shown) {
        String wanted = shown.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Kind.values())
                .filter(kind -> wanted.equals(Attributes.word(kind))
                        || wanted.equals(WORDS.get(kind).en())
                        || wanted.equals(WORDS.get(kind).ja()))
                .map(Attributes::word)
                .findFirst()
                .orElse(null);
    }

    /** Every word, for messages. */
    static List<String> known() {
        List<String> known = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            known.add(WORDS.get(kind).en() + " (" + WORDS.get(kind).ja() + ")");
        }
        return known;
    }
}
