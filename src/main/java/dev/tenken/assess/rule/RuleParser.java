package dev.tenken.assess.rule;

import dev.tenken.data.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;

/** Reads rule files without building them, for what the engine does not tell: which rules stand where. */
final class RuleParser {

    private RuleParser() {}

    /**
     * The rules of a file in their order.
     *
     * @param problems takes what is wrong, with file and line; a file that parses but holds no rule is wrong too, because the
     *     engine is silent about it
     */
    static List<RuleSource> parse(SourceFile file, List<String> problems) {
        DrlParser parser = new DrlParser();
        PackageDescr parsed;
        try {
            parsed = parser.parse(false, file.text());
        } catch (DroolsParserException e) {
            problems.add(file.path() + ": " + e.getMessage());
            return List.of();
        }
        if (parser.hasErrors() || parsed == null) {
            for (DroolsError error : parser.getErrors()) {
                int line = error.getLines().length == 0 ? 0 : error.getLines()[0];
                problems.add(file.path() + ":" + line + ": " + firstLine(error.getMessage()));
            }
            return List.of();
        }
        List<RuleSource> rules = new ArrayList<>();
        for (RuleDescr rule : parsed.getRules()) {
            rules.add(new RuleSource(rule.getName(), file, rule.getLine(), rule));
        }
        if (rules.isEmpty()) {
            problems.add(file.path() + ": holds no rule; a rule begins with rule \"id\" and ends with end");
        }
        return rules;
    }

    /** The annotations of a rule that have one value, by name, without quotes. */
    static Map<String, String> annotations(RuleDescr rule) {
        Map<String, String> values = new TreeMap<>();
        for (AnnotationDescr annotation : rule.getAnnotations()) {
            Object value = annotation.getSingleValue();
            if (value != null) {
                values.put(
                        annotation.getName(),
                        String.valueOf(value).replace("\"", "").strip());
            }
        }
        return values;
    }

    /**
     * The parsed form of a rule of a file that was read before.
     *
     * @throws IllegalStateException when the file has no such rule
     */
    static RuleDescr descr(SourceFile file, String name) {
        return parse(file, new ArrayList<>()).stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(file.path() + " has no rule '" + name + "'"))
                .descr();
    }

    static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
