package dev.tenken.document.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds the part of a page that is its text, and takes out what is not. */
final class MainContent {
    private static final String NO_TEXT =
            "script, style, template, noscript, del, s, strike, rt, rp, svg, math, iframe, object, embed, canvas, audio, video,"
                    + " map, button, input, select, textarea, dialog, datalist, link, meta, head";

    private static final String CHROME =
            "nav, [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=menu],"
                    + " [role=menubar], [role=dialog], [role=alertdialog], [role=toolbar]";

    /** Chrome of the page where it stands outside the text, and part of the text inside it. */
    private static final String OUTER_CHROME = "header, footer, aside, [role=complementary]";

    private static final String HIDDEN = "[hidden], [aria-hidden=true], [style]";
    private static final Pattern HIDING_STYLE = Pattern.compile(
            "(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|text-decoration(?:-line)?\\s*:[^;]*line-through)");

    /** Class names and ids by which pages without elements for it mark their chrome. */
    private static final Pattern CHROME_NAME = Pattern.compile(
            "(?i)(?:site|page|global|main|l|g)?[-_]*(?:header|footer|nav|navi|navigation|navbar|menu)"
                    + "|bread-?_?crumbs?(?:-?list)?|topic-?path|pankuzu|side-?_?(?:bar|nav|menu)|skip-?(?:link|nav|to-?content)"
                    + "|(?:page-?|back-?to-?)top|share(?:-?buttons?)?|sns-?(?:share|buttons?|links?|list|area)?|pagination|pager");

    private static final Pattern CONSENT_NAME = Pattern.compile(
            "(?i).{0,40}(?:cookie|consent|gdpr)[-_]?(?:banner|bar|notice|notification|consent|pop-?up|dialog|message|overlay|modal|alert|box|law|prompt)"
                    + ".{0,40}|(?:onetrust|cookiebot|cybotcookiebot|didomi|usercentrics|truste|cc-window|cky-).{0,60}");

    private MainContent() {}

    /** The main content; what is no text was removed from the page. */
    static Element of(Document page) {
        Set<String> revealed = revealed(page);
        Panels.name(page);
        page.select(NO_TEXT).remove();
        page.select(HIDDEN).stream()
                .filter(element -> isHidden(element) && !isRevealed(element, revealed))
                .toList()
                .forEach(Element::remove);
        Element main = main(page);
        main.select(CHROME).stream().filter(element -> element != main).toList().forEach(Element::remove);
        main.select("[class], [id]").stream()
                .filter(element -> element != main && isChromeByName(element))
                .toList()
                .forEach(Element::remove);
        removeContentsLists(main);
        return main;
    }

    /** Ids of the elements that a click shows: folded answers are published all the same. */
    private static Set<String> revealed(Document page) {
        Set<String> ids = new HashSet<>();
        for (Element control : page.select("[aria-controls], [data-target], [data-bs-target], a[href^=#]")) {
            for (String name : List.of("aria-controls", "data-target", "data-bs-target", "href")) {
                ids.addAll(List.of(control.attr(name).replace("#", " ").strip().split(" +")));
            }
        }
        ids.remove("");
        return ids;
    }

    private static boolean isRevealed(Element element, Set<String> revealed) {
        return revealed.contains(element.id())
                || element.attr("role").equals("tabpanel")
                || !Panels.title(element).isEmpty();
    }

    /** Whether a page does not show the element until something is clicked, if ever; what is struck out is withdrawn. */
    static boolean isHidden(Element element) {
        return element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")
                || element.attr("aria-hidden").equals("true")
                || HIDING_STYLE.matcher(element.attr("style")).find();
    }

    private static Element main(Document page) {
        for (String query : List.of("main, [role=main]", "article")) {
            List<Element> found = outermost(page.select(query));
            if (found.size() == 1 && found.get(0).hasText()) {
                return found.get(0);
            }
            if (found.size() > 1 && found.stream().anyMatch(Element::hasText)) {
                return joined(found);
            }
        }
        Element body = page.body();
        boolean titled = body.select("h1").stream().anyMatch(title -> title.closest(OUTER_CHROME) == null);
        for (Element chrome : List.copyOf(body.select(OUTER_CHROME))) {
            if (titled || chrome.selectFirst("h1") == null) {
                chrome.remove();
            }
        }
        return body;
    }

    private static List<Element> outermost(Elements found) {
        List<Element> outermost = new ArrayList<>();
        Set<Element> all = new HashSet<>(found);
        found.forEach(element -> {
            if (element.parents().stream().noneMatch(all::contains)) {
                outermost.add(element);
            }
        });
        return outermost;
    }

    private static Element joined(List<Element> parts) {
        Element whole = new Element("div");
        parts.forEach(whole::appendChild);
        return whole;
    }

    private static boolean isChromeByName(Element element) {
        List<String> names = new ArrayList<>(element.classNames());
        names.add(element.id());
        boolean consent =
                names.stream().anyMatch(name -> CONSENT_NAME.matcher(name).matches());
        boolean chrome =
                names.stream().anyMatch(name -> CHROME_NAME.matcher(name).matches());
        return consent || (chrome && !holdsText(element));
    }

    /** A frame around the text may bear any name; chrome has neither the title nor chapters. */
    private static boolean holdsText(Element element) {
        String tag = element.tagName().toLowerCase(Locale.ROOT);
        boolean frame = tag.equals("body") || tag.matches("h[1-6]");
        boolean header =
                (element.className() + element.id()).toLowerCase(Locale.ROOT).contains("header");
        return frame
                || element.selectFirst(header ? "h1, h2, main, article" : "h1, main, article") != null
                || element.closest("header, table") != null;
    }

    /** A list of contents says again what the headings say. */
    private static void removeContentsLists(Element main) {
        for (Element list : List.copyOf(main.select("ul, ol"))) {
            Elements links = list.select("a[href^=#]");
            int linked = links.stream().mapToInt(link -> link.text().length()).sum();
            if (!links.isEmpty() && linked >= list.text().length() * 9 / 10) {
                list.remove();
            }
        }
    }
}
