package dev.tenken.report.html;

import dev.tenken.model.Language;
import dev.tenken.model.finding.Assessment;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.Cover;
import dev.tenken.report.common.VendorSection;
import dev.tenken.report.file.FileContent;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Writes {@code report.html}. For one vendor it holds everything, the texts of the documents included; for several it is an index,
 * and each vendor has such a page of its own below {@code vendors/}. No page asks the network for anything. Each quote opens the
 * source text at its place; each passage leads back to the findings that rest on it. Every page holds both languages.
 */
public final class HtmlReport {

    private static final String REPORT = "report.html";
    private static final String TEMPLATES = "dev.tenken.report.html.templates";
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlReport.class.getClassLoader(), TEMPLATES);

    private HtmlReport() {}

    /**
     * The pages by file name, which leads into the folder of the vendors' pages with {@code /}; UTF-8 when written; LF line ends.
     * Each is made when it is asked for, because a large portfolio's pages together may not fit in memory.
     *
     * @param language the one that the pages show at first
     */
    public static Map<String, FileContent> pages(Assessment assessment, Language language, Arrangement arrangement) {
        return pages(assessment, language, arrangement, Cover.NONE);
    }

    /** The same with what a cover tells at the head of every page. */
    public static Map<String, FileContent> pages(
            Assessment assessment, Language language, Arrangement arrangement, Cover cover) {
        Portfolio portfolio = new Portfolio(assessment, language, arrangement, cover);
        if (!portfolio.hasIndex()) {
            return Map.of(REPORT, vendorPage(portfolio, 0));
        }
        Map<String, FileContent> pages = new TreeMap<>();
        pages.put(REPORT, page("index-page.jte", () -> new IndexPage(portfolio)));
        for (int rank = 0; rank < portfolio.outlines().size(); rank++) {
            VendorSection outline = portfolio.outlines().get(rank);
            pages.put(IndexPage.FOLDER + PageName.of(outline.vendor().vendor().id()), vendorPage(portfolio, rank));
        }
        return pages;
    }

    private static FileContent vendorPage(Portfolio portfolio, int rank) {
        return page(
                "vendor-page.jte",
                () -> new VendorPage(portfolio, portfolio.vendors().get(rank)));
    }

    private static FileContent page(String template, Supplier<HtmlPage> page) {
        return out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            ENGINE.render(template, page.get(), new WriterOutput(text));
            text.flush();
        };
    }
}
