package dev.tenken.watch.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What sites let programs do (RFC 9309), asked once for each site. */
final class Robots {
    /** The part of the name that sites address the program by. */
    private static final List<String> NAME = List.of("tenken");

    /** RFC 9309, section 2.5: at least so much is to be read. */
    private static final int MAX_BYTES = 512 * 1024;

    private final Map<String, Site> sites = new ConcurrentHashMap<>();
    private final Function<URI, Fetched> fetch;

    /**
     * What a site allows.
     *
     * @param failure why nobody knows what it allows, or null
     */
    private record Site(BaseRobotRules rules, Fetched.Failed failure) {}

    /**
     * @param fetch fetches an address without asking here
     */
    Robots(Function<URI, Fetched> fetch) {
        this.fetch = fetch;
    }

    boolean allow(URI address) {
        return site(address).rules().isAllowed(address.toASCIIString());
    }

    /** Why nobody knows what the site allows, so that it is left alone for now; null when it is known. */
    Fetched.Failed failure(URI address) {
        return site(address).failure();
    }

    /** What the site wants between two requests; zero when it says nothing. */
    Duration pause(URI address) {
        long milliseconds = site(address).rules().getCrawlDelay();
        return milliseconds == BaseRobotRules.UNSET_CRAWL_DELAY ? Duration.ZERO : Duration.ofMillis(milliseconds);
    }

    private Site site(URI address) {
        URI robots = address.resolve("/robots.txt");
        Site known = sites.get(robots.toASCIIString());
        if (known == null) {
            known = read(robots);
            // What hindered it may have passed when it is asked for the next time.
            if (known.failure() == null) {
                sites.put(robots.toASCIIString(), known);
            }
        }
        return known;
    }

    /** A site without the file lets everybody in; one that fails to give it lets nobody in for now (RFC 9309, section 2.3.1). */
    private Site read(URI robots) {
        Fetched fetched = fetch.apply(robots);
        if (fetched instanceof Fetched.Received received) {
            byte[] content = received.content();
            byte[] read = content.length > MAX_BYTES ? Arrays.copyOf(content, MAX_BYTES) : content;
            return new Site(
                    new SimpleRobotRulesParser().parseContent(robots.toASCIIString(), read, "text/plain", NAME), null);
        }
        if (fetched instanceof Fetched.Failed failed) {
            return switch (failed.cause()) {
                case MISSING, REFUSED, EMPTY, REDIRECTIONS ->
                    new Site(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), null);
                default -> new Site(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), failed);
            };
        }
        return new Site(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), null);
    }
}
