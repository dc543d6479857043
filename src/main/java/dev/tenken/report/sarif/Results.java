package dev.tenken.report.sarif;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.model.finding.Verdict;
import dev.tenken.report.common.DispositionWords;
import dev.tenken.report.common.Fields;
import dev.tenken.report.common.Grounds;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Reviews;
import dev.tenken.report.common.StrengthWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The findings and observations of one vendor as results. */
final class Results {

    private final VendorAssessment vendor;
    private final Rules rules;
    private final Messages messages;
    private final Locations locations;
    private final DispositionWords said;

    Results(VendorAssessment vendor, Rules rules, Messages messages, Locations locations) {
        this.vendor = vendor;
        this.rules = rules;
        this.messages = messages;
        this.locations = locations;
        this.said = new DispositionWords(messages);
    }

    List<Object> list() {
        return Stream.concat(
                        vendor.findings().stream().map(this::of),
                        vendor.observations().stream().map(this::of))
                .<Object>map(Fields::map)
                .toList();
    }

    private Fields of(Finding finding) {
        Fields result = head(finding.control().number(), kind(finding), level(finding), text(finding));
        if (finding.verdict() == Verdict.NOT_DISCLOSED) {
            result.put("locations", locations.searched()).put("relatedLocations", considered(finding));
        } else {
            place(result, quotes(finding));
        }
        return result.put("partialFingerprints", Fingerprints.of(id(), finding))
                .put("suppressions", Suppressions.of(vendor, finding, said))
                .put("properties", properties(finding));
    }

    /** Where services have results of their own, theirs count, and the sum of them is there to be read. */
    private boolean isSum(Finding finding) {
        return !Reviews.services(vendor, finding).isEmpty();
    }

    private String kind(Finding finding) {
        return isSum(finding) ? "informational" : Level.kind(Reviews.shown(finding));
    }

    private String level(Finding finding) {
        return isSum(finding) ? Level.NONE : Level.of(finding);
    }

    private Fields of(Observation observation) {
        Map<Evidence, String> quotes = new LinkedHashMap<>();
        String kind = messages.word(observation.kind());
        observation.evidence().forEach(e -> quotes.put(e, kind));
        Fields result = head(
                observation.rule(),
                "fail",
                Level.of(observation),
                messages.get("sarif.message", name(), kind, observation.text().in(messages.language())));
        place(result, quotes);
        return result.put("partialFingerprints", Fingerprints.of(id(), observation))
                .put("suppressions", Suppressions.of(Reviews.of(vendor, observation.dispositions()), said))
                .put(
                        "properties",
                        Fields.of("vendor", id())
                                .put("severity", Attributes.word(observation.severity()))
                                .put("controls", observation.controls())
                                .map());
    }

    private Fields head(String rule, String kind, String level, String text) {
        return Fields.of("ruleId", rule)
                .put("ruleIndex", rules.index(rule))
                .put("kind", kind)
                .put("level", level)
                .put("message", SarifText.message(text));
    }

    /** The first quote is where a viewer jumps to; the others stand beside it. Without any, the documents. */
    private void place(Fields result, Map<Evidence, String> quotes) {
        List<Object> related = new ArrayList<>();
        Map<String, Object> first = null;
        for (Map.Entry<Evidence, String> quote : quotes.entrySet()) {
            if (first == null) {
                first = locations.of(quote.getKey(), null, quote.getValue());
            } else {
                related.add(locations.of(quote.getKey(), related.size() + 1, quote.getValue()));
            }
        }
        result.put("locations", first == null ? locations.searched() : List.of(first))
                .put("relatedLocations", related);
    }

    /** The quotes of criteria with what they are quotes for, those that fall short first. */
    private Map<Evidence, String> quotes(Finding finding) {
        Map<Evidence, String> quotes = new LinkedHashMap<>();
        Stream<Judgement> others = finding.judgements().stream().filter(j -> j.outcome() == Outcome.MET);
        Stream.concat(Grounds.shortcomings(finding).stream(), others)
                .forEach(j -> Grounds.quotes(j).forEach(e -> quotes.merge(e, why(j), (a, b) -> a + "\n" + b)));
        return quotes;
    }

    private List<Object> considered(Finding finding) {
        List<Object> considered = new ArrayList<>();
        finding.nearest()
                .forEach(e -> considered.add(locations.of(e, considered.size() + 1, messages.get("nearest.title"))));
        return considered;
    }

    private String why(Judgement judgement) {
        return judgement.criterion().id() + ": " + messages.word(judgement.outcome());
    }

    /** Who, the verdict and why; then each criterion that is not met. */
    private String text(Finding finding) {
        String whom = finding.service() == null ? name() : messages.get("finding.service", name(), finding.service());
        String head = messages.get(
                "sarif.message",
                whom,
                new StrengthWords(messages).verdict(finding),
                finding.reason().in(messages.language()));
        Stream<String> auditor = finding.review() == null ? Stream.of() : Stream.of(said.verdict(finding.review()));
        Stream<String> criteria = finding.judgements().stream()
                .filter(j -> j.outcome() != Outcome.MET)
                .map(j -> why(j) + ": " + j.reason().in(messages.language()));
        return Stream.of(Stream.of(head), auditor, criteria)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private Map<String, Object> properties(Finding finding) {
        Map<String, Object> outcomes = new LinkedHashMap<>();
        finding.judgements().forEach(j -> outcomes.put(j.criterion().id(), Attributes.word(j.outcome())));
        return Fields.of("vendor", id())
                .put("service", finding.service())
                .put("verdict", Attributes.word(finding.verdict()))
                .put("severity", word(finding.severity()))
                .put("grade", word(finding.grade()))
                .put("auditorVerdict", finding.review() == null ? null : word(finding.effective()))
                .put("criteria", outcomes)
                .map();
    }

    private static String word(Enum<?> value) {
        return value == null ? null : Attributes.word(value);
    }

    private String id() {
        return vendor.vendor().id();
    }

    private String name() {
        return vendor.vendor().name().in(messages.language());
    }
}
