package dev.tenken.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.access.Access;
import dev.tenken.access.OneTimePassword;
import dev.tenken.access.Role;
import dev.tenken.access.UserFields;
import dev.tenken.database.Database;
import dev.tenken.history.archive.Events;
import dev.tenken.history.archive.State;
import dev.tenken.job.TestWorker;
import dev.tenken.report.html.browser.Chromium;
import dev.tenken.web.access.KnownVisitors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;

/** A vendor from the first log-in to a signature by two people, as they click. */
class BrowserJourneyTest {
    private static final String GOOD = "seven wet umbrellas";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private Database database;
    private Facades facades;
    private Access access;
    private OneTimePassword first;
    private Server server;
    private Chromium chromium;
    private final List<String> failures = new ArrayList<>();

    @BeforeEach
    void start() {
        chromium = Chromium.start();
        chromium.size(1200, 1000);
        database = Database.open(folder.resolve("tenken.db").toString());
        facades = new Facades(database, new Events(), Clock.systemUTC(), folder.resolve("papers"));
        access = new Access(database, facades.events(), facades.clock(), new SecureRandom());
        first = access.firstAdministrator().orElseThrow();
        ServerSettings settings = ServerSettings.loopback(0);
        server = new Server(
                        settings,
                        facades,
                        new KnownVisitors(access),
                        Pages.routes(access, settings),
                        (line, problem) -> failures.add(line + " " + problem))
                .start();
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
            database.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void from_the_first_log_in_to_a_signature_by_two_people() throws IOException {
        logIn(first.login(), first.password());
        addUsers();
        addVendor();
        bring(
                "policy.md",
                "# Policy\n\nBackups are taken daily and kept for 7 days.\n\nClocks are synchronised by NTP.\n");
        assess();
        bring(
                "policy.md",
                "# Policy\n\nBackups are taken daily and kept for 30 days.\n\nClocks are synchronised by NTP.\n");
        assess();
        compare();
        reject();
        answerSheet();
        changeRhythm();
        sign();
        seeLittleAsViewer();
        assertThat(failures).isEmpty();
        assertThat(chromium.requests()).allMatch(url -> url.startsWith(server.address()));
    }

    private void logIn(String login, String password) {
        go("/login");
        type("login", login);
        type("password", password);
        press("main form button");
        if (chromium.driver().getCurrentUrl().contains("/password")) {
            type("present", password);
            type("next", GOOD);
            type("again", GOOD);
            look();
            press("main form button");
        }
        assertThat(text("header")).contains("Log out");
    }

    private void addUsers() {
        for (Role role : List.of(Role.VIEWER, Role.AUDITOR, Role.APPROVER)) {
            access.users().add(role.word(), UserFields.NONE.role(role), "admin");
        }
        go("/users");
        look();
        assertThat(text("main")).contains("approver");
    }

    private void addVendor() {
        go("/new-vendor");
        type("vendor", "acme");
        type("name-en", "Acme");
        look();
        press("main form button.first");
        assertThat(chromium.driver().getCurrentUrl()).contains("/vendors/acme/documents");
    }

    private void bring(String name, String words) throws IOException {
        Path file = Files.writeString(folder.resolve(name), words, StandardCharsets.UTF_8);
        go("/vendors/acme/documents");
        element("#files").sendKeys(file.toString());
        look();
        press("form[data-upload] button[type=submit]");
        waitFor("/jobs/");
        new TestWorker(database, facades.clock()).once();
        until(() -> text("main").contains("Done"));
        look();
    }

    private void assess() {
        go("/vendors/acme/jobs");
        press("main form button.first");
        new TestWorker(database, facades.clock()).once();
        go("/vendors/acme");
        assertThat(text("main")).contains("Newest assessment");
        look();
    }

    private void compare() {
        go("/vendors/acme/timeline");
        look();
        press("main form button.first");
        assertThat(text("body")).contains("30 days");
        go("/");
        look();
        assertThat(text("main")).contains("Acme");
    }

    /** The auditor does not believe the clock. */
    private void reject() {
        as("auditor");
        go("/vendors/acme/review/controls/12.4.4");
        unfold();
        WebElement form = element("form:has(button[value=false-alarm])");
        form.findElement(By.cssSelector("textarea[name=reason]")).sendKeys("Only said of the office.");
        look();
        form.findElement(By.cssSelector("button[value=false-alarm]")).click();
        until(() -> {
            unfold();
            return text("main").contains("Only said of the office.");
        });
        assess();
        String report = element("a.first[href$=report]").getDomAttribute("href");
        go(report);
        assertThat(text("body")).contains("Only said of the office.");
    }

    private void answerSheet() throws IOException {
        Path sheet = Files.writeString(
                folder.resolve("sheet.csv"),
                "No,Question,Answer,Remarks\n1,Are backups taken?,,\n2,How long are backups kept?,,\n",
                StandardCharsets.UTF_8);
        go("/vendors/acme/answers");
        element("#files").sendKeys(sheet.toString());
        press("form[data-upload] button[type=submit]");
        waitFor("/jobs/");
        new TestWorker(database, facades.clock()).once();
        until(() -> text("main").contains("Done"));
        assertThat(element("main a[href*='/files/']").getText()).isNotBlank();
    }

    private void changeRhythm() {
        as(first.login());
        go("/schedule");
        WebElement medium = element("#part-medium");
        medium.clear();
        medium.sendKeys("18m");
        look();
        press("main form button.first");
        assertThat(element("#part-medium").getDomProperty("value")).isEqualTo("18m");
    }

    private void sign() {
        as("auditor");
        go("/vendors/acme/signing");
        look();
        press("form[action$=submit] button");
        as("approver");
        go("/vendors/acme/signing");
        element("input[name=decision]").sendKeys("accepted");
        element("textarea[name=risk]").sendKeys("none");
        look();
        press("form[action$=sign] button");
        press("form[action$=lock] button");
        assertThat(facades.archive().latest("acme").orElseThrow().state()).isEqualTo(State.LOCKED);
    }

    private void seeLittleAsViewer() {
        as("viewer");
        press(".who a[lang=ja]");
        assertThat(text("header")).contains("ログアウト");
        go("/vendors/acme/documents");
        assertThat(chromium.driver().findElements(By.cssSelector("form[data-upload]")))
                .isEmpty();
        go("/users");
        assertThat(text("main")).contains("許可されていません");
        chromium.size(390, 844);
        for (String path : List.of("/", "/vendors/acme", "/vendors/acme/timeline", "/vendors/acme/review", "/events")) {
            go(path);
            look();
        }
    }

    private void as(String login) {
        press("form[action='/logout'] button");
        if (access.users().user(login).mustChangePassword()) {
            logIn(login, access.users().resetPassword(login, "admin").password());
        } else {
            logIn(login, GOOD);
        }
    }

    /** Opens what is folded. */
    private void unfold() {
        chromium.js("document.querySelectorAll('details').forEach((d) => { d.open = true; });");
    }

    private void go(String path) {
        chromium.driver().get(path.startsWith("http") ? path : server.address() + path);
    }

    private WebElement element(String selector) {
        return got(() -> chromium.driver().findElement(By.cssSelector(selector)));
    }

    private void type(String id, String text) {
        element("#" + id).sendKeys(text);
    }

    private void press(String selector) {
        WebElement button = element(selector);
        chromium.js("window.isBefore = true;");
        button.click();
        // Whatever is pressed leads to another page: until that is there, this one still answers.
        until(() -> chromium.<Boolean>js("return window.isBefore !== true && document.readyState === 'complete';"));
    }

    private void waitFor(String part) {
        until(() -> chromium.driver().getCurrentUrl().contains(part));
    }

    private String text(String selector) {
        return element(selector).getText();
    }

    private void until(BooleanSupplier holds) {
        got(() -> holds.getAsBoolean() ? true : null);
    }

    /** What there is sooner or later. */
    private <T> T got(Supplier<T> what) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                T got = what.get();
                if (got != null) {
                    return got;
                }
            } catch (WebDriverException e) {
                // It is not there yet, or the page is on its way.
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(chromium.driver().getCurrentUrl() + "\n" + text("body") + "\n" + failures);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Nothing is wrong for those who see less, and nothing is wider than the window. */
    private void look() {
        assertThat(chromium.violations()).as(chromium.driver().getCurrentUrl()).isEmpty();
        assertThat(chromium.<Boolean>js(
                        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(chromium.driver().getCurrentUrl())
                .isTrue();
    }
}
