package dev.tenken.model.finding;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What vendors were measured with, in parts, so that a later comparison can name the part that changed.
 *
 * @param patterns SHA-256 over the pattern files, lower-case hexadecimal; null when nobody told
 * @param rules a short digest of each rule by its id, sorted; empty when nobody told
 */
public record Yardstick(String patterns, Map<String, String> rules) {

    /** Stands where nobody told. */
    public static final Yardstick UNKNOWN = new Yardstick(null, Map.of());

    public Yardstick {
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    }
}
