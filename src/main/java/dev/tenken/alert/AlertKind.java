package dev.tenken.alert;

import dev.tenken.model.InputException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What an alert is about. */
public enum AlertKind {
    /** The last day of a certificate that a vendor holds. */
    CERTIFICATE(Sort.DEADLINE),
    /** The last day on which a report or other document is valid. */
    REPORT(Sort.DEADLINE),
    /** The last day on which an auditor's word on a finding counts. */
    DISPOSITION(Sort.DEADLINE),
    CONTRACT(Sort.DEADLINE),
    /** The day of the next assessment. */
    CADENCE(Sort.DEADLINE),
    /** The day on which a document is older than allowed. */
    AGE(Sort.DEADLINE),

    NEW_GAP(Sort.PRESSING),
    /** A verdict that is worse than it was, other than a new gap. */
    WORSENED(Sort.PRESSING),
    FAILED_RUN(Sort.PRESSING),
    /** A document that could not be had or looks wrong. */
    TROUBLE(Sort.PRESSING),
    NEW_EDITION(Sort.EVENT),
    WITHDRAWN(Sort.EVENT),
    /** A letter to a vendor that is not answered, or not wholly, after its last day for answers. */
    UNANSWERED(Sort.EVENT);

    private enum Sort {
        DEADLINE,
        PRESSING,
        EVENT
    }

    private final Sort sort;

    AlertKind(Sort sort) {
        this.sort = sort;
    }

    /** Whether it is told ahead of a day. */
    public boolean isDeadline() {
        return sort == Sort.DEADLINE;
    }

    /** Whether it does not wait for the digest of the day, unless the settings say so. */
    boolean isPressing() {
        return sort == Sort.PRESSING;
    }

    /** As settings, tables and messages have it: {@code new-gap}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws InputException when there is no such kind */
    public static AlertKind ofWord(String word) {
        return Stream.of(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new InputException(
                        "no kind of alert \"" + word + "\"; wanted one of " + String.join(", ", words())));
    }

    static List<String> words() {
        return Stream.of(values()).map(AlertKind::word).toList();
    }
}
