package dev.tenken.extract;

import dev.tenken.extract.concept.Lexicon;
import dev.tenken.extract.text.MatchText;
import java.util.List;
import java.util.Map;

/**
 * All patterns, with the groups that every topic shares.
 *
 * @param topics sorted by topic
 * @param language what changes a statement's meaning in either language
 * @param groups the groups that every topic shares, by name
 * @param recognisers the recognisers and lexicons that every topic shares, by name
 * @param lexicon all concepts
 */
record PatternSet(
        List<TopicPatterns> topics,
        Language language,
        Map<String, Group> groups,
        Map<String, Recogniser> recognisers,
        Lexicon lexicon) {

    /**
     * The shared groups that polarity is read from.
     *
     * @param negation words that deny
     * @param noNegation words that look like a denial and are none: "not only", 問わず
     * @param hedge words that promise nothing checkable: "regularly", 定期的に
     * @param planned words that announce what is not yet done
     * @param condition words that make a statement depend on a plan, an option or a request
     * @param yes cells that affirm what their row asks
     * @param no cells that deny it
     * @param answerHead names of columns that answer the row's question
     * @param partly cells that answer in part
     * @param withheld words of a row whose answer is kept back
     * @param noFacts headings of sections that state nothing
     * @param cloud words and names of the clouds that others run
     * @param vendorVoice words of those who speak of their own service
     * @param manualVoice words of manuals
     * @param aboutDocument words of sentences that speak of the document itself
     * @param firms names of firms that services are built on
     */
    record Language(
            Group negation,
            Group noNegation,
            Group hedge,
            Group planned,
            Group condition,
            Group yes,
            Group no,
            Group answerHead,
            Group partly,
            Group withheld,
            Group noFacts,
            Group cloud,
            Group vendorVoice,
            Group manualVoice,
            Group aboutDocument,
            Group firms) {

        /** True when a name is that of a cloud or of a firm that services are built on. */
        boolean isOther(MatchText name) {
            return cloud.isIn(name) || firms.isIn(name);
        }
    }
}
