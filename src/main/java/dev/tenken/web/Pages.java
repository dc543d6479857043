package dev.tenken.web;

import dev.tenken.web.paper.PaperPages;
import dev.tenken.web.portfolio.PortfolioPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every room of the server. */
public final class Pages {
    private Pages() {}

    /** The ways into all rooms. */
    public static List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.addAll(PortfolioPages.routes());
        routes.addAll(PaperPages.routes());
        return routes;
    }

    /** Those who may come. */
    public static Visitors visitors(Facades facades) {
        return new Visitors() {
            @Override
            public Optional<Visitor> bySession(String session) {
                return Optional.empty();
            }

            @Override
            public Optional<Visitor> byToken(String token) {
                return Optional.empty();
            }
        };
    }
}
