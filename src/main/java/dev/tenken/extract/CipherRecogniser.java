package dev.tenken.extract;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import java.util.List;

/** Sees ciphers, hashes and encrypting protocols as the vendor writes them: rules/vocabulary/ciphers.yaml. */
record CipherRecogniser(Group ciphers) implements Recogniser {

    /** The form of the file. */
    record CiphersFile(PatternFile.Words ciphers) {}

    static CipherRecogniser of(SourceFile source) {
        CiphersFile file = Data.readYaml(source.text(), source.path(), CiphersFile.class);
        return new CipherRecogniser(Group.of("ciphers", file.ciphers()));
    }

    @Override
    public List<Found> find(Passage passage) {
        return ciphers.all(passage.text()).stream()
                .map(h -> Found.of(h.start(), h.end(), Captured.words(passage, h.start(), h.end())))
                .toList();
    }
}
