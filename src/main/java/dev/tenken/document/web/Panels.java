package dev.tenken.document.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tabs and parts to be folded out: what a click shows is headed by what is clicked. */
final class Panels {
    /** Where a part keeps its title once the control that shows it is gone. */
    private static final String TITLE = "data-panel-title";

    private static final int LONGEST_TITLE = 300;
    private static final String CONTROLS = "[aria-controls], [data-bs-target], [data-target]";
    private static final String CHROME = "nav, header, [role=navigation], [role=banner], [role=menu]";

    private Panels() {}

    /** A button with a hidden part right behind it, which it names by no id. */
    private static final String BUTTONS = "button, [role=button], [aria-expanded]";

    /** Gives each part of the page the words of the control that shows it, and takes out the control. */
    static void name(Document page) {
        Map<String, Element> ids = ids(page);
        for (Element control : List.copyOf(page.select(CONTROLS))) {
            title(panel(ids, control), control);
        }
        for (Element button : List.copyOf(page.select(BUTTONS))) {
            title(behind(button), button);
        }
        for (Element panel : page.select("[role=tabpanel][aria-labelledby]")) {
            Element tab = ids.get(panel.attr("aria-labelledby"));
            if (tab != null && !panel.hasAttr(TITLE) && isTitle(tab.text().strip())) {
                panel.attr(TITLE, tab.text().strip());
                remove(tab);
            }
        }
    }

    /** The hidden part that stands right behind a button, or behind what holds nothing but the button. */
    private static Element behind(Element button) {
        Element next = button.nextElementSibling();
        Element around = button.parent();
        boolean alone = around != null && around.text().equals(button.text());
        Element panel = next == null && alone ? around.nextElementSibling() : next;
        return panel != null && panel.hasText() && MainContent.isHidden(panel) ? panel : null;
    }

    private static void title(Element panel, Element control) {
        String title = control.text().strip();
        if (panel != null && isTitle(title) && !panel.hasAttr(TITLE) && control.closest(CHROME) == null) {
            panel.attr(TITLE, title);
            remove(control);
        }
    }

    private static Map<String, Element> ids(Document page) {
        Map<String, Element> ids = new HashMap<>();
        page.select("[id]").forEach(element -> ids.putIfAbsent(element.id(), element));
        return ids;
    }

    /** The title of a part, or "". */
    static String title(Element panel) {
        return panel.attr(TITLE);
    }

    private static Element panel(Map<String, Element> ids, Element control) {
        String id = control.hasAttr("aria-controls")
                ? control.attr("aria-controls")
                : (control.attr("data-bs-target") + control.attr("data-target")).replace("#", "");
        Element panel = ids.get(id.strip());
        boolean apart = panel != null
                && panel.hasText()
                && panel != control
                && !isAround(panel, control)
                && !isAround(control, panel);
        return apart ? panel : null;
    }

    private static boolean isAround(Element outer, Element inner) {
        return inner.parents().contains(outer);
    }

    private static boolean isTitle(String words) {
        return !words.isEmpty() && words.length() <= LONGEST_TITLE;
    }

    /** A heading that held nothing but the control goes with it. */
    private static void remove(Element control) {
        Element around = control.parent();
        control.remove();
        if (around != null && around.tagName().matches("h[1-6]|dt|li") && !around.hasText()) {
            around.remove();
        }
    }
}
