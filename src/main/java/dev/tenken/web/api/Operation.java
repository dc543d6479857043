package dev.tenken.web.api;

import dev.tenken.access.Permission;
import dev.tenken.web.Route;
import java.util.List;

/**
 * Something that programs can ask for, with its description.
 *
 * @param route the way to it
 * @param id of the operation, unique
 * @param summary in a line
 * @param parameters of query and header; those of the path follow from it
 * @param body what is sent; null for nothing
 * @param answer the status that tells that it worked, with what comes then
 */
record Operation(Route route, String id, String summary, List<Parameter> parameters, Body body, Answer answer) {

    /** @param schema by name */
    record Body(String type, String schema) {
        static Body json(String schema) {
            return new Body("application/json", schema);
        }

        static Body files() {
            return new Body("multipart/form-data", "Files");
        }
    }

    /** @param schema by name, or null for bytes */
    record Answer(int status, String type, String schema, String description) {
        static Answer json(int status, String schema, String description) {
            return new Answer(status, "application/json", schema, description);
        }
    }

    static Operation get(
            String path, Route.Action action, String id, String summary, List<Parameter> parameters, Answer answer) {
        return new Operation(
                Route.api(Route.Method.GET, path, Permission.READ, AskedAsDescribed.of(parameters, action)),
                id,
                summary,
                parameters,
                null,
                answer);
    }

    static Operation change(
            Route.Method method,
            String path,
            Route.Action action,
            String id,
            String summary,
            List<Parameter> parameters,
            Body body,
            Answer answer) {
        return new Operation(
                Route.api(method, path, Permission.ASSESS, AskedAsDescribed.of(parameters, action)),
                id,
                summary,
                parameters,
                body,
                answer);
    }
}
