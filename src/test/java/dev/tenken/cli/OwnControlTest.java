package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk of the documentation to a control of one's own, done as it is written: what it shows is what comes. */
class OwnControlTest {
    private static final String SECTION = "## Write your own control";
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern FILE = Pattern.compile("`(my/[\\w./-]+)`:\\s*$");
    private static final String PROMPT = "$ tenken ";
    private static final String LEFT_OUT = "…";

    @TempDir
    Path folder;

    @Test
    void the_walk_in_the_readme_does_what_it_shows() throws IOException {
        String walk = section();
        Matcher block = BLOCK.matcher(walk);
        int from = 0;
        int files = 0;
        int commands = 0;
        while (block.find()) {
            if (block.group(1).equals("console")) {
                commands += run(block.group(2));
            } else {
                write(walk.substring(from, block.start()), block.group(2));
                files++;
            }
            from = block.end();
        }

        assertThat(files).isEqualTo(7);
        assertThat(commands).isEqualTo(8);
    }

    private static String section() throws IOException {
        String page = Files.readString(Path.of("src/docs/own-rules.md"));
        int start = page.indexOf(SECTION);
        int next = page.indexOf("\n## ", start);
        return next < 0 ? page.substring(start) : page.substring(start, next);
    }

    private void write(String before, String text) throws IOException {
        Matcher name = FILE.matcher(before);
        assertThat(name.find()).as("a file's name before %s", text).isTrue();
        Path file = folder.resolve(name.group(1));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Runs the commands of a block, and gives their number. */
    private int run(String console) {
        String[] runs = console.split("(?m)^(?=\\$ )");
        for (String run : runs) {
            String command = run.substring(0, run.indexOf('\n'));
            assertThat(command).startsWith(PROMPT);
            assertShown(command, run.substring(command.length() + 1));
        }
        return runs.length;
    }

    private void assertShown(String command, String shown) {
        Object[] words = List.of(command.substring(PROMPT.length()).split(" ")).stream()
                .map(w -> w.startsWith("my/") ? folder.resolve(w).toString() : w)
                .toArray();
        CommandRun got = CommandRun.of(words);
        String out = (got.err() + got.out()).replace(folder + "/", "");
        List<String> wanted = new ArrayList<>();
        boolean whole = !shown.contains(LEFT_OUT);
        shown.lines().filter(l -> !l.equals(LEFT_OUT)).forEach(wanted::add);

        assertThat(got.status()).as(command).isEqualTo(shown.contains("failed: 1.") ? 1 : 0);
        if (whole) {
            assertThat(out.lines()).as(command).containsExactlyElementsOf(wanted);
        } else {
            assertThat(out.lines()).as(command).containsSubsequence(wanted);
        }
    }
}
