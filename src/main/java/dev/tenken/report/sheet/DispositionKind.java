package dev.tenken.report.sheet;

import dev.tenken.report.common.Messages;
import java.util.List;

/** What an auditor may say of a row. */
enum DispositionKind {
    ACCEPTED_RISK("sheet.kind.accepted-risk"),
    FALSE_ALARM("sheet.kind.false-alarm"),
    COMPENSATING_EVIDENCE("sheet.kind.compensating-evidence"),
    CORRECTED_FACT("sheet.kind.corrected-fact"),
    NOT_APPLICABLE("sheet.kind.not-applicable");

    static final List<DispositionKind> OF_FINDING =
            List.of(ACCEPTED_RISK, FALSE_ALARM, COMPENSATING_EVIDENCE, NOT_APPLICABLE);
    static final List<DispositionKind> OF_FACT = List.of(CORRECTED_FACT, FALSE_ALARM);
    static final List<DispositionKind> OF_OBSERVATION = List.of(ACCEPTED_RISK, FALSE_ALARM);

    private final String key;

    DispositionKind(String key) {
        this.key = key;
    }

    String in(Messages messages) {
        return messages.get(key);
    }
}
