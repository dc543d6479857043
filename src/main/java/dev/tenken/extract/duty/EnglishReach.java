package dev.tenken.extract.duty;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far what an English sentence tells of somebody reaches: to the next one of whom it speaks, or back to where it began anew. */
final class EnglishReach {
    private static final Expression LEADING = Expression.ofPlain(
            "^[\\s:,§–-]*(?:it (?:is|should be|must be) (?:[a-z]{4,10} )?(?:specified|noted|understood|agreed|stated|recalled|acknowledged) that )?(?:[a-z]{2,20}(?: [a-z]{2,20}){0,3}: )?(?:(?:\\d[\\d.]*|\\([a-z0-9]{1,4}\\)) ?)?(?:(?:and|but|while|whereas|however|also|as a general rule|in general|generally|that|to|for|(?:the )?responsibility for|maintaining the)\\b,? ?){0,3}");
    private static final Expression TRAILING = Expression.ofPlain(
            "[\\s,:–-]*(?:(?:that|which) (?:is|are))?(?:,? (?:including|such as))?(?: (?:alone|only|and|but|while|entirely|solely|fully))*[\\s,.:]*$");

    private static final Expression SUBJECT_VERB = Expression.ofPlain(
            "^ (?:is|are|for|must|shall|will|has|have|remains?|looks|takes|manages?|maintains?|keeps?|handles?|owns?|controls?|configures?|protects?|secures?|operates?|provides?|runs?|patch(?:es)?|needs?|may|can|reserves?)\\b");
    private static final Expression JOINED = Expression.ofPlain("(?:,| and|;) (?:and )?(?:the )?$");

    /** "Including but not limited to" goes on with the same. */
    private static final Expression CONTRAST = Expression.ofPlain(
            ",? (?:while|whereas|but(?! not\\b| only\\b)|although)\\b|,? and (?:be|shall|will|must|may|is|are)\\b");
    /** "…, we need your consent" speaks of somebody else. */
    private static final Expression SOMEBODY_ELSE = Expression.ofPlain(", (?:we|you|they|it|he|she) [a-z]");

    private static final Pattern NEXT_CLAUSE = Patterns.compile("(?:, and|,|;| and) (?=[a-z])");
    private static final Expression RELATION = Expression.ofPlain(
            "^[^,;]{3,90} (?:is|are|lies?|rests?|falls?|remains?|stays?|belongs?) (?:[a-z]+ )?(?:with|by|up to|down to|on|to|in the hands of|the (?:responsibility|duty|task|job) of)(?: the| our| each)? $");

    private final DutyText text;

    EnglishReach(DutyText text) {
        this.text = text;
    }

    /** Where what begins at an offset ends. */
    int end(int start) {
        int end = text.part.end();
        for (Named named : text.parties) {
            int from = named.at().start();
            String before = text.between(Math.max(start, from - 10), from);
            if (from > start && JOINED.isIn(before) && isSubject(named)) {
                end = Math.min(end, from - 1);
            }
        }
        return first(CONTRAST, start, first(SOMEBODY_ELSE, start, end));
    }

    private int first(Expression sign, int start, int end) {
        Matcher m = sign.finder(text.between(start, end));
        return m.find() ? start + m.start() : end;
    }

    private boolean isSubject(Named named) {
        String behind = text.between(
                named.at().end(), Math.min(text.part.end(), named.at().end() + 14));
        return SUBJECT_VERB.begins(behind);
    }

    /** A sentence may begin anew behind "while" or a comma and "and". */
    int startBefore(int offset) {
        Matcher m = CONTRAST.finder(text.between(text.part.start(), offset));
        int start = text.part.start();
        while (m.find()) {
            start = text.part.start() + m.end();
        }
        return behindOthers(start, offset);
    }

    /** "Data is up to the customer, hardware is up to us": a clause that ends with another party is told. */
    private int behindOthers(int from, int offset) {
        int start = from;
        for (Named named : text.parties) {
            Matcher next = NEXT_CLAUSE.matcher(text.between(named.at().end(), offset));
            if (named.at().start() > start
                    && next.lookingAt()
                    && RELATION.isIn(text.between(start, named.at().start()))) {
                start = named.at().end() + next.end();
            }
        }
        return start;
    }

    /** A stretch without what leads to it and what comes behind; null when too little remains. */
    Stretch items(int start, int end) {
        return text.trimmed(start, end, LEADING, TRAILING);
    }
}
