package dev.tenken.cli;

import static dev.tenken.report.text.ScreenText.bold;

import dev.tenken.extract.LineTrace;
import dev.tenken.extract.LineTrace.OfPassage;
import dev.tenken.extract.LineTrace.OfPattern;
import dev.tenken.extract.LineTrace.OfTopic;
import dev.tenken.model.Attributes;
import dev.tenken.model.VendorFact;
import dev.tenken.report.text.ScreenText;
import java.util.List;
import java.util.Map;

/** What the extraction saw in a line, as text for a terminal. */
final class LineTraceText {
    private static final String NOTHING = "–";

    private final boolean every;
    private final ScreenText text;

    /** @param every whether to show topics of which nothing was seen */
    LineTraceText(boolean colour, boolean every) {
        this.text = new ScreenText(colour);
        this.every = every;
    }

    ScreenText of(String place, LineTrace trace) {
        text.line(0, bold(place), "  " + inOneLine(trace.line()));
        trace.remarks().forEach(r -> text.line(1, r));
        trace.passages().forEach(this::passage);
        return text;
    }

    private void passage(OfPassage passage) {
        text.line(0, "");
        text.line(0, bold(passage.kind()), "  \"" + inOneLine(passage.quote()) + "\"");
        field(1, "read as", passage.text());
        field(1, "headings", listed(passage.headings()));
        field(1, "around", listed(passage.around()));
        field(1, "before", passage.before().isEmpty() ? NOTHING : passage.before());
        field(1, "services", passage.services().isEmpty() ? "all" : String.join(", ", passage.services()));
        words("shared words", 1, passage.words());
        values(1, passage.values());
        passage.remarks().forEach(r -> text.line(1, "! " + r));
        passage.topics().stream().filter(t -> every || t.isTouched()).forEach(this::topic);
        List<String> untouched = passage.topics().stream()
                .filter(t -> !every && !t.isTouched())
                .map(t -> t.topic().json())
                .toList();
        if (!untouched.isEmpty()) {
            text.line(1, "nothing of " + String.join(", ", untouched));
        }
    }

    private void topic(OfTopic topic) {
        text.line(1, bold(topic.topic().json()), "  (cue words: " + topic.cues() + ")");
        words("words", 2, topic.words());
        words("words around", 2, topic.around());
        values(2, topic.values());
        topic.patterns().stream().filter(OfPattern::matched).forEach(p -> pattern("✓ ", p));
        topic.patterns().stream().filter(p -> !p.matched()).forEach(p -> pattern("· ", p));
        topic.facts()
                .forEach(
                        (fact, patterns) -> text.line(2, "→ " + shown(fact) + "  from " + String.join(", ", patterns)));
    }

    private void pattern(String sign, OfPattern pattern) {
        pattern.why().forEach(why -> text.line(2, sign + pattern.id() + ": " + why));
    }

    private static String shown(VendorFact fact) {
        String condition = fact.getCondition() == null ? "" : "; depends on \"" + fact.getCondition() + "\"";
        return Attributes.word(fact.getPolarity()) + " " + Attributes.of(fact) + condition;
    }

    private void words(String name, int depth, Map<String, List<String>> words) {
        if (!words.isEmpty()) {
            text.line(depth, name);
            words.forEach((group, hits) -> field(depth + 1, group, listed(hits)));
        }
    }

    private void values(int depth, Map<String, List<String>> values) {
        if (!values.isEmpty()) {
            text.line(depth, "values");
            values.forEach((recogniser, seen) -> field(depth + 1, recogniser, String.join("; ", seen)));
        }
    }

    private static String listed(List<String> texts) {
        return texts.isEmpty() ? NOTHING : "\"" + String.join("\", \"", texts) + "\"";
    }

    private void field(int depth, String name, String value) {
        text.line(depth, name + ": " + value);
    }

    private static String inOneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
