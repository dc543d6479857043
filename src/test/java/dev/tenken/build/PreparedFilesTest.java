package dev.tenken.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedFilesTest {

    @TempDir
    private Path folder;

    @Test
    void files_are_of_what_they_were_made_of_while_all_are_there() throws IOException {
        PreparedFiles files = new PreparedFiles(folder.resolve("classes"), folder.resolve("state/made"));
        assertThat(files.areOf("one")).isFalse();

        files.put("one", Map.of("rules/A.class", new byte[] {1}, "rules/b.json", new byte[] {2}));

        assertThat(files.areOf("one")).isTrue();
        assertThat(files.areOf("two")).isFalse();
        Files.delete(folder.resolve("classes/rules/A.class"));
        assertThat(files.areOf("one")).isFalse();
    }

    @Test
    void what_an_earlier_build_made_and_this_one_did_not_goes_away() throws IOException {
        PreparedFiles files = new PreparedFiles(folder.resolve("classes"), folder.resolve("made"));
        files.put("one", Map.of("rules/Old.class", new byte[] {1}));
        Files.writeString(folder.resolve("classes/rules/backup.drl"), "kept");

        files.remove();
        assertThat(files.areOf("one")).isFalse();
        files.put("two", Map.of("rules/New.class", new byte[] {2}));

        assertThat(folder.resolve("classes/rules/Old.class")).doesNotExist();
        assertThat(folder.resolve("classes/rules/New.class")).hasBinaryContent(new byte[] {2});
        assertThat(folder.resolve("classes/rules/backup.drl")).hasContent("kept");
    }
}
