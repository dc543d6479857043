package dev.tenken.extract.value;

import dev.tenken.data.Data;
import dev.tenken.data.Patterns;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Group;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Sees ciphers, hashes and encrypting protocols, named as the vendor does: rules/vocabulary/ciphers.yaml. */
public record CipherRecogniser(Group ciphers) implements Recogniser {

    private static final String KANJI_DIGITS = "〇一二三四五六七八九";
    private static final Pattern KANJI_DIGIT = Patterns.compile("[" + KANJI_DIGITS + "]|(?<=[一二三])・");
    private static final Expression VERSION = Expression.ofPlain("(?i)\\)? ?(?:version|バージョン) ?");

    /** The form of the file. */
    record CiphersFile(Group.Words ciphers) {}

    public static CipherRecogniser of(SourceFile source) {
        CiphersFile file = Data.readYaml(source.text(), source.path(), CiphersFile.class);
        return new CipherRecogniser(Group.of(file.ciphers()));
    }

    @Override
    public List<Found> find(Passage passage) {
        return ciphers.all(passage.text()).stream()
                .map(h -> Found.of(h.start(), h.end(), name(passage, h)))
                .toList();
    }

    /** The name in plain letters: "TLS) version 1.2" and ＴＬＳ一・二 are TLS 1.2 and TLS1.2. */
    private static String name(Passage passage, Stretch hit) {
        String words = Normalizer.normalize(Captured.words(passage, hit.start(), hit.end()), Normalizer.Form.NFKC);
        String plain = VERSION.replaceAll(words, " ");
        return closed(KANJI_DIGIT
                .matcher(plain)
                .replaceAll(m -> m.group().equals("・") ? "." : String.valueOf(KANJI_DIGITS.indexOf(m.group()))));
    }

    /** A bracket that stands alone came along by chance, or lost its other half. */
    private static String closed(String name) {
        boolean opened = name.indexOf('(') >= 0;
        boolean closed = name.indexOf(')') >= 0;
        if (opened == closed) {
            return name;
        }
        return opened ? name + ")" : name.replace(")", "").strip();
    }
}
