package dev.tenken.run;

import dev.tenken.extract.Extractor;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
     * @throws dev.tenken.model.InputException when no document could be read
     */
    public List<Reading> read(Papers papers, RunListener told) {
        RunListener listener = new OneAtATime(told);
        listener.opened(papers.size());
        List<Reading> readings = new ArrayList<>();
        InOrder.onAllProcessors()
                .run(
                        papers.size(),
                        number ->
                                papers.portfolio().read(number, listener::tells).map(files -> read(files, listener)),
                        (Optional<Reading> one) -> one.ifPresent(reading -> {
                            readings.add(reading);
                            listener.done(reading.files().vendor().id());
                        }));
        papers.portfolio().refuseUnread(readings.stream().map(Reading::files).toList());
        return readings;
    }
}
