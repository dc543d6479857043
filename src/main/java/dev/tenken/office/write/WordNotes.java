package dev.tenken.office.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The footnotes of a Word document, in the order in which the text points at them. */
final class WordNotes {
    /** What Word counts before the first: its two lines between text and notes. */
    private static final List<String> SEPARATORS = List.of("separator", "continuationSeparator");

    private static final String MARK = "FootnoteReference";

    private final List<Paper.Note> notes = new ArrayList<>();
    private final Map<Paper.Note, Integer> underHeading = new HashMap<>();

    /** A note that is cited again below another heading stands there again. */
    void heading() {
        underHeading.clear();
    }

    /** Points at a note: at a new one, or with its number at one that stands under the same heading. */
    void point(Paper.Note note, WordXml xml) throws XMLStreamException {
        Integer known = underHeading.get(note);
        if (known != null) {
            xml.field("NOTEREF " + bookmark(known) + " \\f \\h", String.valueOf(known), MARK);
            return;
        }
        notes.add(note);
        int number = notes.size();
        underHeading.put(note, number);
        String id = String.valueOf(number);
        xml.empty("bookmarkStart", "id", "1" + id, "name", bookmark(number));
        xml.begin("r").style(MARK).empty("footnoteReference", "id", id).end();
        xml.empty("bookmarkEnd", "id", "1" + id);
    }

    /** Parts two numbers side by side, which would be read as one. */
    void comma(WordXml xml) throws XMLStreamException {
        xml.begin("r").style(MARK).text("t", ", ").end();
    }

    private static String bookmark(int number) {
        return "_Note" + number;
    }

    /** The part of the container that holds the notes. */
    String part() throws XMLStreamException {
        WordXml xml = new WordXml("footnotes");
        for (int i = 0; i < SEPARATORS.size(); i++) {
            xml.begin("footnote", "type", SEPARATORS.get(i), "id", String.valueOf(i - 1));
            xml.paragraph("FootnoteText")
                    .begin("r")
                    .empty(SEPARATORS.get(i))
                    .end()
                    .end()
                    .end();
        }
        for (int i = 0; i < notes.size(); i++) {
            Paper.Note note = notes.get(i);
            xml.begin("footnote", "id", String.valueOf(i + 1)).paragraph("FootnoteText");
            xml.begin("r").style(MARK).empty("footnoteRef").end();
            xml.run(" " + note.shown());
            xml.run(" — " + note.place(), Paper.Tone.QUIET).end().end();
        }
        return xml.finish();
    }
}
