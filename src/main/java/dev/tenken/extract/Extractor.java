package dev.tenken.extract;

import dev.tenken.data.SourceDigest;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.frame.FrameReader;
import dev.tenken.extract.frame.PatternLoader;
import dev.tenken.extract.frame.PatternSet;
import dev.tenken.extract.frame.Recognisers;
import dev.tenken.extract.passage.Kinds;
import dev.tenken.extract.passage.ReadingProgress;
import dev.tenken.model.LimitException;
import dev.tenken.model.Vendor;
import dev.tenken.model.WorkLimits;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Failure;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.fact.Reading;
import dev.tenken.model.fact.VendorFact;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds facts in a vendor's documents. One extractor may be used for any number of vendors; it keeps nothing of them.
 */
public final class Extractor {
    private final PatternSet patterns;
    private final FrameReader frames;
    private final String digest;
    private final WorkLimits limits;

    private Extractor(PatternSet patterns, String digest, WorkLimits limits) {
        this.patterns = patterns;
        this.digest = digest;
        this.limits = limits;
        this.frames = new FrameReader(patterns);
    }

    /** The extractor with the built-in patterns, made once: it takes longer than reading a short document. */
    public static Extractor builtIn() {
        return BuiltIn.EXTRACTOR;
    }

    private static final class BuiltIn {
        static final Extractor EXTRACTOR = of(PatternFiles.builtIn());
    }

    /**
     * An extractor with these patterns.
     *
     * @throws dev.tenken.model.InputException when the files are not usable; the message names every problem
     */
    public static Extractor of(List<SourceFile> patternFiles) {
        String digest = SourceDigest.of(patternFiles);
        return new Extractor(
                PatternLoader.load(patternFiles, digest, Recognisers.builtIn()), digest, WorkLimits.STANDARD);
    }

    /** The same with other limits. */
    public Extractor within(WorkLimits others) {
        return new Extractor(patterns, digest, others);
    }

    /**
     * An extractor with the built-in patterns and those of some folders.
     *
     * @param folders none, or such as {@link PatternFiles#with} takes; later ones go before earlier ones
     */
    public static Extractor with(List<Path> folders) {
        return folders.isEmpty() ? builtIn() : of(PatternFiles.with(PatternFiles.builtIn(), folders));
    }

    /**
     * As {@link #with}, and with the patterns of what questionnaires ask for beyond the catalog ({@code rules/answer}): other commands do
     * without them, as no control needs them.
     */
    public static Extractor ofQuestionnaires(List<Path> folders) {
        List<SourceFile> files = Stream.concat(
                        PatternFiles.builtIn().stream(), PatternFiles.ofQuestionnaires().stream())
                .toList();
        return of(PatternFiles.with(files, folders));
    }

    /** SHA-256 over the pattern files, lower-case hexadecimal. */
    public String digest() {
        return digest;
    }

    public PatternSet patterns() {
        return patterns;
    }

    /**
     * The facts of one vendor. Every quote is the document's text at its offsets.
     *
     * @throws LimitException when a document is over a limit
     */
    public Extraction extract(VendorFiles files) {
        List<VendorFact> facts = new ArrayList<>();
        List<DocumentCoverage> coverage = new ArrayList<>();
        files.documents().forEach(d -> examine(d, files.vendor(), line -> {}, facts, coverage));
        return new Extraction(facts, coverage);
    }

    /**
     * As {@link #extract(VendorFiles)}, but a document that is over a limit, or on which the program itself fails, becomes a failure and
     * stops no other. The documents of the
     * answer tell what kind of paper they are.
     *
     * @param progress is told, one line each, how far a document of more than a million characters was examined
     */
    public Reading read(VendorFiles files, Consumer<String> progress) {
        List<VendorFact> facts = new ArrayList<>();
        List<DocumentCoverage> coverage = new ArrayList<>();
        List<Failure> refused = new ArrayList<>();
        Set<Document> manuals = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Document document : files.documents()) {
            try {
                if (examine(document, files.vendor(), progress, facts, coverage).isOfManual()) {
                    manuals.add(document);
                }
            } catch (LimitException e) {
                refused.add(new Failure(document.path(), "not assessed: " + e.getMessage()));
            } catch (RuntimeException | StackOverflowError e) {
                refused.add(Failure.ofDefect(document.path(), e));
            }
        }
        return new Reading(
                files.without(refused).with(d -> Kinds.told(d, manuals.contains(d))), new Extraction(facts, coverage));
    }

    private DocumentRun examine(
            Document document,
            Vendor vendor,
            Consumer<String> progress,
            List<VendorFact> facts,
            List<DocumentCoverage> coverage) {
        DocumentRun run = run(document, vendor, false, progress);
        DocumentCoverage covered = run.coverage();
        facts.addAll(run.facts());
        coverage.add(covered);
        return run;
    }

    /** The frames that gave each fact, for those who write frames. */
    public Map<VendorFact, Set<String>> trace(Document document, Vendor vendor) {
        return run(document, vendor, true, line -> {}).origins();
    }

    private DocumentRun run(Document document, Vendor vendor, boolean traced, Consumer<String> progress) {
        DocumentRun run = new DocumentRun(document, vendor, patterns, frames, limits, traced);
        run.run(new ReadingProgress(document, progress));
        return run;
    }
}
