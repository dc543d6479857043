package dev.tenken.report.oscal;

import java.util.Map;

/** References by UUID from one part of a file to another. */
final class References {

    private References() {}

    static Object observation(String uuid) {
        return Map.of("observation-uuid", uuid);
    }

    static Object risk(String uuid) {
        return Map.of("risk-uuid", uuid);
    }

    static Object finding(String uuid) {
        return Map.of("finding-uuid", uuid);
    }
}
