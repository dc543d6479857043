package dev.tenken.extract.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells of all expressions at once which of them a text lacks the letters for: one look over the text finds the {@link Literals} of every
 * expression that the program has made so far.
 */
final class LiteralIndex {
    /** The number of each expression; the same expression may be made several times. */
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    private static volatile LiteralIndex current = new LiteralIndex(List.of());

    private final Node root = new Node();
    /** Of which nothing is known. */
    private final BitSet anywhere = new BitSet();

    private final int size;

    private static final class Node {
        private static final int[] NONE = {};

        private final LetterMap<Node> next = new LetterMap<>();
        private int[] expressions = NONE;

        void end(int expression) {
            expressions = Arrays.copyOf(expressions, expressions.length + 1);
            expressions[expressions.length - 1] = expression;
        }
    }

    /** @param expressions by their numbers */
    private LiteralIndex(List<String> expressions) {
        size = expressions.size();
        for (int number = 0; number < size; number++) {
            List<String> literals = Literals.of(expressions.get(number));
            if (literals.isEmpty()) {
                anywhere.set(number);
            }
            for (String literal : literals) {
                add(literal, number);
            }
        }
    }

    private void add(String literal, int expression) {
        Node node = root;
        for (int i = 0; i < literal.length(); i++) {
            node = node.next.get(literal.charAt(i), Node::new);
        }
        node.end(expression);
    }

    /** The number of an expression, for {@link #mayBeIn}. */
    static int number(String expression) {
        synchronized (NUMBERS) {
            return NUMBERS.computeIfAbsent(expression, e -> NUMBERS.size());
        }
    }

    /** False when the expression cannot match anywhere in the text. */
    static boolean mayBeIn(MatchText text, int expression) {
        Present present = text.present();
        if (present == null || expression >= present.size) {
            LiteralIndex index = current;
            present = (expression < index.size ? index : renewed()).in(text);
            text.keep(present);
        }
        return present.expressions.get(expression);
    }

    /**
     * Which expressions may match in a text. It holds no index, so that those which were made too early can be forgotten.
     *
     * @param size so many expressions were looked for
     */
    record Present(BitSet expressions, int size) {}

    private static LiteralIndex renewed() {
        synchronized (NUMBERS) {
            String[] expressions = new String[NUMBERS.size()];
            NUMBERS.forEach((expression, number) -> expressions[number] = expression);
            current = new LiteralIndex(List.of(expressions));
            return current;
        }
    }

    private Present in(MatchText text) {
        String folded = text.folded();
        BitSet present = (BitSet) anywhere.clone();
        for (int start = 0; start < folded.length(); start++) {
            Node node = root.next.get(folded.charAt(start));
            for (int at = start + 1; node != null; at++) {
                for (int expression : node.expressions) {
                    present.set(expression);
                }
                node = at < folded.length() ? node.next.get(folded.charAt(at)) : null;
            }
        }
        return new Present(present, size);
    }
}
