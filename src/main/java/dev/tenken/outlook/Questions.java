package dev.tenken.outlook;

import dev.tenken.alert.AlertKind;
import dev.tenken.alert.Happening;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Stored;
import dev.tenken.model.Language;
import dev.tenken.model.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Vendors that have not disclosed, for a month after they were assessed, what was open then: nothing new came that was assessed since. */
final class Questions {
    private static final Duration PATIENCE = Duration.ofDays(30);
    /** Who did not answer for so long is known by those whom it concerns. */
    private static final Duration LONGEST = Duration.ofDays(90);

    private Questions() {}

    static List<Happening> unanswered(Archive archive, Instant now, Collection<String> vendors) {
        return archive.latest().stream()
                .filter(stored -> vendors.contains(stored.vendor()))
                .filter(stored -> stored.counts().notDisclosed() > 0)
                .filter(stored -> !stored.made().isAfter(now.minus(PATIENCE)))
                .filter(stored -> stored.made().isAfter(now.minus(LONGEST)))
                .map(Questions::of)
                .toList();
    }

    private static Happening of(Stored stored) {
        return new Happening(
                AlertKind.UNANSWERED,
                stored.vendor(),
                stored.id(),
                stored.id(),
                new LocalizedText(said(stored, Language.EN), said(stored, Language.JA)));
    }

    private static String said(Stored stored, Language language) {
        return Said.of("undisclosed", language)
                .replace("{0}", String.valueOf(stored.counts().notDisclosed()))
                .replace("{1}", stored.asOf().toString());
    }
}
