package dev.tenken.model;

import java.time.Duration;

/**
 * How much work one document or one vendor may be. What is over a limit is refused as a whole and told in every report: half a
 * document would be judged as if the other half said nothing. What a file may hold at most is limited where files are read.
 *
 * @param mostPassages headings, sentences, list items and table rows of a document. Each is of bounded length, so that this bounds
 *     the work on a document, and does so alike on every machine
 * @param mostFacts facts found in a document
 * @param longestExamination time for a document; a stop for what the counted limits should have stopped, which nothing within them
 *     comes near
 * @param mostFactsOfVendor facts judged together, those from outside counted too
 */
public record WorkLimits(int mostPassages, int mostFacts, Duration longestExamination, int mostFactsOfVendor) {

    /** A book of 3,000 pages has some 100,000 sentences. */
    public static final int MOST_PASSAGES = 250_000;

    /** The papers that vendors publish state 10 to 300 facts; a book of 500 pages that spoke of nothing but security would state some 6,000. */
    public static final int MOST_FACTS = 10_000;

    /** Documents of 10 million characters, the longest that are read, take some five minutes on a slow core. */
    public static final Duration LONGEST_EXAMINATION = Duration.ofMinutes(60);

    /** The largest vendors publish some hundred papers. */
    public static final int MOST_FACTS_OF_VENDOR = 20_000;

    /** Those that hold unless a test sets others. */
    public static final WorkLimits STANDARD =
            new WorkLimits(MOST_PASSAGES, MOST_FACTS, LONGEST_EXAMINATION, MOST_FACTS_OF_VENDOR);

    /**
     * Lets a vendor's facts be judged.
     *
     * @throws LimitException when they are too many
     */
    public void checkFactsOfVendor(int facts) {
        if (facts > mostFactsOfVendor) {
            throw new LimitException(new LocalizedText(
                    facts + " facts in all its documents are too many to be judged together; wanted at most "
                            + mostFactsOfVendor + ": leave out documents that do not speak of security",
                    "全文書の事実 " + facts + " 件は、まとめて判定できる上限の " + mostFactsOfVendor + " 件を超える。セキュリティに関わらない文書を除くこと"));
        }
    }
}
