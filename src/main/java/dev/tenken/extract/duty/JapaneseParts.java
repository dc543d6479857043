package dev.tenken.extract.duty;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads Japanese sentences below words of duties that tell in plain verbs what a side does: 「当社は、機器を定期的に交換します」. */
final class JapaneseParts {
    private static final Pattern OPENS = Patterns.compile("^[\\s\\d.()・●■*-]{0,8}$");
    private static final Pattern SUBJECT = Patterns.compile("^(?:側|様|さま)?(?:は|が)、?");

    /** What a verb ends in where it is simply done; whatever else stands there says that it may be, or is not. */
    private static final Pattern DONE =
            Patterns.compile("^[いきぎしちにびみりえけげせてねべめれっん]{0,2}(?:る|う|く|す|つ|む|ます|ています|ております|ている)?[。、]?$");

    private static final Pattern OBJECT = Patterns.compile(".{2,80}を.{0,40}$");

    private JapaneseParts() {}

    /** @param text stands below words of duties */
    static List<Duty> in(DutyText text) {
        List<Duty> duties = new ArrayList<>();
        if (text.parties.isEmpty()) {
            return duties;
        }
        Named who = text.parties.get(0);
        Matcher subject = SUBJECT.matcher(text.between(who.at().end(), text.part.end()));
        boolean opens = !who.owner()
                && (who.who() == Who.PROVIDER || who.who() == Who.CUSTOMER)
                && OPENS.matcher(text.between(text.part.start(), who.at().start()))
                        .matches();
        if (!opens || !subject.lookingAt()) {
            return duties;
        }
        int from = who.at().end() + subject.end();
        Stretch last = Stream.of("work", "deed", "in-order")
                .flatMap(kind -> text.of(kind).stream())
                .filter(verb -> verb.start() > from)
                .reduce((one, other) -> other.end() >= one.end() ? other : one)
                .orElse(null);
        if (last != null
                && DONE.matcher(text.between(last.end(), text.part.end())).matches()
                && OBJECT.matcher(text.between(from, last.start())).matches()) {
            Stretch items = text.trimmed(from, last.end(), JapaneseDuties.LEADING, JapaneseDuties.TRAILING);
            boolean about = items != null
                    && (text.has("facility", items) || text.has("protected", items))
                    && !text.has("commerce", items);
            if (about) {
                duties.add(new Duty(who.who(), items, false));
            }
        }
        return duties;
    }
}
