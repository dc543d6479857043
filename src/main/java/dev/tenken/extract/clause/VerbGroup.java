package dev.tenken.extract.clause;

/**
 * A finite verb with its auxiliaries and the adverbs among them: "shall not be informed".
 *
 * @param from index of its first word
 * @param to index behind its last
 * @param head index of the verb that says what is done
 * @param passive whether its subject suffers it
 * @param negations how many negations stand in it
 */
record VerbGroup(int from, int to, int head, boolean passive, int negations) {
    boolean isDenied() {
        return negations % 2 == 1;
    }
}
