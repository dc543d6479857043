#!/usr/bin/env bash
# Lucene 9.12.3, KStemFilter: "a high-performance kstem filter for english" that gives words, not stumps.
# Expected: forms of one word get one stem, as "notified" and "notifies" do. Actual: "encrypted" becomes "encrypte", which "encrypt" and
# "encrypting" do not; "stores", "days", "informed" and "applied" stay as they are, while "stored" becomes "store" and "applies" "apply"; a
# search for one form misses the others.
. "$(dirname "$0")/common.sh"
packages org.apache.lucene:lucene-analysis-common:9.12.3
source_file Main <<'JAVA'
package t;

import java.io.StringReader;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

public class Main {
    public static void main(String[] args) throws Exception {
        for (String forms : new String[] {"notify notifies notified", "encrypt encrypting encrypted", "store stored stores", "day days",
            "apply applies applied", "inform informs informed"}) {
            WhitespaceTokenizer words = new WhitespaceTokenizer();
            words.setReader(new StringReader(forms));
            try (KStemFilter stems = new KStemFilter(words)) {
                CharTermAttribute stem = stems.addAttribute(CharTermAttribute.class);
                stems.reset();
                StringBuilder line = new StringBuilder(forms + ":");
                while (stems.incrementToken()) {
                    line.append(' ').append(stem);
                }
                System.out.println(line);
            }
        }
    }
}
JAVA
prints 'notify notifies notified: notify notify notify
encrypt encrypting encrypted: encrypt encrypt encrypte
store stored stores: store store stores
day days: day days
apply applies applied: apply apply applied
inform informs informed: inform inform informed'
