package dev.tenken.report.html;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.report.common.Quotes;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Findings on one control that say the same, shown once.
 *
 * @param finding the one that is shown
 * @param same those of single services that say the same, in the order of the vendor; of a card for services it holds all of them,
 *     the shown one too
 */
public record Card(Finding finding, List<Finding> same) {

    public Card {
        same = List.copyOf(same);
    }

    /** True when it speaks for the vendor as a whole. */
    public boolean isWhole() {
        return finding.service() == null;
    }

    /** The services that it speaks for by name. */
    public List<String> services() {
        return same.stream().map(Finding::service).toList();
    }

    /** Everything quoted by what it shows. */
    public List<Evidence> quotes() {
        return findings()
                .flatMap(f -> Quotes.of(f).stream())
                .distinct()
                .sorted(Evidence.ORDER)
                .toList();
    }

    /** What decided a criterion, for any of the services. */
    public List<Evidence> quotes(Judgement judgement) {
        int rank = finding.judgements().indexOf(judgement);
        return findings()
                .flatMap(f -> Quotes.of(f.judgements().get(rank)).stream())
                .distinct()
                .sorted(Evidence.ORDER)
                .toList();
    }

    /** The criteria of which something is stated that does not suffice. */
    public List<Judgement> open() {
        return finding.judgements().stream()
                .filter(j -> j.outcome() != Outcome.MET && j.outcome() != Outcome.SILENT)
                .toList();
    }

    /** The criteria of which nothing is stated. */
    public List<Judgement> silent() {
        return with(Outcome.SILENT);
    }

    /** Those of them that are essential, or those that are not. */
    public List<Judgement> silent(boolean essential) {
        return silent().stream()
                .filter(j -> j.criterion().essential() == essential)
                .toList();
    }

    /** The criteria of which something is stated, those that do not suffice first. */
    public List<Judgement> judged() {
        return Stream.concat(open().stream(), met().stream()).toList();
    }

    public List<Judgement> met() {
        return with(Outcome.MET);
    }

    private List<Judgement> with(Outcome outcome) {
        return finding.judgements().stream().filter(j -> j.outcome() == outcome).toList();
    }

    private Stream<Finding> findings() {
        return Stream.concat(Stream.of(finding), same.stream());
    }

    /** True when two findings say the same, whatever service they speak for and whichever passages they rest on. */
    static boolean alike(Finding one, Finding other) {
        return one.verdict() == other.verdict()
                && one.severity() == other.severity()
                && one.grade() == other.grade()
                && one.reason().equals(other.reason())
                && Objects.equals(one.review(), other.review())
                && one.judgements().size() == other.judgements().size()
                && IntStream.range(0, one.judgements().size())
                        .allMatch(i -> alike(
                                one.judgements().get(i), other.judgements().get(i)));
    }

    private static boolean alike(Judgement one, Judgement other) {
        return one.criterion().id().equals(other.criterion().id())
                && one.outcome() == other.outcome()
                && one.grade() == other.grade()
                && one.reason().equals(other.reason());
    }
}
