package dev.tenken.report.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Walks the tree of a JSON report that may have been changed by hand: what is missing or of another type is an empty list. */
public final class ReportTree {

    private ReportTree() {}

    static List<?> list(Map<?, ?> tree, String key) {
        return tree.get(key) instanceof List<?> list ? list : List.of();
    }

    /** Every quote of a vendor by what rests on it, such as {@code fact b1} or {@code finding 12.3.1}. */
    static Map<String, List<Object>> quotes(Map<?, ?> vendor) {
        Map<String, List<Object>> quotes = new LinkedHashMap<>();
        each(vendor, "facts", fact -> add(quotes, "fact " + fact.get("id"), list(fact, "evidence")));
        each(vendor, "findings", finding -> {
            String service = finding.get("service") == null ? "" : " for " + finding.get("service");
            String subject = "finding " + finding.get("control") + service;
            add(quotes, subject, list(finding, "evidence"));
            add(quotes, subject, list(finding, "nearest"));
        });
        each(vendor, "answers", answer -> {
            add(quotes, "answer " + answer.get("cell"), list(answer, "evidence"));
            add(quotes, "answer " + answer.get("cell"), list(answer, "nearest"));
        });
        each(vendor, "observations", o -> add(quotes, "observation " + o.get("kind"), list(o, "evidence")));
        each(vendor, "dispositions", d -> add(quotes, "disposition " + d.get("id"), list(d, "evidence")));
        each(
                vendor,
                "coverage",
                coverage -> each(coverage, "candidates", candidate -> {
                    String subject = "coverage of " + candidate.get("topic");
                    add(quotes, subject, Collections.singletonList(candidate.get("evidence")));
                }));
        return quotes;
    }

    private static void add(Map<String, List<Object>> quotes, String subject, List<?> found) {
        quotes.computeIfAbsent(subject, s -> new ArrayList<>()).addAll(found);
    }

    private static void each(Map<?, ?> tree, String key, Consumer<Map<?, ?>> use) {
        for (Object entry : list(tree, key)) {
            if (entry instanceof Map<?, ?> map) {
                use.accept(map);
            }
        }
    }
}
