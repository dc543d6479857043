package dev.tenken.watch;

import dev.tenken.data.Sha256;
import dev.tenken.model.InputException;
import dev.tenken.watch.PaperReader.Said;
import dev.tenken.watch.Result.Gone;
import dev.tenken.watch.Result.Same;
import dev.tenken.watch.Result.Taken;
import dev.tenken.watch.Result.Troubled;
import dev.tenken.watch.Trouble.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks at the documents that lie in a vendor's folder. */
final class FolderLook {
    private final Path folder;
    private final PaperReader reader;
    private final Known known;
    private final Map<String, Edition> before;
    private final Set<String> copies;
    private final boolean others;

    /**
     * @param addresses documents that are fetched: their files are not looked at here
     * @param copies files that hold them
     */
    FolderLook(Path folder, PaperReader reader, Known known, Set<String> addresses, Set<String> copies) {
        this.folder = folder;
        this.reader = reader;
        this.known = known;
        this.before = known.inFolder(addresses);
        this.copies = copies;
        this.others = !addresses.isEmpty();
    }

    List<Result> look() {
        if (!Files.isDirectory(folder)) {
            return before.isEmpty() && others ? List.of() : List.of(inaccessible("no such folder"));
        }
        Map<String, String> found;
        try {
            found = digests();
        } catch (InputException | IOException e) {
            return List.of(inaccessible("the folder cannot be read: " + e.getMessage()));
        }
        Map<String, Edition> gone = new TreeMap<>(before);
        gone.keySet().removeAll(found.keySet());
        Map<String, Edition> followed = new Successors(gone, before, found).pairs();
        if (!before.isEmpty() && gone.size() == before.size() && followed.isEmpty()) {
            return List.of(Troubled.of(
                    Trouble.FOLDER,
                    Cause.ALL_GONE,
                    folder + ": none of the " + before.size() + " documents is there that were there before; "
                            + "is it the right folder? If they were withdrawn, say \"watch accept\""));
        }
        return results(found, gone, followed);
    }

    private Troubled inaccessible(String what) {
        return Troubled.of(
                Trouble.FOLDER,
                Cause.FOLDER,
                folder + ": " + what + "; is it connected, and may you read it? What was read before stays in force");
    }

    /** Digests of the files by their paths; "" for one that cannot be read. */
    private Map<String, String> digests() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (Path file : reader.papers(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (!copies.contains(path)) {
                digests.put(path, digest(file));
            }
        }
        return digests;
    }

    private static String digest(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            return "";
        }
    }

    private List<Result> results(Map<String, String> found, Map<String, Edition> gone, Map<String, Edition> followed) {
        List<Result> results = new ArrayList<>();
        Set<String> succeeded = new TreeSet<>();
        found.forEach((path, digest) -> {
            Edition predecessor = followed.getOrDefault(path, before.get(path));
            results.add(result(path, digest, predecessor));
            if (predecessor != null) {
                succeeded.add(predecessor.document());
            }
        });
        gone.forEach((path, edition) -> {
            if (!succeeded.contains(path)) {
                results.add(new Gone(path, edition));
            }
        });
        return results;
    }

    private Result result(String path, String digest, Edition predecessor) {
        if (predecessor != null && predecessor.paper().digest().equals(digest)) {
            return predecessor.document().equals(path)
                    ? new Same(path, null)
                    : new Taken(path, Change.Kind.RENAMED, moved(predecessor.paper(), path), predecessor, null);
        }
        // What follows an edition and is in doubt stays the affair of that edition's name.
        String document = predecessor == null ? path : predecessor.document();
        Trouble same = known.sameTrouble(document, digest);
        if (same != null) {
            return new Troubled(document, same.cause(), same.message(), same.found(), null);
        }
        Paper paper;
        try {
            paper = read(path, digest);
        } catch (InputException | IOException e) {
            return Troubled.of(
                    document, Cause.UNREADABLE, folder.resolve(path) + ": cannot be read: " + reason(path, e));
        }
        Optional<Doubts.Doubt> doubt = predecessor == null ? Optional.empty() : Doubts.of(paper, predecessor.paper());
        return doubt.<Result>map(
                        d -> new Troubled(document, d.cause(), folder.resolve(path) + ": " + d.message(), paper, null))
                .orElseGet(() -> new Taken(
                        path,
                        predecessor == null ? Change.Kind.NEW : Change.Kind.NEW_EDITION,
                        paper,
                        predecessor,
                        null));
    }

    private String reason(String path, Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.replace(folder.resolve(path) + ": ", "");
    }

    private Paper read(String path, String digest) throws IOException {
        Path file = folder.resolve(path);
        byte[] content = Files.readAllBytes(file);
        Said said = reader.read(file);
        return new Paper(path, digest, said.digest(), Kind.of(content), said.characters());
    }

    private static Paper moved(Paper paper, String path) {
        return new Paper(path, paper.digest(), paper.textDigest(), paper.kind(), paper.characters());
    }
}
