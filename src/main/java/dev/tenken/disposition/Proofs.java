package dev.tenken.disposition;

import dev.tenken.disposition.DispositionText.ProofText;
import dev.tenken.model.disposition.Disposition.Proof;
import java.util.List;

/** Makes proofs of what somebody named as evidence. */
@FunctionalInterface
public interface Proofs {

    /** Where no other files can be had: only the vendor's own documents count. */
    Proofs OF_DOCUMENTS = (text, where, wrong) -> {
        if (text.file() != null) {
            wrong.add(where + ".file: got \"" + text.file() + "\"; wanted words of one of the vendor's documents here");
            return null;
        }
        return isWhole(text, where, wrong) ? new Proof(text.document(), null, null, text.quote()) : null;
    };

    /**
     * The proof. Quotes of the vendor's documents are looked up when these are read.
     *
     * @param where it is written, as messages name it
     * @param wrong takes what is wrong with it
     * @return null when something is wrong with it
     */
    Proof read(ProofText text, String where, List<String> wrong);

    /** Whether it names either a document with its words, or a file. @param wrong takes what is not so */
    static boolean isWhole(ProofText text, String where, List<String> wrong) {
        if ((text.document() == null) == (text.file() == null)) {
            wrong.add(where + ": wanted either document (one of the vendor's) or file (another one)");
            return false;
        }
        if (text.quote() != null && text.quote().isEmpty() || text.document() != null && text.quote() == null) {
            wrong.add(where + ".quote: missing; wanted words of the document");
            return false;
        }
        return true;
    }
}
