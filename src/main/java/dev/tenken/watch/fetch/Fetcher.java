package dev.tenken.watch.fetch;

import dev.tenken.watch.fetch.Fetched.Cause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;

/**
 * Fetches addresses, one after the other at one host. Sends no cookies, no credentials and no referrer. May be used from several threads; to be
 * closed.
 */
public final class Fetcher implements AutoCloseable {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final FetchTerms terms;
    private final Clock clock;
    private final CloseableHttpClient client;
    private final Exchange exchange;
    private final Robots robots;
    private final Pace pace;

    public Fetcher(FetchTerms terms, Clock clock) {
        this(terms, clock, SystemDefaultDnsResolver.INSTANCE, time -> Thread.sleep(time.toMillis()));
    }

    /**
     * @param names resolves names, before it is checked what they mean
     */
    Fetcher(FetchTerms terms, Clock clock, DnsResolver names, Pace.Sleeper sleeper) {
        this.terms = terms;
        this.clock = clock;
        this.client = CheckedClient.of(new CheckedResolver(names, terms.anyAddress()), terms.patience(), terms.agent());
        this.exchange = new Exchange(client, terms);
        this.robots = new Robots(site -> follow(site, Validators.NONE, false));
        this.pace = new Pace(clock, sleeper);
    }

    /**
     * Fetches an address.
     *
     * @param known what the server gave the last time, or {@link Validators#NONE}
     * @return what came of it; nothing that a server does is an exception
     */
    public Fetched fetch(URI address, Validators known) {
        if (!terms.allowed()) {
            return Exchange.failure(Cause.NOT_ALLOWED, "not fetched: nobody allowed it; say --fetch", address);
        }
        return follow(address, known, true);
    }

    private Fetched follow(URI first, Validators known, boolean asked) {
        Deadline deadline = Deadline.in(terms.limit(), clock);
        URI address = first;
        for (int hop = 0; hop <= terms.redirections(); hop++) {
            Fetched.Failed refused = refused(address, asked);
            if (refused != null) {
                return refused;
            }
            Exchange.Answer answer = exchange.get(address, known, deadline);
            if (answer.fetched() != null) {
                return answer.fetched();
            }
            try {
                URI next = address.resolve(answer.elsewhere());
                if ("https".equals(address.getScheme()) && "http".equals(next.getScheme())) {
                    return Exchange.failure(
                            Cause.REDIRECTIONS,
                            "redirected to an address that anybody on the way can change: " + next,
                            address);
                }
                address = next;
            } catch (IllegalArgumentException e) {
                return Exchange.failure(
                        Cause.REDIRECTIONS, "redirected to what is no address: " + answer.elsewhere(), address);
            }
        }
        return Exchange.failure(Cause.REDIRECTIONS, "redirected more than " + terms.redirections() + " times", first);
    }

    /** Why the address is not asked, or null when it may be; waits until it may. */
    private Fetched.Failed refused(URI address, boolean asked) {
        if (address.getScheme() == null || !SCHEMES.contains(address.getScheme()) || address.getHost() == null) {
            return Exchange.failure(Cause.ADDRESS, "no address of the web; wanted https://HOST/…", address);
        }
        if (address.getRawUserInfo() != null) {
            return Exchange.failure(
                    Cause.ADDRESS, "holds a user name; addresses with credentials are not fetched", hidden(address));
        }
        Fetched.Failed unknown = asked ? robots.failure(address) : null;
        if (unknown != null) {
            return unknown;
        }
        if (asked && !robots.allow(address)) {
            return Exchange.failure(
                    Cause.ROBOTS,
                    "the site asks programs to leave it alone (robots.txt); save the document by hand and watch a folder",
                    address);
        }
        return waited(address, asked ? longer(terms.pause(), robots.pause(address)) : terms.pause());
    }

    private Fetched.Failed waited(URI address, Duration time) {
        try {
            pace.await(address.getHost(), time);
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exchange.failure(Cause.TIME, "not fetched: the program is to end", address);
        }
    }

    private static URI hidden(URI address) {
        return URI.create(address.getScheme() + "://…@" + address.getHost());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
