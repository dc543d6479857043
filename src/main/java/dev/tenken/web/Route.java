package dev.tenken.web;

import dev.tenken.access.Permission;
import java.util.Objects;

/**
 * One way into the server.
 *
 * @param method of HTTP
 * @param path with parts in braces that vary: {@code /vendors/{vendor}}
 * @param kind for whom
 * @param permission what one must be allowed to do, or null for a route that is open to everybody
 * @param action what is done
 */
public record Route(Method method, String path, Kind kind, Permission permission, Action action) {

    /** What a request may ask for. GET changes nothing. */
    public enum Method {
        GET,
        POST,
        PUT,
        PATCH,
        DELETE
    }

    /** For whom a route is: refusals are pages for people, and problems in JSON for programs. */
    public enum Kind {
        PAGE,
        API
    }

    /** What is done when somebody who may comes this way. */
    @FunctionalInterface
    public interface Action {
        /** @throws Exception as the libraries below throw it; {@link dev.tenken.model.InputException} is told to the one who asks */
        void answer(Visit visit) throws Exception;
    }

    public Route {
        Objects.requireNonNull(action);
    }

    /** A page to look at. */
    public static Route get(String path, Permission permission, Action action) {
        return new Route(Method.GET, path, Kind.PAGE, permission, action);
    }

    /** A form that is sent; its token is checked before the action. */
    public static Route post(String path, Permission permission, Action action) {
        return new Route(Method.POST, path, Kind.PAGE, permission, action);
    }

    /** An operation for programs. */
    public static Route api(Method method, String path, Permission permission, Action action) {
        return new Route(method, path, Kind.API, permission, action);
    }

    /** True when nobody has to be logged in. */
    public boolean isOpen() {
        return permission == null;
    }
}
