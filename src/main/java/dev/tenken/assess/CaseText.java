package dev.tenken.assess;

import java.util.List;
import java.util.Map;

/** A case as its file words it. */
record CaseText(
        String title,
        Map<String, String> parameters,
        List<FactText> facts,
        List<String> expect,
        Map<String, String> verdicts) {

    CaseText {
        parameters = parameters == null ? Map.of() : parameters;
        facts = facts == null ? List.of() : facts;
        verdicts = verdicts == null ? Map.of() : verdicts;
    }

    /** A file of cases; each is read by itself, so that what is wrong with it is told under its title. */
    record File(List<Object> cases) {}

    /** A fact; what is left out is affirmed, for every service, on no condition. */
    record FactText(
            String topic, String polarity, List<String> services, String condition, Map<String, Object> attributes) {

        FactText {
            polarity = polarity == null ? "affirmed" : polarity;
            services = services == null ? List.of() : services;
            attributes = attributes == null ? Map.of() : attributes;
        }
    }
}
