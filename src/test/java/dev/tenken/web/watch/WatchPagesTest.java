package dev.tenken.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.alert.AlertKind;
import dev.tenken.alert.Alerts;
import dev.tenken.alert.Happening;
import dev.tenken.model.LocalizedText;
import dev.tenken.register.form.Entry;
import dev.tenken.web.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who looks after vendors sees what could not be had, when it was looked at, and what was told. */
class WatchPagesTest {
    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void start() {
        site = Site.whole(folder);
        site.facades()
                .register("test")
                .add(Entry.at("test", Map.of("vendor", "acme", "name-en", "Acme", "name-ja", "アクメ")), folder);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private String page(String language) {
        return site.send(site.request("viewer", "/watch")
                        .header("Cookie", "tenken_lang=" + language)
                        .GET())
                .body();
    }

    @Test
    void nothing_is_told_as_that() {
        assertThat(page("en"))
                .contains("Nothing is in trouble")
                .contains("No alert was noted yet")
                .contains("No document was looked at yet");
    }

    @Test
    void troubles_looks_and_alerts_stand_there_in_both_languages() {
        site.facades().database().jdbi().useTransaction(handle -> {
            handle.execute("insert into watch_document (vendor, document, looked) values"
                    + " ('acme', 'https://acme.example/paper.pdf', '2026-11-29T01:02:03.000000Z')");
            handle.execute(
                    "insert into watch_trouble (vendor, document, cause, message, since) values"
                            + " ('acme', 'https://acme.example/paper.pdf', 'missing', 'it is <gone>', '2026-11-28T01:02:03.000000Z')");
            new Alerts(site.facades().database(), site.facades().clock())
                    .note(
                            handle,
                            List.of(new Happening(
                                    AlertKind.WITHDRAWN, "acme", "1", "paper.pdf", new LocalizedText("gone", "消えた"))));
        });
        assertThat(page("en"))
                .contains("no such page")
                .contains("it is &lt;gone&gt;")
                .contains("2026-11-28 01:02")
                .contains("2026-11-29 01:02")
                .contains("paper.pdf")
                .contains("1 not told yet");
        assertThat(page("ja")).contains("ページがない").contains("アクメ").contains("未通知 1 件");
    }

    @Test
    void what_was_told_and_what_came_of_it_is_seen() {
        site.facades().database().jdbi().useTransaction(handle -> {
            new Alerts(site.facades().database(), site.facades().clock())
                    .note(handle, List.of(new Happening(AlertKind.NEW_GAP, "acme", "1", "12.3.1", null)));
            handle.execute(
                    "insert into alert_route (route, since) values ('mail:x@example.com', '2026-11-01T00:00:00.000000Z')");
            handle.execute("insert into alert_message (id, route, stamped, attempts, outcome, problem) values"
                    + " ('m', 'mail:x@example.com', '2026-11-29T01:02:03.000000Z', 1, 'refused', 'greylisted')");
            handle.execute(
                    "insert into alert_told (alert, route, message) select key, 'mail:x@example.com', 'm' from alert");
        });
        assertThat(page("en"))
                .contains("mail:x@example.com refused")
                .contains("was not taken, and is tried again: greylisted")
                .doesNotContain("not told yet");
        assertThat(page("ja")).contains("mail:x@example.com 受付拒否");
    }
}
