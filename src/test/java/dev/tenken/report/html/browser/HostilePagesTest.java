package dev.tenken.report.html.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.Language;
import dev.tenken.report.AssessmentFixtures;
import dev.tenken.report.Format;
import dev.tenken.report.ReportWriter;
import dev.tenken.report.common.Visible;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents and names that hold markup, script and marks that turn the direction of writing. */
class HostilePagesTest {

    @TempDir
    Path folder;

    @Test
    void markup_and_script_of_a_document_are_shown_and_never_run() {
        ReportWriter.write(AssessmentFixtures.many(), Set.of(Format.HTML), Language.EN, folder);
        try (Chromium chromium = Chromium.start()) {
            for (String page : List.of("report.html", "vendors/markup.html")) {
                chromium.open(folder.resolve(page), "?lang=en");

                assertThat(chromium.<Long>js("return document.scripts.length")).isEqualTo(1);
                assertThat(chromium.<Long>js(
                                "return document.querySelectorAll('i, img, iframe, a[href*=evil]').length"))
                        .isZero();
                assertThat(chromium.driver().getPageSource()).doesNotContain("\u202E");
            }
            assertThat(chromium.<String>js("return document.querySelector('h1').innerText"))
                    .contains("<i>Mark & Up</i>");
            assertThat(chromium.<String>js("return document.querySelector('.lines').textContent")
                            .replace("\n", "")
                            .replace("minato", ""))
                    .contains(Visible.of(AssessmentFixtures.MARKUP.split("\n")[0]))
                    .contains("[U+202E]right to left[U+202C]", "</mark></section> ${x} 𠮷野");
            assertThat(chromium.requests()).isEmpty();
        }
    }
}
