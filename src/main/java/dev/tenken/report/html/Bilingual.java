package dev.tenken.report.html;

import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Visible;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.function.Function;

/**
 * A text in both languages as a page holds it: once where both are the same, else twice, of which the page shows one.
 *
 * @param en the English text, or null when there is none
 * @param ja the Japanese text, or null when there is none
 */
public record Bilingual(String en, String ja) implements Content {

    /** The same for readers of both languages. */
    static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /** A text of the model, in one line, with signs for what cannot be seen. */
    static Bilingual of(LocalizedText text) {
        return new Bilingual(shown(text.en()), shown(text.ja()));
    }

    /** What the words of each language make. */
    static Bilingual of(Function<Messages, String> words) {
        return new Bilingual(words.apply(Messages.in(Language.EN)), words.apply(Messages.in(Language.JA)));
    }

    /** The text in a language, or in the other one when it is missing. */
    public String in(Language language) {
        return new LocalizedText(en, ja).in(language);
    }

    /** True when there is nothing to show. */
    public boolean isEmpty() {
        return (en == null || en.isEmpty()) && (ja == null || ja.isEmpty());
    }

    @Override
    public void writeTo(TemplateOutput output) {
        if (en == null || ja == null) {
            span(output, "", en == null ? Language.JA : Language.EN);
        } else if (en.equals(ja)) {
            Escape.htmlContent(en, output);
        } else {
            span(output, " class=\"t\"", Language.EN);
            span(output, " class=\"t\"", Language.JA);
        }
    }

    private void span(TemplateOutput output, String attributes, Language language) {
        output.writeContent("<span" + attributes + " lang=\"" + language.code() + "\">");
        Escape.htmlContent(in(language), output);
        output.writeContent("</span>");
    }

    private static String shown(String text) {
        return text == null || text.isBlank() ? null : Visible.inOneLine(text);
    }
}
