package dev.tenken.document;

import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Span;
import java.nio.file.Path;
import java.util.List;

/** Short ways to read a text and to look at what was found. */
public final class Texts {
    static final Path SEEDS = Path.of("seeds");
    static final List<String> SEED_NAMES = List.of("beepoch", "cube", "cybozu", "glasiaous", "gluegent");

    private Texts() {}

    public static Document read(String text) {
        return DocumentReader.read(text, new DocumentReader.Origin("paper.txt", "0", null));
    }

    static Document seed(String name) {
        return read(seedText(name));
    }

    static String seedText(String name) {
        Path file = SEEDS.resolve(name).resolve("white-paper.txt");
        return TextFile.read(file, file.toString()).text();
    }

    /** The only block whose text contains the words. */
    static Block block(Document document, String words) {
        List<Block> found = document.blocks().stream()
                .filter(block -> block.span().of(document.text()).contains(words))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " blocks contain: " + words);
        }
        return found.get(0);
    }

    /** Texts of the blocks of a kind. */
    public static List<String> texts(Document document, BlockKind kind) {
        return document.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.span().of(document.text()))
                .toList();
    }

    /** Kind and text of every block. */
    static List<String> outline(Document document) {
        return document.blocks().stream()
                .map(block -> block.kind() + " " + block.span().of(document.text()))
                .toList();
    }

    static List<String> words(Document document, List<Span> spans) {
        return spans.stream().map(span -> span.of(document.text())).toList();
    }
}
