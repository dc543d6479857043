package dev.tenken.run;

import dev.tenken.answer.Answering;
import dev.tenken.answer.NamedColumns;
import dev.tenken.answer.Questionnaire;
import dev.tenken.answer.VendorAnswers;
import dev.tenken.extract.Extractor;
import dev.tenken.model.document.VendorFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A customer's questionnaire, answered from the papers of any number of vendors. */
public final class AnswerRun {
    private final ReadingRun reading;
    private final Answering answering;

    /**
     * Reads the questionnaire.
     *
     * @throws dev.tenken.model.InputException when it cannot be read, or no questions are found in it; or when a folder of patterns
     *     is not usable
     */
    public AnswerRun(Path sheet, NamedColumns columns, OwnPacks packs) {
        byte[] bytes = Questionnaire.bytes(sheet);
        Extractor extractor = packs.extractorOfQuestionnaires();
        this.reading = new ReadingRun(extractor);
        this.answering = new Answering(bytes, sheet.toString(), columns, extractor);
    }

    /** The questions. */
    public Answering answering() {
        return answering;
    }

    /** What one vendor answers. */
    public VendorAnswers of(Papers papers, String vendor, RunListener listener) {
        listener.opened(1);
        listener.works("reading the documents");
        VendorFiles files = papers.of(vendor, listener);
        listener.works("answering for " + vendor);
        return answering.of(reading.read(files, listener));
    }

    /** What every vendor answers, in the order of the portfolio. */
    public List<VendorAnswers> all(Papers papers, RunListener listener) {
        listener.works("reading the documents");
        List<VendorAnswers> answers = new ArrayList<>();
        reading.read(papers, listener).forEach(read -> {
            listener.works("answering for " + read.files().vendor().id());
            answers.add(answering.of(read));
        });
        return answers;
    }
}
