package dev.tenken.run;

import dev.tenken.document.DocumentReader;
import dev.tenken.extract.workshop.LineTrace;
import dev.tenken.extract.workshop.PatternExamples;
import dev.tenken.extract.workshop.Workshop;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Topic;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The frames that an author works on. */
public final class PatternWorkshop {
    private final Workshop workshop;

    /**
     * @param topics whose frames are meant; none for all
     * @throws dev.tenken.model.InputException when a folder of patterns is not usable
     */
    public PatternWorkshop(OwnPacks packs, Set<Topic> topics) {
        this.workshop = new Workshop(packs.extractor(), topic -> topics.isEmpty() || topics.contains(topic));
    }

    /** Every frame that is meant, by topic and in the order of its file. */
    public List<Workshop.Entry> frames() {
        return workshop.patterns();
    }

    /** Runs their examples and counter-examples. */
    public PatternExamples.Report test() {
        return workshop.test(text -> DocumentReader.read(text, new DocumentReader.Origin("example.txt", "", null)));
    }

    /**
     * What is seen in a line of a document.
     *
     * @param line from 1
     * @throws dev.tenken.model.InputException when the document cannot be read, or has no such line
     */
    public LineTrace explain(Path file, int line) {
        VendorFiles files = Papers.document(file);
        return workshop.explain(files.documents().get(0), files.vendor(), line);
    }
}
