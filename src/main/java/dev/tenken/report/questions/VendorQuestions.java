package dev.tenken.report.questions;

import dev.tenken.model.Language;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Judgement;
import dev.tenken.model.finding.Outcome;
import dev.tenken.model.finding.Severity;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.VendorSection;
import dev.tenken.report.common.VendorSection.ControlFindings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What to ask one vendor: a question for each criterion that its documents leave open, by topic. Criteria that the same answer
 * settles are asked for once.
 */
public final class VendorQuestions {
    private final VendorAssessment vendor;
    private final Messages messages;
    private final List<VendorQuestion> questions;

    private VendorQuestions(VendorSection section) {
        this.vendor = section.vendor();
        this.messages = Messages.in(languageOf(vendor));
        this.questions = questions(section);
    }

    public static VendorQuestions of(VendorSection section) {
        return new VendorQuestions(section);
    }

    public VendorAssessment vendor() {
        return vendor;
    }

    /** In the order of the catalog, or of the numbers that the report is arranged by. */
    public List<VendorQuestion> questions() {
        return questions;
    }

    /** The language that the vendor is asked in: the one that most of its documents' text is in. */
    public Language language() {
        return messages.language();
    }

    private static Language languageOf(VendorAssessment vendor) {
        long balance = 0;
        for (Document document : vendor.files().documents()) {
            balance += document.language() == Language.JA
                    ? document.text().length()
                    : -document.text().length();
        }
        return balance > 0 ? Language.JA : Language.EN;
    }

    private List<VendorQuestion> questions(VendorSection section) {
        Map<String, List<OpenCriterion>> byText = new LinkedHashMap<>();
        Set<String> answered = new HashSet<>();
        for (VendorSection.Family family : section.families()) {
            for (ControlFindings control : family.controls()) {
                for (Finding finding : control.services().isEmpty() ? List.of(control.whole()) : control.services()) {
                    for (Judgement judgement : finding.judgements()) {
                        String text = QuestionWording.of(judgement.criterion(), language());
                        if (OpenCriterion.isOpen(finding, judgement)) {
                            byText.computeIfAbsent(text, t -> new ArrayList<>())
                                    .add(new OpenCriterion(family.title(), finding, judgement));
                        } else if (finding.service() == null && OpenCriterion.isMet(finding, judgement)) {
                            answered.add(text);
                        }
                    }
                }
            }
        }
        // What another criterion's passage answers already need not be asked because this one found none.
        byText.entrySet()
                .removeIf(e -> answered.contains(e.getKey())
                        && e.getValue().stream().allMatch(open -> open.outcome() == Outcome.SILENT));
        return byText.entrySet().stream()
                .map(e -> question(e.getKey(), e.getValue()))
                .toList();
    }

    private VendorQuestion question(String text, List<OpenCriterion> open) {
        OpenCriterion telling = open.stream().min(OpenCriterion.MOST_TELLING).orElseThrow();
        List<Evidence> cited = open.stream()
                .filter(o -> o.outcome() == telling.outcome())
                .flatMap(o -> o.cited().stream())
                .distinct()
                .sorted(Evidence.ORDER)
                .toList();
        List<Control> controls = distinctControls(open);
        List<String> criteria = open.stream()
                .map(o -> o.judgement().criterion().id())
                .distinct()
                .toList();
        VendorQuestion.Weight weight =
                open.stream().map(OpenCriterion::weight).min(Enum::compareTo).orElseThrow();
        if (telling.outcome() == Outcome.SILENT) {
            cited = new GivenAnswers(vendor).to(text);
        }
        // Nothing can be said of words that are not shown: an auditor came to the outcome without any.
        Outcome shown = cited.isEmpty() ? Outcome.SILENT : telling.outcome();
        boolean unclear = shown == Outcome.SILENT && !cited.isEmpty();
        String leadIn = messages.get(unclear ? "ask.vague" : leadIn(shown));
        String follow = followUp(shown);
        String whole = follow == null ? text : messages.get("ask.joined", messages.get(follow), text);
        return new VendorQuestion(
                open.get(0).topic(), controls, criteria, services(open), leadIn, cited, whole, weight, severity(open));
    }

    private static Severity severity(List<OpenCriterion> open) {
        return open.stream()
                .map(o -> o.finding().severity())
                .filter(Objects::nonNull)
                .min(Enum::compareTo)
                .orElse(null);
    }

    private static List<Control> distinctControls(List<OpenCriterion> open) {
        Map<String, Control> controls = new LinkedHashMap<>();
        open.forEach(o ->
                controls.putIfAbsent(o.finding().control().number(), o.finding().control()));
        return List.copyOf(controls.values());
    }

    /** None when all services are meant, or the vendor as a whole. */
    private List<String> services(List<OpenCriterion> open) {
        List<String> named =
                open.stream().map(o -> o.finding().service()).distinct().toList();
        boolean all = named.contains(null)
                || named.size() == vendor.vendor().services().size();
        return all ? List.of() : named;
    }

    private static String leadIn(Outcome outcome) {
        return switch (outcome) {
            case CONTRADICTED -> "ask.contradicted";
            case FAILED -> "ask.failed";
            case CONDITIONAL -> "ask.conditional";
            case VAGUE -> "ask.vague";
            default -> "ask.silent";
        };
    }

    private static String followUp(Outcome outcome) {
        return switch (outcome) {
            case CONTRADICTED -> "ask.contradicted.then";
            case FAILED -> "ask.failed.then";
            case CONDITIONAL -> "ask.conditional.then";
            default -> null;
        };
    }
}
