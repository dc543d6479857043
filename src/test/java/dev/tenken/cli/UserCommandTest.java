package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users and tokens by their commands, on a file. */
class UserCommandTest {
    @TempDir
    Path work;

    private CommandRun run(Object... words) {
        Object[] all = new Object[words.length + 4];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--database";
        all[words.length + 1] = work.resolve("users.db");
        all[words.length + 2] = "--by";
        all[words.length + 3] = "operator";
        return CommandRun.of(all);
    }

    @Test
    void a_user_is_added_with_a_password_told_once_listed_and_changed() {
        CommandRun added = run("user", "add", "abe", "--name", "阿部 圭", "--role", "Auditor", "--lang", "ja");
        run("user", "edit", "abe", "--role", "approver", "--email", "abe@example.com");
        CommandRun listed = run("user", "list");

        assertThat(added.status()).isZero();
        assertThat(added.out()).matches("([a-z2-9]{4}-){4}[a-z2-9]{4}\n");
        assertThat(added.err())
                .isEqualTo(
                        "This is the one-time password of abe, shown here only. It is to be changed at the first log-in, and holds "
                                + "until 2026-11-28 00:00Z.\n");
        assertThat(listed.out())
                .contains("user  role      state              last seen  lang  e-mail           name")
                .contains("abe   approver  one-time password  —          ja    abe@example.com  阿部 圭");
        assertThat(run("user", "edit", "abe", "--active", "no").out()).isEqualTo("abe: approver, not active, 阿部 圭\n");
        assertThat(run("user", "reset-password", "abe").out()).isNotEqualTo(added.out());
    }

    @Test
    void what_is_wrong_with_a_user_is_told() {
        assertThat(run("user", "list").out()).startsWith("No user yet");
        run("user", "add", "abe", "--role", "administrator");

        CommandRun again = run("user", "add", "abe");
        assertThat(again.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(again.err()).startsWith("there is a user abe already");
        assertThat(run("user", "edit", "abbe").err()).isEqualTo("no user \"abbe\"; nearest abe\n");
        assertThat(run("user", "edit", "abe", "--active", "no").err())
                .startsWith("abe is the last active administrator");
        assertThat(run("user", "add", "ito", "--role", "king").status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(CommandRun.of("user").err()).contains("list, add, edit, reset-password");
    }

    @Test
    void a_token_is_made_listed_and_revoked() {
        run("user", "add", "abe", "--role", "auditor");
        CommandRun made = run("token", "add", "abe", "nightly export", "--until", "2027-03-31");
        String id = made.err().replaceAll("(?s).*the token (\\S+) of abe.*", "$1");

        assertThat(made.out()).matches("tkn_[A-Za-z0-9_-]{43}\n");
        assertThat(run("token", "list").out())
                .contains(id + "  abe   read   auditor  in force  2027-04-01 00:00Z  —          nightly export");
        assertThat(run("token", "revoke", id).out()).isEqualTo(id + ": revoked\n");
        assertThat(run("token", "revoke", id).err()).startsWith("no token \"" + id + "\" that is in force");
        assertThat(run("token", "list", "--user", "abe").out()).contains("revoked");
    }

    @Test
    void a_token_that_cannot_be_is_refused() {
        run("user", "add", "abe", "--role", "auditor");

        assertThat(run("token", "add", "abe", "x").err()).contains("--until");
        assertThat(run("token", "add", "abe", "x", "--until", "2028-01-01").err())
                .startsWith("a token ends between now and 366 days from now");
        assertThat(run("token", "add", "abe", "x", "--until", "2027-01-01", "--role", "approver")
                        .err())
                .isEqualTo("abe is auditor; a token cannot be more than its owner: got approver\n");
        assertThat(run("token", "list").out()).isEqualTo("No token.\n");
    }

    @Test
    void settings_are_shown_and_changed() {
        assertThat(run("user", "settings").out())
                .contains("sign-alone               no\n", "idle-minutes             30\n");
        assertThat(run("user", "settings", "idle-minutes=15").out()).contains("idle-minutes             15\n");
        assertThat(run("user", "settings", "idle-minutes=0").err())
                .isEqualTo("idle-minutes: got \"0\"; wanted a number from 1 to 1440\n");
        assertThat(run("audit", "verify").status()).as("the chain of events").isZero();
    }
}
