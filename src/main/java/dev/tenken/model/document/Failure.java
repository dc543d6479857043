package dev.tenken.model.document;

/**
 * A document or vendor that was not assessed; the rest was.
 *
 * @param path path below the folder that was assessed; of a vendor as a whole, its id
 * @param message what is wrong and what to do
 * @param defect what was thrown when the fault is the program's own, or null when it is the input's
 */
public record Failure(String path, String message, Throwable defect) {

    /** The fault is the input's. */
    public Failure(String path, String message) {
        this(path, message, null);
    }

    /** The fault is the program's own. */
    public static Failure ofDefect(String path, Throwable thrown) {
        return new Failure(
                path,
                "a defect of the program, not of your input ("
                        + thrown.getClass().getSimpleName()
                        + "): report it, with what standard error says of it; until it is mended, leave the file out or "
                        + "give it in another format",
                thrown);
    }

    public boolean isDefect() {
        return defect != null;
    }
}
