package dev.tenken.report.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sentence with places for words, such as {@code no {0} with: {1}}, in English and Japanese. */
final class Phrase {
    private final List<String> between = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final String japanese;

    Phrase(String english, String japanese) {
        this.japanese = japanese;
        int from = 0;
        for (int open = english.indexOf('{'); open >= 0; open = english.indexOf('{', from)) {
            int close = english.indexOf('}', open);
            between.add(english.substring(from, open));
            places.add(Integer.parseInt(english.substring(open + 1, close)));
            from = close + 1;
        }
        between.add(english.substring(from));
    }

    /** The words in the places of a sentence, by number; null when it is another sentence. Each place ends where what follows it begins. */
    List<String> wordsOf(String sentence) {
        if (!sentence.startsWith(between.get(0))) {
            return null;
        }
        String[] words = new String[places.size()];
        int from = between.get(0).length();
        for (int i = 0; i < places.size(); i++) {
            String next = between.get(i + 1);
            boolean last = i + 1 == places.size();
            int end = last ? sentence.length() - next.length() : sentence.indexOf(next, from);
            if (end <= from || last && !sentence.endsWith(next)) {
                return null;
            }
            words[places.get(i)] = sentence.substring(from, end);
            from = end + next.length();
        }
        return from == sentence.length() ? Arrays.asList(words) : null;
    }

    /** The Japanese sentence with these words. */
    String japanese(List<String> words) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = japanese.indexOf('{'); open >= 0; open = japanese.indexOf('{', from)) {
            int close = japanese.indexOf('}', open);
            out.append(japanese, from, open).append(words.get(Integer.parseInt(japanese.substring(open + 1, close))));
            from = close + 1;
        }
        return out.append(japanese.substring(from)).toString();
    }
}
