package dev.tenken.extract.workshop;

import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.List;
import java.util.Map;

/**
 * What the extraction saw in one line of a document. Words are quoted as frames see them: folded, and with the vendor's own names
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
     * @param text as frames see it
     * @param section what the section it stands in is for
     * @param contexts what it is read with, the nearest first
     * @param services ids of the services it is about; empty for all
     * @param remarks what keeps frames from looking at it; empty when they do
     * @param clauses what it is taken apart into
     * @param values what the shared recognisers see, by recogniser
     * @param topics what is looked for: those that gave facts first, then those that came near
     */
    public record OfPassage(
            String kind,
            String quote,
            String text,
            String section,
            List<OfContext> contexts,
            List<String> services,
            List<String> remarks,
            List<OfClause> clauses,
            Map<String, List<String>> values,
            List<OfTopic> topics) {}

    /** Words around a passage. @param role lead-in, heading and so on */
    public record OfContext(String role, String words) {}

    /**
     * A clause.
     *
     * @param properties what its grammar says: polarity and how it is put first, then parties, event, restrictions
     */
    public record OfClause(String words, List<String> properties) {}

    /**
     * A topic.
     *
     * @param cues how many cue words of the topic the passage holds
     * @param words words that the topic looks for and that are in the passage, by concept
     * @param around the same in what introduces it
     * @param values what the topic's own kinds of values see, by kind
     * @param patterns all of the topic's, the best standing first
     * @param facts the facts that came of it, with the ids of what gave them
     */
    public record OfTopic(
            Topic topic,
            int cues,
            Map<String, List<String>> words,
            Map<String, List<String>> around,
            Map<String, List<String>> values,
            List<OfPattern> patterns,
            Map<VendorFact, List<String>> facts) {

        /** How far the topic came: as far as the best of its frames, or near when only its cue words are there. */
        public Standing standing() {
            if (!facts.isEmpty()) {
                return Standing.WON;
            }
            Standing best = patterns.stream()
                    .map(OfPattern::standing)
                    .min(Standing::compareTo)
                    .orElse(Standing.SILENT);
            return cues > 0 && best == Standing.SILENT ? Standing.NEAR : best;
        }
    }

    /** How far a frame came with a passage, the best first. */
    public enum Standing {
        /** It states something. */
        WON,
        /** It would, but a value that it cannot do without went to a better claim, or nothing is heard here. */
        LOST,
        /** Its words are there, and something is wanting. */
        NEAR,
        /** Hardly anything of it is there. */
        SILENT
    }

    /**
     * A frame.
     *
     * @param reasons one for each clause that is worth telling
     */
    public record OfPattern(String id, Standing standing, List<Reason> reasons) {}

    /**
     * Why a frame stands where it stands.
     *
     * @param said the outcome: what it states, what it lost, or the first condition that fails
     * @param details what it weighed, where it looked for its values; empty for what fails at once
     */
    public record Reason(Standing standing, String said, List<String> details) {}
}
