package dev.tenken.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a letter asks.
 *
 * @param on the day on which it was sent
 * @param answerBy the last day for answers
 * @param questions for each question the ids of the criteria that an answer would settle; empty when only people know what was asked
 * @param papers SHA-256 of the documents that the vendor had published then
 */
public record Asked(LocalDate on, LocalDate answerBy, List<List<String>> questions, Set<String> papers) {

    public Asked {
        questions = List.copyOf(questions);
        papers = Set.copyOf(papers);
    }
}
