package dev.tenken.run;

import dev.tenken.extract.Extractor;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds facts and judges nothing; one may be used for any number of vendors. */
public final class ReadingRun {
    private final Extractor extractor;

    /** @throws dev.tenken.model.InputException when a folder of patterns is missing, or its patterns are not usable */
    public ReadingRun(OwnPacks packs) {
        this(packs.extractor());
    }

    ReadingRun(Extractor extractor) {
        this.extractor = extractor;
    }

    /** What the documents of one vendor state. */
    public Reading read(VendorFiles files, RunListener listener) {
        return extractor.read(files, listener::tells);
    }

    /**
     * What the documents of every vendor state, several being read at a time, in the order of the portfolio.
     *
     * @return to be closed when it is written
     * @throws dev.tenken.model.InputException when no document could be read
     */
    public ReadPortfolio read(Papers papers, RunListener told) {
        ReadPortfolio all = new ReadPortfolio();
        try {
            each(papers, told, all::put);
            return all;
        } catch (RuntimeException | Error e) {
            all.close();
            throw e;
        }
    }

    /**
     * Hands over one after the other, and keeps none.
     *
     * @return the documents of every vendor, without their texts
     */
    List<VendorFiles> each(Papers papers, RunListener told, Consumer<Reading> taken) {
        RunListener listener = new OneAtATime(told);
        listener.opened(papers.size());
        List<VendorFiles> outlines = new ArrayList<>();
        InOrder.onAllProcessors()
                .run(
                        papers.size(),
                        number ->
                                papers.portfolio().read(number, listener::tells).map(files -> read(files, listener)),
                        (Optional<Reading> one) -> one.ifPresent(reading -> {
                            taken.accept(reading);
                            outlines.add(reading.files().with(Document::outline));
                            listener.done(reading.files().vendor().id());
                        }));
        papers.portfolio().refuseUnread(outlines);
        return outlines;
    }
}
