package dev.tenken.extract.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The strings of which one must stand in every text that an expression matches: バックアップ for {@code バックアップ(?:データ)?}, "stor" for
 * {@code stor(?:e|es|ed)}. They let an expression be skipped where it cannot match.
 */
final class Literals {
    /** More strings than this cost more than they save. */
    private static final int MOST = 400;

    private static final int LARGEST_CLASS = 8;

    private static final String QUANTIFIERS = "?*+{";

    /** What stands for something else than itself. */
    private static final String SIGNS = "([\\.^$|)" + QUANTIFIERS;

    private final String expression;
    private int at;

    private Literals(String expression) {
        this.expression = expression;
    }

    /**
     * What is known of an expression.
     *
     * @param required those strings; empty when nothing is known of them, and the expression has to be tried everywhere
     * @param heads strings with one of which every match begins; empty when it may begin anywhere
     */
    record Known(List<String> required, List<String> heads) {
        static final Known NOTHING = new Known(List.of(), List.of());
    }

    static Known of(String expression) {
        try {
            Literals literals = new Literals(expression);
            Node whole = literals.alternatives();
            return literals.at < expression.length() ? Known.NOTHING : whole.known();
        } catch (Unknown e) {
            return Known.NOTHING;
        }
    }

    /** Thrown at parts of which nothing is known: the expression is then tried everywhere. */
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unknown(String part) {
            super(part);
        }
    }

    /**
     * What is known of a part of the expression.
     *
     * @param exact all strings that it matches, or null when they are too many
     * @param required strings of which one stands in whatever it matches; empty when nothing is known
     * @param heads with what its matches begin
     */
    private record Node(Set<String> exact, Set<String> required, Heads heads) {
        static final Node EMPTY = exactly(Set.of(""));
        static final Node ANYTHING = new Node(null, Set.of(), Heads.UNKNOWN);

        static Node exactly(Set<String> strings) {
            return new Node(strings, Set.of(), Heads.of(strings));
        }

        static Node literal(String letters) {
            return exactly(Set.of(letters));
        }

        Known known() {
            return new Known(List.copyOf(best()), heads.areKnown() ? List.copyOf(heads.all()) : List.of());
        }

        Set<String> best() {
            return exact == null ? required : better(required, exact);
        }
    }

    /** The set whose shortest string is longer says more. */
    private static Set<String> better(Set<String> one, Set<String> other) {
        return shortest(other) > shortest(one) ? other : one;
    }

    private static int shortest(Set<String> strings) {
        int shortest = strings.isEmpty() || strings.size() > MOST ? 0 : Integer.MAX_VALUE;
        for (String string : strings) {
            shortest = Math.min(shortest, string.length());
        }
        return shortest;
    }

    private Node alternatives() {
        List<Node> all = new ArrayList<>();
        all.add(sequence());
        while (peek('|')) {
            at++;
            all.add(sequence());
        }
        return all.size() == 1 ? all.get(0) : either(all);
    }

    private static Node either(List<Node> all) {
        Set<String> exact = new LinkedHashSet<>();
        Set<String> required = new LinkedHashSet<>();
        boolean known = true;
        for (Node node : all) {
            exact = node.exact() == null || exact == null ? null : added(exact, node.exact());
            Set<String> best = node.best();
            known &= shortest(best) > 0;
            required.addAll(best);
        }
        return new Node(exact, known && required.size() <= MOST ? required : Set.of(), headsOf(all));
    }

    private static Heads headsOf(List<Node> all) {
        return Heads.either(all.stream().map(Node::heads).toList());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return added(new LinkedHashSet<>(one), other);
    }

    private static Set<String> added(Set<String> some, Set<String> others) {
        some.addAll(others);
        return some.size() > MOST ? null : some;
    }

    private Node sequence() {
        Set<String> required = Set.of();
        Set<String> run = Set.of("");
        Heads heads = Heads.NOTHING;
        boolean exact = true;
        while (at < expression.length() && !peek('|') && !peek(')')) {
            String letters = letters();
            Node next = letters.isEmpty() ? quantified(atom()) : Node.literal(letters);
            heads = heads.then(next.heads());
            required = better(required, next.required());
            Set<String> longer = next.exact() == null ? null : product(run, next.exact());
            if (longer == null) {
                required = better(required, run);
                run = next.exact() == null ? Set.of("") : next.exact();
                exact = false;
            } else {
                run = longer;
            }
        }
        return new Node(exact ? run : null, exact ? required : better(required, run), heads);
    }

    /** The letters that stand there for themselves, read at once: most of an expression is nothing else. */
    private String letters() {
        int end = at;
        while (end < expression.length() && SIGNS.indexOf(expression.charAt(end)) < 0) {
            end++;
        }
        if (end > at && end < expression.length() && QUANTIFIERS.indexOf(expression.charAt(end)) >= 0) {
            end--;
        }
        String letters = expression.substring(at, end);
        at = end;
        return letters;
    }

    private static Set<String> product(Set<String> heads, Set<String> tails) {
        if (heads.size() * tails.size() > MOST) {
            return null;
        }
        Set<String> product = new LinkedHashSet<>();
        heads.forEach(h -> tails.forEach(t -> product.add(h + t)));
        return product;
    }

    private Node atom() {
        char c = expression.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escape();
            case '.' -> Node.ANYTHING;
            case '^', '$' -> Node.EMPTY;
            default -> Node.literal(String.valueOf(c));
        };
    }

    private Node group() {
        boolean looks = false;
        boolean wants = true;
        if (peek('?')) {
            at++;
            char kind = expression.charAt(at++);
            if (kind == '<' && expression.charAt(at) != '=' && expression.charAt(at) != '!') {
                at = expression.indexOf('>', at) + 1;
            } else if (kind == '<') {
                looks = true;
                wants = expression.charAt(at++) == '=';
            } else if (kind == '=' || kind == '!') {
                looks = true;
                wants = kind == '=';
            } else if (kind != ':') {
                throw new Unknown("(?" + kind);
            }
        }
        Node inside = alternatives();
        if (!peek(')')) {
            throw new Unknown("unbalanced");
        }
        at++;
        if (!looks) {
            return inside;
        }
        return wants ? new Node(Set.of(""), inside.best(), Heads.NOTHING) : Node.EMPTY;
    }

    private Node characterClass() {
        Set<String> letters = new LinkedHashSet<>();
        boolean simple = !peek('^');
        for (boolean first = true; first || !peek(']'); first = false) {
            char c = expression.charAt(at++);
            simple &= c != '\\' && c != '[' && c != '&' && !(c == '-' && !first && !peek(']'));
            if (c == '[') {
                throw new Unknown("nested class");
            }
            if (c == '\\') {
                at++;
            }
            letters.add(String.valueOf(c));
        }
        at++;
        return simple && letters.size() <= LARGEST_CLASS ? Node.exactly(letters) : Node.ANYTHING;
    }

    private Node escape() {
        char c = expression.charAt(at++);
        if (c == 'p' || c == 'P') {
            at = expression.charAt(at) == '{' ? expression.indexOf('}', at) + 1 : at + 1;
            return Node.ANYTHING;
        }
        if (!Character.isLetterOrDigit(c)) {
            return Node.literal(String.valueOf(c));
        }
        if ("dDwWsShHvVR".indexOf(c) < 0) {
            throw new Unknown("\\" + c);
        }
        return Node.ANYTHING;
    }

    private Node quantified(Node node) {
        if (!peek('?') && !peek('*') && !peek('+') && !peek('{')) {
            return node;
        }
        boolean optional = peek('?');
        int least = leastTimes();
        if (peek('?') || peek('+')) {
            at++;
        }
        if (peek('?') || peek('*') || peek('+') || peek('{')) {
            throw new Unknown("a quantifier behind another");
        }
        if (least > 0) {
            return new Node(null, node.best(), node.heads().repeated());
        }
        Heads heads = (optional ? node.heads() : node.heads().repeated()).optional();
        return new Node(optional && node.exact() != null ? union(Set.of(""), node.exact()) : null, Set.of(), heads);
    }

    private int leastTimes() {
        char c = expression.charAt(at++);
        if (c != '{') {
            return c == '+' ? 1 : 0;
        }
        int end = expression.indexOf('}', at);
        int least = Integer.parseInt(expression.substring(at, end).split(",")[0]);
        at = end + 1;
        return least;
    }

    private boolean peek(char c) {
        return at < expression.length() && expression.charAt(at) == c;
    }
}
