package dev.tenken.report.oscal;

import dev.tenken.model.finding.Finding;

/** The auditor's verdict beside the machine's, as properties. */
final class AuditorProps {

    private AuditorProps() {}

    /** Adds verdict, grade and the dispositions behind them; nothing when no disposition touches the finding. */
    static Props add(Props props, Finding finding) {
        if (finding.review() == null) {
            return props;
        }
        props.add("auditor-verdict", finding.review().verdict())
                .add("auditor-grade", finding.review().grade())
                .add("settled", finding.isSettled() ? "yes" : "no");
        finding.review().dispositions().forEach(id -> props.add("disposition", id));
        return props;
    }
}
