package dev.tenken.watch.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
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

    private final Map<String, BaseRobotRules> sites = new ConcurrentHashMap<>();
    private final Function<URI, Fetched> fetch;

    /**
     * @param fetch fetches an address without asking here
     */
    Robots(Function<URI, Fetched> fetch) {
        this.fetch = fetch;
    }

    boolean allow(URI address) {
        return rules(address).isAllowed(address.toASCIIString());
    }

    /** What the site wants between two requests; zero when it says nothing. */
    Duration pause(URI address) {
        long milliseconds = rules(address).getCrawlDelay();
        return milliseconds == BaseRobotRules.UNSET_CRAWL_DELAY ? Duration.ZERO : Duration.ofMillis(milliseconds);
    }

    private BaseRobotRules rules(URI address) {
        URI site = address.resolve("/robots.txt");
        BaseRobotRules known = sites.get(site.toASCIIString());
        if (known == null) {
            known = read(site);
            sites.put(site.toASCIIString(), known);
        }
        return known;
    }

    /** A site without the file lets everybody in; one that fails to give it lets nobody in for now (RFC 9309, section 2.3.1). */
    private BaseRobotRules read(URI site) {
        Fetched fetched = fetch.apply(site);
        if (fetched instanceof Fetched.Received received) {
            byte[] content = received.content();
            byte[] read = content.length > MAX_BYTES ? java.util.Arrays.copyOf(content, MAX_BYTES) : content;
            return new SimpleRobotRulesParser().parseContent(site.toASCIIString(), read, "text/plain", NAME);
        }
        boolean open = fetched instanceof Fetched.Failed failed
                && switch (failed.cause()) {
                    case MISSING, REFUSED, EMPTY, REDIRECTIONS -> true;
                    default -> false;
                };
        return new SimpleRobotRules(open ? RobotRulesMode.ALLOW_ALL : RobotRulesMode.ALLOW_NONE);
    }
}
