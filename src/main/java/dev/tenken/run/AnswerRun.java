package dev.tenken.run;

import dev.tenken.answer.Answering;
import dev.tenken.answer.VendorAnswers;
import dev.tenken.answer.sheet.NamedColumns;
import dev.tenken.answer.sheet.Questionnaire;
import dev.tenken.extract.Extractor;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Reading;
import dev.tenken.store.FileShelf;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** A customer's questionnaire, answered from the papers of any number of vendors. */
public final class AnswerRun {
    private final ReadingRun reading;
    private final Answering answering;
    private final CheckedFacts checked;

    /**
     * Reads the questionnaire.
     *
     * @throws dev.tenken.model.InputException when it cannot be read, or no questions are found in it; or when a folder of patterns
     *     is not usable
     */
    public AnswerRun(Path sheet, NamedColumns columns, OwnPacks packs) {
        this(sheet, columns, packs, CheckedFacts.NONE);
    }

    /** @param checked what people said of the facts */
    public AnswerRun(Path sheet, NamedColumns columns, OwnPacks packs, CheckedFacts checked) {
        this.checked = checked;
        byte[] bytes = Questionnaire.bytes(sheet);
        Extractor extractor = packs.extractorOfQuestionnaires();
        this.reading = new ReadingRun(extractor);
        this.answering = new Answering(bytes, sheet.toString(), columns, extractor);
    }

    /** The questions. */
    public Answering answering() {
        return answering;
    }

    /**
     * What one vendor answers.
     *
     * @return to be closed when it is written
     */
    public AnsweredPortfolio of(Papers papers, String vendor, RunListener listener) {
        listener.opened(1);
        listener.works("reading the documents");
        return of(papers.of(vendor, listener), listener);
    }

    /**
     * What one vendor answers whose documents are read.
     *
     * @return to be closed when it is written
     */
    public AnsweredPortfolio of(VendorFiles files, RunListener listener) {
        listener.works("answering for " + files.vendor().id());
        return shelved(shelf -> {
            Reading read = checked.of(reading.read(files, listener));
            shelf.put(answering.of(read));
            return List.of(read.files().with(Document::outline));
        });
    }

    /**
     * What every vendor answers, in the order of the portfolio.
     *
     * @return to be closed when it is written
     */
    public AnsweredPortfolio all(Papers papers, RunListener listener) {
        listener.works("reading the documents");
        return shelved(shelf -> reading.each(papers, listener, read -> {
            listener.works("answering for " + read.files().vendor().id());
            shelf.put(answering.of(checked.of(read)));
        }));
    }

    /** @param filled puts the answers on a shelf, and gives the documents that they were found in */
    private static AnsweredPortfolio shelved(Function<FileShelf<VendorAnswers>, List<VendorFiles>> filled) {
        FileShelf<VendorAnswers> shelf = new FileShelf<>(VendorAnswers.class);
        try {
            return new AnsweredPortfolio(shelf, filled.apply(shelf));
        } catch (RuntimeException | Error e) {
            shelf.close();
            throw e;
        }
    }
}
