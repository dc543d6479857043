package dev.tenken.store;

import dev.tenken.model.document.Document;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.VendorAssessments;
import java.util.ArrayList;
import java.util.List;

/**
 * Assessments of vendors in the order in which they come: in memory as long as they take a small part of it, and on disk from then on.
 * What was put on disk is gone when this is closed. May be read by several threads.
 */
public final class VendorShelf extends VendorAssessments implements AutoCloseable {
    /** The part of the memory that assessments may take. */
    private static final int PART = 8;

    /** Measured on papers of 2 to 60 kilobytes: text, structure and quotes of a paper by the length of its text, and findings with their traces. */
    private static final long BYTES_PER_CHARACTER = 40;

    private static final long BYTES_OF_FINDINGS = 300_000;

    private final long most;
    private final List<VendorAssessment> outlines = new ArrayList<>();
    private final List<VendorAssessment> atHand = new ArrayList<>();
    private long weight;
    private ShelfFile<VendorAssessment> file;

    /** A shelf for as much as the program's memory suggests. */
    public VendorShelf() {
        this(Runtime.getRuntime().maxMemory() / PART);
    }

    /** @param most bytes of assessments that are kept in memory */
    VendorShelf(long most) {
        this.most = most;
    }

    /** Puts one behind the others. */
    public synchronized void put(VendorAssessment assessment) {
        outlines.add(assessment.outline());
        weight += weight(assessment);
        if (file == null && weight <= most) {
            atHand.add(assessment);
            return;
        }
        if (file == null) {
            file = ShelfFile.create(VendorAssessment.class);
        }
        file.add(assessment);
    }

    private static long weight(VendorAssessment assessment) {
        long characters = assessment.files().documents().stream()
                .map(Document::text)
                .mapToLong(String::length)
                .sum();
        return BYTES_OF_FINDINGS + characters * BYTES_PER_CHARACTER;
    }

    @Override
    public synchronized VendorAssessment get(int index) {
        return index < atHand.size() ? atHand.get(index) : file.get(index - atHand.size());
    }

    @Override
    public synchronized int size() {
        return outlines.size();
    }

    @Override
    public List<VendorAssessment> outlines() {
        return List.copyOf(outlines);
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
        }
    }
}
