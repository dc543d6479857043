package dev.tenken.extract.value;

import dev.tenken.extract.passage.Passage;
import dev.tenken.model.TimeSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sees stretches of time below which something is said not to happen: 「90日未満で削除していますか｜いいえ」 keeps them for 90 days at least. */
public record FloorRecogniser(Recogniser durations) implements Recogniser {

    @Override
    public List<Found> find(Passage passage) {
        return durations.find(passage).stream().map(FloorRecogniser::raised).toList();
    }

    private static Found raised(Found found) {
        Map<String, Object> roles = new LinkedHashMap<>();
        found.roles()
                .forEach((role, value) -> roles.put(
                        role, value instanceof TimeSpan span ? span.withBound(TimeSpan.Bound.AT_LEAST) : value));
        return new Found(found.hit(), roles);
    }
}
