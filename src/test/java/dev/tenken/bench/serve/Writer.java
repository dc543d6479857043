package dev.tenken.bench.serve;

import dev.tenken.database.Database;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** One who writes marks, each another one, until the server dies; what the server said it had is a promise. */
abstract class Writer {
    private static final int REFUSED_PAUSE_MS = 200;

    private final String name;
    private final int pauseMs;
    private final Queue<String> promised = new ConcurrentLinkedQueue<>();
    private int next;
    private volatile String underway;
    private int refused;
    private String lastRefusal = "";

    Writer(String name, int pauseMs) {
        this.name = name;
        this.pauseMs = pauseMs;
    }

    /** Asks the server to keep the mark. */
    abstract HttpResponse<String> write(String mark) throws Exception;

    /** Marks that the database has, each as often as it was done. */
    abstract List<String> kept(Database database);

    /** The page on which the newest mark that was promised must be seen, or null. */
    abstract String shownAt(String mark);

    String name() {
        return name;
    }

    final void writeUntil(long end) {
        try {
            while (System.nanoTime() < end) {
                String mark = name + "-" + ++next + "-";
                underway = mark;
                HttpResponse<String> answer = write(mark);
                if (answer.statusCode() < 400) {
                    promised.add(mark);
                    underway = null;
                } else {
                    refused++;
                    lastRefusal = answer.statusCode() + " " + answer.body().replaceAll("<[^>]*>|\\s+", " ");
                    TimeUnit.MILLISECONDS.sleep(REFUSED_PAUSE_MS);
                }
                TimeUnit.MILLISECONDS.sleep(pauseMs);
            }
        } catch (Exception e) {
            // The server is gone: whether the last mark was kept nobody promised.
            return;
        }
    }

    /** What got no answer, to be asked for again with the same key; null when everything was answered. */
    final String underway() {
        return underway;
    }

    final void answered(String mark, boolean done) {
        underway = null;
        if (done) {
            promised.add(mark);
        }
    }

    /** Marks that were promised and are not there. */
    final Set<String> lost(Database database) {
        Set<String> lost = new TreeSet<>(promised);
        lost.removeAll(Set.copyOf(kept(database)));
        return lost;
    }

    /** Marks that are there more than once. */
    final Set<String> twice(Database database) {
        Set<String> seen = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        kept(database).forEach(mark -> {
            if (!seen.add(mark)) {
                twice.add(mark);
            }
        });
        return twice;
    }

    final int promisedCount() {
        return promised.size();
    }

    final String newest() {
        return promised.stream().reduce((a, b) -> b).orElse(null);
    }

    @Override
    public String toString() {
        return name + ": " + promised.size() + " promised, " + refused + " refused"
                + (refused == 0
                        ? ""
                        : " (last: " + lastRefusal.substring(0, Math.min(160, lastRefusal.length())) + ")");
    }
}
