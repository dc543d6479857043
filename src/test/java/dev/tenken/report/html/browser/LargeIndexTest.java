package dev.tenken.report.html.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.Language;
import dev.tenken.report.Format;
import dev.tenken.report.ReportWriter;
import dev.tenken.report.html.LargePortfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The index of a thousand vendors: small, and its cells lead to findings by pointer and by keyboard. */
class LargeIndexTest {

    private static final int VENDORS = 1_000;
    private static final long LARGEST = 2_000_000;

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Path index;

    @BeforeAll
    static void write_a_thousand_vendors() {
        chromium = Chromium.start();
        ReportWriter.write(LargePortfolio.of(VENDORS), Set.of(Format.HTML), Language.EN, folder);
        index = folder.resolve("report.html");
    }

    @BeforeEach
    void open() {
        chromium.open(index, "?lang=en");
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void it_holds_every_verdict_and_stays_below_two_megabytes() throws IOException {
        assertThat(Files.size(index)).isLessThan(LARGEST);
        assertThat(chromium.<Long>js("return document.querySelectorAll('#map tbody tr').length"))
                .isEqualTo(VENDORS);
        assertThat(chromium.<Long>js("return document.querySelectorAll('#map td[class]').length"))
                .isEqualTo(VENDORS * 40L);
    }

    @Test
    void arrow_keys_move_between_cells_and_enter_opens_the_finding() {
        WebElement first = chromium.driver().findElement(By.cssSelector("#map td a[tabindex='0']"));
        assertThat(first.getDomAttribute("aria-label"))
                .isEqualTo("Example Vendor 0001 Ltd, 1.1 Control number 1: satisfied");

        first.sendKeys(Keys.ARROW_DOWN);
        focused().sendKeys(Keys.ARROW_RIGHT);
        assertThat(focused().getDomAttribute("aria-label"))
                .isEqualTo("Example Vendor 0002 Ltd, 1.2 Control number 2: gap");
        focused().sendKeys(Keys.END);
        assertThat(focused().getDomAttribute("aria-label")).contains("10.4 Control number 40");
        focused().sendKeys(Keys.HOME);
        focused().sendKeys(Keys.ENTER);

        assertThat(chromium.driver().getCurrentUrl()).contains("vendors/vendor-0002.html", "#c1.1");
        assertThat(chromium.driver().findElement(By.id("c1.1")).isDisplayed()).isTrue();
    }

    @Test
    void filters_leave_vendors_and_controls_that_match() {
        chromium.driver().findElement(By.name("vendor")).sendKeys("エグザンプル 099");
        assertThat(state()).startsWith("Shown: 11 of 1000 vendors, 40 of 40 controls");

        chromium.driver().findElement(By.name("family")).sendKeys("Family 2");
        chromium.driver()
                .findElement(By.cssSelector("[name=verdict][value=gap]"))
                .click();
        assertThat(state()).contains("4 of 40 controls");
        assertThat(chromium.<Boolean>js("""
                        const cells = [...document.querySelectorAll("#map td[class]")]
                            .filter((td) => td.checkVisibility({visibilityProperty: true}));
                        return cells.length > 5 && cells.every((td) => td.textContent === "✗");
                        """)).isTrue();
    }

    @Test
    void axe_finds_nothing_worse_than_minor() {
        chromium.driver().findElement(By.name("vendor")).sendKeys("Vendor 000");
        // What is filtered away need not be looked at a thousand times.
        chromium.js("document.querySelectorAll('#map tr[hidden]').forEach((row) => row.remove())");

        assertThat(chromium.violations()).isEmpty();
        assertThat(chromium.requests()).isEmpty();
    }

    private static WebElement focused() {
        return chromium.driver().switchTo().activeElement();
    }

    private static String state() {
        return chromium.driver().findElement(By.id("state")).getText();
    }
}
