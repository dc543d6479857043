package dev.tenken.extract.text;

import dev.tenken.model.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Takes apart a table cell in which a conversion has run several English bullets together, without marks or full stops.
 */
public final class RunOn {
    /** Shorter cells hold one statement. */
    private static final int MIN_LENGTH = 100;

    private static final Expression FULL_STOP = Expression.ofPlain("[.。!?](?:\\s|$)");
    /** A capitalised word that begins a phrase: a small letter begins the next word, and no word before asks for a noun. */
    private static final Expression BEGINNING = Expression.ofPlain(
            "(?<!\\b(?:of|the|in|on|by|with|and|or|to|a|an|for|via|from|as|at|east|west|north|south|per|is|are))(?<=[\\p{Alnum})%])\\s+(?=\\p{Lu}\\p{Ll}+\\s+\\p{Ll})");

    private RunOn() {}

    public static List<Span> parts(String text, Span cell) {
        String words = cell.of(text);
        if (cell.length() < MIN_LENGTH || FULL_STOP.isIn(words) || Script.hasJapanese(words)) {
            return List.of(cell);
        }
        List<Span> parts = new ArrayList<>();
        int start = cell.start();
        Matcher m = BEGINNING.finder(words);
        while (m.find()) {
            parts.add(new Span(start, cell.start() + m.start()));
            start = cell.start() + m.end();
        }
        parts.add(new Span(start, cell.end()));
        return parts;
    }
}
