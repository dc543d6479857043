package dev.tenken.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.model.InputException;
import dev.tenken.written.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stops the writing of a report, and whenever: the old one, the new one, or a folder that says that it is neither. */
class ReplacementTest {
    private static final String BY = "test";

    private static final Map<String, String> OLD =
            Map.of("report.html", "old", "vendors/acme.html", "old", "vendors/gone.html", "old", "same.md", "same");
    private static final Map<String, String> NEW = Map.of(
            "report.html",
            "new",
            "vendors/acme.html",
            "new",
            "same.md",
            "same",
            "letters/acme.md",
            "new",
            "mine.csv",
            "new");

    @TempDir
    Path work;

    @Test
    void a_run_that_is_killed_anywhere_leaves_one_report_or_says_that_it_leaves_none() throws IOException {
        int killed = 0;
        for (int at = 0; ; at++) {
            Path folder = prepared("killed-" + at);
            BrokenDisk disk = new BrokenDisk(at, true);
            boolean ended = isWritten(folder, disk);
            if (ended) {
                break;
            }
            killed++;
            assertOldOrNewOrUnfinished(folder, "killed at operation " + at);
            assertNothingOfPeopleIsLost(folder);
            assertNextRunEndsClean(folder);
        }
        assertThat(killed).isGreaterThan(25);
    }

    @Test
    void a_disk_that_is_full_at_any_moment_leaves_the_old_report_or_says_that_it_leaves_none() throws IOException {
        int full = 0;
        for (int at = 0; ; at++) {
            Path folder = prepared("full-" + at);
            Map<String, String> before = files(folder);
            BrokenDisk disk = new BrokenDisk(at, false);
            if (isWritten(folder, disk)) {
                break;
            }
            full++;
            if (isUnfinished(folder)) {
                assertNothingOfPeopleIsLost(folder);
            } else {
                assertThat(files(folder)).as("full at operation " + at).isEqualTo(before);
            }
            assertThat(hidden(folder)).containsExactly(FolderLock.FILE);
            assertNextRunEndsClean(folder);
        }
        assertThat(full).isGreaterThan(15);
    }

    @Test
    void a_first_run_that_is_killed_anywhere_leaves_nothing_or_all_or_says_so() throws IOException {
        int killed = 0;
        for (int at = 0; ; at++) {
            Path folder = work.resolve("first-" + at + "/report");
            if (isWritten(folder, new BrokenDisk(at, true))) {
                break;
            }
            killed++;
            if (Files.exists(folder) && !isUnfinished(folder)) {
                assertThat(visible(folder)).satisfiesAnyOf(f -> assertThat(f).isEmpty(), f -> assertThat(f)
                        .isEqualTo(NEW));
            }
            assertNextRunEndsClean(folder);
        }
        assertThat(killed).isGreaterThan(15);
    }

    @Test
    void what_a_person_changed_is_kept_under_a_name_that_is_never_taken_again() throws IOException {
        Path folder = prepared("kept");
        Path first = folder.resolve("vendors/acme.kept-1.html");
        Files.writeString(folder.resolve("vendors/acme.html"), "mine");

        FolderChange second = write(folder, NEW);
        Files.writeString(folder.resolve("vendors/acme.html"), "mine again");
        FolderChange third = write(folder, OLD);

        assertThat(second.kept()).containsEntry(folder.resolve("vendors/acme.html"), first);
        assertThat(first).hasContent("mine");
        assertThat(third.kept().get(folder.resolve("vendors/acme.html")))
                .hasContent("mine again")
                .isNotEqualTo(first);
        assertThat(folder.resolve("vendors/acme.html")).hasContent("old");
    }

    @Test
    void what_no_longer_belongs_goes_unless_somebody_changed_it() throws IOException {
        Path folder = prepared("gone");
        Files.writeString(folder.resolve("vendors/gone.html"), "mine");

        FolderChange change = write(folder, Map.of("report.html", "new"));

        assertThat(change.left()).containsExactly(folder.resolve("vendors/gone.html"));
        assertThat(change.removed())
                .containsExactlyInAnyOrder(folder.resolve("vendors/acme.html"), folder.resolve("same.md"));
        assertThat(visible(folder)).containsOnlyKeys("report.html", "vendors/gone.html", "mine.csv");

        assertThat(write(folder, Map.of("report.html", "newer")).left()).isEmpty();
        assertThat(folder.resolve("vendors/gone.html")).hasContent("mine");
    }

    @Test
    void folders_that_become_empty_go_too() throws IOException {
        Path folder = prepared("empty");

        write(folder, Map.of("report.html", "new"));

        assertThat(folder.resolve("vendors")).doesNotExist();
    }

    @Test
    void the_same_again_changes_nothing() throws IOException {
        Path folder = prepared("again");
        write(folder, NEW);
        Map<String, String> before = files(folder);

        FolderChange change = write(folder, NEW);

        assertThat(files(folder)).isEqualTo(before);
        assertThat(change.kept()).isEmpty();
        assertThat(change.removed()).isEmpty();
    }

    @Test
    void what_another_command_wrote_into_the_folder_stays() throws IOException {
        Path folder = prepared("two");
        new ReportFiles().add("diff.md", "diff").add("same.md", "same").write(folder, "diff");

        write(folder, Map.of("report.html", "new"));

        assertThat(visible(folder)).containsOnlyKeys("report.html", "diff.md", "same.md", "mine.csv");
    }

    @Test
    void a_manifest_that_somebody_broke_costs_nobody_a_file() throws IOException {
        Path folder = prepared("broken");
        Files.writeString(folder.resolve(Manifest.FILE), "<<<<<<< HEAD");

        FolderChange change = write(folder, NEW);

        assertThat(change.kept()).containsKeys(folder.resolve(Manifest.FILE), folder.resolve("report.html"));
        assertThat(folder.resolve("report.kept-1.html")).hasContent("old");
        assertThat(folder.resolve("tenken-manifest.kept-1.json")).hasContent("<<<<<<< HEAD");
    }

    @Test
    void what_runs_of_earlier_versions_left_half_done_is_taken_away() throws IOException {
        Path folder = prepared("stages");
        Files.createDirectories(folder.resolve(".tenken-123456/texts"));
        Files.writeString(folder.resolve(".tenken-123456/texts/a.txt"), "half");
        Files.createDirectories(folder.resolve(".tenken-notes"));

        write(folder, NEW);

        assertThat(hidden(folder)).containsExactly(FolderLock.FILE, ".tenken-notes");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_two_runs_at_once_into_one_folder_one_is_refused(boolean written) throws IOException {
        Path folder = prepared("twice");

        try (ReportFolder first = ReportFolder.hold(folder)) {
            if (written) {
                first.write(BY, report(NEW));
            }
            assertThatThrownBy(() -> ReportFolder.hold(work.resolve("./twice")))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("twice: another run is writing")
                    .hasMessageContaining("wait until it has ended");
        }
        assertThat(write(folder, NEW).written()).hasSize(NEW.size());
    }

    @Test
    void a_folder_that_was_made_for_nothing_goes_again() throws IOException {
        ReportFolder.hold(work.resolve("a/b")).close();

        assertThat(work).isEmptyDirectory();
    }

    private Path prepared(String name) throws IOException {
        Path folder = work.resolve(name);
        write(folder, OLD);
        Files.writeString(folder.resolve("mine.csv"), "mine");
        return folder;
    }

    private static boolean isWritten(Path folder, BrokenDisk disk) {
        try (ReportFolder held = ReportFolder.hold(folder, disk)) {
            held.write(BY, report(NEW));
            return true;
        } catch (BrokenDisk.Killed | InputException e) {
            return false;
        }
    }

    private static FolderChange write(Path folder, Map<String, String> files) {
        return report(files).write(folder, BY);
    }

    private static ReportFiles report(Map<String, String> files) {
        ReportFiles report = new ReportFiles();
        files.forEach(report::add);
        return report;
    }

    private static void assertOldOrNewOrUnfinished(Path folder, String when) throws IOException {
        if (!isUnfinished(folder)) {
            Map<String, String> now = visible(folder);
            Map<String, String> expected = now.get("report.html").equals("new") ? NEW : OLD;
            assertThat(now).as(when).containsAllEntriesOf(expected);
            assertThat(Manifest.of(folder).orElseThrow().by(BY).orElseThrow().paths())
                    .as(when)
                    .isEqualTo(expected.keySet());
        }
    }

    private static void assertNothingOfPeopleIsLost(Path folder) throws IOException {
        assertThat(visible(folder).values()).contains("mine");
    }

    private static void assertNextRunEndsClean(Path folder) throws IOException {
        write(folder, NEW);
        assertThat(isUnfinished(folder)).isFalse();
        assertThat(visible(folder)).containsAllEntriesOf(NEW).doesNotContainKey("vendors/gone.html");
        assertThat(hidden(folder)).containsExactly(FolderLock.FILE);
    }

    private static boolean isUnfinished(Path folder) {
        return Manifest.of(folder)
                .flatMap(m -> m.by(BY))
                .filter(Manifest.Writing::unfinished)
                .isPresent();
    }

    private static List<String> hidden(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(p -> p.getFileName().toString())
                    .filter(name -> name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** The report's files and those of people, without the manifest. */
    private static Map<String, String> visible(Path folder) throws IOException {
        Map<String, String> files = files(folder);
        files.keySet().removeIf(name -> name.startsWith(".") || name.equals(Manifest.FILE));
        return files;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> below = Files.walk(folder)) {
            below.filter(Files::isRegularFile)
                    .forEach(
                            file -> files.put(folder.relativize(file).toString().replace('\\', '/'), content(file)));
        }
        return files;
    }

    private static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
