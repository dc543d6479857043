package dev.tenken.extract.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Where words begin and end in Japanese text, which sets no blanks between them. */
final class JapaneseWords {
    private static final ThreadLocal<JapaneseTokenizer> TOKENIZER =
            ThreadLocal.withInitial(() -> new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.SEARCH));

    private JapaneseWords() {}

    /** The offsets at which a word begins or ends. */
    static BitSet boundaries(String text) {
        BitSet boundaries = new BitSet(text.length() + 1);
        JapaneseTokenizer tokenizer = TOKENIZER.get();
        try {
            tokenizer.setReader(new StringReader(text));
            OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                boundaries.set(offset.startOffset());
                boundaries.set(offset.endOffset());
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return boundaries;
    }
}
