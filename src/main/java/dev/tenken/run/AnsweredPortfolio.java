package dev.tenken.run;

import dev.tenken.answer.VendorAnswers;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.store.FileShelf;
import java.util.List;

/**
 * What vendors answer to a questionnaire; to be closed when it is written: until then it is on disk.
 *
 * @param answers by vendor, in the order of the portfolio: each is fetched whenever it is asked for
 * @param outlines the documents in the same order, without their texts
 */
public record AnsweredPortfolio(FileShelf<VendorAnswers> answers, List<VendorFiles> outlines) implements AutoCloseable {

    /** What the only vendor answers, or the first of several. */
    public VendorAnswers first() {
        return answers.get(0);
    }

    @Override
    public void close() {
        answers.close();
    }
}
