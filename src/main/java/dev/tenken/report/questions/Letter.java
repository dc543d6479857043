package dev.tenken.report.questions;

import dev.tenken.model.Language;
import dev.tenken.report.common.Messages;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What one letter to a vendor asks: the essential questions and those of high severity first, no more than a person answers in one
 * go, and what is left for later.
 *
 * @param questions all that the vendor's documents leave open
 * @param asked in the order of the letter
 * @param later the others
 * @param asOf the date of the assessment
 * @param answerBy the last day for answers
 */
public record Letter(
        VendorQuestions questions,
        List<VendorQuestion> asked,
        List<VendorQuestion> later,
        LocalDate asOf,
        LocalDate answerBy) {

    /** Questions that come under one heading. */
    record Part(String title, Map<String, List<VendorQuestion>> byTopic) {}

    /** The letter to a vendor about an assessment of this date. */
    public static Letter of(VendorQuestions questions, LocalDate asOf, Asking asking) {
        List<VendorQuestion> ranked = questions.questions().stream()
                .sorted(Comparator.comparing(VendorQuestion::rank))
                .toList();
        int most = Math.min(asking.most(), ranked.size());
        Language language = questions.language();
        return new Letter(
                questions,
                // Topics stay together: the numbers of the letter run through its parts.
                parts(ranked.subList(0, most), language).stream()
                        .flatMap(part -> part.byTopic().values().stream())
                        .flatMap(List::stream)
                        .toList(),
                ranked.subList(most, ranked.size()),
                asOf,
                asking.answerBy(asOf));
    }

    /** The parts of the letter, those of the first importance first; a part without questions is left out. */
    List<Part> parts() {
        return parts(asked, questions.language());
    }

    private static List<Part> parts(List<VendorQuestion> asked, Language language) {
        return List.of(
                        part("ask.part.first", asked, VendorQuestion::comesFirst, language),
                        part("ask.part.further", asked, q -> !q.comesFirst(), language))
                .stream()
                .filter(part -> !part.byTopic().isEmpty())
                .toList();
    }

    private static Part part(
            String title, List<VendorQuestion> asked, Predicate<VendorQuestion> belongs, Language language) {
        return new Part(
                title,
                asked.stream()
                        .filter(belongs)
                        .collect(Collectors.groupingBy(
                                q -> q.topic().in(language), LinkedHashMap::new, Collectors.toList())));
    }

    /** What is left for another letter, by topic; empty when nothing is. */
    String leftForLater() {
        if (later.isEmpty()) {
            return "";
        }
        Messages messages = Messages.in(questions.language());
        Map<String, Long> counted = later.stream()
                .collect(Collectors.groupingBy(
                        q -> q.topic().in(questions.language()), LinkedHashMap::new, Collectors.counting()));
        String topics = counted.entrySet().stream()
                .map(e -> messages.get("ask.later.topic", e.getKey(), e.getValue()))
                .collect(Collectors.joining(messages.get("ask.later.comma")));
        return messages.get("ask.later", later.size(), topics);
    }
}
