package dev.tenken.document.structure;

import java.util.regex.Pattern;

/**
 * What generators of documentation sites put around what a page says: the marks of a box, links to the site's other pages, the line that
 * says where a page came from. What is in a box stays.
 */
final class PageFurniture {
    private static final String BULLET = "(?:[-*+•・]|[0-9]{1,2}[.)])?\\s*+";

    /** {@code :::note Title}, {@code !!! warning "Title"}, {@code > [!NOTE]}, and what closes them. */
    private static final Pattern BOX = Pattern.compile(":::+\\s*+(?:\\{?[a-z][a-z-]*+.{0,120}+)?+"
            + "|(?:!!!|\\?\\?\\?\\+?) ?+[a-z]++(?: \"[^\"]*+\")?+"
            + "|(?:>\\s*+)?+\\[![A-Z]++\\].{0,120}+");

    /** Its words are another page's title or question; a link to a file may be the proof of what it names, such as a certificate. */
    private static final Pattern OTHER_PAGE = Pattern.compile(
            BULLET
                    + "\\[[^\\]]++\\]\\((?:\\.{0,2}/|#|[a-z0-9_-]++\\.mdx?)(?![^)]*+(?<=\\.(?:pdf|docx|xlsx|pptx|zip))\\))[^)\\s]*+\\)");

    private static final String ADDRESS = "(?:`[\\w./#-]++`|<?https?://[^\\s|｜>]++>?)";
    private static final String ORIGIN =
            "(?:元ページ|公式ページ|参照元|引用元|出典|原文|原本|ソース|(?i:source|original|origin|canonical|permalink|retrieved from)(?: (?i:url|page|link))?)";
    /** {@code > Source: https://example.com/security | Permalink: …} */
    private static final Pattern SOURCE = Pattern.compile("(?:>\\s*+)?+" + ORIGIN + "\\s*+[:：]\\s*+" + ADDRESS
            + "(?:\\s*+[|｜/,、]\\s*+" + ORIGIN + "\\s*+[:：]\\s*+" + ADDRESS + ")*+");

    private PageFurniture() {}

    /** Whether a trimmed line of reasonable length is such a part, whole. */
    static boolean isOf(String text) {
        return BOX.matcher(text).matches()
                || OTHER_PAGE.matcher(text).matches()
                || SOURCE.matcher(text).matches();
    }
}
