package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.watch.fetch.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents watched by commands, in a folder and on a real server. */
class WatchCommandTest {
    private static final String PAGE = "<!doctype html><html><body><h1>Security</h1><p>"
            + "Backups are taken every day and kept for 90 days. ".repeat(60) + "</p></body></html>";

    @TempDir
    Path work;

    private final Site site = new Site();

    @BeforeEach
    void register_a_vendor() throws IOException {
        Files.createDirectories(work.resolve("papers/acme"));
        Files.writeString(work.resolve("papers/acme/sla.txt"), "The service is available for 99.9 % of each month.");
        Files.writeString(
                work.resolve("vendors.csv"),
                "vendor,folder,first-due\nacme," + work.resolve("papers/acme") + ",2026-11-21\n");
        Files.writeString(work.resolve("documents.csv"), "vendor,url,title\nacme," + address() + ",Security page\n");
        assertThat(run("vendor", "import", work.resolve("vendors.csv")).err()).isEmpty();
        assertThat(run("vendor", "import", work.resolve("documents.csv")).err()).isEmpty();
        site.with("/security", e -> Site.send(e, 200, PAGE));
    }

    @AfterEach
    void close_site() {
        site.close();
    }

    @Test
    void documents_are_seen_in_the_folder_and_fetched_when_asked_for() {
        CommandRun off = run("watch", "look");
        assertThat(off.out())
                .isEqualTo("acme: new: sla.txt\n"
                        + "Vendors looked at: 1. Documents unchanged: 0, new: 1, new editions: 0, renamed: 0, withdrawn: 0, "
                        + "in trouble: 0, not fetched: 1 (say --fetch).\n");
        assertThat(site.asked).isEmpty();

        CommandRun on = run("watch", "look", "--fetch", "--any-address");
        assertThat(on.status()).isZero();
        assertThat(on.out()).startsWith("acme: new: " + address() + "\n");
        assertThat(work.resolve("papers/acme/security.html")).hasContent(PAGE);
        assertThat(run("vendor", "show", "acme").out())
                .contains("security.html")
                .contains("fetched       2026-11-21");
        assertThat(run("watch", "list", "acme").out()).contains("in force").contains("Nothing is in trouble.");
    }

    @Test
    void an_address_inside_a_network_is_not_asked_unless_allowed() {
        CommandRun run = run("watch", "look", "--fetch");
        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.out()).contains("no public address");
        assertThat(site.asked).isEmpty();
    }

    @Test
    void what_looks_wrong_is_told_shown_and_accepted() {
        run("watch", "look", "--fetch", "--any-address");
        site.with("/security", e -> Site.send(e, 200, "<!doctype html><html><body><p>We moved.</p></body></html>"));
        CommandRun doubted = run("watch", "look", "--fetch", "--any-address");
        assertThat(doubted.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(doubted.out()).contains("acme: tiny: " + address() + ": has ");
        assertThat(work.resolve("papers/acme/security.html")).hasContent(PAGE);

        Path seen = work.resolve("seen.html");
        assertThat(run("watch", "show", "acme", address(), "--out", seen).status())
                .isZero();
        assertThat(seen).content().contains("We moved.");
        assertThat(run("watch", "show", "acme", address(), "--out", seen).err()).contains("is there already");

        assertThat(run("watch", "accept", "acme", address()).out())
                .isEqualTo("acme: new edition: " + address() + " (number 2)\n");
        assertThat(work.resolve("papers/acme/security.html")).content().contains("We moved.");
        assertThat(run("watch", "look", "--fetch", "--any-address").status()).isZero();
    }

    @Test
    void a_vendor_without_a_folder_is_told_and_the_others_are_looked_at() {
        run("vendor", "add", "aaa");
        CommandRun run = run("watch", "look");
        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(run.err()).contains("aaa has no folder for its papers");
        assertThat(run.out()).contains("acme: new: sla.txt");
    }

    @Test
    void a_worker_fetches_before_it_assesses_and_does_not_judge_what_looks_wrong() throws IOException {
        CommandRun assessed = run("worker", "--once", "--fetch", "--any-address");
        assertThat(assessed.out()).isEqualTo("1 assessed, 0 unchanged, 0 failed.\n");
        assertThat(run("watch", "list", "acme").out()).contains(address());

        Files.writeString(work.resolve("papers/acme/long.txt"), "We keep logs for one year. ".repeat(100));
        run("watch", "look");
        Files.writeString(work.resolve("papers/acme/long.txt"), "Sorry.");
        run("vendor", "edit", "acme", "--last-done=", "--first-due", "2026-11-20");
        CommandRun refused = run("worker", "--once");
        assertThat(refused.out()).isEqualTo("0 assessed, 0 unchanged, 1 failed.\n");
        assertThat(refused.err()).contains("documents look wrong").contains("long.txt: has 6 characters");
    }

    private String address() {
        return site.at("127.0.0.1", "/security").toString();
    }

    private CommandRun run(Object... words) {
        Object[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--database";
        all[words.length + 1] = work.resolve("tenken.db");
        return CommandRun.of(all);
    }
}
