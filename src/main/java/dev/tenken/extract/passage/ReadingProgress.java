package dev.tenken.extract.passage;

import dev.tenken.model.document.Document;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells how far a long document was examined; a shorter one is done before anybody wonders. */
public final class ReadingProgress {
    private static final int STEP = 1_000_000;

    private final Document document;
    private final Consumer<String> lines;
    private int next = STEP;

    public ReadingProgress(Document document, Consumer<String> lines) {
        this.document = document;
        this.lines = lines;
    }

    public void at(int offset) {
        while (offset >= next) {
            lines.accept(String.format(
                    Locale.ROOT,
                    "%s: examined %.0f of %.1f million characters",
                    document.path(),
                    (double) next / STEP,
                    (double) document.text().length() / STEP));
            next += STEP;
        }
    }
}
