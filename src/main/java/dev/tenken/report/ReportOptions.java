package dev.tenken.report;

import dev.tenken.model.Language;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.Cover;
import dev.tenken.report.common.Extent;
import dev.tenken.report.common.Failing;
import dev.tenken.report.questions.Asking;

/**
 * How reports are written.
 *
 * @param language of the reports' own words
 * @param arrangement of the controls; forms for machines keep their own
 * @param failing what fails where a form tells passed from failed
 * @param cover of reports that are sent
 * @param extent of reports that are sent
 * @param asking how much a letter to a vendor asks
 */
public record ReportOptions(
        Language language, Arrangement arrangement, Failing failing, Cover cover, Extent extent, Asking asking) {

    /** What is used unless somebody wants it otherwise. */
    public static ReportOptions in(Language language) {
        return new ReportOptions(
                language, Arrangement.OF_CATALOG, Failing.GAPS, Cover.NONE, Extent.SHORT, Asking.STANDARD);
    }

    /** The same with something else failing. */
    public ReportOptions with(Failing other) {
        return new ReportOptions(language, arrangement, other, cover, extent, asking);
    }
}
