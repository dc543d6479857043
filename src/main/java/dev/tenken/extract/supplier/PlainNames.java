package dev.tenken.extract.supplier;

import dev.tenken.extract.party.NoNames;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.value.Capitals;

/**
 * Where a firm's name begins that stands before its legal form: "General Hosting Company B.V." and "the Mail Room Ltd" are made of words
 * that name things elsewhere. Within a sentence their capitals tell that they are the name; at its opening any word has one.
 */
final class PlainNames {

    private PlainNames() {}

    /** @return the end when there is no name */
    static int start(Passage passage, int from, int end) {
        int strict = Capitals.lastRun(passage, from, end);
        int run = Capitals.run(passage, from, end);
        if (strict == run || strict < end && isOpening(passage.text().folded(), run)) {
            return strict;
        }
        int name = behindOpenings(passage.text().folded(), run, Math.min(strict, end - 1));
        return name < strict && passage.text().folded().indexOf(' ', name) < end ? name : strict;
    }

    private static boolean isOpening(String text, int run) {
        return run < 2 || text.charAt(run - 1) == ' ' && ".:;!?|•".indexOf(text.charAt(run - 2)) >= 0;
    }

    /** Behind the last word that is no part of a name; the word right before the legal form is. */
    private static int behindOpenings(String text, int run, int last) {
        int name = run;
        int at = run;
        int blank = text.indexOf(' ', at);
        while (blank >= 0 && blank <= last) {
            if (NoNames.isOpening(text.substring(at, blank))) {
                name = blank + 1;
            }
            at = blank + 1;
            blank = text.indexOf(' ', at);
        }
        return name;
    }
}
