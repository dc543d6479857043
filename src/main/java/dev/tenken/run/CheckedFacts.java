package dev.tenken.run;

import dev.tenken.extract.outside.OutsideFacts;
import dev.tenken.model.AsOf;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.Disposition.Kind;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.fact.Reading;
import dev.tenken.model.fact.VendorFact;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What people said of the facts that a questionnaire is answered from: facts of their own, and words on single ones. A fact that somebody
 * rejected answers nothing; one that somebody corrected or confirmed answers as that person read it.
 */
public final class CheckedFacts {
    /** Nobody looked at any fact. */
    public static final CheckedFacts NONE = new CheckedFacts(OutsideFacts.NONE, List.of(), List.of(), LocalDate.MIN);

    private final OutsideFacts outside;
    private final List<Disposition> said;
    private final AsOf day;
    private final Set<String> refused = Collections.synchronizedSet(new LinkedHashSet<>());
    private final Set<String> notes = Collections.synchronizedSet(new LinkedHashSet<>());

    private CheckedFacts(OutsideFacts outside, List<Disposition> said, List<String> refused, LocalDate day) {
        this.outside = outside;
        this.said = said;
        this.refused.addAll(refused);
        this.day = new AsOf(day);
    }

    /**
     * @param facts files in the form {@code tenken/facts/1}
     * @param dispositions files with what auditors said
     * @param reports the folder that files of evidence are told relative to
     * @param day on which the words count
     * @throws dev.tenken.model.InputException when a file cannot be read or has another form
     */
    public static CheckedFacts read(List<Path> facts, List<Path> dispositions, Path reports, LocalDate day) {
        DispositionFiles files = DispositionFiles.read(dispositions, reports);
        return new CheckedFacts(OutsideFacts.read(facts), files.said(), files.refused(), day);
    }

    /** What was read, as people have left it. */
    Reading of(Reading read) {
        OutsideFacts.Result result = outside.apply(read.files(), read.extraction());
        refused.addAll(result.refused());
        notes.addAll(result.notes());
        String vendor = read.files().vendor().id();
        List<Disposition> words =
                said.stream().filter(d -> d.getVendor().equals(vendor)).toList();
        List<VendorFact> facts = result.extraction().facts();
        for (Disposition word : words) {
            if (word.isInForce(day)) {
                facts = heeding(word, facts);
            }
        }
        return new Reading(
                read.files(), new Extraction(facts, result.extraction().coverage()));
    }

    private static List<VendorFact> heeding(Disposition word, List<VendorFact> facts) {
        List<VendorFact> heeded = new ArrayList<>();
        for (VendorFact fact : facts) {
            boolean own = word.isOn(fact);
            boolean read = word.kind() == Kind.CORRECTED_FACT || word.kind() == Kind.CONFIRMED_FACT;
            if (!own || !read && word.kind() != Kind.FALSE_ALARM) {
                heeded.add(fact);
            } else if (read) {
                heeded.add(word.corrected(fact));
            }
        }
        return heeded;
    }

    /** What of the files is not in use, one line each. @param vendors those that were answered for */
    public List<String> refused(Collection<String> vendors) {
        List<String> all = new ArrayList<>(refused);
        all.addAll(outside.strangers(vendors));
        return all;
    }

    /** What the reader of the files should know besides. */
    public List<String> notes() {
        return List.copyOf(notes);
    }
}
