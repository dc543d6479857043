package dev.tenken.extract.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells of all expressions at once which of them a text lacks the letters for, and where the others may begin: one look over the text finds
 * the {@link Literals} of every expression that the program has made so far.
 */
final class LiteralIndex {
    /** The number of each expression; the same expression may be made several times. */
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    private static volatile LiteralIndex current = new LiteralIndex(List.of());

    private final Node root = new Node();
    private final Beginnings beginnings = new Beginnings();
    /** Of which nothing is known. */
    private final BitSet anywhere = new BitSet();
    /** Of which it is known with which letters their matches begin. */
    private final BitSet headed = new BitSet();

    private final int size;

    private static final class Node {
        private static final int[] NONE = {};

        private final LetterMap<Node> next = new LetterMap<>();
        /** Those that need the letters which lead here. */
        private int[] expressions = NONE;
        /** Those that may begin with these letters. */
        private int[] heads = NONE;

        private static int[] with(int[] some, int another) {
            int[] more = Arrays.copyOf(some, some.length + 1);
            more[some.length] = another;
            return more;
        }
    }

    /** @param expressions by their numbers */
    private LiteralIndex(List<String> expressions) {
        size = expressions.size();
        for (int number = 0; number < size; number++) {
            add(Literals.of(expressions.get(number)), number);
        }
    }

    private void add(Literals.Known known, int number) {
        anywhere.set(number, known.required().isEmpty());
        headed.set(number, !known.heads().isEmpty());
        for (String literal : known.required()) {
            Node node = node(literal);
            node.expressions = Node.with(node.expressions, number);
        }
        for (String head : known.heads()) {
            Node node = node(head);
            node.heads = Node.with(node.heads, number);
        }
    }

    private Node node(String letters) {
        beginnings.add(letters);
        Node node = root;
        for (int i = 0; i < letters.length(); i++) {
            node = node.next.get(letters.charAt(i), Node::new);
        }
        return node;
    }

    /** The number of an expression, for {@link #in}. */
    static int number(String expression) {
        synchronized (NUMBERS) {
            return NUMBERS.computeIfAbsent(expression, e -> NUMBERS.size());
        }
    }

    /** What is known of the expressions in a text, that with this number among them; found once. */
    static Present in(MatchText text, int expression) {
        Present present = text.present();
        if (present == null || expression >= present.size()) {
            LiteralIndex index = current;
            present = (expression < index.size ? index : renewed()).in(text.folded());
            text.keep(present);
        }
        return present;
    }

    private static LiteralIndex renewed() {
        synchronized (NUMBERS) {
            String[] expressions = new String[NUMBERS.size()];
            NUMBERS.forEach((expression, number) -> expressions[number] = expression);
            current = new LiteralIndex(List.of(expressions));
            return current;
        }
    }

    private Present in(String folded) {
        Present.Finder finder = new Present.Finder(anywhere);
        for (int start = 0; start < folded.length(); start++) {
            if (beginnings.mayBegin(folded, start)) {
                Node node = root.next.get(folded.charAt(start));
                for (int at = start + 1; node != null; at++) {
                    finder.found(node.expressions);
                    finder.begin(node.heads, start);
                    node = at < folded.length() ? node.next.get(folded.charAt(at)) : null;
                }
            }
        }
        return finder.finished(headed, size);
    }
}
