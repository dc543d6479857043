package dev.tenken.extract;

import dev.tenken.model.Topic;
import dev.tenken.model.VendorFact;
import java.util.List;
import java.util.Map;

/**
 * What the extraction saw in one line of a document. Words are quoted as the patterns see them: folded, and with the vendor's own names
 * read as "the provider".
 *
 * @param line the line's text
 * @param remarks what to know of the line as a whole: that it is a heading, that nothing reads it
 * @param passages the passages that it is part of
 */
public record LineTrace(String line, List<String> remarks, List<OfPassage> passages) {

    /**
     * A passage.
     *
     * @param kind sentence, item or row
     * @param quote as it stands in the document
     * @param text as the patterns see it
     * @param headings the nearest first
     * @param around what else introduces it
     * @param before the sentence before, when it leans on that one; otherwise empty
     * @param services ids of the services it is about; empty for all
     * @param remarks what keeps patterns from looking at it; empty when they do
     * @param words words of the shared groups, by group
     * @param values what the shared recognisers see, by recogniser
     * @param topics what is looked for
     */
    public record OfPassage(
            String kind,
            String quote,
            String text,
            List<String> headings,
            List<String> around,
            String before,
            List<String> services,
            List<String> remarks,
            Map<String, List<String>> words,
            Map<String, List<String>> values,
            List<OfTopic> topics) {}

    /**
     * A topic.
     *
     * @param cues how many cue words of the topic the passage holds
     * @param words words of the topic's own groups in the passage, by group
     * @param around words of the topic's own groups in what introduces it, by group
     * @param values what the topic's own lexicons see, by lexicon
     * @param patterns all of the topic's
     * @param facts the facts that came of it, with the ids of their patterns
     */
    public record OfTopic(
            Topic topic,
            int cues,
            Map<String, List<String>> words,
            Map<String, List<String>> around,
            Map<String, List<String>> values,
            List<OfPattern> patterns,
            Map<VendorFact, List<String>> facts) {

        /** True when anything of the topic is in the passage. */
        public boolean isTouched() {
            return cues > 0 || !facts.isEmpty() || patterns.stream().anyMatch(OfPattern::matched);
        }
    }

    /**
     * A pattern.
     *
     * @param why where it does not match, the first condition that fails; otherwise what it matched, a line for each match
     */
    public record OfPattern(String id, boolean matched, List<String> why) {}
}
