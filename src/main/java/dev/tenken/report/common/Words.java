package dev.tenken.report.common;

import dev.tenken.model.Language;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Criterion;
import dev.tenken.model.catalog.Parameter;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.document.LeftOut;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.fact.Statement;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Judgement;
import dev.tenken.summary.CoverageTotals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Short phrases that more than one kind of report needs. */
public final class Words {

    private static final String DOT = " · ";

    private final Messages messages;

    public Words(Messages messages) {
        this.messages = messages;
    }

    /** The phrases in a language. */
    public static Words in(Language language) {
        return new Words(Messages.in(language));
    }

    /** Where a quote stands: document, page, named place, line, headings. */
    public String place(Evidence evidence) {
        return place(evidence.document(), evidence.page(), evidence.place(), evidence.line(), evidence.heading());
    }

    /**
     * The same of a quote told by its parts.
     *
     * @param page null where there are no pages
     * @param place a named place, such as a cell, or null
     */
    public String place(String document, Integer page, String place, int line, List<String> heading) {
        List<String> parts = new ArrayList<>(List.of(document));
        if (page != null) {
            parts.add(messages.get("place.page", page));
        }
        if (place != null) {
            parts.add(place);
        }
        parts.add(messages.get("place.line", line));
        if (!heading.isEmpty()) {
            parts.add(String.join(" › ", heading));
        }
        return Visible.inOneLine(String.join(DOT, parts));
    }

    /** What could not be read of a document, or null. */
    public String unreadable(DocumentCoverage coverage) {
        if (coverage.unreadablePages().isEmpty()) {
            return null;
        }
        String pages = coverage.unreadablePages().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return messages.get("coverage.unreadable", coverage.unreadablePages().size(), pages);
    }

    /** What a document holds and does not publish, and what was not read for that, or null. */
    public String leftOut(DocumentCoverage coverage) {
        if (coverage.leftOut().isEmpty()) {
            return null;
        }
        String parts = coverage.leftOut().stream()
                .map(this::leftOut)
                .collect(Collectors.joining(messages.get("coverage.left-out.and")));
        return messages.get("coverage.left-out", parts);
    }

    private String leftOut(LeftOut part) {
        String key =
                switch (part.kind()) {
                    case HIDDEN_SHEET -> "coverage.left-out.hidden-sheet";
                    case HIDDEN_ROWS -> "coverage.left-out.hidden-rows";
                    case HIDDEN_COLUMNS -> "coverage.left-out.hidden-columns";
                    case HIDDEN_TEXT -> "coverage.left-out.hidden-text";
                    case STRUCK_OUT -> "coverage.left-out.struck-out";
                    case COMMENTS -> "coverage.left-out.comments";
                };
        String what = messages.get(key, part.count(), part.place() == null ? "" : Visible.inOneLine(part.place()));
        boolean placed = part.place() != null && part.kind() != LeftOut.Kind.HIDDEN_SHEET;
        return placed ? messages.get("coverage.left-out.in", what, Visible.inOneLine(part.place())) : what;
    }

    /** How many blocks were read, gave statements, or hold only words of a topic, and how many passages to look at. */
    public String blocks(List<DocumentCoverage> coverage) {
        return blocks(CoverageTotals.of(coverage));
    }

    public String blocks(CoverageTotals coverage) {
        return messages.get(
                "coverage.blocks",
                coverage.blocks(),
                coverage.blocksWithFacts(),
                coverage.blocksWithCuesOnly(),
                coverage.candidates());
    }

    /** What a document is: title, version, date, the name it was published under; only what is known. */
    public String about(Document document) {
        List<String> parts = new ArrayList<>(List.of(messages.word(document.kind())));
        if (document.title() != null) {
            parts.add(document.title());
        }
        if (document.version() != null) {
            parts.add(messages.get("document.version", document.version()));
        }
        if (document.date() != null) {
            parts.add(messages.get("document.date", document.date()));
        }
        if (document.source() != null) {
            parts.add(messages.get("document.source", document.source()));
        }
        return Visible.inOneLine(String.join(DOT, parts));
    }

    /** A control's thresholds in this profile, sorted by id; empty when it has none. */
    public List<String> thresholds(Control control) {
        return control.parameters().values().stream()
                .sorted(Comparator.comparing(Parameter::id))
                .map(p -> p.label().in(messages.language()) + ": " + limit(p.value()) + " (" + setBy(p) + ")")
                .toList();
    }

    /** How much a criterion weighs, and which profile says so when one does; "" when there is nothing to tell. */
    public String weight(Criterion criterion) {
        boolean ofCatalog = criterion.weighedBy().equals(Parameter.CATALOG);
        if (ofCatalog && !criterion.essential()) {
            return "";
        }
        String weight = messages.get(criterion.essential() ? "criteria.essential" : "criteria.supporting");
        return ofCatalog ? weight : messages.get("criteria.weighed", weight, Visible.inOneLine(criterion.weighedBy()));
    }

    private String setBy(Parameter parameter) {
        return parameter.ofProfile() ? parameter.setBy() : messages.get("meta.catalog");
    }

    private String limit(String value) {
        return value.equals(Criterion.ANY) ? messages.get("word.any") : worded(value);
    }

    /** A duration in words; anything else as it is. */
    private String worded(String value) {
        try {
            return TimeSpan.parse(value).in(messages.language());
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    /** Where a fact from outside comes from, or "" for an extracted one. */
    public String origin(VendorFact fact) {
        String origin = fact.statement().origin();
        return origin.equals(Statement.EXTRACTED) ? "" : messages.get("facts.origin", Visible.inOneLine(origin));
    }

    /** Where the facts from outside come from that an outcome rests on, sorted, or "" when all were extracted. */
    public String origins(Judgement judgement) {
        return judgement.results().stream()
                .filter(r -> r.outcome() == judgement.outcome())
                .flatMap(r -> r.facts().stream())
                .map(this::origin)
                .filter(o -> !o.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** What a fact states, attribute by attribute; empty when it states no values. */
    public Map<String, Object> attributes(VendorFact fact) {
        return Attributes.of(fact);
    }

    /** An attribute's value: yes or no for a truth value, durations in words, commas between several. */
    public String value(Object value) {
        if (value instanceof Boolean truth) {
            return messages.get(truth ? "word.yes" : "word.no");
        }
        if (value instanceof List<?> several) {
            return String.join(", ", several.stream().map(this::value).toList());
        }
        return Visible.inOneLine(worded(String.valueOf(value)));
    }
}
