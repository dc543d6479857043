package dev.tenken.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Makes pages of templates, which were compiled with the program. */
final class Views {
    private static final String TEMPLATES = "dev.tenken.web.templates";
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Views.class.getClassLoader(), TEMPLATES);

    private Views() {}

    /** @param template its path below {@code src/main/jte-web}, without the ending */
    static String render(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        ENGINE.render(template + ".jte", parameters, output);
        return output.toString();
    }
}
