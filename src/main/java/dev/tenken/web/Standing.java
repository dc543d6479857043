package dev.tenken.web;

import dev.tenken.access.Permission;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Routes that every server has: its health, what it counts, style sheet and scripts, the language of pages. */
final class Standing {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    private final Assets assets;
    private final Metrics metrics;
    private final boolean isOpenToLoopback;
    private final BooleanSupplier stopping;

    /** @param isOpenToLoopback true when what comes from this machine is no proxy's */
    Standing(Assets assets, Metrics metrics, boolean isOpenToLoopback, BooleanSupplier stopping) {
        this.assets = assets;
        this.metrics = metrics;
        this.isOpenToLoopback = isOpenToLoopback;
        this.stopping = stopping;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/assets/{name}", null, this::asset),
                Route.get("/language", null, Standing::language),
                Route.api(Route.Method.GET, "/health/live", null, visit -> visit.http()
                        .result("live\n")),
                Route.api(Route.Method.GET, "/health/ready", null, this::ready),
                Route.api(Route.Method.GET, "/metrics", isOpenToLoopback ? null : Permission.READ, this::metrics));
    }

    private void asset(Visit visit) {
        Assets.Asset asset = assets.find(visit.path("name"));
        if (asset == null) {
            throw Refusal.notFound();
        }
        visit.http().header("Cache-Control", FOR_EVER);
        visit.http().result(asset.bytes()).contentType(asset.type());
    }

    private static void language(Visit visit) {
        if (Words.language(visit.query("lang")) != null) {
            io.javalin.http.Cookie cookie = new io.javalin.http.Cookie(Visit.LANGUAGE, visit.query("lang"));
            cookie.setPath("/");
            cookie.setMaxAge(YEAR);
            cookie.setSameSite(io.javalin.http.SameSite.LAX);
            visit.http().cookie(cookie);
        }
        visit.goTo(Visit.within(visit.query("to")));
    }

    private void ready(Visit visit) {
        boolean there = !stopping.getAsBoolean() && answers(visit.facades());
        visit.http().status(there ? 200 : 503).result(there ? "ready\n" : "not ready\n");
    }

    private static boolean answers(Facades facades) {
        try {
            return facades.database().jdbi().withHandle(h -> h.createQuery("select 1")
                            .mapTo(Integer.class)
                            .one())
                    == 1;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private void metrics(Visit visit) {
        visit.http().result(metrics.text()).contentType(Metrics.TYPE);
    }
}
