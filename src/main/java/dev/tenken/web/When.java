package dev.tenken.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as pages tell them: where vendors are due. */
public final class When {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final ZoneId zone;

    private When(ZoneId zone) {
        this.zone = zone;
    }

    public static When of(Visit visit) {
        return new When(visit.facades().register(visit.visitor().id()).rhythm().zone());
    }

    /** A dash for none. */
    public String text(Instant instant) {
        return instant == null ? "—" : FORM.format(instant.atZone(zone));
    }
}
