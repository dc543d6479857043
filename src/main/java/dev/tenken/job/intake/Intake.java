package dev.tenken.job.intake;

import dev.tenken.history.archive.Ids;
import dev.tenken.model.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lays what people send aside, each request in a folder of its own, until a worker reads it. */
public final class Intake {
    /** Files of one request. */
    public static final int MOST_FILES = 20;

    /** Begins with a dot: what lies there is no vendor's. */
    private static final String FOLDER = ".incoming";

    private final Path folder;
    private final Clock clock;

    /** @param papers the folder below which vendors' folders are made */
    public Intake(Path papers, Clock clock) {
        this.folder = papers.resolve(FOLDER);
        this.clock = clock;
    }

    /** A file as it comes. */
    public interface Sent {
        /** As the browser names it. */
        String name();

        /** To be closed. */
        InputStream open() throws IOException;
    }

    /**
     * What was laid aside.
     *
     * @param folder of its own
     * @param names in it, as they were made safe, in the order in which they came
     */
    public record Laid(Path folder, List<String> names) {}

    /**
     * Lays all files of a request aside, or none.
     *
     * @throws Refused when one may not come in; the first of them
     * @throws InputException when there is no room for them
     */
    public Laid lay(List<? extends Sent> files, PaperType.Use use) {
        List<String> names = names(files, use);
        Path own = folder.resolve(Ids.next(clock.instant()));
        try {
            Files.createDirectories(own);
            for (int i = 0; i < names.size(); i++) {
                lay(files.get(i), own.resolve(names.get(i)), use);
            }
            return new Laid(own, names);
        } catch (IOException e) {
            remove(own);
            throw new InputException(
                    "what you sent could not be laid down (" + e.getClass().getSimpleName()
                            + "); nothing was kept of it: ask the administrator whether there is room on the server's disk",
                    e);
        } catch (RuntimeException e) {
            remove(own);
            throw e;
        }
    }

    private static List<String> names(List<? extends Sent> files, PaperType.Use use) {
        if (files.isEmpty()) {
            throw new Refused(Refused.Reason.NOTHING, "");
        }
        if (files.size() > MOST_FILES) {
            throw new Refused(Refused.Reason.TOO_MANY, "");
        }
        List<String> names = new ArrayList<>();
        Set<String> folded = new HashSet<>();
        for (Sent file : files) {
            String name = PaperName.of(file.name());
            PaperType.refuseEnding(name, use);
            if (!folded.add(PaperName.folded(name))) {
                throw new Refused(Refused.Reason.TWICE, name);
            }
            names.add(name);
        }
        return names;
    }

    private static void lay(Sent file, Path target, PaperType.Use use) throws IOException {
        try (InputStream in = file.open()) {
            byte[] beginning = in.readNBytes(PaperType.BEGINNING);
            PaperType.refuseContent(String.valueOf(target.getFileName()), beginning, use);
            Files.write(target, beginning);
            try (var out = Files.newOutputStream(target, java.nio.file.StandardOpenOption.APPEND)) {
                in.transferTo(out);
            }
        }
    }

    /** Removes a request's folder, when what it was for is over; what cannot be removed stays. */
    public static void remove(Path own) {
        if (!FOLDER.equals(String.valueOf(own.toAbsolutePath().getParent().getFileName()))) {
            throw new IllegalArgumentException(own + " is no folder of a request");
        }
        try (Stream<Path> files = Files.list(own)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(own);
        } catch (IOException e) {
            // It is looked for again when the next one comes; nothing reads from there by itself.
            return;
        }
    }

    /** Removes folders of requests that nobody waits for, because who took them in died before he could ask. @param wanted those in use */
    public void tidy(Set<Path> wanted, java.time.Duration age) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path own : all.toList()) {
                if (!wanted.contains(own)
                        && Files.getLastModifiedTime(own)
                                .toInstant()
                                .isBefore(clock.instant().minus(age))) {
                    remove(own);
                }
            }
        } catch (IOException e) {
            // The next request tries again.
            return;
        }
    }
}
