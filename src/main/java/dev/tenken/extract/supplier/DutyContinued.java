package dev.tenken.extract.supplier;

import dev.tenken.data.Patterns;
import dev.tenken.extract.duty.Duties;
import dev.tenken.extract.duty.Duty;
import dev.tenken.extract.duty.Naming;
import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sees a sentence that goes on with what the one before it puts on somebody: "This includes patching the plug-ins." */
final class DutyContinued {
    private static final Pattern GOES_ON = Patterns.compile(
            "^(?:this|these|it|they|such (?:dut(?:y|ies)|responsibilit(?:y|ies)))(?: also)? (?:includes?|covers?|comprises?|involves?|encompass(?:es)?|extends? to) (?!the following\\b|for example|among)(?<en>.{4,220}?)[.\\s]*$"
                    + "|^(?:これには|それには|この(?:責任|中|なか)には)、?(?<ja>(?!以下|次の|下記).{2,120}?)(?:など)?(?:が|も)含まれ(?:ます|る)。?$");

    /** What goes on with a denial is denied as well, which it does not say itself. */
    private static final Expression DENIES = Expression.of("\\b(?:not|no|nor|never)\\b|n't\\b|ません|ない|ず、");

    private DutyContinued() {}

    /** @param naming who is who in another text of the passage's document */
    static List<Duty> in(Duties duties, Passage passage, Naming naming) {
        Context before = passage.leaning();
        Matcher m = before == null ? null : GOES_ON.matcher(passage.text().folded());
        if (m == null || !m.find()) {
            return List.of();
        }
        List<Duty> told = DENIES.isIn(before.text()) ? List.of() : duties.in(before.text(), naming);
        if (told.size() != 1) {
            return List.of();
        }
        String part = m.group("en") == null ? "ja" : "en";
        Duty duty = told.get(0);
        return List.of(new Duty(duty.who(), new Stretch(m.start(part), m.end(part)), duty.tone()));
    }
}
