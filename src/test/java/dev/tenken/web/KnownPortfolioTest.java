package dev.tenken.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.database.Database;
import dev.tenken.history.archive.Events;
import dev.tenken.register.Register;
import dev.tenken.register.form.Entry;
import dev.tenken.register.form.Tables;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in memory is what the database has, whoever changed it. */
class KnownPortfolioTest {
    @TempDir
    private Path folder;

    private AssessedSite assessed;

    @BeforeEach
    void start() {
        assessed = new AssessedSite(folder);
        assessed.paper("paper.md", "# Security\n\nBackups are taken daily.\n");
    }

    @AfterEach
    void stop() {
        assessed.close();
    }

    private KnownPortfolio known() {
        return assessed.site().facades().known();
    }

    private String list() {
        return assessed.site().get("viewer", "/").body();
    }

    @Test
    void a_list_shows_what_was_just_changed_and_reads_nothing_when_nothing_was() {
        KnownPortfolio.All before = known().now();
        assertThat(known().now()).isSameAs(before);
        assertThat(list()).contains("Acme").doesNotContain("<polyline");
        assessed.assess(LocalDate.of(2026, 10, 1), "worker");
        assessed.assess(LocalDate.of(2026, 11, 1), "worker");
        assertThat(list()).contains("<polyline");
        assertThat(known().now().vendors().get(0).newest().asOf()).isEqualTo("2026-11-01");
    }

    @Test
    void another_program_on_the_same_database_is_noticed() {
        list();
        try (Database other = Database.open(folder.resolve("tenken.db").toString())) {
            Register register = new Register(other, new Events(), Clock.systemUTC(), "command");
            register.take(
                    new Tables(
                            List.of(
                                    Entry.at("test", Map.of("vendor", "acme", "owner", "Sato")),
                                    Entry.at("test", Map.of("vendor", "beta", "name", "Beta"))),
                            List.of()),
                    folder);
            assertThat(list()).contains("Sato").contains("Beta");
            register.set(Map.of("zone", "Asia/Tokyo"));
            assertThat(known().now().rhythm().zone().getId()).isEqualTo("Asia/Tokyo");
        }
    }

    @Test
    void a_database_that_was_put_in_the_place_of_another_is_read_anew() {
        assessed.assess(LocalDate.of(2026, 10, 1), "worker");
        assertThat(known().now().vendors()).hasSize(1);
        assessed.site().facades().database().jdbi().useHandle(handle -> {
            handle.execute("update vendor set owner = 'Kim'");
            handle.execute("update events set seal = 'x' || seal where number = (select number from event_end)");
            handle.execute("update event_end set seal = 'x' || seal");
        });
        assertThat(list()).contains("Kim");
    }

    @Test
    void who_logs_in_changes_no_vendor() {
        List<KnownPortfolio.Known> before = known().now().vendors();
        assessed.site().facades().database().jdbi().useTransaction(handle -> new Events()
                .append(handle, "sato", Site.NOW, "login.done", null, "{}"));
        assertThat(known().now().vendors()).isSameAs(before);
    }
}
