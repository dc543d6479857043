package dev.tenken.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.database.DatabaseTest;
import dev.tenken.model.InputException;
import dev.tenken.watch.Change.Kind;
import dev.tenken.watch.Trouble.Cause;
import dev.tenken.watch.fetch.FetchTerms;
import dev.tenken.watch.fetch.Fetcher;
import dev.tenken.watch.fetch.Site;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What watching promises, on either engine, with real folders and a real server. */
abstract class WatchTest extends DatabaseTest {
    private static final Instant MONDAY = Instant.parse("2026-11-30T08:00:00Z");
    private static final String LONG = "Backups are taken every day and kept for 90 days. ".repeat(60);
    private static final FetchTerms TERMS = new FetchTerms(
            true, true, 1_000_000, Duration.ofSeconds(5), Duration.ofSeconds(20), 3, Duration.ZERO, "Tenken (tests)");

    private final Site site = new Site();
    private final List<String> events = new ArrayList<>();
    private final TextPapers papers = new TextPapers();
    private Path acme;

    @BeforeEach
    void make_folder() throws IOException {
        acme = Files.createDirectories(folder.resolve("acme"));
    }

    @AfterEach
    void close_site() {
        site.close();
    }

    // Folders

    @Test
    void documents_are_new_once_and_then_unchanged() throws IOException {
        put("security.txt", LONG);
        put("sub/sla.txt", "99.9 %");
        assertThat(told(look())).containsExactly("NEW security.txt", "NEW sub/sla.txt");
        Looked again = look();
        assertThat(again.changes()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(papers.read).as("documents read: each edition once").isEqualTo(2);
        assertThat(events).containsExactly("document.new acme", "document.new acme");
    }

    @Test
    void a_new_edition_is_paired_with_the_one_before() throws IOException {
        put("security.txt", LONG);
        look();
        put("security.txt", LONG + "And tested each quarter.");
        Change change = look().changes().get(0);
        assertThat(change.kind()).isEqualTo(Kind.NEW_EDITION);
        assertThat(change.before().number()).isEqualTo(1);
        assertThat(change.after().number()).isEqualTo(2);
        assertThat(new Watched(database).editions("acme"))
                .extracting(Edition::ending)
                .containsExactly(Edition.Ending.REPLACED, null);
    }

    @Test
    void a_name_that_differs_in_its_version_is_the_same_document() throws IOException {
        put("ホワイトペーパー_第3版_2025年4月.txt", LONG);
        put("sla.txt", "99.9 %");
        look();
        Files.delete(acme.resolve("ホワイトペーパー_第3版_2025年4月.txt"));
        put("ホワイトペーパー_第4版_2026年4月.txt", LONG + "more");
        Looked looked = look();
        assertThat(told(looked)).containsExactly("NEW_EDITION ホワイトペーパー_第4版_2026年4月.txt");
        assertThat(looked.changes().get(0).after().replaces()).isEqualTo("ホワイトペーパー_第3版_2025年4月.txt");
    }

    @Test
    void the_same_content_under_another_name_is_renamed() throws IOException {
        put("a.txt", LONG);
        put("sla.txt", "99.9 %");
        look();
        Files.move(acme.resolve("a.txt"), acme.resolve("security white paper.txt"));
        assertThat(told(look())).containsExactly("RENAMED security white paper.txt");
    }

    @Test
    void a_document_that_goes_while_others_stay_is_withdrawn_and_may_come_again() throws IOException {
        put("security.txt", LONG);
        put("sla.txt", "99.9 %");
        look();
        Files.delete(acme.resolve("sla.txt"));
        assertThat(told(look())).containsExactly("WITHDRAWN sla.txt");
        assertThat(look().changes()).isEmpty();
        put("sla.txt", "99.95 %");
        Change change = look().changes().get(0);
        assertThat(change.kind()).isEqualTo(Kind.NEW);
        assertThat(change.after().number()).isEqualTo(2);
    }

    @Test
    void a_folder_that_is_not_there_is_a_trouble_and_withdraws_nothing() throws IOException {
        put("security.txt", LONG);
        look();
        Files.move(acme, folder.resolve("elsewhere"));
        Looked looked = look();
        assertThat(causes(looked)).containsExactly(Cause.FOLDER);
        assertThat(looked.judgeable()).isFalse();
        assertThat(inForce()).containsExactly("security.txt");
        Files.move(folder.resolve("elsewhere"), acme);
        assertThat(look().troubles()).isEmpty();
        assertThat(new Watched(database).troubles()).isEmpty();
        assertThat(events).containsExactly("document.new acme", "document.trouble acme", "document.recovered acme");
    }

    @Test
    void an_empty_folder_or_one_of_something_else_withdraws_nothing_unless_a_person_says_so() throws IOException {
        put("security.txt", LONG);
        put("sla.txt", "99.9 %");
        look();
        Files.delete(acme.resolve("security.txt"));
        Files.delete(acme.resolve("sla.txt"));
        assertThat(causes(look())).containsExactly(Cause.ALL_GONE);
        put("holidays.txt", "pictures");
        put("minutes.txt", "of a meeting");
        Looked looked = look();
        assertThat(causes(looked)).containsExactly(Cause.ALL_GONE);
        assertThat(looked.changes()).isEmpty();
        assertThat(inForce()).containsExactly("security.txt", "sla.txt");
        assertThat(watch().accept(vendor(), Trouble.FOLDER)).hasSize(2);
        assertThat(told(look())).containsExactly("NEW holidays.txt", "NEW minutes.txt");
    }

    @Test
    void what_shrinks_to_next_to_nothing_is_doubted_until_a_person_accepts_it() throws IOException {
        put("security.txt", LONG);
        look();
        put("security.txt", "Sorry, try again later.");
        Looked looked = look();
        assertThat(causes(looked)).containsExactly(Cause.TINY);
        assertThat(looked.judgeable()).isFalse();
        assertThat(looked.troubles().get(0).message())
                .contains("security.txt: has 23 characters; the edition before had 2999");
        assertThat(look().troubles()).isEqualTo(looked.troubles());
        assertThat(papers.read).as("documents read: what is in doubt once").isEqualTo(2);
        assertThat(inForce()).containsExactly("security.txt");
        assertThat(watch().accept(vendor(), "security.txt")).hasSize(1);
        Looked after = look();
        assertThat(after.troubles()).isEmpty();
        assertThat(after.unchanged()).isEqualTo(1);
        assertThat(new Watched(database).editions("acme").get(1).acceptedBy()).isEqualTo("sato");
    }

    @Test
    void what_follows_under_another_name_is_doubted_as_well() throws IOException {
        put("security v1.txt", LONG);
        put("sla.txt", "99.9 %");
        look();
        Files.delete(acme.resolve("security v1.txt"));
        put("security v2.txt", "soon");
        assertThat(causes(look())).containsExactly(Cause.TINY);
        assertThat(inForce()).containsExactly("security v1.txt", "sla.txt");
        watch().accept(vendor(), "security v1.txt");
        assertThat(inForce()).containsExactly("security v2.txt", "sla.txt");
        assertThat(look().troubles()).isEmpty();
    }

    @Test
    void a_small_document_may_shrink_and_a_large_one_may_lose_half() throws IOException {
        put("sla.txt", "x".repeat(1_999));
        put("security.txt", LONG);
        look();
        put("sla.txt", "99.9 %");
        put("security.txt", LONG.substring(0, LONG.length() / 2));
        assertThat(told(look())).containsExactly("NEW_EDITION security.txt", "NEW_EDITION sla.txt");
    }

    @Test
    void what_cannot_be_read_is_a_trouble_of_its_own_and_cannot_be_accepted() throws IOException {
        put("security.txt", LONG);
        put("sla.txt", "99.9 %");
        look();
        put("security.txt", "BROKEN");
        put("sla.txt", "99.95 %");
        Looked looked = look();
        assertThat(told(looked)).containsExactly("NEW_EDITION sla.txt");
        assertThat(causes(looked)).containsExactly(Cause.UNREADABLE);
        assertThatThrownBy(() -> watch().accept(vendor(), "security.txt"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("nothing that could be accepted");
    }

    @Test
    void accepting_what_is_in_no_trouble_says_what_is() {
        assertThatThrownBy(() -> watch().accept(vendor(), "sla.txt"))
                .isInstanceOf(InputException.class)
                .hasMessage("acme: \"sla.txt\" is in no trouble; nothing of it is");
    }

    // Addresses

    @Test
    void what_is_published_is_laid_into_the_folder_and_asked_for_only_when_changed() throws IOException {
        published("v1", LONG);
        assertThat(told(look("/security"))).containsExactly("NEW " + address("/security"));
        assertThat(acme.resolve("security.html")).hasContent("<html>" + LONG);
        Looked again = look("/security");
        assertThat(again.changes()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(1);
        published("v2", LONG + "More.");
        assertThat(told(look("/security"))).containsExactly("NEW_EDITION " + address("/security"));
        assertThat(acme.resolve("security.html")).hasContent("<html>" + LONG + "More.");
        assertThat(files()).containsExactly("security.html");
    }

    @Test
    void a_page_that_says_the_same_in_other_bytes_is_no_new_edition() throws IOException {
        site.with("/security", e -> Site.send(e, 200, "<html><meta nonce=" + System.nanoTime() + ">" + LONG));
        look("/security");
        Looked looked = look("/security");
        assertThat(looked.changes()).isEmpty();
        assertThat(looked.unchanged()).isEqualTo(1);
    }

    @Test
    void a_login_page_in_place_of_a_document_is_doubted_and_not_laid_down() throws IOException {
        published("v1", LONG);
        look("/security");
        site.with("/security", "<html><form><input type='password' name=p></form>" + LONG);
        Looked looked = look("/security");
        assertThat(causes(looked)).containsExactly(Cause.OTHER_KIND);
        assertThat(looked.judgeable())
                .as("the folder holds the edition in force")
                .isTrue();
        assertThat(acme.resolve("security.html")).hasContent("<html>" + LONG);
        assertThat(watch().doubtful("acme", address("/security")).orElseThrow())
                .asString()
                .contains("password");
        watch().accept(vendor("/security"), address("/security"));
        assertThat(Files.readString(acme.resolve("security.html"))).contains("password");
        assertThat(look("/security").troubles()).isEmpty();
    }

    @Test
    void the_first_page_is_doubted_when_it_asks_for_a_password_or_says_nothing() {
        site.with("/a", "<html><input name=p type=password>" + LONG).with("/b", "<html><script src=app.js></script>");
        assertThat(causes(look("/a", "/b"))).containsExactly(Cause.OTHER_KIND, Cause.NO_TEXT);
        assertThat(inForce()).isEmpty();
    }

    @Test
    void a_page_that_is_gone_stays_in_force_until_a_person_says_that_it_was_withdrawn() throws IOException {
        published("v1", LONG);
        look("/security");
        site.status("/security", 404);
        assertThat(causes(look("/security"))).containsExactly(Cause.MISSING);
        assertThat(inForce()).hasSize(1);
        assertThat(acme.resolve("security.html")).exists();
        assertThat(watch().accept(vendor("/security"), address("/security")))
                .extracting(Change::kind)
                .containsExactly(Kind.WITHDRAWN);
        assertThat(inForce()).isEmpty();
        assertThat(acme.resolve("security.html")).doesNotExist();
    }

    @Test
    void a_server_that_fails_is_asked_once_more_and_then_told() {
        published("v1", LONG);
        look("/security");
        site.status("/security", 503);
        site.asked.clear();
        assertThat(causes(look("/security"))).containsExactly(Cause.NOT_FETCHED);
        assertThat(site.asked).filteredOn("/security"::equals).hasSize(2);
        assertThat(inForce()).hasSize(1);
    }

    @Test
    void a_copy_that_was_removed_is_fetched_again() throws IOException {
        published("v1", LONG);
        look("/security");
        Files.delete(acme.resolve("security.html"));
        assertThat(look("/security").changes()).isEmpty();
        assertThat(acme.resolve("security.html")).exists();
    }

    @Test
    void an_address_that_is_watched_no_more_leaves_its_copy_as_a_document_of_the_folder() {
        published("v1", LONG);
        look("/security");
        assertThat(told(look())).containsExactly("RENAMED security.html");
    }

    @Test
    void what_was_saved_by_hand_is_followed_by_what_is_published() throws IOException {
        put("papers/white paper.html", "<html>" + LONG);
        look();
        published("v1", LONG);
        assertThat(told(lookFor("papers/white paper.html"))).containsExactly("RENAMED " + address("/security"));
        published("v2", LONG + "More.");
        assertThat(told(lookFor("papers/white paper.html"))).containsExactly("NEW_EDITION " + address("/security"));
        assertThat(acme.resolve("papers/white paper.html")).hasContent("<html>" + LONG + "More.");
        assertThat(files()).containsExactly("papers/white paper.html");
    }

    @Test
    void what_was_saved_by_hand_is_not_written_over_by_what_looks_wrong() throws IOException {
        put("white paper.html", "<html>" + LONG);
        published("v1", "We are moving house.");
        assertThat(causes(lookFor("white paper.html"))).containsExactly(Cause.TINY);
        assertThat(acme.resolve("white paper.html")).hasContent("<html>" + LONG);
    }

    private Looked lookFor(String file) {
        try (Fetcher fetcher = new Fetcher(TERMS, clock())) {
            return watch(fetcher)
                    .look(new WatchedVendor(
                            "acme", acme, List.of(new Published(URI.create(address("/security")), file))));
        }
    }

    @Test
    void nothing_is_asked_and_nothing_is_in_trouble_when_fetching_is_off() {
        published("v1", LONG);
        try (Fetcher off = new Fetcher(FetchTerms.OFF, clock())) {
            Looked looked = watch(off).look(vendor("/security"));
            assertThat(looked.notFetched()).isEqualTo(1);
            assertThat(looked.troubles()).isEmpty();
        }
        assertThat(site.asked).isEmpty();
    }

    private void published(String etag, String text) {
        site.with("/security", e -> {
            String tag = "\"" + etag + "\"";
            if (tag.equals(e.getRequestHeaders().getFirst("If-None-Match"))) {
                e.sendResponseHeaders(304, -1);
            } else {
                e.getResponseHeaders().add("ETag", tag);
                Site.send(e, 200, "<html>" + text);
            }
        });
    }

    private void put(String name, String text) throws IOException {
        Path file = acme.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> files() {
        return papers.papers(acme).stream()
                .map(f -> acme.relativize(f).toString())
                .toList();
    }

    private WatchedVendor vendor(String... paths) {
        List<Published> published = new ArrayList<>();
        for (String path : paths) {
            published.add(new Published(URI.create(address(path)), null));
        }
        return new WatchedVendor("acme", acme, published);
    }

    private String address(String path) {
        return site.at("127.0.0.1", path).toString();
    }

    private Looked look(String... paths) {
        try (Fetcher fetcher = new Fetcher(TERMS, clock())) {
            return watch(fetcher).look(vendor(paths));
        }
    }

    private Watch watch() {
        return watch(null);
    }

    private Watch watch(Fetcher fetcher) {
        return new Watch(
                database,
                (handle, actor, at, kind, vendor, detail) -> events.add(kind + " " + vendor),
                fetcher == null ? new Fetcher(FetchTerms.OFF, clock()) : fetcher,
                papers,
                clock(),
                "sato");
    }

    private static Clock clock() {
        return Clock.fixed(MONDAY, ZoneOffset.UTC);
    }

    private List<String> inForce() {
        return new Watched(database)
                .editions("acme").stream()
                        .filter(Edition::isInForce)
                        .map(Edition::document)
                        .toList();
    }

    private static List<String> told(Looked looked) {
        return looked.changes().stream().map(c -> c.kind() + " " + c.document()).toList();
    }

    private static List<Cause> causes(Looked looked) {
        return looked.troubles().stream().map(Trouble::cause).toList();
    }
}
