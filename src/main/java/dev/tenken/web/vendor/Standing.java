package dev.tenken.web.vendor;

import dev.tenken.history.archive.Stored;
import dev.tenken.model.Language;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.ReadFirst;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.StrengthWords;
import dev.tenken.report.common.Symbols;
import dev.tenken.report.html.Anchors;
import dev.tenken.web.Visit;
import java.util.List;

/**
 * How a vendor came out in its newest assessment.
 *
 * @param cells a control each, in the order of the catalog
 * @param first what a person should read first
 */
public record Standing(Stored stored, List<Cell> cells, List<First> first) {
    private static final int FIRST = 8;

    /**
     * A control.
     *
     * @param anchor of its finding in the report
     * @param sign of the verdict, as in reports
     */
    public record Cell(String anchor, String number, String title, String verdict, String sign, String word) {}

    /**
     * A finding to read.
     *
     * @param anchor of it in the report
     * @param why in words
     */
    public record First(String anchor, String number, String title, String why) {}

    static Standing of(Stored stored, Visit visit) {
        Assessment assessment = visit.facades().archive().restored(stored);
        VendorAssessment vendor = assessment.vendors().get(0);
        Language language = visit.language();
        Messages words = visit.texts().reports();
        List<Cell> cells = vendor.findings().stream()
                .filter(finding -> finding.service() == null)
                .map(finding -> cell(finding, language, words))
                .toList();
        StrengthWords why = new StrengthWords(words);
        List<First> first = ReadFirst.of(vendor).stream()
                .limit(FIRST)
                .map(one -> first(one, language, why))
                .toList();
        return new Standing(stored, cells, first);
    }

    private static Cell cell(Finding finding, Language language, Messages words) {
        Verdict verdict = finding.effective();
        return new Cell(
                Anchors.control(finding.control().number()),
                finding.control().number(),
                finding.control().title().in(language),
                Attributes.word(verdict),
                Symbols.of(verdict),
                words.word(verdict));
    }

    private static First first(ReadFirst one, Language language, StrengthWords why) {
        Control control = one.finding().control();
        return new First(
                Anchors.control(control.number()),
                control.number(),
                control.title().in(language),
                why.why(one));
    }
}
