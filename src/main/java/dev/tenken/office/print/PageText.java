package dev.tenken.office.print;

import dev.tenken.office.write.Paper;
import dev.tenken.office.write.Paper.Kind;
import dev.tenken.office.write.Paper.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A paper as a page of XHTML that is set by {@code office/print.css}, with the tree of its headings as bookmarks. */
final class PageText {
    /** Headings of so many levels stand among the contents. */
    private static final int LISTED = 2;

    private final Paper paper;
    private final StringBuilder out = new StringBuilder();
    private final List<Paper.Paragraph> headings = new ArrayList<>();
    private final Map<Paper.Note, Integer> underHeading = new HashMap<>();
    private int heading;
    private int note;
    private int table;

    private PageText(Paper paper) {
        this.paper = paper;
        for (Paper.Block block : paper.blocks()) {
            if (block instanceof Paper.Paragraph p && p.kind().level() > 0) {
                headings.add(p);
            }
        }
    }

    static String of(Paper paper, String style) {
        return new PageText(paper).page(style);
    }

    private String page(String style) {
        Paper.Front front = paper.front();
        String language = ShownText.of(paper.language());
        out.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(language)
                .append("\"><head><title>");
        out.append(ShownText.of(paper.title())).append("</title>");
        meta("description", front == null ? paper.title() : paper.title() + ": " + front.subject());
        meta("author", front == null || front.author() == null ? "Tenken" : front.author());
        out.append("<style>").append(style).append("</style>");
        bookmarks();
        out.append("</head><body class=\"").append(language).append("\">");
        if (front == null) {
            text("p", "title", paper.title());
        } else {
            front(front);
        }
        for (Paper.Block block : paper.blocks()) {
            if (block instanceof Paper.Paragraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof Paper.Table t) {
                table(t);
            }
        }
        return out.append("</body></html>").toString();
    }

    private void meta(String name, String content) {
        out.append("<meta name=\"")
                .append(name)
                .append("\" content=\"")
                .append(ShownText.of(content))
                .append("\"/>");
    }

    /** Each heading in the one of a higher level before it. */
    private void bookmarks() {
        out.append("<bookmarks>");
        int open = 0;
        for (int i = 0; i < headings.size(); i++) {
            int level = Math.min(headings.get(i).kind().level(), open + 1);
            for (; open >= level; open--) {
                out.append("</bookmark>");
            }
            out.append("<bookmark name=\"").append(ShownText.of(headings.get(i).text()));
            out.append("\" href=\"#h").append(i + 1).append("\">");
            open = level;
        }
        out.append("</bookmark>".repeat(open)).append("</bookmarks>");
    }

    private void front(Paper.Front front) {
        text("div", "running", front.running());
        out.append("<div class=\"cover\">");
        text("p", "title", paper.title());
        text("p", "subtitle", front.subtitle());
        out.append("<table class=\"lines\"><tbody>");
        for (Paper.Line line : front.lines()) {
            out.append("<tr>");
            text("th", "name", line.name());
            text("td", "told", line.text());
            out.append("</tr>");
        }
        out.append("</tbody></table></div><div class=\"contents\">");
        text("p", "contents-title", front.contents());
        for (int i = 0; i < headings.size(); i++) {
            Paper.Paragraph listed = headings.get(i);
            if (listed.kind().level() <= LISTED) {
                String name = ShownText.of(listed.text());
                out.append("<p class=\"toc")
                        .append(listed.kind().level())
                        .append("\"><a href=\"#h")
                        .append(i + 1);
                out.append("\" title=\"")
                        .append(name)
                        .append("\">")
                        .append(name)
                        .append("</a></p>");
            }
        }
        out.append("</div>");
    }

    private void text(String tag, String style, String text) {
        out.append("<").append(tag).append(" class=\"").append(style).append("\">");
        out.append(ShownText.of(text).replace("\n", "<br/>"))
                .append("</")
                .append(tag)
                .append(">");
    }

    private void paragraph(Paper.Paragraph paragraph) {
        int level = paragraph.kind().level();
        if (level > 0) {
            underHeading.clear();
            out.append("<h").append(level).append(" id=\"h").append(++heading).append("\">");
        } else {
            out.append("<p class=\"").append(style(paragraph.kind())).append("\">");
        }
        if (paragraph.kind() == Kind.ITEM) {
            out.append("<span class=\"dot\">• </span>");
        }
        List<Paper.Note> fresh = new ArrayList<>();
        for (Paper.Piece piece : paragraph.pieces()) {
            if (piece instanceof Paper.Words words) {
                words(words);
            } else if (piece instanceof Paper.Note noted) {
                point(noted, fresh);
            }
        }
        out.append(level > 0 ? "</h" + level + ">" : "</p>");
        fresh.forEach(this::note);
    }

    private static String style(Kind kind) {
        return switch (kind) {
            case ITEM -> "item";
            case QUOTE -> "quote";
            case NOTE -> "note";
            case LABEL -> "label";
            case CELL -> "cell";
            default -> "body";
        };
    }

    private void words(Paper.Words words) {
        String text = ShownText.of(words.text()).replace("\n", "<br/>");
        if (words.tone() == Tone.PLAIN) {
            out.append(text);
        } else {
            out.append("<span class=\"")
                    .append(tone(words.tone()))
                    .append("\">")
                    .append(text)
                    .append("</span>");
        }
    }

    private static String tone(Tone tone) {
        return switch (tone) {
            case STRONG -> "strong";
            case GOOD -> "good";
            case FAIR -> "fair";
            case BAD -> "bad";
            default -> "quiet";
        };
    }

    /** The number of a note: a new one, or that of the same note under the same heading. */
    private void point(Paper.Note noted, List<Paper.Note> fresh) {
        Integer known = underHeading.get(noted);
        if (known == null) {
            known = ++note;
            underHeading.put(noted, known);
            fresh.add(noted);
        }
        out.append("<span class=\"point\"> [").append(known).append("]</span>");
    }

    /** The quote below the paragraph that points at it. */
    private void note(Paper.Note noted) {
        out.append("<p class=\"cited\"><span class=\"number\">[")
                .append(underHeading.get(noted))
                .append("] </span>");
        out.append(ShownText.of(noted.shown()));
        out.append("<span class=\"quiet\"> — ")
                .append(ShownText.of(noted.place()))
                .append("</span></p>");
    }

    private void table(Paper.Table t) {
        if (t.caption() != null) {
            String label = paper.front() == null ? "" : paper.front().table() + " " + ++table + "  ";
            text("p", "caption", label + t.caption());
        }
        int all = t.widths().stream().mapToInt(Integer::intValue).sum();
        out.append("<table class=\"data\"><colgroup>");
        t.widths()
                .forEach(w ->
                        out.append("<col style=\"width: ").append(100 * w / all).append("%\"/>"));
        out.append("</colgroup><thead><tr>");
        t.header().forEach(name -> out.append("<th scope=\"col\">")
                .append(ShownText.of(name))
                .append("</th>"));
        out.append("</tr></thead><tbody>");
        for (List<List<Paper.Paragraph>> row : t.rows()) {
            out.append("<tr>");
            for (List<Paper.Paragraph> cell : row) {
                out.append("<td>");
                cell.forEach(this::paragraph);
                out.append("</td>");
            }
            out.append("</tr>");
        }
        out.append("</tbody></table>");
    }
}
