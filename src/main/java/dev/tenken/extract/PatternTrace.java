package dev.tenken.extract;

import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says which condition of a pattern a passage fails first, for those who write patterns. Whether a pattern matches at all is
 * {@link PatternMatcher}'s word alone.
 */
final class PatternTrace {
    private final Passage passage;
    private final ExtractionPattern pattern;
    private final PatternFile.Spec spec;

    PatternTrace(Passage passage, ExtractionPattern pattern) {
        this.passage = passage;
        this.pattern = pattern;
        this.spec = pattern.spec();
    }

    /** The first condition that the passage does not meet; the matcher looks at them in this order. */
    String missing() {
        return Stream.<String>builder()
                .add(kind())
                .add(absent("needs", spec.needs(), pattern.needs(), List.of(passage.text()), "not in the passage"))
                .add(present("never", spec.never(), pattern.never(), List.of(passage.text()), "in the passage"))
                .add(absent(
                        "heading", spec.heading(), pattern.heading(), around(), "not in what introduces the passage"))
                .add(present(
                        "never-around",
                        spec.neverAround(),
                        pattern.neverAround(),
                        around(),
                        "in what introduces the passage"))
                .add(absent(
                        "context",
                        spec.context(),
                        pattern.context(),
                        everywhere(),
                        "neither in the passage nor around it"))
                .add(unless())
                .add(match())
                .add(take())
                .build()
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .orElse("its conditions are met one by one, but not together");
    }

    private String kind() {
        return pattern.kinds().isEmpty() || pattern.kinds().contains(passage.kind())
                ? ""
                : "kinds " + spec.kinds() + ": this is a " + word(passage.kind());
    }

    static String word(Passage.Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private List<MatchText> around() {
        return Stream.concat(passage.headings().stream(), passage.around().stream())
                .toList();
    }

    private List<MatchText> everywhere() {
        return Stream.concat(Stream.of(passage.text(), passage.before()), around().stream())
                .toList();
    }

    private static String absent(
            String key, List<String> names, List<List<Group>> groups, List<MatchText> texts, String where) {
        for (int i = 0; i < groups.size(); i++) {
            if (hits(groups.get(i), texts).isEmpty()) {
                return key + " " + names.get(i) + ": " + where;
            }
        }
        return "";
    }

    private static String present(
            String key, List<String> names, List<List<Group>> groups, List<MatchText> texts, String where) {
        for (int i = 0; i < groups.size(); i++) {
            List<String> hits = hits(groups.get(i), texts);
            if (!hits.isEmpty()) {
                return key + " " + names.get(i) + ": " + quoted(hits) + " is " + where;
            }
        }
        return "";
    }

    private static List<String> hits(List<Group> either, List<MatchText> texts) {
        return either.stream()
                .flatMap(g -> texts.stream().flatMap(t -> words(g, t).stream()))
                .distinct()
                .toList();
    }

    /** The words of a group that stand in a text. */
    static List<String> words(Group group, MatchText text) {
        return group.all(text).stream()
                .map(h -> text.folded().substring(h.start(), h.end()))
                .distinct()
                .toList();
    }

    static String quoted(List<String> words) {
        return words.stream().map(w -> "\"" + w + "\"").collect(Collectors.joining(", "));
    }

    private String unless() {
        for (int i = 0; i < pattern.unless().size(); i++) {
            List<Found> found = pattern.unless().get(i).find(passage);
            if (!found.isEmpty()) {
                return "unless " + spec.unless().get(i) + ": it sees " + quoted(words(found));
            }
        }
        return "";
    }

    private String match() {
        return pattern.match().isEmpty() || !stretches().isEmpty() ? "" : "match: none of its expressions is found";
    }

    /** Where the pattern's expressions are found. */
    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (ExtractionPattern.Capture capture : pattern.match()) {
            capture.expression()
                    .finder(passage.text())
                    .results()
                    .filter(m -> m.end() > m.start())
                    .forEach(m -> stretches.add(new Stretch(m.start(), m.end())));
        }
        return stretches;
    }

    private String take() {
        List<Stretch> stretches = stretches();
        for (ExtractionPattern.Take take : pattern.take()) {
            String reason = take.required() ? take(take, stretches) : "";
            if (!reason.isEmpty()) {
                return reason;
            }
        }
        return "";
    }

    private String take(ExtractionPattern.Take take, List<Stretch> stretches) {
        String what = (take.roles().isEmpty() ? "sees " : "take " + take.roles().keySet() + ": ") + take.name();
        List<Found> found = take.recogniser().find(passage);
        if (found.isEmpty()) {
            return what + " sees no value in the passage";
        }
        Predicate<Found> inside = f -> stretches.isEmpty() || stretches.stream().anyMatch(s -> s.overlaps(f.hit()));
        if (found.stream().noneMatch(inside)) {
            return what + " sees " + quoted(words(found)) + ", but outside the match "
                    + quoted(stretches.stream().map(this::words).toList());
        }
        return near(what, found.stream().filter(inside).toList());
    }

    private String near(String what, List<Found> found) {
        if (pattern.near() == null) {
            return "";
        }
        List<Stretch> near = pattern.near().all(passage.text());
        if (near.isEmpty()) {
            return what + " sees " + quoted(words(found)) + ", but near " + spec.near() + ": not in the passage";
        }
        int nearest = found.stream()
                .flatMapToInt(f -> near.stream().mapToInt(n -> n.distance(f.hit())))
                .min()
                .orElseThrow();
        return nearest <= pattern.within()
                ? ""
                : what + " sees " + quoted(words(found)) + ", but " + nearest + " letters from near " + spec.near()
                        + " (within " + pattern.within() + ")";
    }

    private List<String> words(List<Found> found) {
        return found.stream().map(f -> words(f.hit())).toList();
    }

    private String words(Stretch hit) {
        return passage.text().folded().substring(hit.start(), hit.end());
    }

    /** An attribute's value, or a recogniser's roles, as text. */
    static String shown(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
