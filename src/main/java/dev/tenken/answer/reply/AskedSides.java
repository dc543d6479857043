package dev.tenken.answer.reply;

import dev.tenken.answer.question.Demand;
import dev.tenken.answer.question.Slots;
import dev.tenken.answer.wording.Aspects;
import dev.tenken.data.Patterns;
import dev.tenken.model.fact.Attributes;
import dev.tenken.model.fact.VendorFact;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which side of a matter a question asks about, where facts do not tell the sides apart. */
final class AskedSides {
    private static final Pattern VERSION_OF_TLS =
            Patterns.compile("(?i)\\bversions? of (?:tls|ssl)|\\b(?:tls|ssl) versions?|(?:tls|ssl)の?バージョン");
    private static final Pattern TLS_WITH_VERSION = Patterns.compile("(?i)(?:tls|ssl)[^0-9]{0,12}[0-9]");
    /** What carries the meaning of a condition: 「要請された場合」. */
    private static final Pattern WORD = Patterns.compile("[一-鿿]{2,}(?<!場合)|[A-Za-z]{4,}");

    private final Demand demand;
    private final String question;

    AskedSides(Demand demand, String question) {
        this.demand = demand;
        this.question = question;
    }

    /** Whether a fact is of a side that is asked about. */
    boolean fit(VendorFact fact) {
        return areNamed(fact) && !isOtherProtocol(fact);
    }

    private boolean areNamed(VendorFact fact) {
        Set<String> asked = Aspects.named(demand.topic(), question).keySet();
        return asked.isEmpty()
                || Aspects.named(demand.topic(), Papers.around(fact)).keySet().stream()
                        .anyMatch(asked::contains);
    }

    /** "Which version of TLS": a cipher is none, nor is a protocol without a figure. */
    private boolean isOtherProtocol(VendorFact fact) {
        return demand.isOpen()
                && "algorithm".equals(demand.slot())
                && VERSION_OF_TLS.matcher(question).find()
                && !TLS_WITH_VERSION
                        .matcher(String.join(" ", Slots.words(Attributes.value(fact, demand.slot()))))
                        .find();
    }

    /** "Are data handed over on request of a court?" asks for the case on which it depends. */
    boolean areAsked(String condition) {
        List<String> words =
                WORD.matcher(condition).results().map(MatchResult::group).toList();
        return !words.isEmpty() && words.stream().allMatch(question::contains);
    }
}
