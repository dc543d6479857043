package dev.tenken.model.document;

import dev.tenken.model.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A document as it was read: its text of record and the structure found in it.
 *
 * <p>Every offset of the product counts UTF-16 units in {@link #text()}.
 *
 * @param id unique in a portfolio; equal to {@code path}
 * @param path path below the folder that was assessed, with {@code /} on every system
 * @param sha256 digest of the file's bytes, lower-case hexadecimal
 * @param mediaType such as {@code text/plain} or {@code text/markdown}
 * @param language the language most of the text is in
 * @param title the document's own title, or null when none was found
 * @param version such as {@code 1.2}, or null
 * @param date the date of this edition, or null
 * @param imprint where version, date and approver stand
 * @param source the name under which the vendor published the file, or null
 * @param text the whole text, line ends as found; quotes are cut from it
 * @param unmarked the text as it is read
 * @param blocks its structure in reading order
 * @param layout its pages and places
 * @param textSha256 digest of the text in UTF-8, lower-case hexadecimal, when the format has no characters of its own and the text
 *     was made from it; otherwise null
 * @param kind what sort of paper it is; {@link DocumentKind#OTHER} as long as nobody has told
 */
public record Document(
        String id,
        String path,
        String sha256,
        String mediaType,
        Language language,
        String title,
        String version,
        LocalDate date,
        Imprint imprint,
        String source,
        String text,
        Unmarked unmarked,
        List<Block> blocks,
        Layout layout,
        String textSha256,
        DocumentKind kind) {

    private static final Unmarked NOTHING = Unmarked.of("");

    public Document {
        Objects.requireNonNull(kind);
        if (unmarked.text().length() != text.length()) {
            throw new IllegalArgumentException(path + ": what is read has another length than the text");
        }
        blocks = List.copyOf(blocks);
    }

    /** A document without marks, of which nobody has told what sort of paper it is. */
    public Document(
            String id,
            String path,
            String sha256,
            String mediaType,
            Language language,
            String title,
            String version,
            LocalDate date,
            Imprint imprint,
            String source,
            String text,
            List<Block> blocks,
            Layout layout,
            String textSha256) {
        this(
                id,
                path,
                sha256,
                mediaType,
                language,
                title,
                version,
                date,
                imprint,
                source,
                text,
                Unmarked.of(text),
                blocks,
                layout,
                textSha256,
                DocumentKind.OTHER);
    }

    /** The same document, told what sort of paper it is. */
    public Document of(DocumentKind told) {
        return with(text, unmarked, blocks, layout, told);
    }

    /** The same document without its text and all that lies in it. */
    public Document outline() {
        return with("", NOTHING, List.of(), Layout.NONE, kind);
    }

    private Document with(String others, Unmarked read, List<Block> structure, Layout places, DocumentKind told) {
        return new Document(
                id,
                path,
                sha256,
                mediaType,
                language,
                title,
                version,
                date,
                imprint,
                source,
                others,
                read,
                structure,
                places,
                textSha256,
                told);
    }

    /** The text as it is read: {@link #text()} with the marks of its format as blanks, offsets unchanged. */
    public String words() {
        return unmarked.text();
    }

    /** The passage as a quote, under the headings of the block that holds its beginning. */
    public Evidence evidence(Span span) {
        List<String> heading = blocks.stream()
                .filter(b -> b.span().overlaps(span))
                .map(Block::heading)
                .findFirst()
                .orElse(List.of());
        return quote(span, heading, LineIndex.of(text));
    }

    /** The passage as a quote, under the headings of its block and what the block is nested in. */
    public Evidence evidence(Block block, Span span, LineIndex lines) {
        List<String> heading = new ArrayList<>(block.heading());
        heading.addAll(block.parents());
        return quote(span, heading, lines);
    }

    private Evidence quote(Span passage, List<String> heading, LineIndex lines) {
        Span span = unmarked.inRecord(passage);
        return new Evidence(
                id,
                span.start(),
                span.end(),
                lines.lineAt(span.start()),
                layout.pageAt(span.start()),
                layout.placeAt(span.start()),
                heading,
                span.of(text));
    }

    /** The number of the line, from 1, that holds the offset. */
    public int lineAt(int offset) {
        return LineIndex.of(text).lineAt(offset);
    }

    /** Offsets at which lines begin, for looking up many offsets of one text. */
    public record LineIndex(int[] starts) {

        public static LineIndex of(String text) {
            int[] starts = new int[16];
            int lines = 1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean breaks = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
                if (breaks) {
                    if (lines == starts.length) {
                        starts = Arrays.copyOf(starts, lines * 2);
                    }
                    starts[lines++] = i + 1;
                }
            }
            return new LineIndex(Arrays.copyOf(starts, lines));
        }

        public int lineAt(int offset) {
            int found = Arrays.binarySearch(starts, offset);
            return found >= 0 ? found + 1 : -found - 1;
        }
    }
}
