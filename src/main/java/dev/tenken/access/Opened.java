package dev.tenken.access;

/**
 * A session that has just begun.
 *
 * @param id what the browser keeps; told once, and only its digest is kept
 */
public record Opened(String id, Session session) {
    /** What forms of this session carry. */
    public String csrf() {
        return Csrf.token(id);
    }

    /** Without the id, lest it stands in a log. */
    @Override
    public String toString() {
        return session.toString();
    }
}
