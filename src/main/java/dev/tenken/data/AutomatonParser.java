package dev.tenken.data;

import dev.tenken.data.AutomatonPart.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a regular expression for an {@link Automaton}. Where the automaton cannot follow it, something is read that takes more: looks at more
 * than a letter ask for nothing, and what may be repeated a few times may be any number of times.
 */
final class AutomatonParser {
    /** Copies of a part that is repeated; more would make states without end. */
    private static final int MOST_COPIES = 3;

    /** From here to the end of the group. */
    private static final String CASELESS = "(?i)";

    private static final String QUANTIFIERS = "?*+{";

    private final String expression;
    private int at;
    /** Whether large and small letters are alike where it reads. */
    private boolean caseless;

    private AutomatonParser(String expression, boolean caseless) {
        this.expression = expression;
        this.caseless = caseless;
    }

    /** Thrown at what cannot be followed at all. */
    static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unknown(String part) {
            super(part, null, false, false);
        }
    }

    /** @throws Unknown when there is something that cannot be followed at all */
    static AutomatonPart parse(String expression, boolean caseless) {
        AutomatonParser parser = new AutomatonParser(expression, caseless);
        AutomatonPart whole = parser.alternatives();
        if (parser.at < expression.length()) {
            throw new Unknown("unbalanced");
        }
        return whole;
    }

    private AutomatonPart alternatives() {
        List<AutomatonPart> all = new ArrayList<>();
        all.add(sequence());
        while (peek('|')) {
            at++;
            all.add(sequence());
        }
        return AutomatonPart.either(all);
    }

    private AutomatonPart sequence() {
        List<AutomatonPart> parts = new ArrayList<>();
        while (at < expression.length() && !peek('|') && !peek(')')) {
            parts.add(quantified(atom()));
        }
        return AutomatonPart.sequence(parts);
    }

    private AutomatonPart atom() {
        if (expression.startsWith(CASELESS, at)) {
            at += CASELESS.length();
            caseless = true;
            return AutomatonPart.NOTHING;
        }
        char c = next();
        return switch (c) {
            case '(' -> group();
            case '[' -> AutomatonPart.letter(letterClass());
            case '\\' -> AutomatonPart.letter(cased(escaped()));
            case '.' -> AutomatonPart.letter(Letters.ANY);
            case '^' -> AutomatonPart.of(Kind.BEGIN);
            case '$' -> AutomatonPart.of(Kind.END);
            case '?', '*', '+', '{' -> throw new Unknown("quantifier");
            default -> AutomatonPart.letter(cased(Letters.range(c, c)));
        };
    }

    private AutomatonPart group() {
        boolean outside = caseless;
        AutomatonPart inside = inGroup();
        caseless = outside;
        return inside;
    }

    private AutomatonPart inGroup() {
        if (!peek('?')) {
            return closed(alternatives());
        }
        at++;
        char kind = next();
        if (kind == ':' || kind == '>') {
            return closed(alternatives());
        }
        if (kind == '=' || kind == '!') {
            return looked(kind == '=' ? Kind.AHEAD : Kind.NOT_AHEAD);
        }
        if (kind == 'i' && peek(':')) {
            at++;
            caseless = true;
            return closed(alternatives());
        }
        if (kind != '<') {
            throw new Unknown("(?" + kind);
        }
        if (peek('=') || peek('!')) {
            return looked(next() == '=' ? Kind.BEHIND : Kind.NOT_BEHIND);
        }
        at = expression.indexOf('>', at) + 1;
        return closed(alternatives());
    }

    private AutomatonPart looked(Kind kind) {
        Letters letter = closed(alternatives()).onlyLetter();
        return letter == null ? AutomatonPart.NOTHING : AutomatonPart.beside(kind, letter);
    }

    private AutomatonPart closed(AutomatonPart inside) {
        if (next() != ')') {
            throw new Unknown("unbalanced");
        }
        return inside;
    }

    private Letters letterClass() {
        boolean not = peek('^');
        at += not ? 1 : 0;
        List<Letters> all = new ArrayList<>();
        for (boolean first = true; first || !peek(']'); first = false) {
            char c = next();
            if (c == '[' || c == '&' && peek('&')) {
                throw new Unknown("a class in a class");
            }
            Letters letters = c == '\\' ? escaped() : Letters.range(c, c);
            boolean range =
                    letters.isOne() && peek('-') && at + 1 < expression.length() && expression.charAt(at + 1) != ']';
            if (range) {
                at++;
                char last = next();
                Letters end = last == '\\' ? escaped() : Letters.range(last, last);
                letters = Letters.range(letters.bounds()[0], end.bounds()[0]);
            }
            all.add(letters);
        }
        at++;
        Letters any = cased(Letters.anyOf(all));
        return not ? any.others() : any;
    }

    private Letters cased(Letters letters) {
        return caseless ? letters.withOtherCase() : letters;
    }

    private Letters escaped() {
        int start = at - 1;
        char c = next();
        switch (c) {
            case 'n':
                return Letters.range('\n', '\n');
            case 't':
                return Letters.range('\t', '\t');
            case 'r':
                return Letters.range('\r', '\r');
            case 'u':
                at += 4;
                return code(at - 4);
            case 'p', 'P':
                if (caseless) {
                    throw new Unknown("\\p");
                }
                at = peek('{') ? expression.indexOf('}', at) + 1 : at + 1;
                return Letters.asked(expression.substring(start, at));
            case 'd', 'D', 'w', 'W', 's', 'S', 'h', 'H', 'v', 'V':
                return Letters.asked(expression.substring(start, at));
            default:
                if (c < 0x80 && Character.isLetterOrDigit(c)) {
                    throw new Unknown("\\" + c);
                }
                return Letters.range(c, c);
        }
    }

    private Letters code(int from) {
        int code = Integer.parseInt(expression.substring(from, from + 4), 16);
        return Letters.range(code, code);
    }

    private AutomatonPart quantified(AutomatonPart part) {
        if (at >= expression.length() || QUANTIFIERS.indexOf(expression.charAt(at)) < 0) {
            return part;
        }
        char c = next();
        int least = c == '+' ? 1 : 0;
        int most = c == '?' ? 1 : Integer.MAX_VALUE;
        if (c == '{') {
            int end = expression.indexOf('}', at);
            String[] times = expression.substring(at, end).split(",", -1);
            least = Integer.parseInt(times[0]);
            most = times.length == 1 ? least : times[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(times[1]);
            at = end + 1;
        }
        if (peek('?') || peek('+')) {
            at++;
        }
        if (at < expression.length() && QUANTIFIERS.indexOf(expression.charAt(at)) >= 0) {
            throw new Unknown("a quantifier behind another");
        }
        int copies = Math.min(least, MOST_COPIES);
        boolean unbounded = copies < least || most - copies > MOST_COPIES;
        return AutomatonPart.repeated(part, copies, unbounded ? 0 : most - copies, unbounded);
    }

    private char next() {
        if (at >= expression.length()) {
            throw new Unknown("the end");
        }
        return expression.charAt(at++);
    }

    private boolean peek(char c) {
        return at < expression.length() && expression.charAt(at) == c;
    }
}
