package dev.tenken.summary;

import dev.tenken.model.finding.Score;

/**
 * What a recommendation is made of.
 *
 * @param read whether any paper of the vendor was assessed
 * @param score how many controls came to what, for the vendor as a whole
 * @param gaps gaps that nobody settled
 * @param highGaps those of high severity
 * @param highObservations observations of high severity on which no auditor has a word
 * @param doubts those of them that touch a control that is satisfied: what would be accepted is in doubt
 * @param essentials essential criteria of the controls that apply
 * @param missingEssentials those of them of which nothing is stated
 * @param unreadDocuments documents that could not be read
 */
record Figures(
        boolean read,
        Score score,
        int gaps,
        int highGaps,
        int highObservations,
        int doubts,
        int essentials,
        int missingEssentials,
        int unreadDocuments) {

    /** The figure that a threshold is held against. */
    int of(Limit limit) {
        return switch (limit) {
            case REFUSE_FROM_HIGH_GAPS -> highGaps;
            case REFUSE_FROM_GAPS, ASK_FROM_GAPS -> gaps;
            case REFUSE_BELOW_DISCLOSED -> disclosed();
            case ASK_FROM_DOUBTS -> doubts;
            case ASK_BELOW_ESSENTIALS -> essentialsStated();
            case ASK_FROM_UNREAD_DOCUMENTS -> unreadDocuments;
            case CONDITION_FROM_HIGH_OBSERVATIONS -> highObservations;
            case CONDITION_FROM_OPEN_CONTROLS -> score.partial() + score.notDisclosed();
        };
    }

    /** Where no control applies, nothing is left to disclose. */
    private int disclosed() {
        Integer percent = score.disclosedPercent();
        return percent == null ? 100 : percent;
    }

    /** The percentage of essential criteria on which something is stated, rounded down: half is half, not nearly half. */
    private int essentialsStated() {
        return essentials == 0 ? 100 : 100 * (essentials - missingEssentials) / essentials;
    }
}
