package dev.tenken.watch;

/**
 * A document as it was found.
 *
 * @param file where it lies below the vendor's folder, with {@code /}
 * @param digest SHA-256 of its bytes
 * @param textDigest of its text of record: pages differ in their bytes from call to call and say the same
 * @param kind what sort of file it is
 * @param characters of its text of record
 */
public record Paper(String file, String digest, String textDigest, Kind kind, long characters) {}
