package dev.tenken.document.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads lists of definitions. */
final class Definitions {
    /** Longer ones are chapters under their term. */
    private static final int LONGEST_DESCRIPTION = 300;

    record Row(String term, String description) {}

    private Definitions() {}

    /** Whether each description is short and in one piece, so that term and description read as a row. */
    static boolean areRows(Element list) {
        return parts(list).stream()
                .filter(part -> part.tagName().equals("dd"))
                .noneMatch(dd -> dd.text().length() > LONGEST_DESCRIPTION
                        || dd.selectFirst("ul, ol, dl, table, p + p, pre") != null);
    }

    /** Terms and descriptions, which may be wrapped in pairs. */
    static Elements parts(Element list) {
        return list.select("> dt, > dd, > div > dt, > div > dd");
    }

    static List<Row> rows(Element list) {
        List<Row> rows = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        boolean described = false;
        for (Element part : parts(list)) {
            String text = FlatText.of(part);
            if (part.tagName().equals("dt")) {
                if (described) {
                    terms.clear();
                }
                described = false;
                terms.add(text);
            } else {
                rows.add(new Row(described ? "" : String.join("\n", terms), text));
                described = true;
            }
        }
        return rows;
    }
}
