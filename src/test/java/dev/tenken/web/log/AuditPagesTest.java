package dev.tenken.web.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.web.AssessedSite;
import dev.tenken.web.Site;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator looks whether the log holds. */
class AuditPagesTest {
    private static final int TRIES = 600;

    @TempDir
    private Path folder;

    private AssessedSite assessed;
    private Site site;

    @BeforeEach
    void start() {
        assessed = new AssessedSite(folder);
        site = assessed.site();
        assessed.paper("paper.md", "# Security\n\nBackups are taken daily.\n");
        assessed.assess();
    }

    @AfterEach
    void stop() {
        assessed.close();
    }

    private String audited() throws InterruptedException {
        HttpResponse<String> begun = site.post("administrator", "/audit", Map.of());
        assertThat(begun.headers().firstValue("Location")).hasValue("/audit");
        String page = site.get("administrator", "/audit").body();
        for (int i = 0; i < TRIES && page.contains("hx-trigger"); i++) {
            Thread.sleep(50);
            page = site.get("administrator", "/audit").body();
        }
        return page;
    }

    @Test
    void what_holds_is_told_with_the_seal_to_be_noted_and_stands_in_the_log() throws InterruptedException {
        assertThat(site.get("administrator", "/events").body()).contains("href=\"/audit\"");
        assertThat(site.get("auditor", "/events").body()).doesNotContain("href=\"/audit\"");
        String before = site.facades().archive().events(null, 1).get(0).seal();
        assertThat(audited()).contains("nothing was removed or changed").contains(before);
        assertThat(site.facades().archive().events("", "administrator", "audit.verified", Long.MAX_VALUE, 9))
                .hasSize(1);
        assertThat(site.facades().archive().verify().problems()).isEmpty();
    }

    @Test
    void what_was_changed_past_the_program_is_told_in_the_readers_language() throws InterruptedException {
        site.facades()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute("update events set actor = 'somebody' where number = 1"));
        assertThat(audited()).contains("1 found").contains("event 1 (").contains("was changed");
        String ja = site.send(site.request("administrator", "/audit")
                        .header("Cookie", "tenken_lang=ja")
                        .GET())
                .body();
        assertThat(ja).contains("1 件あります").contains("変更されています");
    }
}
