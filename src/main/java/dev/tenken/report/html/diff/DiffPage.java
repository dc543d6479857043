package dev.tenken.report.html.diff;

import dev.tenken.data.SourceFiles;
import dev.tenken.history.compare.Comparison;
import dev.tenken.history.compare.FactChange;
import dev.tenken.history.compare.Trend;
import dev.tenken.history.compare.VendorComparison;
import dev.tenken.history.compare.WordDiff;
import dev.tenken.history.saved.SavedDocument;
import dev.tenken.model.Language;
import dev.tenken.model.fact.Attributes;
import dev.tenken.report.common.Visible;
import dev.tenken.report.diff.DiffSummary;
import dev.tenken.report.diff.DiffWords;
import dev.tenken.report.diff.YardstickWords;
import dev.tenken.report.html.HtmlAssets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the templates of the comparison ask for. */
public final class DiffPage {

    private static final String CSS = HtmlAssets.BUILT_IN.css()
            + SourceFiles.builtIn("report/diff", "diff.css").get(0).text();

    private final Comparison comparison;
    private final DiffWords words;
    private final Map<String, String> languages = new HashMap<>();

    DiffPage(Comparison comparison, Language language) {
        this.comparison = comparison;
        this.words = new DiffWords(language);
        Stream.of(comparison.before(), comparison.after())
                .flatMap(a -> a.vendors().stream())
                .flatMap(v -> v.documents().stream())
                .forEach(d -> languages.put(d.path(), language(d)));
    }

    private static String language(SavedDocument document) {
        // It goes into an attribute that browsers act on; a file may say anything.
        return document.language().matches("[a-z]{2,3}") ? document.language() : "und";
    }

    public Comparison comparison() {
        return comparison;
    }

    public DiffWords words() {
        return words;
    }

    public String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    public String title() {
        return text("diff.title", comparison.before().asOf(), comparison.after().asOf());
    }

    public String code() {
        return words.language().code();
    }

    public List<String> summary() {
        return DiffSummary.lines(comparison, words);
    }

    public List<String> yardstick() {
        return YardstickWords.lines(comparison.yardstick(), words);
    }

    /** The vendors of which anything changed. */
    public List<VendorComparison> vendors() {
        return comparison.vendors().stream().filter(VendorComparison::isChanged).toList();
    }

    public String whole(VendorComparison vendor) {
        return DiffSummary.whole(vendor, words);
    }

    /** The id of a vendor's part of the page: its place among the vendors, for ids of vendors may hold any character. */
    public String anchor(VendorComparison vendor) {
        return "vendor-" + (comparison.vendors().indexOf(vendor) + 1);
    }

    /** The number of its findings that went this way. */
    public long count(VendorComparison vendor, Trend trend) {
        return vendor.verdicts().stream().filter(v -> v.trend() == trend).count();
    }

    /** The ways that any finding went, but for those that went none. */
    public List<Trend> trends() {
        return Stream.of(Trend.values())
                .filter(t -> t != Trend.SAME && comparison.trends().get(t) > 0)
                .toList();
    }

    /** Old and new quote in pieces; a fact on one side only has no changed pieces. */
    public WordDiff quotes(FactChange change) {
        String before = change.before() == null ? "" : change.before().quote();
        String after = change.after() == null ? "" : change.after().quote();
        boolean both = change.before() != null && change.after() != null;
        return both
                ? WordDiff.of(before, after)
                : new WordDiff(List.of(new WordDiff.Piece(before, false)), List.of(new WordDiff.Piece(after, false)));
    }

    public String shown(String text) {
        return Visible.of(text);
    }

    /** The style class of a trend or kind: its word. */
    public String style(Enum<?> word) {
        return "is-" + Attributes.word(word);
    }

    /** The language of a document for the {@code lang} attribute, or null when it is the page's own. */
    public String lang(String document) {
        String language = languages.get(document);
        return Objects.equals(language, code()) ? null : language;
    }

    public String css() {
        return CSS;
    }

    /** The page's Content-Security-Policy: its own style sheet and nothing else. */
    public String policy() {
        return HtmlAssets.policy("; style-src '" + HtmlAssets.digest(CSS) + "'");
    }
}
