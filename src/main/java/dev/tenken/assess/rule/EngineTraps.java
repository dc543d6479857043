package dev.tenken.assess.rule;

import dev.tenken.data.Patterns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * Conditions that compile and mean something else than they say, or something else to each of the engine's two builders. Rules run as the
 * classic builder makes them and are tested as the executable model makes them too, so both must see the same. {@code src/docs/drools-traps.md}
 * tells of each trap, and {@code EngineFactsTest} holds the engine to it.
 */
final class EngineTraps {

    private static final String PATH = "([\\w$]+(?:\\(\\))?(?:!?\\.[\\w$]+(?:\\(\\))?)*)";
    private static final Pattern STRING = Patterns.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");
    private static final Pattern PADDED = Patterns.compile("(?<![\\w.$])0\\d[\\d.]*");
    private static final Pattern MATCHES = Patterns.compile(PATH + "\\s+(?:not\\s+)?matches\\b");
    private static final Pattern NEGATION = Patterns.compile("!\\s*\\(");
    private static final Pattern COMPARED = Patterns.compile(PATH + "\\s*(?:==|!=|(?:not\\s+)?in\\s*\\()\\s*[\"']");
    private static final Pattern LISTED = Patterns.compile(PATH + "\\s+(?:not\\s+)?in\\s*\\(([^()]*)\\)");
    private static final Pattern DECIMAL = Patterns.compile(PATH + "\\s*(?:==|!=|<=?|>=?)\\s*(\\d+\\.\\d+)(?![\\dB])");
    private static final Pattern ONE_LETTER = Patterns.compile("(?<![\\w$])([abdehlnptxy])(?:\\(\\))?(?![\\w(])");

    private final RuleSource rule;
    private final FactTypes types;
    private final Map<String, Class<?>> bound = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private EngineTraps(RuleSource rule) {
        this.rule = rule;
        this.types = new FactTypes(RuleSource.header(rule.file()));
    }

    /** The traps of a rule's left side, each with file and line. */
    static List<String> of(RuleSource rule) {
        EngineTraps traps = new EngineTraps(rule);
        traps.look(rule.descr().getLhs(), null, new StringBuilder());
        return traps.problems;
    }

    /** @param before what the same pattern asked for already */
    private void look(BaseDescr descr, Class<?> type, StringBuilder before) {
        if (descr instanceof PatternDescr pattern) {
            Class<?> own = types.named(pattern.getObjectType());
            if (pattern.getIdentifier() != null) {
                bound.put(pattern.getIdentifier(), own);
            }
            StringBuilder asked = new StringBuilder();
            pattern.getConstraint().getDescrs().forEach(d -> look(d, own, asked));
            look(pattern.getSource(), null, new StringBuilder());
        } else if (descr instanceof ExprConstraintDescr condition) {
            check(condition, type, before);
            before.append(condition.getExpression()).append(", ");
        } else if (descr instanceof AccumulateDescr accumulate) {
            look(accumulate.getInput(), null, new StringBuilder());
        } else if (descr instanceof CollectDescr collect) {
            look(collect.getInputPattern(), null, new StringBuilder());
        } else if (descr instanceof ConditionalElementDescr several) {
            several.getDescrs().forEach(d -> look((BaseDescr) d, type, before));
        }
    }

    private void check(ExprConstraintDescr condition, Class<?> type, StringBuilder before) {
        String text = condition.getExpression();
        String masked = masked(text);
        found(
                PADDED,
                masked,
                condition,
                m -> "the number " + m.group()
                        + " begins with a zero: it is octal to one of the engine's builders only; write it without");
        found(
                MATCHES,
                masked,
                condition,
                m -> isAsked(m, before + masked)
                        ? null
                        : m.group(1)
                                + " may be missing, and then matches is false to one of the engine's builders and an empty text to the other; write "
                                + m.group(1) + " != null before it");
        found(
                NEGATION,
                masked,
                condition,
                m -> inside(masked, m.end()).contains("!.")
                        ? "null-safe access inside a negation"
                                + " throws in one of the engine's builders; write x == null || x.y != … instead of !(x!.y == …)"
                        : null);
        found(COMPARED, text, condition, m -> quotedEnum(type, m.group(1)));
        found(
                LISTED,
                text,
                condition,
                m -> STRING.matcher(m.group(2)).lookingAt()
                                || !STRING.matcher(m.group(2)).find()
                        ? null
                        : quotedEnum(type, m.group(1)));
        found(
                DECIMAL,
                masked,
                condition,
                m -> of(type, m.group(1)) == BigDecimal.class
                        ? m.group(1) + " is a BigDecimal, and " + m.group(2)
                                + " is not that number but the nearest double; write " + m.group(2) + "B"
                        : null);
        found(
                ONE_LETTER,
                masked,
                condition,
                m -> isComponent(type, masked, m)
                        ? "the property " + m.group(1)
                                + " has a name of one letter, which one of the engine's builders cannot build for records; give it a longer name"
                        : null);
    }

    private interface Finding {
        /** What is wrong, or null. */
        String of(MatchResult match);
    }

    private void found(Pattern pattern, String text, BaseDescr at, Finding finding) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            String problem = finding.of(m.toMatchResult());
            if (problem != null) {
                int line = at.getLine() > 0 ? at.getLine() : rule.line();
                problems.add(rule.file().path() + ":" + line + ": rule '" + rule.name() + "': " + problem);
            }
        }
    }

    private String quotedEnum(Class<?> type, String path) {
        Class<?> compared = of(type, path);
        if (compared == null || !compared.isEnum()) {
            return null;
        }
        return path + " is a " + compared.getSimpleName() + ", which equals no text, whatever the text says; write "
                + compared.getSimpleName() + "." + compared.getEnumConstants()[0] + " without quotes";
    }

    /** Whether the value was tested for null before. */
    private static boolean isAsked(MatchResult m, String before) {
        String asked = Pattern.quote(m.group(1)) + "\\s*!=\\s*null";
        return Patterns.compile(asked).matcher(before).find();
    }

    private boolean isComponent(Class<?> type, String text, MatchResult m) {
        boolean ofOther = m.start() > 0 && text.charAt(m.start() - 1) == '.';
        if (bound.containsKey(m.group(1)) && !ofOther) {
            return false;
        }
        Class<?> owner = type;
        if (ofOther) {
            Matcher path = Patterns.compile(PATH + "!?\\.$").matcher(text.substring(0, m.start()));
            owner = path.find() ? of(type, path.group(1)) : null;
        }
        return owner != null
                && owner.isRecord()
                && Stream.of(owner.getRecordComponents())
                        .anyMatch(c -> c.getName().equals(m.group(1)));
    }

    /** The type of a property of the pattern, or of something bound before; null when it cannot be told. */
    private Class<?> of(Class<?> type, String path) {
        Class<?> at = type;
        String[] names = path.split("!?\\.");
        for (int i = 0; i < names.length; i++) {
            boolean isBound = i == 0 && bound.containsKey(names[0]);
            at = isBound ? bound.get(names[0]) : names[i].equals("this") ? at : FactTypes.property(at, names[i]);
        }
        return at;
    }

    private static String inside(String text, int from) {
        int open = 1;
        int at = from;
        while (at < text.length() && open > 0) {
            open += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            at++;
        }
        return text.substring(from, at);
    }

    /** The text with blanks in place of what stands in quotes. */
    private static String masked(String text) {
        return STRING.matcher(text).replaceAll(m -> "\"" + " ".repeat(m.group().length() - 2) + "\"");
    }
}
