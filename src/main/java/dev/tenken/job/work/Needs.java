package dev.tenken.job.work;

import dev.tenken.job.Job;
import dev.tenken.model.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a job is done with, as it was put down. */
final class Needs {
    private final Job job;

    Needs(Job job) {
        this.job = job;
    }

    String text(String key) {
        return (String) job.needs().get(key);
    }

    boolean isSet(String key) {
        return Boolean.TRUE.equals(job.needs().get(key));
    }

    List<String> texts(String key) {
        return ((List<?>) job.needs().get(key)).stream().map(String::valueOf).toList();
    }

    /** The folder with what was brought. @throws InputException when the worker cannot see it */
    Path brought() {
        Path folder = Path.of(text("folder"));
        if (!Files.isDirectory(folder)) {
            throw new InputException(
                    "the worker does not find what you brought: worker and server must see the same folder for"
                            + " papers (serve --papers)");
        }
        return folder;
    }
}
