package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alerts by commands, with a real mail server. */
class AlertsCommandTest {
    @TempDir
    Path work;

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void register_a_vendor() throws IOException {
        post.start();
        Files.writeString(
                work.resolve("vendors.csv"),
                "vendor,name-en,name-ja,owner,contract-end,first-due\nacme,Acme,アクメ,sato@example.com,2026-11-25,2027-06-01\n");
        assertThat(run("vendor", "import", work.resolve("vendors.csv")).err()).isEmpty();
    }

    @AfterEach
    void stop() {
        post.stop();
    }

    @Test
    void what_is_near_is_listed_sent_once_and_listed_as_sent() throws Exception {
        Path settings = settings("language: ja\ndigest-at: \"00:00\"\n");
        CommandRun listed = run("alerts", "list", "--settings", settings);
        assertThat(listed.out())
                .contains("Acme: the contract ends in 4 days, on 2026-11-25  [not told yet]")
                .contains("To be told, mail:sato@example.com: 1\n");
        assertThat(post.getReceivedMessages()).as("a list sends nothing").isEmpty();

        CommandRun sent = run("alerts", "send", "--settings", settings);
        assertThat(sent.out()).isEqualTo("Messages sent: 1, alerts in them: 1, messages not taken: 0.\n");
        assertThat(post.getReceivedMessages()[0].getSubject()).isEqualTo("点検 2026-11-21：通知 1 件");
        assertThat(post.getReceivedMessages()[0].getContent().toString())
                .startsWith("- アクメ：契約は 2026-11-25（あと 4 日）に終了します");

        run("alerts", "send", "--settings", settings);
        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(run("alerts", "list").out()).contains("[mail:sato@example.com sent]");
    }

    @Test
    void a_server_that_takes_nothing_is_told_and_tried_again_later() throws IOException {
        Path settings = settings("digest-at: \"00:00\"\n");
        post.stop();
        CommandRun sent = run("alerts", "send", "--settings", settings);
        assertThat(sent.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(sent.err()).contains("was not taken by 127.0.0.1").contains("check the settings of mail");
        assertThat(run("alerts", "list").out()).contains("was not taken, and is tried again");
    }

    @Test
    void a_test_message_reaches_everybody_and_tells_nothing() throws IOException {
        Path settings = settings("");
        assertThat(run("alerts", "test", "--settings", settings).out())
                .isEqualTo("Test messages taken: 2, not taken: 0.\n");
        assertThat(run("alerts", "list").out()).contains("[not told yet]");
    }

    @Test
    void a_worker_tells_when_its_work_is_done() throws IOException {
        CommandRun worked = run("worker", "--once", "--settings", settings("digest-at: \"00:00\"\n"));
        assertThat(worked.status()).isZero();
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void everything_that_is_wrong_with_settings_is_told_at_once() throws IOException {
        Path settings = Files.writeString(
                work.resolve("alerts.yaml"),
                "language: fr\nahead: [400]\nahead-of: {new-gap: [1]}\nmail: {server: \"smtp://x\", user: a, from: nobody}\n"
                        + "webhooks: [{url: \"ftp://x\", secret-from: NO_SUCH_VARIABLE, kinds: [gap]}]\n");
        CommandRun run = run("alerts", "send", "--settings", settings);
        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(run.err())
                .contains("language: got \"fr\"; wanted en or ja")
                .contains("ahead: got 400")
                .contains("new-gap has no day to be told ahead of")
                .contains("mail: server: got \"smtp://x\"")
                .contains("password-from: is missing")
                .contains("from: got \"nobody\"")
                .contains("url: got \"ftp://x\"")
                .contains("NO_SUCH_VARIABLE is not set")
                .contains("no kind of alert \"gap\"");
    }

    @Test
    void nobody_is_told_without_settings() {
        assertThat(run("alerts", "send").err()).startsWith("nobody to tell: name a file with --settings");
    }

    private Path settings(String more) throws IOException {
        return Files.writeString(
                work.resolve("alerts.yaml"),
                more + "mail: {server: \"127.0.0.1:" + post.getSmtp().getPort()
                        + "\", security: none, from: tenken@example.com, to: all@example.com}\n");
    }

    private CommandRun run(Object... words) {
        Object[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--database";
        all[words.length + 1] = work.resolve("tenken.db");
        return CommandRun.of(all);
    }
}
