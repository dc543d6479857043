package dev.tenken.document.markup;

import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The attributes of a component's or shortcode's mark: which of them are shown on the page. */
final class Attributes {
    private static final Set<String> TITLES =
            Set.of("title", "label", "header", "heading", "question", "summary", "caption", "tabname");
    private static final Set<String> TEXTS = Set.of("description", "text", "answer", "content", "subtitle", "body");

    private Span title;
    private final List<Span> texts = new ArrayList<>();

    /** Takes what an attribute shows; an empty value shows nothing. */
    void add(String name, Span value) {
        String known = name.toLowerCase(Locale.ROOT);
        if (value.length() == 0) {
            return;
        }
        if (TITLES.contains(known) && title == null) {
            title = value;
        } else if (TEXTS.contains(known)) {
            texts.add(value);
        }
    }

    /** Takes a value without a name as the title. */
    void addUnnamed(Span value) {
        title = title == null && value.length() > 0 ? value : title;
    }

    Span title() {
        return title;
    }

    List<Span> texts() {
        return List.copyOf(texts);
    }
}
