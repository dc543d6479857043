package dev.tenken.extract;

import dev.tenken.model.LimitException;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.WorkLimits;

/** What one document may still take; see {@link WorkLimits}. */
final class Allowance {
    private final WorkLimits limits;
    private final long begun = System.nanoTime();
    private int passages;
    private int facts;

    Allowance(WorkLimits limits) {
        this.limits = limits;
    }

    /** @throws LimitException when it is one passage too many, or the time is up */
    void passage() {
        passages++;
        if (passages > limits.mostPassages()) {
            throw refused(
                    "it has more than " + limits.mostPassages() + " sentences, items, rows and headings",
                    "文・項目・行・見出しが " + limits.mostPassages() + " を超える");
        }
        if (System.nanoTime() - begun > limits.longestExamination().toNanos()) {
            long minutes = limits.longestExamination().toMinutes();
            throw refused("it could not be examined in " + minutes + " minutes", minutes + " 分以内に読み終わらない");
        }
    }

    /** @throws LimitException when it is one fact too many */
    void fact() {
        facts++;
        if (facts > limits.mostFacts()) {
            throw refused(
                    "it states more than " + limits.mostFacts() + " facts", "事実が " + limits.mostFacts() + " 件を超える");
        }
    }

    private static LimitException refused(String en, String ja) {
        return new LimitException(new LocalizedText(
                en + ": split it into its chapters, or take out what does not speak of security",
                ja + "。章ごとに分けるか、セキュリティに関わらない部分を除くこと"));
    }
}
