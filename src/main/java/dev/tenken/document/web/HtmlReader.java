package dev.tenken.document.web;

import dev.tenken.document.format.Content;
import dev.tenken.document.format.ContentBuilder;
import dev.tenken.document.format.FormatReader;
import dev.tenken.document.format.Limits;
import dev.tenken.model.InputException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads web pages that were saved as HTML. Elements nested deeper than {@link Limits#DEEPEST_NESTING} are read as siblings. */
public final class HtmlReader implements FormatReader {

    @Override
    public Content read(byte[] bytes, String place, Consumer<String> progress) {
        Parser parser = Parser.htmlParser().setMaxDepth(Limits.DEEPEST_NESTING);
        Document page = parser.parseInput(HtmlEncoding.decode(bytes, place), "");
        String title = PageProperties.title(page);
        LocalDate date = PageProperties.date(page);
        ContentBuilder content = new ContentBuilder();
        new HtmlBlocks(content, place).read(MainContent.of(page));
        if (content.length() == 0) {
            throw new InputException(
                    place + ": the page holds no text outside its navigation and scripts; wanted a page"
                            + " with its text: save it from the browser as it is shown, or as PDF");
        }
        return content.build(title, date);
    }
}
