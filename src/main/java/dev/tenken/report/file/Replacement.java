package dev.tenken.report.file;

import dev.tenken.model.InputException;
import dev.tenken.written.Manifest;
import dev.tenken.written.Manifest.Entry;
import dev.tenken.written.Manifest.Writing;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts a report in the place of the one before it, so that at any moment the folder holds the old one, the new one, or says that it holds
 * neither. All files are first written into a hidden folder inside the target, because only there can a move be sure to stay on one
 * file system. Then the manifest that says "unfinished" and knows both reports takes the place of the old one, then each file moves, and at last
 * the new manifest.
 */
final class Replacement {
    private static final String STAGE = ".tenken-stage";
    /** Also as earlier versions called it. */
    private static final Pattern STAGES = Pattern.compile("\\.tenken-(?:stage|\\d+)");
    /** Below the stage, beside the files of the report, which stand in a folder of their own: these names are taken nowhere. */
    private static final String FILES = "files";

    private static final String DURING = "during.json";
    private static final String AFTER = "after.json";

    private final Path folder;
    private final String by;
    private final Disk disk;
    private final Path stage;
    private boolean begun;

    Replacement(Path folder, String by, Disk disk) {
        this.folder = folder;
        this.by = by;
        this.disk = disk;
        this.stage = folder.resolve(STAGE);
    }

    /** True from the moment when the folder no longer holds the earlier report. */
    boolean begun() {
        return begun;
    }

    FolderChange run(ReportFiles files) throws IOException {
        clear();
        Manifest before = before();
        Writing next = new Writing(by, false, stage(files));
        Manifest after = before.with(next);
        Plan plan = Plan.of(folder, before, next);
        boolean unfinished = before.by(by).filter(Writing::unfinished).isPresent();
        List<Path> written = files.names().stream().map(folder::resolve).toList();
        if (!after.equals(before) || !plan.moves().isEmpty()) {
            disk.fill(stage.resolve(DURING), FileContent.of(during(before, next).text()));
            disk.fill(stage.resolve(AFTER), FileContent.of(after.text()));
            replace(plan);
        }
        deleteTree(stage);
        return new FolderChange(written, plan.kept(), plan.removed(), plan.left(), unfinished);
    }

    /** Takes away what was only prepared. */
    void giveUp() {
        try {
            deleteTree(stage);
        } catch (IOException e) {
            // It is hidden, and the next run takes it away.
            return;
        }
    }

    /** Takes away what runs left behind that were killed: this one holds the folder, so that they are dead. */
    private void clear() throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.filter(
                            c -> STAGES.matcher(c.getFileName().toString()).matches())
                    .sorted()
                    .toList()) {
                deleteTree(child);
            }
        }
    }

    private Manifest before() {
        try {
            return Manifest.of(folder).orElse(Manifest.NONE);
        } catch (InputException e) {
            // Then nothing is known to be ours, and everything in the way is kept.
            return Manifest.NONE;
        }
    }

    private List<Entry> stage(ReportFiles files) throws IOException {
        disk.makeFolder(stage);
        disk.makeFolder(stage.resolve(FILES));
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<String, FileContent> file : files.contents().entrySet()) {
            Path staged = staged(file.getKey());
            make(staged.getParent());
            String digest = disk.fill(staged, file.getValue());
            entries.add(new Entry(file.getKey(), digest, files.isToFillIn(file.getKey())));
        }
        return entries;
    }

    private Manifest during(Manifest before, Writing next) {
        List<Entry> both = new ArrayList<>(next.files());
        before.by(by).ifPresent(earlier -> both.addAll(earlier.files()));
        return before.with(new Writing(by, true, both));
    }

    private void replace(Plan plan) throws IOException {
        Path manifest = folder.resolve(Manifest.FILE);
        if (Files.exists(manifest, LinkOption.NOFOLLOW_LINKS) && !isOurs()) {
            Path kept = Plan.free(manifest);
            plan.kept().put(manifest, kept);
            disk.rename(manifest, kept);
        }
        begun = true;
        disk.replace(stage.resolve(DURING), manifest);
        for (Map.Entry<Path, Path> kept : plan.kept().entrySet()) {
            if (!kept.getKey().equals(manifest)) {
                disk.rename(kept.getKey(), kept.getValue());
            }
        }
        for (String name : plan.moves()) {
            make(folder.resolve(name).getParent());
            disk.replace(staged(name), folder.resolve(name));
        }
        for (Path removed : plan.removed()) {
            disk.delete(removed);
            deleteEmpty(removed.getParent());
        }
        disk.replace(stage.resolve(AFTER), manifest);
    }

    private boolean isOurs() {
        try {
            return Manifest.of(folder).isPresent();
        } catch (InputException e) {
            return false;
        }
    }

    private Path staged(String name) {
        return stage.resolve(FILES).resolve(name);
    }

    private void make(Path wanted) throws IOException {
        if (!Files.exists(wanted)) {
            make(wanted.getParent());
            disk.makeFolder(wanted);
        }
    }

    private void deleteEmpty(Path child) throws IOException {
        try {
            // A link is somebody's own, and deleting it would not ask whether what it leads to is empty.
            for (Path p = child; !p.equals(folder) && !Files.isSymbolicLink(p); p = p.getParent()) {
                disk.delete(p);
            }
        } catch (DirectoryNotEmptyException e) {
            return;
        }
    }

    private void deleteTree(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> below = Files.walk(root)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                disk.delete(path);
            }
        }
    }
}
