package dev.tenken.assess.workshop;

import dev.tenken.data.SourceFile;
import dev.tenken.model.AsOf;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.document.DocumentRecord;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Facts in; rules that speak and verdicts out.
 *
 * @param file where it is written
 * @param line of its title, from 1
 * @param title what it shows
 * @param drl path of the rules beside it; only they count
 * @param parameters thresholds that differ from the catalog's
 * @param facts what is stated
 * @param around what documents say of themselves, and headings that promise what is not held
 * @param dispositions what auditors say
 * @param asOf the date that ages are counted to
 * @param expect every rule of {@code drl} that speaks, and no other
 * @param verdicts by number of the control; of those named
 */
public record RuleCase(
        SourceFile file,
        int line,
        String title,
        String drl,
        Map<String, String> parameters,
        List<VendorFact> facts,
        List<Object> around,
        List<Disposition> dispositions,
        AsOf asOf,
        SortedSet<String> expect,
        SortedMap<String, Verdict> verdicts) {

    public RuleCase {
        parameters = Map.copyOf(parameters);
        facts = List.copyOf(facts);
        around = List.copyOf(around);
        dispositions = List.copyOf(dispositions);
        expect = Collections.unmodifiableSortedSet(new TreeSet<>(expect));
        verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
    }

    /** What documents say of themselves. */
    public List<DocumentRecord> papers() {
        return around.stream()
                .filter(DocumentRecord.class::isInstance)
                .map(DocumentRecord.class::cast)
                .toList();
    }

    /** Where it stands, as messages show it. */
    public String place() {
        return file.path() + ":" + line;
    }

    /** Of these controls the ones that can matter to it, with its own thresholds. */
    public List<Control> controls(List<Control> catalog, Set<String> judged) {
        return catalog.stream()
                .filter(c -> judged.contains(c.number()) || verdicts.containsKey(c.number()))
                .map(c -> c.withParameters(parameters, "case"))
                .toList();
    }
}
