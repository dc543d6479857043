package dev.tenken.extract.passage;

import dev.tenken.model.document.Block;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The text below one heading, as far as it is asked for: whom does it speak to? Looked through once for all its passages. */
public final class SectionVoice {
    /** Letters that are looked at: who is spoken to shows soon. */
    private static final int LOOKED_AT = 8_000;

    private final String words;
    private final List<Block> blocks;
    private final int first;
    private Boolean answer;

    /** @param first index of the section's first block */
    SectionVoice(String words, List<Block> blocks, int first) {
        this.words = words;
        this.blocks = blocks;
        this.first = first;
    }

    /** What of nothing else is known. */
    public static SectionVoice none() {
        return new SectionVoice("", List.of(), 0);
    }

    /** Whether its text, in lower case, is so. Always asked for the same. */
    boolean is(Predicate<String> wanted) {
        if (answer == null) {
            answer = first < blocks.size() && wanted.test(text().toLowerCase(Locale.ROOT));
        }
        return answer;
    }

    private String text() {
        int start = blocks.get(first).span().start();
        int end = start;
        List<String> heading = blocks.get(first).heading();
        for (int i = first; i < blocks.size() && end < start + LOOKED_AT; i++) {
            if (!blocks.get(i).heading().equals(heading)) {
                break;
            }
            end = blocks.get(i).span().end();
        }
        return words.substring(start, Math.min(end, start + LOOKED_AT));
    }
}
