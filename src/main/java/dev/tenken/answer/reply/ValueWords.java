package dev.tenken.answer.reply;

import dev.tenken.answer.question.Areas;
import dev.tenken.answer.question.Slots;
import dev.tenken.answer.wording.AnswerWords;
import dev.tenken.model.Interval;
import dev.tenken.model.Language;
import dev.tenken.model.TimeSpan;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Values of facts in words. */
final class ValueWords {
    private final AnswerWords words;
    private final Language language;

    ValueWords(Language language) {
        this.language = language;
        this.words = AnswerWords.in(language);
    }

    /** @param slot the attribute whose value it is */
    String of(String slot, Object value) {
        if (value instanceof TimeSpan span) {
            String plain = span.in(language);
            boolean least = Slots.isLeast(slot) && span.bound() != TimeSpan.Bound.EXACT;
            return least ? words.get(span.isCeiling() ? "value.at-most" : "value.at-least", plain) : plain;
        }
        if (value instanceof Interval interval) {
            TimeSpan most = interval.most();
            boolean weekly = most.amount() == 7 && most.scale() == TimeSpan.Scale.DAY
                    || most.amount() == 1 && most.scale() == TimeSpan.Scale.WEEK;
            if (weekly) {
                return words.get("value.weekly");
            }
            boolean daily = most.amount() == 1 && most.scale() == TimeSpan.Scale.DAY;
            String span = most.amount() == 1 && language == Language.EN
                    ? most.in(language).replaceFirst("^1 ", "")
                    : most.in(language);
            return daily ? words.get("value.daily") : words.get("value.every", span);
        }
        if (slot.equals("generations")) {
            return words.get("value.generations", value);
        }
        if (value instanceof Double number) {
            String figure = number == Math.rint(number) ? String.valueOf(number.longValue()) : String.valueOf(number);
            return slot.equals("rate") ? figure + "%" : figure;
        }
        if (value instanceof Collection<?> some) {
            List<?> shown = Slots.isPlaces(slot) ? Areas.inShort(Slots.words(some), language) : List.copyOf(some);
            return list(shown.stream().map(v -> word(slot, v)).toList());
        }
        return word(slot, value);
    }

    private String word(String slot, Object value) {
        String text = String.valueOf(value);
        boolean country = Slots.isPlaces(slot) || slot.equals("law") || slot.equals("country");
        if (country && text.matches("[A-Z]{2}")) {
            return new Locale("", text).getDisplayCountry(language == Language.JA ? Locale.JAPANESE : Locale.ENGLISH);
        }
        return text;
    }

    private String list(List<String> some) {
        if (some.size() < 2) {
            return String.join("", some);
        }
        return String.join(words.get("value.list"), some.subList(0, some.size() - 1))
                + words.get("value.last")
                + some.get(some.size() - 1);
    }
}
