package dev.tenken.document.imprint;

import dev.tenken.data.Patterns;
import dev.tenken.document.structure.Chars;
import dev.tenken.document.structure.HeadingText;
import dev.tenken.document.structure.Numbering;
import dev.tenken.document.structure.TitleWords;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the name that a document gives itself. */
final class Title {
    /** Blocks at the beginning that may hold the title. */
    private static final int COVER_BLOCKS = 12;

    private static final int LONGEST = 120;
    private static final Pattern ADDRESS = Patterns.compile(
            "(?i)〒|[0-9]{3}-[0-9]{4}|\\b(?:bldg|street|avenue|floor)\\b|\\btel\\b|文書番号|document (?:no|number)");

    private Title() {}

    /**
     * The title, or null when no line can be one.
     *
     * @param front the title in the front matter, or null
     */
    static String of(String text, List<Block> blocks, String front) {
        List<Block> cover = blocks.subList(0, Math.min(COVER_BLOCKS, blocks.size()));
        List<String> lines = cover.stream()
                .map(block -> line(block, text))
                .filter(Title::canBe)
                .toList();
        List<String> headings = cover.stream()
                .filter(block -> block.kind() == BlockKind.HEADING)
                .map(block -> line(block, text))
                .filter(Title::canBe)
                .toList();
        String kind = lines.stream().filter(Title::namesDocument).findFirst().orElse(null);
        if (kind != null || front != null) {
            return kind != null ? kind : front;
        }
        return headings.stream().filter(TitleWords::in).findFirst().orElseGet(() -> headings.stream()
                .findFirst()
                .orElseGet(() -> lines.stream().findFirst().orElse(null)));
    }

    private static String line(Block block, String text) {
        Span first = block.cells().isEmpty() ? block.span() : block.cells().get(0);
        return first.length() > LONGEST ? "" : first.of(text);
    }

    private static boolean namesDocument(String line) {
        return TitleWords.nameKind(line) && HeadingText.fits(line) && Numbering.of(line) == null;
    }

    private static boolean canBe(String line) {
        return line.length() > 1 && !ADDRESS.matcher(line).find() && !Chars.endsSentence(line);
    }
}
