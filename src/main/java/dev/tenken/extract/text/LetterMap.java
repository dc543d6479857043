package dev.tenken.extract.text;

import java.util.function.Supplier;

/** What stands for each of some letters. Looking up makes no objects; not safe to be filled by several threads. */
public final class LetterMap<V> {
    private static final int LEAST = 2;
    /** Spreads letters that follow each other in the alphabet. */
    private static final int SPREAD = 0x9E3779B1;

    private char[] letters = new char[LEAST];
    private Object[] values = new Object[LEAST];
    private int size;

    /** Null when the letter has none. */
    @SuppressWarnings("unchecked")
    public V get(char letter) {
        return (V) values[place(letters, values, letter)];
    }

    /** The letter's value, a new one when it has none. */
    public V get(char letter, Supplier<V> made) {
        V known = get(letter);
        if (known == null) {
            known = made.get();
            put(letter, known);
        }
        return known;
    }

    private void put(char letter, V value) {
        // Half of the places stay free, so that a search soon comes to one.
        if (2 * (size + 1) > letters.length) {
            grow();
        }
        int place = place(letters, values, letter);
        letters[place] = letter;
        values[place] = value;
        size++;
    }

    private void grow() {
        char[] more = new char[2 * letters.length];
        Object[] moved = new Object[more.length];
        for (int i = 0; i < letters.length; i++) {
            if (values[i] != null) {
                int place = place(more, moved, letters[i]);
                more[place] = letters[i];
                moved[place] = values[i];
            }
        }
        letters = more;
        values = moved;
    }

    /** Where a letter stands, or would. */
    private static int place(char[] letters, Object[] values, char letter) {
        int mask = letters.length - 1;
        int place = letter * SPREAD >>> 16 & mask;
        while (values[place] != null && letters[place] != letter) {
            place = place + 1 & mask;
        }
        return place;
    }
}
