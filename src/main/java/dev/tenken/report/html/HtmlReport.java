package dev.tenken.report.html;

import dev.tenken.model.Assessment;
import dev.tenken.model.Language;
import dev.tenken.report.common.Arrangement;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/**
 * Writes {@code report.html}: one page that holds everything, the texts of the documents included, and asks the network for
 * nothing. Each quote opens the source text at its place; each passage leads back to the findings that rest on it.
 */
public final class HtmlReport {

    private static final String TEMPLATES = "dev.tenken.report.html.templates";
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlReport.class.getClassLoader(), TEMPLATES);

    private HtmlReport() {}

    /** The page, in UTF-8 when written; LF line ends. */
    public static String write(Assessment assessment, Language language) {
        return write(assessment, language, Arrangement.OF_CATALOG);
    }

    /** The same page with its controls in another order. */
    public static String write(Assessment assessment, Language language, Arrangement arrangement) {
        StringOutput output = new StringOutput();
        ENGINE.render("report.jte", new HtmlPage(assessment, language, arrangement), output);
        return output.toString();
    }
}
