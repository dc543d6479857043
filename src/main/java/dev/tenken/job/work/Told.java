package dev.tenken.job.work;

import dev.tenken.model.InputException;
import java.nio.file.Path;

/** Messages about files that were brought: they are called as the one who brought them calls them, not by where they lie meanwhile. */
final class Told {
    private Told() {}

    static InputException of(InputException problem, Path file) {
        return new InputException(plain(problem.getMessage(), file), problem);
    }

    static String plain(String message, Path file) {
        return message.replace(file.toString(), String.valueOf(file.getFileName()));
    }
}
