package dev.tenken.answer.wording;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import dev.tenken.model.fact.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sides of one matter that questions tell apart and facts do not, from {@code answer/words/aspects.yaml}. */
public final class Aspects {
    private static final Map<String, Map<String, List<String>>> BUILT_IN = read();

    /** Topic → side → its words. */
    private static final class Topics extends LinkedHashMap<String, Map<String, Terms>> {}

    private record Terms(List<String> ja, List<String> en) {
        List<String> all() {
            List<String> all = new ArrayList<>(ja);
            all.addAll(en);
            return all;
        }
    }

    private Aspects() {}

    private static Map<String, Map<String, List<String>>> read() {
        SourceFile file = SourceFiles.builtIn("answer/words", "aspects.yaml").get(0);
        Map<String, Map<String, List<String>>> topics = new LinkedHashMap<>();
        Data.readYaml(file.text(), file.path(), Topics.class).forEach((topic, sides) -> {
            Map<String, List<String>> words = topics.computeIfAbsent(topic, t -> new LinkedHashMap<>());
            sides.forEach((side, terms) ->
                    words.computeIfAbsent(side, s -> new ArrayList<>()).addAll(terms.all()));
        });
        return topics;
    }

    /** The sides of a topic's matter that a text names, each with the words by which it does. */
    public static Map<String, Set<String>> named(Topic topic, String text) {
        String plain = Letters.plain(text);
        Map<String, Set<String>> named = new LinkedHashMap<>();
        BUILT_IN.getOrDefault(topic.json(), Map.of()).forEach((side, words) -> {
            Set<String> found = new LinkedHashSet<>();
            words.stream().filter(plain::contains).forEach(found::add);
            if (!found.isEmpty()) {
                named.put(side, found);
            }
        });
        return named;
    }
}
