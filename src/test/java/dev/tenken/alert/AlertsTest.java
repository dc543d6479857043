package dev.tenken.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import dev.tenken.data.SourceFile;
import dev.tenken.database.DatabaseTest;
import dev.tenken.model.LocalizedText;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What alerts promise, on either engine, with a real mail server and a real program that is told. */
abstract class AlertsTest extends DatabaseTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate END = LocalDate.parse("2026-12-31");
    private static final Deadline CONTRACT = new Deadline(AlertKind.CONTRACT, "acme", "", END);
    private static final Map<String, Party> PARTIES = Map.of(
            "acme", new Party(new LocalizedText("Acme", "アクメ株式会社"), "佐藤"),
            "globex", new Party(LocalizedText.same("Globex"), "suzuki@example.com"),
            "initech", new Party(LocalizedText.same("Initech"), null));

    private final Settable clock = new Settable(TOKYO, "2026-11-01T09:00");
    private final Post post = new Post();
    private final List<String> problems = new ArrayList<>();
    private HttpServer program;
    private final List<String> received = Collections.synchronizedList(new ArrayList<>());
    private volatile int answer = 204;

    @AfterEach
    void close_servers() {
        post.close();
        if (program != null) {
            program.stop(0);
        }
    }

    // What is told, and when

    @Test
    void a_deadline_is_told_thirty_seven_and_one_day_ahead_each_once() {
        for (LocalDate day = LocalDate.parse("2026-11-20"); day.isBefore(END.plusDays(10)); day = day.plusDays(1)) {
            clock.set(day + "T09:00");
            note(CONTRACT);
            tell("en");
            tell("en");
        }
        assertThat(post.lines())
                .containsExactly(
                        "Acme: the contract ends in 30 days, on 2026-12-31",
                        "Acme: the contract ends in 7 days, on 2026-12-31",
                        "Acme: the contract ends tomorrow, on 2026-12-31");
    }

    @Test
    void after_a_pause_only_the_most_pressing_is_told() {
        clock.set("2026-12-26T09:00");
        note(CONTRACT);
        tell("en");
        assertThat(post.lines()).containsExactly("Acme: the contract ends in 5 days, on 2026-12-31");
    }

    @Test
    void after_a_pause_over_the_day_it_is_told_that_it_passed_once() {
        clock.set("2026-12-01T09:00");
        note(CONTRACT);
        tell("en");
        post.clear();
        clock.set("2027-01-20T09:00");
        note(CONTRACT);
        tell("en");
        clock.set("2027-01-21T09:00");
        note(CONTRACT);
        tell("en");
        assertThat(post.lines()).containsExactly("Acme: the contract ended 20 days ago, on 2026-12-31");
    }

    @Test
    void what_waits_for_the_digest_is_not_told_when_something_more_pressing_came() {
        clock.set("2026-12-01T07:00");
        note(CONTRACT);
        tell("en");
        assertThat(post.lines()).isEmpty();
        clock.set("2026-12-30T07:00");
        note(CONTRACT);
        tell("en");
        clock.set("2026-12-30T09:00");
        tell("en");
        assertThat(post.lines()).containsExactly("Acme: the contract ends tomorrow, on 2026-12-31");
    }

    @Test
    void a_clock_that_is_set_back_tells_nothing_twice() {
        clock.set("2026-12-26T09:00");
        note(CONTRACT);
        tell("en");
        post.clear();
        clock.set("2026-12-02T09:00");
        note(CONTRACT);
        tell("en");
        clock.set("2026-12-26T10:00");
        note(CONTRACT);
        tell("en");
        assertThat(post.lines()).isEmpty();
    }

    @Test
    void a_deadline_that_is_moved_is_a_new_one() {
        clock.set("2026-12-26T09:00");
        note(CONTRACT);
        tell("en");
        post.clear();
        clock.set("2027-12-02T09:00");
        note(new Deadline(AlertKind.CONTRACT, "acme", "", END.plusYears(1)));
        tell("en");
        assertThat(post.lines()).containsExactly("Acme: the contract ends in 29 days, on 2027-12-31");
    }

    @Test
    void a_kind_may_have_days_of_its_own_and_none_at_all() {
        clock.set("2026-11-01T09:00");
        AlertSettings settings = settings("en", "ahead-of: {contract: [90], cadence: []}");
        alerts().note(
                        List.of(CONTRACT, new Deadline(AlertKind.CADENCE, "acme", "", LocalDate.parse("2026-11-02"))),
                        List.of(),
                        settings.ahead(),
                        LocalDate.ofInstant(clock.instant(), TOKYO));
        tell(settings);
        assertThat(post.lines()).containsExactly("Acme: the contract ends in 60 days, on 2026-12-31");
    }

    @Test
    void days_are_those_of_the_zone() {
        // Half past midnight in Tokyo is the day before in Greenwich.
        clock.set("2026-12-31T00:30");
        note(CONTRACT);
        tell("en");
        assertThat(post.lines()).containsExactly("Acme: the contract ends today, on 2026-12-31");
    }

    @Test
    void the_same_happening_is_told_once_whenever_it_is_noted() {
        note(gap("12.3.1"));
        tell("en");
        note(gap("12.3.1"), gap("12.4.1"));
        tell("en");
        assertThat(post.lines())
                .containsExactly(
                        "Acme: new gap at 12.3.1. Backups are not made.",
                        "Acme: new gap at 12.4.1. Backups are not made.");
    }

    // E-mail

    @Test
    void japanese_subjects_and_texts_arrive_as_they_are() throws Exception {
        note(new Happening(AlertKind.NEW_GAP, "acme", "1", "12.3.1 バックアップ〜復元①", LocalizedText.same("「バックアップは取得しません」")));
        tell("ja");
        assertThat(Post.subject(post.only())).isEqualTo("点検：アクメ株式会社：12.3.1 バックアップ〜復元① に新しいギャップがあります。「バックアップは取得しません」");
        assertThat(Post.body(post.only())).contains("それぞれ一度だけお知らせします。");
        assertThat(post.only().getContentType()).containsIgnoringCase("charset=utf-8");
        assertThat(post.only().getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(post.only().getAllRecipients()[0]).hasToString("sato@example.com");
    }

    @Test
    void line_ends_in_names_begin_no_header_and_no_alert() throws Exception {
        note(new Happening(
                AlertKind.NEW_GAP, "acme", "1", "12.3.1\r\nBcc: all@example.com\n- Acme: all is well", null));
        tell("en");
        assertThat(post.only().getHeader("Bcc")).isNull();
        assertThat(post.lines()).hasSize(1);
    }

    @Test
    void every_owner_hears_of_his_own_vendors_and_the_rest_goes_to_the_usual_address() throws Exception {
        note(gap("acme", "a"), gap("globex", "b"), gap("initech", "c"), gap("unknown", "d"));
        assertThat(tell("en").messages()).isEqualTo(3);
        assertThat(post.lines())
                .containsExactlyInAnyOrder(
                        "Acme: new gap at a. Backups are not made.",
                        "Globex: new gap at b. Backups are not made.",
                        "Initech: new gap at c. Backups are not made.",
                        "unknown: new gap at d. Backups are not made.");
        assertThat(post.subjects()).anyMatch(s -> s.startsWith("Tenken: 2 alerts, Initech: new gap at c"));
    }

    @Test
    void what_does_not_press_waits_for_the_digest_of_the_day() {
        clock.set("2026-11-30T07:59");
        note(new Happening(AlertKind.NEW_EDITION, "acme", "1", "security.pdf", null), gap("12.3.1"));
        tell("en");
        assertThat(post.subjects()).containsExactly("Tenken: Acme: new gap at 12.3.1. Backups are not made.");
        post.clear();
        clock.set("2026-11-30T08:00");
        tell("en");
        assertThat(post.subjects()).containsExactly("Tenken, 2026-11-30: 1 alerts");
        note(new Happening(AlertKind.NEW_EDITION, "acme", "2", "sla.pdf", null));
        tell("en");
        assertThat(post.subjects()).hasSize(1);
        clock.set("2026-12-01T08:00");
        tell("en");
        assertThat(post.lines()).containsExactly("Acme: new edition of security.pdf.", "Acme: new edition of sla.pdf.");
    }

    @Test
    void a_day_without_anything_has_no_digest() {
        clock.set("2026-11-30T12:00");
        assertThat(tell("en")).isEqualTo(Told.NONE);
        assertThat(post.subjects()).isEmpty();
    }

    @Test
    void what_the_server_refused_is_tried_again_later_and_told_once() {
        int port = post.port();
        AlertSettings settings = settings("en", "");
        post.close();
        note(gap("12.3.1"));
        assertThat(tell(settings).problems().get(0)).contains("was not taken by 127.0.0.1:" + port);
        assertThat(alerts().doubtful()).extracting(SentMessage::outcome).containsExactly("refused");
        try (Post again = new Post()) {
            AlertSettings mended = settings("en", "", again.port());
            assertThat(tell(mended).messages()).as("before a minute has passed").isZero();
            clock.set("2026-11-01T09:02");
            assertThat(tell(mended).messages()).isEqualTo(1);
            tell(mended);
            assertThat(again.lines()).containsExactly("Acme: new gap at 12.3.1. Backups are not made.");
        }
        assertThat(alerts().doubtful()).isEmpty();
    }

    @Test
    void what_is_refused_for_two_days_is_given_up_and_listed() {
        AlertSettings settings = settings("en", "");
        post.close();
        note(gap("12.3.1"));
        for (int day = 1; day < 20; day++) {
            clock.set(String.format("2026-11-%02dT09:00", day));
            tell(settings);
        }
        assertThat(alerts().doubtful().get(0).outcome()).isEqualTo("given-up");
        assertThat(alerts().doubtful().get(0).attempts()).isEqualTo(7);
    }

    @Test
    void what_was_stamped_and_perhaps_sent_is_not_sent_again() {
        note(gap("12.3.1"));
        AlertSettings settings = settings("en", "");
        Telling telling = new Telling(database, settings, clock, PARTIES::get);
        Route dying =
                new Route("mail:sato@example.com", a -> true, settings.mail().atOnce(), letter -> {
                    throw new IllegalStateException("killed");
                });
        assertThat(catchThrowable(() -> telling.tell(dying))).hasMessage("killed");
        clock.set("2026-11-05T09:00");
        tell(settings);
        assertThat(post.subjects()).isEmpty();
        assertThat(alerts().doubtful()).extracting(SentMessage::outcome).containsExactly((String) null);
    }

    @Test
    void a_receiver_who_is_new_hears_of_the_last_days_only() {
        clock.set("2026-10-01T09:00");
        note(gap("old"));
        clock.set("2026-10-31T09:00");
        note(gap("recent"));
        clock.set("2026-11-01T09:00");
        tell("en");
        assertThat(post.lines()).containsExactly("Acme: new gap at recent. Backups are not made.");
    }

    @Test
    void several_programs_that_tell_at_once_tell_each_alert_once() throws Exception {
        List<Happening> gaps = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            gaps.add(gap("control " + i));
        }
        AlertSettings settings = settings("en", "");
        List<Callable<Told>> work = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int from = i * 10;
            work.add(() -> {
                Told told = Told.NONE;
                for (Happening gap : gaps.subList(from, from + 10)) {
                    note(gap);
                    told = told.plus(alerts().tell(settings, PARTIES));
                }
                return told;
            });
        }
        var pool = Executors.newFixedThreadPool(4);
        for (var future : pool.invokeAll(work)) {
            future.get();
        }
        pool.shutdown();
        tell(settings);
        assertThat(post.lines()).hasSize(40).doesNotHaveDuplicates();
    }

    // Programs

    @Test
    void a_program_is_told_with_a_signature_that_it_can_check() throws Exception {
        AlertSettings settings = withProgram();
        note(gap("12.3.1"));
        assertThat(tell(settings).messages()).isEqualTo(1);
        assertThat(received)
                .singleElement()
                .asString()
                .contains("\"kind\" : \"new-gap\"")
                .contains("tenken/alerts/1");
    }

    @Test
    void a_program_that_fails_is_told_again_under_the_same_id() throws Exception {
        AlertSettings settings = withProgram();
        answer = 503;
        note(gap("12.3.1"));
        assertThat(tell(settings).problems().get(0)).contains("it answered 503");
        answer = 200;
        clock.set("2026-11-01T09:02");
        assertThat(tell(settings).messages()).isEqualTo(1);
        assertThat(received).hasSize(2);
        assertThat(received.get(0)).isEqualTo(received.get(1));
    }

    @Test
    void a_redirection_is_not_followed_with_what_is_secret() throws Exception {
        AlertSettings settings = withProgram();
        answer = 307;
        note(gap("12.3.1"));
        assertThat(tell(settings).problems().get(0)).contains("it answered 307");
        assertThat(received).hasSize(1);
    }

    @Test
    void a_program_on_this_machine_is_told_only_where_that_is_allowed() throws Exception {
        AlertSettings settings = withProgram(false);
        note(gap("12.3.1"));
        assertThat(tell(settings).problems().get(0)).contains("no public address", "any-address: true");
        assertThat(received).isEmpty();
    }

    /** A program that checks signatures as Standard Webhooks says, and keeps id and content. */
    private AlertSettings withProgram() throws IOException {
        return withProgram(true);
    }

    private AlertSettings withProgram(boolean allowed) throws IOException {
        program = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        program.createContext("/", exchange -> {
            String content = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            String id = headers.getFirst("webhook-id");
            String expected = Hmac.of("geheim", id + "." + headers.getFirst("webhook-timestamp") + "." + content);
            received.add(
                    ("v1," + expected).equals(headers.getFirst("webhook-signature"))
                            ? id + content
                            : "wrong signature");
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        program.start();
        String url = "http://127.0.0.1:" + program.getAddress().getPort() + "/hook";
        return settings("webhooks: [{url: \"" + url + "\", secret-from: HOOK_SECRET, kinds: [new-gap], any-address: "
                + allowed + "}]\nlanguage: en\n");
    }

    private Alerts alerts() {
        return new Alerts(database, clock);
    }

    private void note(Deadline... deadlines) {
        alerts().note(List.of(deadlines), List.of(), Ahead.USUAL, LocalDate.ofInstant(clock.instant(), TOKYO));
    }

    private void note(Happening... happenings) {
        database.jdbi().useTransaction(handle -> alerts().note(handle, List.of(happenings)));
    }

    private Told tell(String language) {
        return tell(settings(language, ""));
    }

    private Told tell(AlertSettings settings) {
        return alerts().tell(settings, PARTIES);
    }

    private AlertSettings settings(String language, String more) {
        return settings(language, more, post.port());
    }

    private AlertSettings settings(String language, String more, int port) {
        return settings("language: " + language + "\n" + more + "\nmail:\n  server: 127.0.0.1:" + port
                + "\n  security: none\n  from: tenken@example.com\n  to: all@example.com\n"
                + "  owners: {佐藤: sato@example.com}\n");
    }

    private static AlertSettings settings(String yaml) {
        return AlertSettings.of(
                new SourceFile("alerts.yaml", yaml), name -> name.equals("HOOK_SECRET") ? "geheim" : null, TOKYO);
    }

    private static Happening gap(String control) {
        return gap("acme", control);
    }

    private static Happening gap(String vendor, String control) {
        return new Happening(AlertKind.NEW_GAP, vendor, control, control, LocalizedText.same("Backups are not made."));
    }
}
