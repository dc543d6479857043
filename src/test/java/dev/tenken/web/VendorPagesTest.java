package dev.tenken.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.history.archive.Originals;
import dev.tenken.history.archive.Stored;
import dev.tenken.model.Language;
import dev.tenken.model.finding.Assessment;
import dev.tenken.register.Register;
import dev.tenken.register.form.Entry;
import dev.tenken.run.AssessedPortfolio;
import dev.tenken.run.AssessmentRun;
import dev.tenken.run.Papers;
import dev.tenken.run.RunListener;
import dev.tenken.run.Terms;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the list of vendors to a quote in its paper, as somebody goes who clicks. */
class VendorPagesTest {
    private static final String EVIL = "<script>alert(1)</script>";

    @TempDir
    private static Path folder;

    private static Site site;
    private static List<Stored> stored;

    @BeforeAll
    static void start() throws Exception {
        site = Site.whole(folder);
        Path papers = Files.createDirectories(folder.resolve("portfolio/acme"));
        add("acme", Map.of("name-en", "Acme " + EVIL, "name-ja", "アクメ", "tier", "high", "owner", "Sato"));
        add("beta", Map.of("name-en", "Beta", "owner", "Suzuki"));
        Path paper = papers.resolve("paper.md");
        Files.writeString(paper, "# Security\n\nBackups are taken daily and kept for 7 days.\n" + EVIL + "\n");
        assess(LocalDate.of(2026, 10, 1));
        Files.writeString(
                paper,
                "# Security\n\nBackups are taken daily and kept for 30 days.\n\nClocks of all servers are synchronised by NTP.\n");
        assess(LocalDate.of(2026, 11, 1));
        stored = site.facades().archive().of("acme");
    }

    private static void add(String id, Map<String, String> texts) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        all.put("vendor", id);
        site.facades().register("test").add(Entry.at("test", all), folder);
    }

    private static void assess(LocalDate day) {
        try (AssessedPortfolio assessed = new AssessmentRun(Terms.on(day))
                .assess(Papers.open(folder.resolve("portfolio"), RunListener.SILENT), RunListener.SILENT)) {
            Assessment assessment = assessed.assessment();
            site.facades().archive().store(assessment, Originals.NONE, "test");
        }
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String page(String path) {
        HttpResponse<String> answer = site.get("viewer", path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void the_list_tells_how_vendors_stand_and_what_changed() {
        String list = page("/");
        assertThat(list)
                .contains("href=\"/vendors/acme\"")
                .contains("no documents")
                .contains("▲ ")
                .contains("<polyline")
                .doesNotContain(EVIL);
    }

    @Test
    void a_filter_stands_in_the_address() {
        assertThat(page("/?owner=Sato"))
                .contains("1 of ")
                .contains("/vendors/acme")
                .doesNotContain("/vendors/beta");
        assertThat(page("/?q=bet")).contains("/vendors/beta").doesNotContain("/vendors/acme");
        assertThat(page("/?found=none")).contains("/vendors/beta").doesNotContain("/vendors/acme");
        assertThat(page("/?tier=high&state=nonsense&page=-1")).contains("/vendors/acme");
        assertThat(page("/?q=%22%3E" + Page.encoded(EVIL))).doesNotContain(EVIL);
    }

    @Test
    void a_vendor_leads_to_its_report_with_the_sources() {
        String vendor = page("/vendors/acme");
        String report = "/vendors/acme/assessments/" + stored.get(1).id() + "/report";
        assertThat(vendor).contains(report).contains("as of 2026-11-01").doesNotContain(EVIL);
        HttpResponse<String> answer = site.get("viewer", report);
        assertThat(answer.body()).contains("kept for 30 days").contains("Back to the pages of the vendor");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("script-src 'sha256-")
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(page("/vendors/acme/assessments/" + stored.get(0).id() + "/report"))
                .contains("kept for 7 days")
                .doesNotContain(EVIL);
    }

    @Test
    void two_assessments_are_compared_whichever_is_named_first() {
        String there = page("/vendors/acme/diff?before=" + stored.get(0).id() + "&after="
                + stored.get(1).id());
        String back = page("/vendors/acme/diff?before=" + stored.get(1).id() + "&after="
                + stored.get(0).id());
        assertThat(there).isEqualTo(back).contains("30 days");
        assertThat(site.get(
                                "viewer",
                                "/vendors/acme/diff?before=" + stored.get(0).id() + "&after="
                                        + stored.get(0).id())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_timeline_tells_what_changed_with_the_verdicts() {
        assertThat(page("/vendors/acme/timeline"))
                .contains("2026-10-01")
                .contains("first assessment")
                .contains("documents");
    }

    @Test
    void what_is_not_there_is_not_found() {
        for (String path : List.of(
                "/vendors/gamma",
                "/vendors/gamma/timeline",
                "/vendors/acme/assessments/none/report",
                "/vendors/beta/assessments/" + stored.get(0).id() + "/report",
                "/vendors/..%2F..%2Fetc",
                "/vendors/acme'%20or%20'1'='1")) {
            assertThat(site.get("viewer", path).statusCode()).as(path).isIn(400, 404);
        }
    }

    @Test
    void a_vendor_is_added_and_changed_and_the_log_tells_by_whom() {
        HttpResponse<String> added = site.post(
                "auditor", "/new-vendor", Map.of("vendor", "delta", "name-en", "Delta", "status", "prospective"));
        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(added.headers().firstValue("Location")).hasValue("/vendors/delta/documents?told=vendor-added");
        Register register = site.facades().register("test");
        String version = Register.version(register.vendor("delta"));
        Map<String, String> change =
                Map.of("name-en", "Delta Ltd", "status", "active", "tier", "low", "version", version);
        assertThat(site.post("auditor", "/vendors/delta/edit", change).statusCode())
                .isEqualTo(303);
        assertThat(register.vendor("delta").name().in(Language.EN)).isEqualTo("Delta Ltd");
        HttpResponse<String> late = site.post("approver", "/vendors/delta/edit", change);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody else changed this vendor");
        assertThat(page("/events?vendor=delta&kind=vendor."))
                .contains("auditor")
                .contains("vendor.changed");
    }

    @Test
    void what_is_wrong_in_a_form_is_told_and_nothing_typed_is_lost() {
        HttpResponse<String> wrong = site.post(
                "auditor", "/new-vendor", Map.of("vendor", "epsilon", "name-en", "Kept name", "contract-end", "soon"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Kept name").contains("contract-end");
        assertThat(site.facades().register("test").find("epsilon")).isEmpty();
        for (String id : List.of("../up", "a/b", "Ä", ".hidden", "")) {
            assertThat(site.post("auditor", "/new-vendor", Map.of("vendor", id)).statusCode())
                    .as(id)
                    .isEqualTo(422);
        }
    }

    @Test
    void where_papers_lie_is_no_visitors_to_say() {
        site.post("auditor", "/new-vendor", Map.of("vendor", "zeta", "status", "active", "folder", "/etc"));
        assertThat(site.facades().register("test").vendor("zeta").folder()).isNull();
    }

    @Test
    void the_rhythm_is_changed_by_administrators() {
        Map<String, String> parts = Map.of(
                "critical",
                "6m",
                "high",
                "12m",
                "medium",
                "24m",
                "low",
                "36m",
                "soon",
                "30",
                "zone",
                "Asia/Tokyo",
                "time",
                "00:00");
        assertThat(site.post("auditor", "/schedule", parts).statusCode()).isEqualTo(403);
        assertThat(site.post("administrator", "/schedule", parts).statusCode()).isEqualTo(303);
        assertThat(page("/schedule")).contains("value=\"6m\"").contains("Asia/Tokyo");
        Map<String, String> wrong = new LinkedHashMap<>(parts);
        wrong.put("zone", "Moon/Crater");
        HttpResponse<String> refused = site.post("administrator", "/schedule", wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Moon/Crater");
    }

    @Test
    void what_vendors_depend_on_is_a_page_and_tables() {
        assertThat(page("/concentration")).contains("Suppliers");
        HttpResponse<String> csv = site.get("viewer", "/concentration/suppliers.csv");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(d -> assertThat(d).startsWith("attachment"));
        assertThat(csv.body().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
        assertThat(site.get("viewer", "/concentration/other.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void every_page_is_there_in_japanese() {
        for (String path :
                List.of("/", "/vendors/acme", "/vendors/acme/timeline", "/schedule", "/concentration", "/events")) {
            HttpResponse<String> answer = site.send(site.request("viewer", path)
                    .setHeader("Cookie", "tenken_session=viewer; tenken_lang=ja")
                    .GET());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).contains("<html lang=\"ja\"").contains("ログアウト");
        }
    }

    @Test
    void of_two_who_change_a_vendor_at_once_the_second_sees_both_texts_and_loses_none() {
        add("twice", Map.of("name-en", "Twice", "owner", "Sato"));
        String form = site.get("auditor", "/vendors/twice/edit").body();
        String version = form.replaceAll("(?s).*name=\"version\" value=\"([^\"]*)\".*", "$1");
        Map<String, String> first = Map.of("version", version, "name-en", "Twice", "owner", "Kim", "status", "active");
        Map<String, String> second =
                Map.of("version", version, "name-en", "Twice", "owner", "Ito", "data", "payroll", "status", "active");

        assertThat(site.post("auditor", "/vendors/twice/edit", first).statusCode())
                .isEqualTo(303);
        HttpResponse<String> late = site.post("approver", "/vendors/twice/edit", second);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Somebody else changed this vendor meanwhile")
                .contains("Owner is now: Kim")
                .contains("value=\"Ito\"")
                .contains("value=\"payroll\"");
        assertThat(site.facades().register("test").vendor("twice").owner()).isEqualTo("Kim");

        String now = late.body().replaceAll("(?s).*name=\"version\" value=\"([^\"]*)\".*", "$1");
        Map<String, String> again = new LinkedHashMap<>(second);
        again.put("version", now);
        assertThat(site.post("approver", "/vendors/twice/edit", again).statusCode())
                .isEqualTo(303);
        assertThat(site.facades().register("test").vendor("twice").owner()).isEqualTo("Ito");
        assertThat(site.facades().archive().events("twice", 9))
                .extracting(event -> event.kind())
                .contains("vendor.changed");
    }

    @Test
    void a_vendor_without_papers_is_told_as_that() {
        add("bare", Map.of("name-en", "Bare"));
        assertThat(page("/?q=bare")).contains("no documents");
        assertThat(page("/?state=no-documents")).contains("/vendors/bare");
    }

    @Test
    void countries_and_vendors_are_called_by_their_names() {
        site.facades().database().jdbi().useHandle(handle -> {
            handle.execute("insert into vendor_tie (vendor, kind, name, detail, document, quote, day) values"
                    + " ('acme', 'country', 'JP', 'backup', 'd', 'q', '2026-11-01')");
            handle.execute("insert into vendor_tie (vendor, kind, name, detail, document, quote, day) values"
                    + " ('acme', 'country', 'IE', 'supplier Harbour', 'd', 'q', '2026-11-01')");
        });
        assertThat(page("/concentration"))
                .contains("Japan")
                .contains("backups")
                .contains("supplier Harbour")
                .contains("Acme ");
        String ja = site.send(site.request("viewer", "/concentration")
                        .header("Cookie", "tenken_lang=ja")
                        .GET())
                .body();
        assertThat(ja).contains("日本").contains("バックアップ").contains("アイルランド").contains("アクメ");
        assertThat(page("/concentration/countries.csv")).contains("JP");
    }
}
