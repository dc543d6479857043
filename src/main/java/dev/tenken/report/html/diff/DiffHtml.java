package dev.tenken.report.html.diff;

import dev.tenken.history.compare.Comparison;
import dev.tenken.model.Language;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Writes {@code diff.html}: one page without script that asks the network for nothing. */
public final class DiffHtml {

    private static final String TEMPLATES = "dev.tenken.report.html.templates";
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, DiffHtml.class.getClassLoader(), TEMPLATES);

    private DiffHtml() {}

    /** The page, in UTF-8 when written; LF line ends. */
    public static String write(Comparison comparison, Language language) {
        StringOutput output = new StringOutput();
        ENGINE.render("diff/diff.jte", new DiffPage(comparison, language), output);
        return output.toString();
    }
}
