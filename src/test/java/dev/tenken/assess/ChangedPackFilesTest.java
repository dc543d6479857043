package dev.tenken.assess;

import dev.tenken.ChangedInput;
import dev.tenken.assess.rule.Reasons;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.assess.workshop.RuleCases;
import dev.tenken.catalog.Catalogs;
import dev.tenken.data.SourceFile;
import dev.tenken.model.InputException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever stands in a pack's cases and reasons, their readers take it or say what is wrong with it. */
class ChangedPackFilesTest {
    private static final RulePack PACK = BuiltIn.PACK;

    @Test
    void cases() throws Exception {
        ChangedInput.yaml("""
                        cases:
                          - title: Kept for a month, as an auditor says
                            as-of: "2026-04-01"
                            parameters: {backup-max-interval: P1D}
                            facts:
                              - {topic: backup, attributes: {frequency: P1D, generations: 7, offsite: true, retention: P30D}}
                              - {topic: backup, polarity: vague, services: [Mail], condition: on request, passage: 1}
                            documents:
                              - {name: case/facts.txt, version: "2", date: "2025-01-01", approved: true, stated: [edition]}
                            headings: [{topic: backup, document: case/facts.txt}]
                            dispositions:
                              - {kind: corrected-fact, fact: 1, corrected: {frequency: P2D}, polarity: affirmed, expires: "2027-01-01"}
                            expect: [12.3.1.frequency.met]
                            verdicts: {12.3.1: partial}
                        """)
                .readBy(
                        text -> RuleCases.read(
                                        List.of(new SourceFile("rules/controls/backup.cases.yaml", text)),
                                        PACK,
                                        Catalogs.builtIn())
                                .run(),
                        300);
    }

    @Test
    void reasons() throws Exception {
        ChangedInput.yaml("""
                        12.4.4.source.met: {en: "The source is {source}, {param:x}.", ja: "時刻源は{source}である。"}
                        12.4.4.source.vague: {en: It is not named., ja: 記載がない。}
                        """)
                .readBy(
                        text -> {
                            List<String> problems = new ArrayList<>();
                            Reasons reasons = Reasons.read(List.of(new SourceFile("my.reasons.yaml", text)), problems);
                            reasons.rules().forEach(r -> reasons.unresolvable(r, null));
                            if (!problems.isEmpty()) {
                                throw InputException.ofAll("wrong", problems);
                            }
                        },
                        300);
    }
}
