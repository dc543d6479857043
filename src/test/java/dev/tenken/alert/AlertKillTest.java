package dev.tenken.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.database.DatabaseTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Programs that are killed while they tell, at another moment each time: nothing is told twice, and what was not told is either told by the next
 * one or listed as uncertain. {@code mvn test -Dtest='*AlertKillTest' -Dkill.rounds=50} makes many rounds.
 */
abstract class AlertKillTest extends DatabaseTest {
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 2);
    private static final int WITHIN_MS = 600;

    private final Random moments = new Random(17);

    @Test
    void killed_while_telling() throws Exception {
        try (Post post = new Post()) {
            for (int round = 0; round < ROUNDS; round++) {
                kill(post, round);
            }
            Alerts alerts = new Alerts(database, Clock.systemUTC());
            alerts.tell(TellingProgram.settings(String.valueOf(post.port())), Map.of());

            List<String> lines = post.lines();
            assertThat(lines).as("what was told").hasSizeGreaterThan(ROUNDS).doesNotHaveDuplicates();
            Set<String> uncertain = alerts.told().entrySet().stream()
                    .filter(e -> e.getValue().get(0).endsWith("uncertain"))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            assertThat(alerts.doubtful()).as("one at most for each kill").hasSizeLessThanOrEqualTo(ROUNDS);
            Set<String> missed = new TreeSet<>();
            for (Alert alert : alerts.latest(Integer.MAX_VALUE)) {
                boolean told = lines.contains("acme: new gap at " + alert.subject() + ". Told.");
                if (!told && !uncertain.contains(alert.key())) {
                    missed.add(alert.subject());
                }
            }
            assertThat(missed).as("noted, and neither told nor listed").isEmpty();
        }
    }

    private void kill(Post post, int round) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path errors = folder.resolve("killed.err");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TellingProgram.class.getName(),
                        where(),
                        String.valueOf(post.port()),
                        String.valueOf(round))
                .redirectError(errors.toFile())
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).as(Files.readString(errors)).isEqualTo("begins");
            int before = post.subjects().size();
            while (post.subjects().size() == before && process.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            TimeUnit.MILLISECONDS.sleep(moments.nextInt(WITHIN_MS));
            assertThat(process.isAlive()).as(Files.readString(errors)).isTrue();
            process.destroyForcibly();
            process.waitFor();
        }
    }
}
