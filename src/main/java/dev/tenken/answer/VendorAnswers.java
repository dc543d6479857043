package dev.tenken.answer;

import dev.tenken.answer.wording.AnswerWords;
import dev.tenken.answer.wording.Reply;
import dev.tenken.answer.wording.Verdict;
import dev.tenken.model.Language;
import dev.tenken.model.fact.Reading;
import java.util.List;
import java.util.Set;

/**
 * One vendor's answers to a questionnaire.
 *
 * @param reading of the vendor's papers
 * @param replies in the order of the questions
 * @param marks what stands in the cell of each answer
 * @param kept places in the list of the questions whose cells were filled in before
 * @param file the questionnaire, filled in
 */
public record VendorAnswers(Reading reading, List<Reply> replies, List<String> marks, Set<Integer> kept, byte[] file) {

    /** The vendor's id. */
    public String vendor() {
        return reading.files().vendor().id();
    }

    /** What was found, in one line. */
    public List<String> summary(Language language) {
        AnswerWords words = AnswerWords.in(language);
        long silent = count(Verdict.NOT_STATED);
        long strange = count(Verdict.NOT_UNDERSTOOD);
        String line =
                words.get("summary.line", vendor(), replies.size(), replies.size() - silent - strange, silent, strange);
        return kept.isEmpty() ? List.of(line) : List.of(line, words.get("summary.kept", kept.size()));
    }

    private long count(Verdict verdict) {
        return replies.stream().filter(r -> r.verdict() == verdict).count();
    }
}
