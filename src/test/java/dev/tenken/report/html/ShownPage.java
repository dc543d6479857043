package dev.tenken.report.html;

import dev.tenken.model.Language;
import java.util.regex.Pattern;

/** A page's source as it would be in one language: pages hold both. */
public final class ShownPage {

    private ShownPage() {}

    /** The page without the texts of the other language and without what tells the two apart. */
    public static String in(Language language, String page) {
        String other = language == Language.EN ? Language.JA.code() : Language.EN.code();
        String without = Pattern.compile("<span class=\"t\" lang=\"" + other + "\">[^<]*</span>")
                .matcher(page)
                .replaceAll("");
        return Pattern.compile("<span class=\"t\" lang=\"" + language.code() + "\">([^<]*)</span>")
                .matcher(without)
                .replaceAll("$1");
    }
}
