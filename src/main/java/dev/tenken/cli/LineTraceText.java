package dev.tenken.cli;

import dev.tenken.extract.workshop.LineTrace;
import dev.tenken.extract.workshop.LineTrace.OfClause;
import dev.tenken.extract.workshop.LineTrace.OfContext;
import dev.tenken.extract.workshop.LineTrace.OfPassage;
import dev.tenken.extract.workshop.LineTrace.OfPattern;
import dev.tenken.extract.workshop.LineTrace.OfTopic;
import dev.tenken.extract.workshop.LineTrace.Reason;
import dev.tenken.extract.workshop.LineTrace.Standing;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.Circumstances;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.report.text.ScreenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the extraction saw in a line, as text for a terminal: what won first, then what came near. */
final class LineTraceText {
    private static final Map<Standing, String> SIGNS =
            Map.of(Standing.WON, "✓ ", Standing.LOST, "✗ ", Standing.NEAR, "· ", Standing.SILENT, "  ");

    private final Shown shown;
    private final int width;
    private final ScreenText text;

    /** Which topics and frames are shown whole; others are only named. */
    enum Shown {
        /** Those of which something is in the line. */
        TOUCHED,
        /** The same, and topics that were asked for. */
        ASKED,
        /** Everything. */
        ALL
    }

    /** @param width of the terminal, in columns */
    LineTraceText(boolean colour, int width, Shown shown) {
        this.text = new ScreenText(colour);
        this.width = width;
        this.shown = shown;
    }

    ScreenText of(String place, LineTrace trace) {
        bold(0, place, "  " + inOneLine(trace.line()));
        trace.remarks().forEach(r -> line(1, r));
        trace.passages().forEach(this::passage);
        return text;
    }

    private void passage(OfPassage passage) {
        text.line(0, "");
        bold(0, passage.kind(), "  \"" + inOneLine(passage.quote()) + "\"");
        line(1, "read as: " + passage.text());
        line(1, "section: " + passage.section());
        for (OfContext context : passage.contexts()) {
            line(1, context.role() + ": \"" + context.words() + "\"");
        }
        line(1, "services: " + (passage.services().isEmpty() ? "all" : String.join(", ", passage.services())));
        passage.remarks().forEach(r -> line(1, "! " + r));
        clauses(passage.clauses());
        values(1, passage.values());
        topics(passage.topics());
    }

    private void topics(List<OfTopic> topics) {
        List<String> untouched = new ArrayList<>();
        for (OfTopic topic : topics) {
            if (topic.standing() == Standing.SILENT && shown == Shown.TOUCHED) {
                untouched.add(topic.topic().json());
            } else {
                topic(topic);
            }
        }
        if (!untouched.isEmpty()) {
            line(1, "nothing of " + String.join(", ", untouched));
        }
    }

    private void clauses(List<OfClause> clauses) {
        line(1, "clauses");
        for (int i = 0; i < clauses.size(); i++) {
            OfClause clause = clauses.get(i);
            String words = clauses.size() == 1 ? "" : "\"" + clause.words() + "\": ";
            line(2, (i + 1) + "  " + words + String.join(", ", clause.properties()));
        }
    }

    private void topic(OfTopic topic) {
        bold(1, topic.topic().json(), "  (" + word(topic.standing()) + "; cue words: " + topic.cues() + ")");
        topic.facts().forEach(this::fact);
        words("words", topic.words());
        words("words around", topic.around());
        values(2, topic.values());
        boolean nearOnly = topic.patterns().stream().noneMatch(p -> p.standing() != Standing.SILENT);
        List<String> silent = new ArrayList<>();
        for (OfPattern pattern : topic.patterns()) {
            if (pattern.standing() == Standing.SILENT && shown == Shown.TOUCHED && !nearOnly) {
                silent.add(pattern.id());
            } else {
                pattern.reasons().forEach(r -> pattern(pattern.id(), r));
            }
        }
        if (!silent.isEmpty()) {
            line(2, "silent: " + String.join(", ", silent));
        }
    }

    private static String word(Standing standing) {
        return switch (standing) {
            case WON -> "stated";
            case LOST -> "lost";
            case NEAR -> "near miss";
            case SILENT -> "silent";
        };
    }

    private void pattern(String id, Reason reason) {
        line(2, SIGNS.get(reason.standing()) + id + ": " + reason.said());
        if (reason.standing() != Standing.SILENT || shown == Shown.ALL) {
            reason.details().forEach(d -> line(4, d));
        }
    }

    private void fact(VendorFact fact, List<String> patterns) {
        String condition = fact.getCondition() == null ? "" : "; depends on \"" + fact.getCondition() + "\"";
        line(
                2,
                "→ " + Attributes.word(fact.getPolarity()) + " " + Attributes.of(fact) + condition + "  from "
                        + String.join(", ", patterns));
        String circumstances = circumstances(fact.statement().circumstances());
        if (!circumstances.isEmpty()) {
            line(4, circumstances);
        }
    }

    private static String circumstances(Circumstances known) {
        List<String> parts = new ArrayList<>();
        add(parts, "actor", known.actor());
        add(parts, "addressee", known.addressee());
        add(parts, "event", known.event());
        known.scope().forEach(s -> parts.add("scope \"" + inOneLine(s) + "\""));
        add(parts, "basis", known.basis());
        add(parts, "confidence", known.confidence());
        return String.join(", ", parts) + (known.reason() == null ? "" : ": " + known.reason());
    }

    private static void add(List<String> parts, String name, Enum<?> word) {
        if (word != null) {
            parts.add(name + " " + Attributes.word(word));
        }
    }

    private void words(String name, Map<String, List<String>> words) {
        if (!words.isEmpty()) {
            line(
                    2,
                    name + ": "
                            + words.entrySet().stream()
                                    .map(e -> e.getKey() + " " + String.join(" ", e.getValue()))
                                    .collect(Collectors.joining("; ")));
        }
    }

    private void values(int depth, Map<String, List<String>> values) {
        if (!values.isEmpty()) {
            line(depth, "values");
            values.forEach((recogniser, seen) -> line(depth + 1, recogniser + ": " + String.join("; ", seen)));
        }
    }

    private void line(int depth, String words) {
        text.paragraph(depth, width, "", words);
    }

    private void bold(int depth, String head, String words) {
        text.paragraph(depth, width, head, words);
    }

    private static String inOneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
