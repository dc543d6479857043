#!/usr/bin/env bash
# Lucene 9.12.3, JapaneseNumberFilter behind a JapaneseTokenizer that drops punctuation (its default).
# Expected: 5〜10日 (5 to 10 days) keeps its two numbers. Actual: with the wave dash gone they are joined to 510.
. "$(dirname "$0")/common.sh"
packages org.apache.lucene:lucene-analysis-kuromoji:9.12.3
source_file Main <<'JAVA'
package t;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.*;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

public class Main {
    public static void main(String[] args) throws Exception {
        for (boolean dropsPunctuation : new boolean[] {true, false}) {
            for (String text : List.of("5〜10日", "5から10日")) {
                System.out.println(text + (dropsPunctuation ? ", punctuation dropped: " : ", punctuation kept: ") + tokens(text, dropsPunctuation));
            }
        }
    }

    static List<String> tokens(String text, boolean dropsPunctuation) throws Exception {
        JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, dropsPunctuation, JapaneseTokenizer.Mode.NORMAL);
        tokenizer.setReader(new StringReader(text));
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = new JapaneseNumberFilter(tokenizer)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        }
        return tokens;
    }
}
JAVA
prints '5〜10日, punctuation dropped: [510, 日]
5から10日, punctuation dropped: [5, から, 10, 日]
5〜10日, punctuation kept: [5, 〜, 10, 日]
5から10日, punctuation kept: [5, から, 10, 日]'
