package dev.tenken.web.api;

import dev.tenken.access.Permission;
import dev.tenken.web.Route;
import dev.tenken.web.Visit;
import java.util.ArrayList;
import java.util.List;

/** The ways to the operations, and to their description. */
public final class ApiPages {
    private static final String VERSION = "1";

    private ApiPages() {}

    public static List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        operations().forEach(operation -> routes.add(operation.route()));
        routes.add(Route.api(Route.Method.GET, "/api/v1/openapi.json", Permission.READ, ApiPages::describe));
        return routes;
    }

    static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>(VendorOperations.all());
        operations.addAll(RunOperations.all());
        return operations;
    }

    private static void describe(Visit visit) {
        Json.send(visit, OpenApi.of(operations(), VERSION));
    }
}
