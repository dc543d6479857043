package dev.tenken.web;

import dev.tenken.access.Permission;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the frame around every page asks for.
 *
 * @param visit of the one who looks
 * @param assets style sheet and scripts
 * @param title of the page, in the reader's language
 */
public record Page(Visit visit, Assets assets, String title) {

    /** A way to another part of the server. */
    public record Way(String path, String text, boolean here) {}

    private record Part(String path, String key, Permission permission) {}

    private static final List<Part> PARTS = List.of(
            new Part("/", "nav.portfolio", Permission.READ),
            new Part("/concentration", "nav.concentration", Permission.READ),
            new Part("/schedule", "nav.schedule", Permission.READ),
            new Part("/watch", "nav.watch", Permission.READ),
            new Part("/events", "nav.events", Permission.READ),
            new Part("/users", "nav.users", Permission.ADMINISTER));

    public Texts texts() {
        return visit.texts();
    }

    /** A text of the page in the reader's language. */
    public String text(String key, Object... arguments) {
        return texts().get(key, arguments);
    }

    /** What is told of a form that was sent before this page; null when there was none. */
    public String told() {
        return visit.told();
    }

    public boolean isKnown() {
        return visit.visitor() != null;
    }

    public boolean may(Permission permission) {
        return isKnown() && visit.visitor().may(permission);
    }

    /** What forms carry; empty when nobody is logged in. */
    public String formToken() {
        return isKnown() && visit.visitor().formToken() != null
                ? visit.visitor().formToken()
                : "";
    }

    /** The parts that the visitor may see. */
    public List<Way> ways() {
        return PARTS.stream()
                .filter(part -> may(part.permission()))
                .map(part ->
                        new Way(part.path(), text(part.key()), visit.address().equals(part.path())))
                .toList();
    }

    /** This page in another language. */
    public String inLanguage(String code) {
        return "/language?lang=" + code + "&to=" + encoded(visit.addressWithQuery());
    }

    /** A part of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
