package dev.tenken.extract.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.InflectionAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of Japanese text, which sets no blanks between them. */
final class JapaneseWords {
    private static final ThreadLocal<JapaneseWords> READER = ThreadLocal.withInitial(JapaneseWords::new);

    private static final Map<Morpheme, WordForm> REMEMBERED = new ConcurrentHashMap<>();

    /** What Kuromoji says of a word. @param inflected the form of its inflection, or null */
    private record Morpheme(String written, String lemma, String speech, String inflected) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Morpheme m
                    && written.equals(m.written)
                    && lemma.equals(m.lemma)
                    && speech.equals(m.speech)
                    && Objects.equals(inflected, m.inflected);
        }

        /** Few words are written as another one is. */
        @Override
        public int hashCode() {
            return written.hashCode();
        }

        WordForm form() {
            return WordForm.of(
                    written, List.of(lemma), inflected == null ? List.of(speech) : List.of(speech, inflected));
        }
    }

    private final JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.SEARCH);
    private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
    private final BaseFormAttribute base = tokenizer.addAttribute(BaseFormAttribute.class);
    private final PartOfSpeechAttribute part = tokenizer.addAttribute(PartOfSpeechAttribute.class);
    private final InflectionAttribute inflection = tokenizer.addAttribute(InflectionAttribute.class);

    private JapaneseWords() {}

    static String library() {
        return String.valueOf(JapaneseTokenizer.class.getPackage().getImplementationVersion());
    }

    /** Every word, those of other scripts as runs of letters of one kind, marks among them. */
    static List<Word> of(String text) {
        return READER.get().read(text);
    }

    private List<Word> read(String text) {
        List<Word> words = new ArrayList<>(text.length() / 2 + 1);
        try {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                words.add(word(text));
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private Word word(String text) {
        String form = text.substring(offset.startOffset(), offset.endOffset());
        String lemma = base.getBaseForm() == null ? form : base.getBaseForm();
        return new Word(
                offset.startOffset(),
                offset.endOffset(),
                form(new Morpheme(form, lemma, part.getPartOfSpeech(), inflection.getInflectionForm())));
    }

    private static WordForm form(Morpheme morpheme) {
        WordForm known = REMEMBERED.get(morpheme);
        if (known == null) {
            known = morpheme.form();
            if (WordForm.hasRoom()) {
                REMEMBERED.put(morpheme, known);
            }
        }
        return known;
    }
}
