package dev.tenken.job;

/**
 * A file that came of a job.
 *
 * @param place among those of its job, from 0
 * @param name to save it under
 * @param digest of its bytes
 * @param size of its bytes
 */
public record JobFile(int place, String name, String digest, long size) {}
