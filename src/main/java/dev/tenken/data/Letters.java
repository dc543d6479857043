package dev.tenken.data;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Letters of which an expression takes any at some place, as ranges of codes in order: the first of one and the one behind its last, in turn. */
final class Letters {
    static final int END = 0x10000;

    static final Letters SURROGATES = range(Character.MIN_SURROGATE, Character.MAX_SURROGATE);
    /** Before the last of these {@code $} matches too. */
    static final Letters LINE_ENDS =
            new Letters(new int[] {'\n', '\n' + 1, '\r', '\r' + 1, 0x85, 0x86, 0x2028, 0x202A});

    static final Letters ANY = LINE_ENDS.others();

    /** What Java was asked for, by how it is written. */
    private static final Map<String, Letters> ASKED = new ConcurrentHashMap<>();

    private final int[] bounds;

    private Letters(int[] bounds) {
        this.bounds = bounds;
    }

    static Letters range(int first, int last) {
        return new Letters(new int[] {first, last + 1});
    }

    /** Those that Java takes for a class of letters, as it is written. */
    static Letters asked(String written) {
        return ASKED.computeIfAbsent(written, Letters::ask);
    }

    private static Letters ask(String written) {
        char[] letter = new char[1];
        Matcher matcher = Pattern.compile(written).matcher(CharBuffer.wrap(letter));
        List<Letters> found = new ArrayList<>();
        for (int code = 0; code < END; code++) {
            letter[0] = (char) code;
            if (matcher.reset().matches()) {
                found.add(range(code, code));
            }
        }
        return anyOf(found);
    }

    static Letters anyOf(List<Letters> some) {
        int[][] ranges = some.stream()
                .flatMap(letters -> IntStream.range(0, letters.bounds.length / 2)
                        .mapToObj(i -> new int[] {letters.bounds[2 * i], letters.bounds[2 * i + 1]}))
                .sorted((a, b) -> Integer.compare(a[0], b[0]))
                .toArray(int[][]::new);
        int[] joined = new int[2 * ranges.length];
        int count = 0;
        for (int[] range : ranges) {
            if (count > 0 && range[0] <= joined[count - 1]) {
                joined[count - 1] = Math.max(joined[count - 1], range[1]);
            } else {
                joined[count++] = range[0];
                joined[count++] = range[1];
            }
        }
        return new Letters(Arrays.copyOf(joined, count));
    }

    /** Whether it is a single one. */
    boolean isOne() {
        return bounds.length == 2 && bounds[1] == bounds[0] + 1;
    }

    /** With the small and large letters of ASCII that go with them. */
    Letters withOtherCase() {
        List<Letters> all = new ArrayList<>(List.of(this));
        for (char small = 'a'; small <= 'z'; small++) {
            char large = Character.toUpperCase(small);
            if (has(small) || has(large)) {
                all.add(range(small, small));
                all.add(range(large, large));
            }
        }
        return anyOf(all);
    }

    private boolean has(char letter) {
        int place = Arrays.binarySearch(bounds, letter);
        return (place < 0 ? -place - 2 : place) % 2 == 0;
    }

    /** All but these. */
    Letters others() {
        int[] others = new int[bounds.length + 2];
        int count = 0;
        int from = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            if (bounds[i] > from) {
                others[count++] = from;
                others[count++] = bounds[i];
            }
            from = bounds[i + 1];
        }
        if (from < END) {
            others[count++] = from;
            others[count++] = END;
        }
        return new Letters(Arrays.copyOf(others, count));
    }

    int[] bounds() {
        return bounds;
    }
}
