package dev.tenken.model;

/**
 * A document or vendor that could not be read; the rest was assessed.
 *
 * @param path path below the folder that was assessed
 * @param message what is wrong and what to do
 */
public record Failure(String path, String message) {}
