package dev.tenken.job;

import java.time.Instant;
import java.util.Map;

/**
 * Something that was asked for.
 *
 * @param id for as long as it is kept
 * @param kind what
 * @param vendor id of whom it is about
 * @param askedBy who wants it
 * @param askedAt when it was asked for
 * @param needs what it is done with, as its kind wants it
 * @param state how far it is
 * @param attempts how often a worker began it
 * @param worker who is or was at it, or null
 * @param started when a worker began it first, or null
 * @param ended when it was over, or null
 * @param progress how far the worker is
 * @param outcome what came of it, as its kind tells it; empty while it is not done
 * @param trouble why it failed, or null
 * @param problem the words to that, or null
 */
public record Job(
        String id,
        JobKind kind,
        String vendor,
        String askedBy,
        Instant askedAt,
        Map<String, Object> needs,
        JobState state,
        int attempts,
        String worker,
        Instant started,
        Instant ended,
        Step progress,
        Map<String, Object> outcome,
        Trouble trouble,
        String problem) {

    /**
     * What a worker is at.
     *
     * @param name of a closed set that pages have words for: {@code reading}; or null
     * @param detail what it is at there, such as a file's name, or null
     * @param permille how much is done, 0 to 1000
     */
    public record Step(String name, String detail, int permille) {}
}
