package dev.tenken.web;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.data.SourceFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What registers, readers and workers say in English, in Japanese. They say it to files and screens as well, so it is put into the reader's language where
 * it is shown, by the sentences of {@code web/said.yaml}; what stands there not stays as it was said.
 */
final class Said {
    private static final String FILE = "web/said.yaml";
    private static final int LONGEST = 4000;
    private static final int MOST_PARTS = 30;
    private static final String COLON = ": ";
    private static final String SEMICOLON = "; ";

    /**
     * A sentence with places for what varies.
     *
     * @param parts of the English one, between its places
     * @param places numbers of the places, in their order
     * @param ja the Japanese one
     */
    record Sentence(List<String> parts, List<Integer> places, String ja) {}

    private final List<Sentence> sentences;
    private final Map<String, String> words;

    /** @param words of pages, where fields have their labels */
    Said(Map<String, String> words) {
        SourceFile file = SourceFiles.packed(FILE)
                .orElseThrow(() -> new IllegalStateException("the program was packed without " + FILE));
        List<Sentence> read = new ArrayList<>();
        Data.readYaml(file.text(), FILE, Map.class)
                .forEach((en, ja) -> read.add(sentence(String.valueOf(en), String.valueOf(ja))));
        this.sentences = List.copyOf(read);
        this.words = words;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    private static Sentence sentence(String en, String ja) {
        List<String> parts = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int at = 0;
        for (int open = en.indexOf('{'); open >= 0; open = en.indexOf('{', at)) {
            int close = en.indexOf('}', open);
            parts.add(en.substring(at, open));
            places.add(Integer.parseInt(en.substring(open + 1, close)));
            at = close + 1;
        }
        parts.add(en.substring(at));
        return new Sentence(List.copyOf(parts), List.copyOf(places), ja);
    }

    /** Each line by itself. */
    String of(String message) {
        return String.join(
                "\n", message.lines().map(line -> line(line).orElse(line)).toList());
    }

    private Optional<String> line(String line) {
        String plain = line.strip();
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> whole = whole(plain);
        return whole.isPresent() ? whole : parts(plain);
    }

    private Optional<String> whole(String text) {
        return sentences.stream()
                .map(sentence -> filled(sentence, text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Several sentences in a row, or one behind the place that it is about: from the end on, so that no part is looked at twice. */
    private Optional<String> parts(String text) {
        String[] pieces = text.split(SEMICOLON, -1);
        if (pieces.length > MOST_PARTS) {
            return behindPlace(text);
        }
        List<Optional<String>> from = new ArrayList<>(Collections.nCopies(pieces.length + 1, Optional.empty()));
        for (int first = pieces.length - 1; first >= 0; first--) {
            from.set(first, from(first, pieces, from));
        }
        return from.get(0);
    }

    private Optional<String> from(int first, String[] pieces, List<Optional<String>> later) {
        for (int end = pieces.length; end > first; end--) {
            boolean last = end == pieces.length;
            if (last || later.get(end).isPresent()) {
                Optional<String> said = behindPlace(String.join(SEMICOLON, Arrays.copyOfRange(pieces, first, end)));
                if (said.isPresent()) {
                    return last
                            ? said
                            : Optional.of(said.get() + "／" + later.get(end).get());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> behindPlace(String text) {
        Optional<String> whole = whole(text);
        int most = text.contains(SEMICOLON) ? text.indexOf(SEMICOLON) : text.length();
        for (int end = text.indexOf(COLON);
                whole.isEmpty() && end >= 0 && end < most;
                end = text.indexOf(COLON, end + 1)) {
            String place = text.substring(0, end);
            whole = whole(text.substring(end + COLON.length())).map(said -> place(place) + "：" + said);
        }
        return whole;
    }

    /** The label of a field, where the place ends with one. */
    private String place(String place) {
        String key = place.substring(place.lastIndexOf(' ') + 1);
        for (String prefix : List.of("field.", "schedule.part.", "review.")) {
            if (words.containsKey(prefix + key)) {
                return words.get(prefix + key);
            }
        }
        return place;
    }

    private static Optional<String> filled(Sentence sentence, String text) {
        List<String> parts = sentence.parts();
        if (!text.startsWith(parts.get(0))) {
            return Optional.empty();
        }
        String[] values = new String[parts.size()];
        int at = parts.get(0).length();
        for (int i = 1; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            int next = last ? text.length() - parts.get(i).length() : text.indexOf(parts.get(i), at);
            if (next < at || !text.startsWith(parts.get(i), next)) {
                return Optional.empty();
            }
            values[sentence.places().get(i - 1)] = text.substring(at, next);
            at = next + parts.get(i).length();
        }
        return at == text.length() ? Optional.of(inPlaces(sentence.ja(), values)) : Optional.empty();
    }

    /** What stands in the values is no place again. */
    private static String inPlaces(String ja, String[] values) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = ja.indexOf('{'); open >= 0; open = ja.indexOf('{', at)) {
            int close = ja.indexOf('}', open);
            filled.append(ja, at, open).append(values[Integer.parseInt(ja.substring(open + 1, close))]);
            at = close + 1;
        }
        return filled.append(ja.substring(at)).toString();
    }
}
