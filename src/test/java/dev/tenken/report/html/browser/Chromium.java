package dev.tenken.report.html.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The system's Chromium without a window, as the tests of the pages use it. */
public final class Chromium implements AutoCloseable {

    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> DRIVERS = List.of(
            "/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String AXE = script("/axe.min.js");

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts the browser. Where there is none the test is skipped, unless {@code CI_BROWSER=required} is set: then it fails. */
    public static Chromium start() {
        String browser = present(BROWSERS);
        String executable = present(DRIVERS);
        if (browser == null || executable == null) {
            String missing = "no Chromium with its driver here (looked for " + BROWSERS + " and " + DRIVERS
                    + "): the pages are not tested in a browser; on Debian install chromium and chromium-driver";
            if ("required".equals(System.getenv("CI_BROWSER"))) {
                fail(missing);
            }
            abort(missing);
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(executable).toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options(browser));
        // The look at a long page takes its time where other work goes on.
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return new Chromium(driver);
    }

    private static ChromeOptions options(String browser) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser);
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en");
        return options;
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Opens a file, at a place in it or with a query when {@code behind} says so. */
    void open(Path page, String behind) {
        // From elsewhere, because a mere change of the fragment would not load the page again.
        driver.get("about:blank");
        driver.get(page.toUri() + behind);
    }

    void open(Path page) {
        open(page, "");
    }

    public void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** What a script returns; its parts are lists, maps, strings, numbers and truth values. */
    @SuppressWarnings("unchecked")
    public <T> T js(String script, Object... arguments) {
        return (T) driver.executeScript(script, arguments);
    }

    public void colours(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** What axe-core finds wrong on the page, the size of targets included, but for what is minor: one line each, with the places. */
    public List<String> violations() {
        driver.executeScript(AXE);
        return js("""
                const result = await axe.run(document, {resultTypes: ["violations"], rules: {"target-size": {enabled: true}}});
                return result.violations
                    .filter((v) => v.impact !== "minor")
                    .map((v) => `${v.id}: ${v.help}: ` + v.nodes.slice(0, 5)
                        .map((n) => `${n.target} ${n.failureSummary.slice(0, 300)}`).join(" | "));
                """);
    }

    /** Addresses that pages asked for since the last call, other than files and what is inside a page. */
    public List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(m -> m.contains("\"Network.requestWillBeSent\""))
                .map(m -> m.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .filter(url -> !url.startsWith("file:") && !url.startsWith("data:") && !url.startsWith("about:"))
                .toList();
    }

    /** The page on paper. */
    byte[] pdf() {
        Map<String, Object> printed = driver.executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
        return Base64.getDecoder().decode((String) printed.get("data"));
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static String present(List<String> paths) {
        return Stream.of(paths)
                .flatMap(List::stream)
                .filter(p -> Files.isExecutable(Path.of(p)))
                .findFirst()
                .orElse(null);
    }

    private static String script(String resource) {
        try (InputStream in = Chromium.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
