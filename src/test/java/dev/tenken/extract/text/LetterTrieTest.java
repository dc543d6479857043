package dev.tenken.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterTrieTest {
    @Test
    void every_string_has_its_own_value() {
        LetterTrie<String> trie = new LetterTrie<>();
        for (char c = 'ぁ'; c < 'ん'; c++) {
            trie.put("ログ" + c, "ログ" + c);
        }
        for (char c = 'ぁ'; c < 'ん'; c++) {
            assertThat(valueOf(trie, "監査ログ" + c, 2)).isEqualTo("ログ" + c);
        }
        assertThat(valueOf(trie, "ログん", 0)).isNull();
        assertThat(valueOf(trie, "ロ", 0)).isNull();
    }

    @Test
    void what_is_only_the_beginning_of_others_stands_for_nothing() {
        LetterTrie<String> trie = new LetterTrie<>();
        trie.put("logs", "found");
        assertThat(valueOf(trie, "log", 0)).isNull();
        assertThat(valueOf(trie, "logs", 0)).isEqualTo("found");
    }

    @Test
    void strings_may_be_added_after_some_were_looked_up() {
        LetterTrie<String> trie = new LetterTrie<>();
        trie.put("log", "short");
        assertThat(valueOf(trie, "logs", 0)).isNull();
        trie.put("logs", "long");
        assertThat(valueOf(trie, "log", 0)).isEqualTo("short");
        assertThat(valueOf(trie, "logs", 0)).isEqualTo("long");
    }

    private static String valueOf(LetterTrie<String> trie, String text, int at) {
        int node = trie.first(text, at);
        for (int i = at + 1; i < text.length() && node != LetterTrie.NONE; i++) {
            node = trie.next(node, text.charAt(i));
        }
        return trie.value(node);
    }
}
