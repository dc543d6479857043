package dev.tenken.assess.rule;

import dev.tenken.data.SourceDigest;
import dev.tenken.data.SourceFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A digest for each rule of what it says: its own lines, and what stands above the first rule of its file (imports, functions,
 * declarations), which it may use. Comments, empty lines and the place in the file do not count.
 */
final class RuleDigests {

    private static final int LENGTH = 16;

    private RuleDigests() {}

    /** By the rules' ids, sorted. */
    static Map<String, String> of(Collection<RuleSource> rules) {
        Map<SourceFile, List<RuleSource>> byFile = rules.stream().collect(Collectors.groupingBy(RuleSource::file));
        Map<String, String> digests = new TreeMap<>();
        byFile.forEach((file, own) -> {
            List<String> lines = file.text().lines().toList();
            List<Integer> starts = own.stream().map(r -> r.line() - 1).sorted().toList();
            String head = said(lines.subList(0, starts.get(0)));
            for (RuleSource rule : own) {
                int start = rule.line() - 1;
                int end = starts.stream().filter(s -> s > start).findFirst().orElse(lines.size());
                String digest = SourceDigest.ofAll(head, said(lines.subList(start, end)));
                digests.put(rule.name(), digest.substring(0, LENGTH));
            }
        });
        return digests;
    }

    private static String said(List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("//"))
                .collect(Collectors.joining("\n"));
    }
}
