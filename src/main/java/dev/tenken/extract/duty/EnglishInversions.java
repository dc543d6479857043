package dev.tenken.extract.duty;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Duties in English sentences that are told from their end: "Responsible for cabling is the operator of the data centre", "Calling in
 * accounts: that is something for which each customer is itself responsible".
 */
final class EnglishInversions {
    private static final String BE = "(?:is|are|will be|shall be|remains?|lies with|rests with)";

    private static final Pattern RESPONSIBLE = Patterns.compile(
            "^(?:(?:solely|fully|entirely|also|and) )?(?:responsible|accountable|answerable|in charge|liable) (?:for|of) (?<what>[a-z][^.;:]{2,140}?) "
                    + BE + " (?:solely |always |only |alone )?(?:the |our |your |each |every |a )?$");

    private static final Pattern TAKEN_UP = Patterns.compile(
            "^(?<what>[a-z][^.;:]{2,140}?)(?::| [-–—]| ?—) ?(?:all (?:of )?(?:this|that|these|it)|both|this|that|these|those|it|they) (?:is|are|falls?|lies?|rests?|remains?|stays?|belongs?) "
                    + "(?:[a-z]+ ){0,6}?(?:the |our |your |each |every |a )?$");

    private static final Expression HIS = Expression.ofPlain(
            "^(?:'s?)? ?(?:is|are)? ?(?:itself |himself |themselves |yourself |alone |solely |own |to )?(?:responsible|accountable|answerable|responsibility|duty|job|task|part|business|matter|remit|domain|see to|look after|take care|do|handle|decide)?(?: (?:for|of|to))?[ .,;]*$");

    private EnglishInversions() {}

    static List<Duty> in(DutyText text) {
        List<Duty> duties = new ArrayList<>();
        for (Named who : text.parties) {
            String before = text.between(text.part.start(), who.at().start());
            Matcher responsible = RESPONSIBLE.matcher(before);
            if (responsible.find()) {
                add(duties, text, who, responsible);
                continue;
            }
            Matcher taken = TAKEN_UP.matcher(before);
            if (taken.find() && HIS.isWhole(text.between(who.at().end(), text.part.end()))) {
                add(duties, text, who, taken);
            }
        }
        return duties;
    }

    private static void add(List<Duty> duties, DutyText text, Named who, Matcher told) {
        int start = text.part.start();
        duties.add(new Duty(who.who(), new Stretch(start + told.start("what"), start + told.end("what")), false));
    }
}
