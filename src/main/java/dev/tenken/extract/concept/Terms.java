package dev.tenken.extract.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a written term stands for. {@code (customer/user) data} is two terms, {@code (audit) log} is "log" and "audit log"; a blank or a
 * hyphen parts words.
 */
final class Terms {
    /** A term that says more than this in one line had better be several. */
    static final int MOST_EXPANSIONS = 512;

    private static final int DEEPEST = 8;
    /** Letters of a term that a message shows. */
    private static final int SHOWN = 80;

    private final String written;
    private int at;
    private int depth;

    private Terms(String written) {
        this.written = written;
    }

    /**
     * All that the term stands for, sorted.
     *
     * @throws IllegalArgumentException when brackets do not match or it stands for too many; the message says so
     */
    static Set<String> expand(String written) {
        Terms terms = new Terms(written);
        List<String> all = terms.sequence();
        if (terms.at < written.length()) {
            throw new IllegalArgumentException("a \")\" closes nothing in " + terms.shown());
        }
        Set<String> expanded = new TreeSet<>();
        all.forEach(t -> expanded.add(t.strip().replaceAll(" +", " ")));
        expanded.remove("");
        return expanded;
    }

    private List<String> sequence() {
        List<String> sofar = List.of("");
        StringBuilder plain = new StringBuilder();
        while (at < written.length() && written.charAt(at) != ')' && !isSlashInBrackets()) {
            char c = written.charAt(at++);
            if (c == '(') {
                sofar = joined(joined(sofar, List.of(plain.toString())), group());
                plain.setLength(0);
            } else {
                plain.append(c);
            }
        }
        return joined(sofar, List.of(plain.toString()));
    }

    private boolean isSlashInBrackets() {
        return depth > 0 && written.charAt(at) == '/';
    }

    /** Alternatives between brackets; one alone may be left out. */
    private List<String> group() {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("brackets stand more than " + DEEPEST + " deep in " + shown());
        }
        List<String> alternatives = new ArrayList<>(sequence());
        boolean several = false;
        while (at < written.length() && written.charAt(at) == '/') {
            several = true;
            at++;
            alternatives.addAll(sequence());
        }
        if (at >= written.length()) {
            throw new IllegalArgumentException("a \"(\" is not closed in " + shown());
        }
        at++;
        depth--;
        if (!several) {
            alternatives.add("");
        }
        return alternatives;
    }

    private List<String> joined(List<String> left, List<String> right) {
        if ((long) left.size() * right.size() > MOST_EXPANSIONS) {
            throw new IllegalArgumentException(
                    shown() + " stands for more than " + MOST_EXPANSIONS + " terms; write several");
        }
        List<String> all = new ArrayList<>(left.size() * right.size());
        left.forEach(l -> right.forEach(r -> all.add(l + r)));
        return all;
    }

    private String shown() {
        return "\"" + (written.length() <= SHOWN ? written : written.substring(0, SHOWN) + "…") + "\"";
    }
}
