package dev.tenken.web;

/** Why a request gets no answer of its own. The message is shown to the one who asked, in his language. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Object[] arguments;

    /**
     * @param status of HTTP
     * @param key of the text in {@code web/messages}
     */
    public Refusal(int status, String key, Object... arguments) {
        super(key);
        this.status = status;
        this.arguments = arguments.clone();
    }

    /** There is nothing at this address. */
    public static Refusal notFound() {
        return new Refusal(404, "refused.not-found");
    }

    public int status() {
        return status;
    }

    /** What it says. */
    public String in(Texts texts) {
        return texts.get(getMessage(), arguments);
    }
}
