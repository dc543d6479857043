package dev.tenken.extract;

import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.Polarity;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Tries patterns on one passage. What a recogniser sees in it is looked up once for all patterns. */
final class PatternMatcher {
    private static final String POLARITY_VARIABLE = "$polarity";

    private final Polarities polarities;
    private final Passage passage;
    private final Map<Recogniser, List<Found>> found = new IdentityHashMap<>();

    PatternMatcher(Polarities polarities, Passage passage) {
        this.polarities = polarities;
        this.passage = passage;
    }

    /** What the pattern sees in the passage; empty when it does not match. */
    List<PatternMatch> match(ExtractionPattern pattern) {
        if (!applies(pattern)) {
            return List.of();
        }
        if (pattern.spec().clausewise()) {
            return statements().stream()
                    .filter(s -> hasNeeds(pattern, s) && seesNothing(pattern, s))
                    .map(s -> complete(pattern, s, List.of()))
                    .filter(Objects::nonNull)
                    .toList();
        }
        if (pattern.match().isEmpty()) {
            PatternMatch whole = complete(pattern, null, List.of());
            return whole == null ? List.of() : List.of(whole);
        }
        List<PatternMatch> matches = new ArrayList<>();
        for (ExtractionPattern.Capture capture : pattern.match()) {
            Matcher m = capture.expression().finder(passage.text());
            while (m.find()) {
                if (m.end() > m.start()) {
                    PatternMatch match = complete(pattern, new Stretch(m.start(), m.end()), captured(capture, m));
                    if (match != null) {
                        matches.add(match);
                    }
                }
            }
        }
        return matches;
    }

    private List<Found> find(Recogniser recogniser) {
        return found.computeIfAbsent(recogniser, r -> r.find(passage));
    }

    private boolean applies(ExtractionPattern pattern) {
        MatchText text = passage.text();
        return (pattern.kinds().isEmpty() || pattern.kinds().contains(passage.kind()))
                && pattern.needs().stream().allMatch(g -> isIn(g, text))
                && pattern.never().stream().noneMatch(g -> isIn(g, text))
                && pattern.heading().stream().allMatch(g -> isAround(g))
                && pattern.neverAround().stream().noneMatch(g -> isAround(g))
                && pattern.context().stream().allMatch(g -> isIn(g, text) || isAround(g) || isIn(g, passage.before()))
                && (pattern.spec().clausewise() || pattern.unless().stream().allMatch(r -> find(r).isEmpty()));
    }

    /** Clauses; in a row, whose cells speak together, only what follows a sentence inside a cell stands apart. */
    private List<Stretch> statements() {
        MatchText text = passage.text();
        List<int[]> stretches = passage.kind() == Passage.Kind.ROW ? text.split(Clauses.CELL_BREAK) : Clauses.of(text);
        return stretches.stream().map(s -> new Stretch(s[0], s[1])).toList();
    }

    private boolean hasNeeds(ExtractionPattern pattern, Stretch clause) {
        return pattern.needs().stream().allMatch(either -> either.stream()
                .flatMap(g -> g.all(passage.text()).stream())
                .anyMatch(clause::overlaps));
    }

    private boolean seesNothing(ExtractionPattern pattern, Stretch clause) {
        return pattern.unless().stream().flatMap(r -> find(r).stream()).noneMatch(f -> clause.overlaps(f.hit()));
    }

    private static boolean isIn(List<Group> either, MatchText text) {
        return either.stream().anyMatch(g -> g.isIn(text));
    }

    private boolean isAround(List<Group> either) {
        return Stream.concat(passage.headings().stream(), passage.around().stream())
                .anyMatch(t -> isIn(either, t));
    }

    /** The words of the named groups. Two or more groups of one expression speak of one thing: their values stand together. */
    private List<PatternMatch.Value> captured(ExtractionPattern.Capture capture, Matcher m) {
        List<PatternMatch.Value> values = new ArrayList<>();
        boolean together = capture.attributes().size() > 1;
        capture.attributes().forEach((group, attribute) -> {
            if (m.group(group) != null && m.end(group) > m.start(group)) {
                String words = Captured.words(passage, m.start(group), m.end(group));
                if (!words.isEmpty()) {
                    Stretch hit =
                            together ? new Stretch(m.start(), m.end()) : new Stretch(m.start(group), m.end(group));
                    values.add(new PatternMatch.Value(attribute, words, hit));
                }
            }
        });
        return values;
    }

    private PatternMatch complete(ExtractionPattern pattern, Stretch within, List<PatternMatch.Value> captured) {
        List<PatternMatch.Value> values = new ArrayList<>(captured);
        for (ExtractionPattern.Take take : pattern.take()) {
            List<Found> seen = seen(pattern, take, within);
            if (seen.isEmpty() && take.required()) {
                return null;
            }
            seen.forEach(found -> addRoles(take, found, values));
        }
        Stretch anchor = anchor(pattern, within, values);
        inherit(pattern, anchor, values);
        Polarity polarity =
                pattern.polarity() != null ? pattern.polarity() : polarities.of(passage, anchor, pattern.denial());
        for (Map.Entry<String, Object> fixed : pattern.spec().set().entrySet()) {
            Object value = POLARITY_VARIABLE.equals(fixed.getValue())
                    ? (Object) (polarity != Polarity.DENIED)
                    : fixed.getValue();
            values.add(new PatternMatch.Value(fixed.getKey(), value, anchor));
        }
        return new PatternMatch(pattern.id(), anchor, polarity, values);
    }

    /** What the recogniser sees where the pattern looks: inside its expression, near the group it names. */
    private List<Found> seen(ExtractionPattern pattern, ExtractionPattern.Take take, Stretch within) {
        List<Found> all = find(take.recogniser());
        boolean anywhere = !take.required() && !pattern.spec().clausewise();
        if (anywhere || all.isEmpty()) {
            return all;
        }
        List<Stretch> near = !take.required() || pattern.near() == null
                ? null
                : pattern.near().all(passage.text());
        return all.stream()
                .filter(f -> within == null || within.overlaps(f.hit()))
                .filter(f -> near == null || near.stream().anyMatch(n -> n.distance(f.hit()) <= pattern.within()))
                .toList();
    }

    /** What the passage does not say itself, the nearest text around it may. */
    private void inherit(ExtractionPattern pattern, Stretch anchor, List<PatternMatch.Value> values) {
        pattern.inherit().forEach((attribute, lexicon) -> {
            if (values.stream().noneMatch(v -> v.attribute().equals(attribute))) {
                Stream.of(Stream.of(passage.before()), passage.around().stream(), passage.headings().stream())
                        .flatMap(texts -> texts)
                        .flatMap(text -> lexicon.find(text).stream())
                        .findFirst()
                        .ifPresent(f -> values.add(
                                new PatternMatch.Value(attribute, f.roles().get(Found.VALUE), anchor)));
            }
        });
    }

    private static void addRoles(ExtractionPattern.Take take, Found found, List<PatternMatch.Value> values) {
        take.roles().forEach((attribute, role) -> {
            Object value = found.roles().get(role);
            if (value != null) {
                values.add(new PatternMatch.Value(attribute, value, found.hit()));
            }
        });
    }

    private Stretch anchor(ExtractionPattern pattern, Stretch within, List<PatternMatch.Value> values) {
        if (within != null) {
            return within;
        }
        if (!values.isEmpty() && !pattern.take().isEmpty()) {
            return values.get(0).hit();
        }
        return pattern.needs().stream()
                .flatMap(either -> either.stream().map(g -> g.first(passage.text())))
                .filter(hit -> hit != null)
                .findFirst()
                .orElse(new Stretch(0, passage.text().folded().length()));
    }
}
