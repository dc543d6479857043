package dev.tenken.web;

import dev.tenken.model.Language;
import java.util.List;
import java.util.Locale;

/** Languages as browsers name them. */
final class Words {
    private Words() {}

    /** The language of a code; null when there is none. */
    static Language language(String code) {
        for (Language language : Language.values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        return null;
    }

    /** The first that we have of those a browser prefers; English when it wants none of ours or says nothing that can be read. */
    static Language preferred(String header) {
        if (header == null) {
            return Language.EN;
        }
        try {
            List<String> ours = List.of(Language.EN.code(), Language.JA.code());
            String tag = Locale.lookupTag(Locale.LanguageRange.parse(header), ours);
            Language language = language(tag);
            return language == null ? Language.EN : language;
        } catch (IllegalArgumentException e) {
            return Language.EN;
        }
    }
}
