package dev.tenken.report.html;

import dev.tenken.model.Language;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.document.Document;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.ReadFirst;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.Cover;
import dev.tenken.report.common.VendorSection;
import dev.tenken.report.common.VendorSection.ControlFindings;
import dev.tenken.report.questions.QuestionWording;
import dev.tenken.summary.PortfolioSummary;
import dev.tenken.summary.SummaryLine;
import gg.jte.Content;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the templates of a portfolio's index ask for: vendors, counts, charts, and the cells of the heat map. */
public final class IndexPage extends HtmlPage {

    /** Stands behind the sign of a verdict on which an auditor has a word. */
    public static final String REVIEWED = "†";

    static final String FOLDER = "vendors/";

    /** More vendors than a screen holds side by side: then they become the rows, and cells show signs only. */
    private static final int MOST_DOCUMENTS = 200;

    private static final int VENDORS_SIDE_BY_SIDE = 8;

    private static final int MOST_ADVISED = 30;
    private static final int MOST_GAPS = 15;
    private static final int MOST_ASKED = 5;

    private final Portfolio portfolio;

    IndexPage(Portfolio portfolio) {
        super(portfolio.outline(), portfolio.language(), portfolio.arrangement());
        this.portfolio = portfolio;
    }

    @Override
    public List<Cover.Line> cover() {
        return portfolio.cover().lines();
    }

    public List<VendorSection> vendors() {
        return portfolio.outlines();
    }

    /** True when the vendors are the rows of the heat map. */
    public boolean isWide() {
        return vendors().size() > VENDORS_SIDE_BY_SIDE;
    }

    /** The address of a vendor's page. */
    public String address(VendorSection section) {
        return FOLDER + PageName.address(section.vendor().vendor().id());
    }

    /** The address of a control's finding in a vendor's page. */
    public String address(VendorSection section, Finding finding) {
        return address(section) + "#" + Anchors.control(finding.control().number());
    }

    /** The id of a control's finding in every vendor's page. */
    public String anchor(Control control) {
        return Anchors.control(control.number());
    }

    /** What the assessment comes to. */
    public PortfolioSummary summary() {
        return portfolio.summary();
    }

    /** The vendors whose recommendation is listed: all of them, or the gravest of more than a reader would go through. */
    public List<SummaryLine> advised() {
        return summary().gravest(MOST_ADVISED);
    }

    /**
     * A gap of one of the vendors.
     *
     * @param rank of the vendor, from 0
     */
    public record Gap(int rank, VendorAssessment vendor, Finding finding, String address) {}

    /** The gaps of all vendors, at most so many as a reader goes through. */
    public List<Gap> gaps() {
        return summary().vendors().stream()
                .flatMap(v -> v.gaps().stream().map(f -> new Gap(rank(v), v.vendor(), f, address(v, f))))
                .limit(MOST_GAPS)
                .toList();
    }

    /** What most vendors' papers leave open, as it is asked. */
    public List<PortfolioSummary.Open> ask() {
        return summary().ask().stream().limit(MOST_ASKED).toList();
    }

    public Bilingual question(PortfolioSummary.Open open) {
        return new Bilingual(
                QuestionWording.of(open.criterion(), Language.EN), QuestionWording.of(open.criterion(), Language.JA));
    }

    /** The rank of a vendor in the heat map, from 0. */
    public int rank(SummaryLine vendor) {
        return rank(vendor.vendor());
    }

    public int rank(VendorAssessment vendor) {
        return portfolio.rank(vendor);
    }

    public String address(SummaryLine vendor) {
        return FOLDER + PageName.address(vendor.vendor().vendor().id());
    }

    private String address(SummaryLine vendor, Finding finding) {
        return address(vendor) + "#" + new Anchors(vendor.vendor()).finding(finding);
    }

    /** The address of a finding in its vendor's page. */
    public String address(ReadFirst.OfVendor one) {
        String page = FOLDER + PageName.address(one.vendor().vendor().id());
        return page + "#" + new Anchors(one.vendor()).finding(one.first().finding());
    }

    /** The controls in the order of the heat map. */
    public List<Control> controls() {
        return groups().stream().flatMap(g -> g.controls().stream()).toList();
    }

    /** How the verdicts of a vendor spread over all controls. */
    public StackedBar bar(VendorSection section) {
        return StackedBar.of(section.totals());
    }

    /** How the verdicts of a vendor spread over the controls of a family. */
    public StackedBar bar(VendorSection section, Arrangement.Group group) {
        return StackedBar.of(group.controls().stream()
                .map(section::of)
                .filter(Objects::nonNull)
                .map(found -> found.whole().effective())
                .toList());
    }

    /** How the verdicts of all vendors spread over the controls of a family. */
    public StackedBar bar(Arrangement.Group group) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        vendors().forEach(v -> bar(v, group).counts().forEach((k, n) -> counts.merge(k, n, Integer::sum)));
        return StackedBar.of(counts);
    }

    /** How the verdicts of all vendors spread. */
    public StackedBar bar() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        vendors().forEach(v -> v.totals().forEach((k, n) -> counts.merge(k, n, Integer::sum)));
        return StackedBar.of(counts);
    }

    /** The cells of a vendor's row in the heat map; small, because there may be tens of thousands of them. */
    public Content cells(VendorSection section) {
        return output -> {
            for (Control control : controls()) {
                ControlFindings found = section.of(control);
                output.writeContent("<td class=" + cell(found) + ">" + sign(found));
            }
        };
    }

    /** A cell's class: a letter for the verdict, and one for the severity where there is one. */
    public String cell(ControlFindings found) {
        if (found == null) {
            return "u";
        }
        Finding whole = found.whole();
        String verdict = letter(whole.verdict());
        return whole.severity() == null ? verdict : verdict + letter(whole.severity());
    }

    /** The letter that a verdict or severity has in the classes of cells: the first of its word, {@code n} for silence. */
    public String letter(Enum<?> word) {
        return word == Verdict.NOT_APPLICABLE ? "a" : style(word).substring(0, 1);
    }

    /** False when there are so many documents that the list would be most of the page: each vendor's page has its own. */
    public boolean listsDocuments() {
        return documents().size() <= MOST_DOCUMENTS;
    }

    /** The documents of all vendors. */
    public List<Document> documents() {
        return vendors().stream()
                .map(VendorSection::vendor)
                .map(VendorAssessment::files)
                .flatMap(f -> f.documents().stream())
                .toList();
    }

    public Bilingual about(Document document) {
        return words(w -> w.about(document));
    }

    /** True when some vendor has this verdict on some control. */
    public boolean occurs(Verdict verdict) {
        return vendors().stream().anyMatch(v -> v.totals().containsKey(verdict));
    }

    private String sign(ControlFindings found) {
        return found == null ? "!" : symbol(found.whole().verdict()) + (isReviewed(found) ? REVIEWED : "");
    }

    /** True when an auditor has a word on the control, be it for one service. */
    public boolean isReviewed(ControlFindings found) {
        return Stream.concat(Stream.of(found.whole()), found.services().stream())
                .anyMatch(f -> f.review() != null);
    }
}
