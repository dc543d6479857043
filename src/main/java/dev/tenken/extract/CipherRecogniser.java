package dev.tenken.extract;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import java.util.List;
import java.util.regex.Pattern;

/** Sees ciphers, hashes and encrypting protocols as the vendor writes them: rules/vocabulary/ciphers.yaml. */
record CipherRecogniser(Group ciphers) implements Recogniser {

    private static final Pattern VERSION = Pattern.compile("(?i)\\)? ?(?:version|バージョン) ?");

    /** The form of the file. */
    record CiphersFile(PatternFile.Words ciphers) {}

    static CipherRecogniser of(SourceFile source) {
        CiphersFile file = Data.readYaml(source.text(), source.path(), CiphersFile.class);
        return new CipherRecogniser(Group.of("ciphers", file.ciphers()));
    }

    @Override
    public List<Found> find(Passage passage) {
        return ciphers.all(passage.text()).stream()
                .map(h -> Found.of(h.start(), h.end(), name(passage, h)))
                .toList();
    }

    /** As written, but for the words around a version: "TLS) version 1.2" is TLS 1.2. */
    private static String name(Passage passage, Group.Hit hit) {
        return VERSION.matcher(Captured.words(passage, hit.start(), hit.end())).replaceAll(" ");
    }
}
