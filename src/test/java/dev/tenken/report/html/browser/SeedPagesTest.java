package dev.tenken.report.html.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.cli.CommandRun;
import dev.tenken.report.common.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The report on the five seeds, in a browser. */
class SeedPagesTest {

    private static final Path SEEDS = Path.of("seeds");

    /** Clicks every link to a passage, one after the other, and tells what is marked then and whether it can be seen. */
    private static final String FOLLOW_ALL = """
            const texts = document.getElementById("texts");
            return [...document.querySelectorAll("main a.cite")].map((link) => {
              for (let d = link.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
              link.click();
              const marks = [...texts.querySelectorAll("mark.on")];
              const place = marks.length && marks[0].getBoundingClientRect();
              const window = texts.getBoundingClientRect();
              const quote = link.querySelector("q");
              return {
                href: link.getAttribute("href"),
                quote: quote && quote.textContent,
                marked: marks.map((m) => m.textContent).join(""),
                seen: !!place && place.height > 0 && place.top >= window.top && place.top < window.bottom,
              };
            });
            """;

    /** What is wider than the page, and texts that have room for two letters a line. */
    private static final String SQUEEZED = """
            for (const d of document.querySelectorAll("main details")) d.open = true;
            const squeezed = [...document.querySelectorAll("main *, header *, nav *")].filter((e) => {
              const own = [...e.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data.trim()).join("");
              if (own.length < 4 || !e.checkVisibility()) return false;
              const place = e.getBoundingClientRect();
              const size = parseFloat(getComputedStyle(e).fontSize);
              return place.width > 1 && place.width < size * 2.6 && place.height > size * 4;
            }).map((e) => e.textContent);
            const wide = document.documentElement.scrollWidth;
            return wide > innerWidth ? [...squeezed, `${wide} wide`] : squeezed;
            """;

    private static final String SHOWN = """
            const shown = (e) => e.checkVisibility({visibilityProperty: true});
            """;

    @TempDir
    static Path work;

    private static Path out;
    private static Chromium chromium;

    @BeforeAll
    static void assess_the_seeds() {
        chromium = Chromium.start();
        chromium.size(1400, 1000);
        out = work.resolve("report");
        assertThat(CommandRun.of("assess", SEEDS, "--out", out, "--format", "html")
                        .status())
                .isEqualTo(0);
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void nothing_was_asked_of_the_network() {
        assertThat(chromium.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "beepoch,en", "cube,en", "cybozu,en", "glasiaous,en", "gluegent,en",
        "beepoch,ja", "cube,ja", "cybozu,ja", "glasiaous,ja", "gluegent,ja"
    })
    void every_link_to_a_passage_lands_on_the_quoted_words(String vendor, String language) throws IOException {
        String text = Files.readString(SEEDS.resolve(vendor).resolve("white-paper.txt"));
        chromium.open(page(vendor), "?lang=" + language);
        assertThat(chromium.<String>js("return document.documentElement.lang")).isEqualTo(language);

        List<Map<String, Object>> followed = chromium.js(FOLLOW_ALL);

        assertThat(followed).hasSizeGreaterThan(100).allSatisfy(link -> {
            String[] place = ((String) link.get("href")).split("-");
            String words = text.substring(Integer.parseInt(place[1]), Integer.parseInt(place[2]));
            assertThat(link.get("marked")).isEqualTo(withoutLineEnds(Visible.of(words)));
            if (link.get("quote") != null) {
                assertThat(link.get("quote")).isEqualTo(Visible.of(words));
            }
            assertThat(link.get("seen")).as("%s", link).isEqualTo(true);
        });
    }

    @Test
    void a_passage_leads_back_to_findings_that_cite_it() {
        chromium.open(page("gluegent"));

        List<String> astray = chromium.js("""
                return [...document.querySelectorAll("#texts a.chip")].filter((chip) => {
                  const target = document.getElementById(chip.getAttribute("href").slice(1));
                  return !target || !chip.dataset.p.split(" ").every((p) => target.querySelector(`a[href="#${p}"]`));
                }).map((chip) => chip.outerHTML);
                """);
        long chips = chromium.js("return document.querySelectorAll('#texts a.chip').length");

        assertThat(astray).isEmpty();
        assertThat(chips).isGreaterThan(50);
    }

    @Test
    void a_quote_opens_the_source_text_and_escape_closes_it_and_goes_back_to_the_quote() {
        chromium.open(page("gluegent"));
        WebElement quote = chromium.driver().findElement(By.cssSelector("article a.cite"));

        quote.sendKeys(Keys.ENTER);
        assertThat(chromium.driver().findElement(By.id("sources")).isDisplayed())
                .isTrue();
        WebElement mark = chromium.driver().switchTo().activeElement();
        assertThat(mark.getTagName()).isEqualTo("mark");
        assertThat(mark.getDomAttribute("class")).contains("on");

        chromium.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertThat(chromium.driver().findElement(By.id("sources")).isDisplayed())
                .isFalse();
        assertThat(chromium.driver().switchTo().activeElement()).isEqualTo(quote);
    }

    @Test
    void findings_are_filtered_by_verdict_family_severity_service_and_words() {
        chromium.open(page("gluegent"));
        long all = shown("article.finding");

        click("[name=verdict][value=gap]");
        assertThat(shownIds("article.finding")).containsExactly("c12.4.1");
        chromium.js("document.getElementById('overview').open = true");
        assertThat(shown(".one-vendor [data-rows]")).isEqualTo(1);
        assertThat(chromium.<String>js("return document.querySelector('[data-count=gap]').textContent"))
                .isEqualTo("1");
        assertThat(chromium.<String>js("return document.querySelector('[data-count=partial]').textContent"))
                .isEqualTo("0");
        assertThat(state()).startsWith("Shown: 1 of " + all + " findings");

        reset();
        assertThat(shown("article.finding")).isEqualTo(all);

        click("[name=severity][value=high]");
        assertThat(shownIds("article.finding")).contains("c12.4.1").hasSizeLessThan(10);
        reset();

        chromium.driver().findElement(By.name("family")).sendKeys("Backup");
        assertThat(shownIds("article.finding")).allMatch(id -> id.startsWith("c12.3.1"));
        assertThat(shown(".family-findings")).isEqualTo(1);

        chromium.driver().findElement(By.name("service")).sendKeys("Gluegent Flow");
        assertThat(shownIds("article.finding")).singleElement().asString().startsWith("c12.3.1-s");
        reset();

        chromium.driver().findElement(By.name("search")).sendKeys("ＮＴＰ");
        assertThat(shownIds("article.finding")).contains("c12.4.4").hasSizeLessThan(20);
    }

    @Test
    void a_number_of_any_edition_finds_its_control_and_nothing_found_is_said() {
        chromium.open(page("gluegent"));
        WebElement search = chromium.driver().findElement(By.name("search"));

        // 27002:2022 calls the backup of information 8.13.
        search.sendKeys("8.13");
        assertThat(shownIds("article.finding")).isNotEmpty().allMatch(id -> id.startsWith("c12.3.1"));
        assertThat(chromium.driver().findElement(By.id("nothing")).isDisplayed())
                .isFalse();

        search.sendKeys("zzz");
        assertThat(shown("article.finding")).isZero();
        assertThat(chromium.driver().findElement(By.id("nothing")).getText()).contains("Nothing matches");
    }

    @Test
    void back_takes_a_filter_and_the_source_text_back_and_comes_back_to_a_filter() {
        chromium.open(page("gluegent"));
        long all = shown("article.finding");
        click("[name=verdict][value=gap]");
        click("article.finding:not([hidden]) a.cite.ref");
        assertThat(chromium.driver().findElement(By.id("sources")).isDisplayed())
                .isTrue();

        chromium.driver().navigate().back();
        assertThat(chromium.driver().findElement(By.id("sources")).isDisplayed())
                .isFalse();
        assertThat(shown("article.finding")).isEqualTo(1);

        click(".places a");
        assertThat(chromium.driver().getCurrentUrl()).contains("report.html");
        chromium.driver().navigate().back();
        assertThat(shown("article.finding")).isEqualTo(1);

        chromium.driver().navigate().back();
        assertThat(shown("article.finding")).isEqualTo(all);
    }

    @Test
    void from_the_top_of_the_index_fifteen_keys_lead_to_a_marked_passage() {
        chromium.open(index());
        int keys = press(Keys.TAB) + press(Keys.ENTER);
        while (!"A".equals(active("tagName")) || !active("className").contains("cell")) {
            keys += press(Keys.TAB);
            assertThat(keys).isLessThan(15);
        }
        keys += press(Keys.ENTER);
        while (!active("className").contains("cite")) {
            keys += press(Keys.TAB);
            assertThat(keys).isLessThan(15);
        }
        keys += press(Keys.ENTER);

        assertThat(keys).isLessThanOrEqualTo(15);
        assertThat(active("tagName")).isEqualTo("MARK");
    }

    @Test
    void arrow_keys_move_between_the_places_of_the_contents() {
        chromium.open(page("gluegent"));
        chromium.driver().findElement(By.cssSelector(".contents a")).sendKeys(Keys.ARROW_DOWN);
        chromium.driver().switchTo().activeElement().sendKeys(Keys.END);
        assertThat(active("hash")).isEqualTo("#about");

        chromium.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(chromium.driver().findElement(By.id("method-title")).isDisplayed())
                .isTrue();
    }

    @Test
    void nothing_is_squeezed_or_wider_than_a_telephone_in_japanese() {
        chromium.size(390, 844);
        try {
            for (Path page : List.of(index(), page("gluegent"))) {
                chromium.open(page, "?lang=ja");
                assertThat(chromium.<List<String>>js(SQUEEZED)).as("%s", page).isEmpty();
            }
        } finally {
            chromium.size(1400, 1000);
        }
    }

    @Test
    void services_with_the_same_result_share_a_card_that_each_of_their_links_leads_to() {
        chromium.open(page("gluegent"), "#c12.4.4-s3");

        long cards = chromium.js("return document.querySelectorAll('article.finding').length");
        String heading = chromium.js(
                "return document.getElementById('c12.4.4-s3').closest('article').querySelector('h5').textContent");

        assertThat(cards).isLessThan(60);
        assertThat(heading).contains("Gluegent Flow", "Gluegent Gadgets");
    }

    @Test
    void a_link_to_a_finding_that_is_filtered_away_shows_it() {
        chromium.open(page("gluegent"));
        click("[name=verdict][value=gap]");

        chromium.js("location.hash = '#c12.3.1'");
        chromium.driver().findElement(By.cssSelector("[id='c12.3.1'] h4")).click();

        assertThat(shownIds("article.finding")).contains("c12.3.1");
    }

    @Test
    void the_index_is_filtered_by_verdict_family_severity_vendor_and_control() {
        chromium.open(index());
        assertThat(state()).startsWith("Shown: 5 of 5 vendors, 40 of 40 controls; verdicts that match: 200");

        click("[name=verdict][value=gap]");
        assertThat(state()).isEqualTo("Shown: 2 of 5 vendors, 2 of 40 controls; verdicts that match: 2.");
        assertThat(shown("#map a.cell.gap")).isEqualTo(2);
        assertThat(shown("#map a.cell.partial")).isZero();
        reset();

        chromium.driver().findElement(By.name("vendor")).sendKeys("cybozu");
        chromium.driver().findElement(By.name("control")).sendKeys("12.4");
        assertThat(state()).startsWith("Shown: 1 of 5 vendors, 3 of 40 controls");
        assertThat(shown("#map td a.cell")).isEqualTo(3);
    }

    @Test
    void the_language_is_switched_and_kept_from_page_to_page() {
        chromium.open(index(), "?lang=en");
        assertThat(shown(".t[lang=ja]")).isZero();

        click("[data-lang=ja]");
        assertThat(chromium.<String>js("return document.documentElement.lang")).isEqualTo("ja");
        assertThat(shown(".t[lang=en]")).isZero();
        assertThat(shown(".t[lang=ja]")).isGreaterThan(100);
        assertThat(state()).startsWith("表示: 事業者 5 社中 5 社");
        assertThat(chromium.driver().getTitle()).startsWith("クラウド");

        click("#map tbody a.cell");
        assertThat(chromium.driver().getCurrentUrl()).contains("/vendors/beepoch.html?lang=ja#c");
        assertThat(shown(".t[lang=en]")).isZero();

        click("[rel=next]");
        assertThat(chromium.driver().getCurrentUrl()).contains("/vendors/cube.html?lang=ja");
        click(".places a");
        assertThat(chromium.driver().getCurrentUrl()).contains("/report.html?lang=ja");
        click("[data-lang=en]");
        assertThat(shown(".t[lang=ja]")).isZero();
    }

    @Test
    void without_script_everything_is_shown_and_quotes_still_lead_to_their_passages() {
        Map<String, Object> off = Map.of("value", true);
        chromium.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", off);
        try {
            chromium.open(page("gluegent"));
            WebElement cite = chromium.driver().findElement(By.cssSelector("article.finding a.cite.ref"));
            assertThat(chromium.driver().findElement(By.id("sources")).isDisplayed())
                    .isTrue();
            assertThat(chromium.driver().findElements(By.cssSelector("article.finding")))
                    .hasSizeGreaterThan(40)
                    .allMatch(WebElement::isDisplayed);
            assertThat(chromium.driver().findElement(By.id("filters")).isDisplayed())
                    .isFalse();
            assertThat(chromium.driver()
                            .findElements(By.id(cite.getDomAttribute("href").substring(1))))
                    .hasSize(1);
        } finally {
            chromium.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axe_finds_nothing_worse_than_minor(String scheme) {
        chromium.colours(scheme);
        chromium.open(index(), "?lang=en");
        assertThat(chromium.violations()).as("index").isEmpty();

        chromium.open(page("beepoch"), "?lang=" + (scheme.equals("light") ? "en" : "ja"));
        chromium.js("document.querySelectorAll('.fold').forEach((d) => d.open = true)");
        click("article a.cite.ref");
        assertThat(chromium.violations()).as("vendor with the source text").isEmpty();
    }

    @Test
    void a_vendor_prints_on_few_sheets_with_the_summary_first_and_every_quote_once() throws IOException {
        chromium.open(page("gluegent"), "?lang=en");

        Paper paper = Paper.of(chromium.pdf());

        assertThat(paper.pages()).isLessThanOrEqualTo(15);
        assertThat(paper.page(1))
                .contains("Cloud security gap report", "SIOS Technology", "2026-11-21", "default", "Tenken")
                .contains("Summary", "ask first", "Gaps (1)", "Limits of the method");
        assertThat(paper.text())
                .containsSubsequence(
                        "Observations",
                        "安全な運用のため",
                        "Findings",
                        "12.3.1 Information backup",
                        "All controls",
                        "Evidence (",
                        "E1",
                        "Method",
                        "Scope",
                        "SHA-256");
        assertThat(paper.text()).doesNotContain("Show all", "did not fire", "Statements found");
        for (int page = 1; page <= paper.pages(); page++) {
            assertThat(paper.page(page)).contains(page + " / " + paper.pages());
        }
    }

    @Test
    void the_index_prints_in_the_language_that_is_shown() throws IOException {
        chromium.open(index(), "?lang=ja");

        Paper paper = Paper.of(chromium.pdf());

        assertThat(paper.page(1)).contains("クラウド", "2026-11-21", "要約");
        assertThat(paper.text())
                .containsSubsequence("管理策と事業者", "12.3.1", "方法", "範囲", "SHA-256")
                .contains("分野別の判定")
                .doesNotContain("Clock synchronization");
        assertThat(paper.page(2)).contains("2 / " + paper.pages());
    }

    private static Path index() {
        return out.resolve("report.html");
    }

    private static Path page(String vendor) {
        return out.resolve("vendors").resolve(vendor + ".html");
    }

    private static void click(String selector) {
        WebElement element = chromium.driver().findElement(By.cssSelector(selector));
        chromium.js("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    /** Filters are applied anew once the form is empty, which is after the click: what is queued now runs behind that. */
    private static void reset() {
        click("#filters [type=reset]");
        chromium.driver().executeAsyncScript("setTimeout(arguments[arguments.length - 1])");
    }

    private static String state() {
        return chromium.driver().findElement(By.id("state")).getText();
    }

    private static int press(Keys key) {
        new Actions(chromium.driver()).sendKeys(key).perform();
        return 1;
    }

    /** A property of what has the focus, as a text. */
    private static String active(String property) {
        return chromium.js("return String(document.activeElement[arguments[0]])", property);
    }

    private static long shown(String selector) {
        return chromium.<Long>js(
                SHOWN + "return [...document.querySelectorAll(arguments[0])].filter(shown).length", selector);
    }

    private static List<String> shownIds(String selector) {
        return chromium.js(
                SHOWN + "return [...document.querySelectorAll(arguments[0])].filter(shown).map((e) => e.id)", selector);
    }

    private static String withoutLineEnds(String text) {
        return Stream.of(text.split("[\\r\\n]+")).reduce("", String::concat);
    }
}
