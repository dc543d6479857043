package dev.tenken.watch.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.watch.fetch.Fetched.Cause;
import dev.tenken.watch.fetch.Fetched.Failed;
import dev.tenken.watch.fetch.Fetched.Received;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a real server. Names ending in .example mean this machine. */
class FetcherTest {
    private static final FetchTerms TERMS = new FetchTerms(
            true, true, 1000, Duration.ofMillis(700), Duration.ofSeconds(20), 3, Duration.ZERO, "Tenken (tests)");

    private final Site site = new Site();
    private final List<Duration> slept = new ArrayList<>();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void a_page_is_received_with_what_to_ask_next_time() {
        site.with("/security", e -> {
            e.getResponseHeaders().add("ETag", "\"v1\"");
            e.getResponseHeaders().add("Last-Modified", "Mon, 02 Nov 2026 00:00:00 GMT");
            Site.send(e, 200, "<p>バックアップは毎日</p>");
        });
        Received received = (Received) fetch(site.at("/security"));
        assertThat(new String(received.content(), StandardCharsets.UTF_8)).isEqualTo("<p>バックアップは毎日</p>");
        assertThat(received.mediaType()).isEqualTo("text/html");
        assertThat(received.validators()).isEqualTo(new Validators("\"v1\"", "Mon, 02 Nov 2026 00:00:00 GMT"));
        assertThat(site.headers.peek().getFirst("User-Agent")).isEqualTo("Tenken (tests)");
    }

    @Test
    void a_page_that_has_not_changed_is_not_sent_again() {
        site.with("/security", e -> {
            if ("\"v1\"".equals(e.getRequestHeaders().getFirst("If-None-Match"))) {
                e.sendResponseHeaders(304, -1);
            } else {
                Site.send(e, 200, "changed");
            }
        });
        Validators known = new Validators("\"v1\"", null);
        assertThat(fetch(TERMS, site.at("/security"), known)).isInstanceOf(Fetched.Unchanged.class);
        assertThat(fetch(TERMS, site.at("/security"), new Validators("\"v0\"", null)))
                .isInstanceOf(Received.class);
    }

    @Test
    void nothing_is_fetched_unless_somebody_allowed_it() {
        site.with("/security", "text");
        assertThat(cause(fetch(FetchTerms.OFF.toAnyAddress(), site.at("/security"), Validators.NONE)))
                .isEqualTo(Cause.NOT_ALLOWED);
        assertThat(site.asked).isEmpty();
    }

    @Test
    void what_is_not_public_is_not_asked() {
        site.with("/security", "text");
        FetchTerms terms = FetchTerms.OFF.on();
        for (String host : List.of("localhost", "127.0.0.1", "[::1]", "vendor.example")) {
            Failed failed = (Failed) fetch(terms, site.at(host, "/security"), Validators.NONE);
            assertThat(failed.cause()).as(host).isEqualTo(Cause.NOT_PUBLIC);
        }
        assertThat(site.asked).isEmpty();
    }

    @Test
    void a_redirection_is_followed_and_told() {
        site.redirect("/old", "/new").with("/new", "text");
        Received received = (Received) fetch(site.at("/old"));
        assertThat(received.address()).isEqualTo(site.at("/new"));
    }

    @Test
    void each_step_of_a_redirection_is_checked() {
        site.redirect("/a", "http://login:secret@vendor.example/").redirect("/b", "file:///etc/hostname");
        assertThat(cause(fetch(site.at("/a")))).isEqualTo(Cause.ADDRESS);
        assertThat(((Failed) fetch(site.at("/a"))).message()).doesNotContain("secret");
        assertThat(cause(fetch(site.at("/b")))).isEqualTo(Cause.ADDRESS);
    }

    @Test
    void redirections_without_end_are_given_up() {
        site.redirect("/a", "/b").redirect("/b", "/a");
        assertThat(cause(fetch(site.at("/a")))).isEqualTo(Cause.REDIRECTIONS);
        assertThat(site.asked).containsExactly("/robots.txt", "/a", "/b", "/a", "/b");
    }

    @Test
    void a_site_that_asks_programs_to_stay_out_is_left_alone() {
        site.with("/robots.txt", "User-agent: *\nDisallow: /private\n")
                .with("/private/paper", "text")
                .with("/public/paper", "text");
        assertThat(cause(fetch(site.at("/private/paper")))).isEqualTo(Cause.ROBOTS);
        assertThat(fetch(site.at("/public/paper"))).isInstanceOf(Received.class);
        assertThat(site.asked).doesNotContain("/private/paper");
    }

    @Test
    void a_site_that_cannot_say_what_it_allows_is_left_alone_for_now() {
        site.status("/robots.txt", 503).with("/paper", "text");
        assertThat(cause(fetch(site.at("/paper")))).isEqualTo(Cause.SERVER);
        assertThat(site.asked).doesNotContain("/paper");
    }

    @Test
    void a_site_is_asked_once_what_it_allows_and_given_the_time_it_wants() {
        site.with("/robots.txt", "User-agent: *\nCrawl-delay: 7\n")
                .with("/a", "text")
                .with("/b", "text");
        try (Fetcher fetcher = fetcher(TERMS)) {
            fetcher.fetch(site.at("/a"), Validators.NONE);
            fetcher.fetch(site.at("/b"), Validators.NONE);
        }
        assertThat(site.asked).containsExactly("/robots.txt", "/a", "/b");
        assertThat(slept).hasSize(1);
        assertThat(slept.get(0)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(7));
    }

    @Test
    void more_than_is_allowed_is_not_read() {
        site.with("/large", "x".repeat(1001)).with("/fits", "x".repeat(1000));
        assertThat(cause(fetch(site.at("/large")))).isEqualTo(Cause.SIZE);
        assertThat(fetch(site.at("/fits"))).isInstanceOf(Received.class);
    }

    @Test
    void a_server_that_never_answers_is_given_up() {
        site.with("/robots.txt", "").with("/slow", e -> sleep(2_000));
        assertThat(cause(fetch(site.at("/slow")))).isEqualTo(Cause.TIME);
    }

    @Test
    void what_the_server_says_is_told_apart() {
        site.status("/missing", 404)
                .status("/gone", 410)
                .status("/login", 401)
                .status("/busy", 429)
                .status("/broken", 500)
                .status("/nothing", 204)
                .with("/empty", "");
        assertThat(cause(fetch(site.at("/missing")))).isEqualTo(Cause.MISSING);
        assertThat(cause(fetch(site.at("/gone")))).isEqualTo(Cause.MISSING);
        assertThat(cause(fetch(site.at("/login")))).isEqualTo(Cause.REFUSED);
        assertThat(cause(fetch(site.at("/busy")))).isEqualTo(Cause.SERVER);
        assertThat(cause(fetch(site.at("/broken")))).isEqualTo(Cause.SERVER);
        assertThat(cause(fetch(site.at("/nothing")))).isEqualTo(Cause.EMPTY);
        assertThat(cause(fetch(site.at("/empty")))).isEqualTo(Cause.EMPTY);
    }

    @Test
    void a_host_that_does_not_exist_is_told() {
        Failed failed = (Failed) fetch(site.at("nowhere.invalid", "/"));
        assertThat(failed.cause()).isEqualTo(Cause.UNREACHABLE);
    }

    @Test
    void no_cookies_are_sent_back() {
        site.with("/a", e -> {
            e.getResponseHeaders().add("Set-Cookie", "id=1");
            Site.send(e, 200, "text");
        });
        try (Fetcher fetcher = fetcher(TERMS)) {
            fetcher.fetch(site.at("/a"), Validators.NONE);
            fetcher.fetch(site.at("/a"), Validators.NONE);
        }
        assertThat(site.headers).noneMatch(h -> h.containsKey("Cookie"));
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Cause cause(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Failed.class);
        return ((Failed) fetched).cause();
    }

    private Fetched fetch(URI address) {
        return fetch(TERMS, address, Validators.NONE);
    }

    private Fetched fetch(FetchTerms terms, URI address, Validators known) {
        try (Fetcher fetcher = fetcher(terms)) {
            return fetcher.fetch(address, known);
        }
    }

    private Fetcher fetcher(FetchTerms terms) {
        return new Fetcher(terms, Clock.systemUTC(), new Names(), slept::add);
    }

    private static final class Names implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            if (host.endsWith(".invalid")) {
                throw new UnknownHostException(host);
            }
            return host.endsWith(".example")
                    ? new InetAddress[] {InetAddress.getLoopbackAddress()}
                    : InetAddress.getAllByName(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
