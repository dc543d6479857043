package dev.tenken.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.Language;
import dev.tenken.model.finding.Assessment;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.Failing;
import dev.tenken.report.file.FileContent;
import dev.tenken.report.html.LargePortfolio;
import dev.tenken.report.json.AssessmentJson;
import dev.tenken.report.junit.JUnitReport;
import dev.tenken.report.oscal.OscalReport;
import dev.tenken.report.sarif.SarifReport;
import dev.tenken.report.sheet.CsvTables;
import dev.tenken.report.text.MarkdownReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files of a large portfolio are written as they are made: what was written is let go. */
class LargeFilesTest {
    private static final int VENDORS = 120;
    private static final int MEASURES = 5;
    private static final Assessment ASSESSMENT = LargePortfolio.of(VENDORS);

    @TestFactory
    Stream<DynamicTest> what_was_written_is_let_go() {
        Map<String, FileContent> files = new TreeMap<>();
        files.put("assessment.json", AssessmentJson.file(ASSESSMENT, Language.EN));
        files.put("report.md", MarkdownReport.file(ASSESSMENT, Language.EN, Arrangement.OF_CATALOG));
        files.put("junit.xml", JUnitReport.file(ASSESSMENT, Language.EN, Failing.GAPS));
        files.put("report.sarif", SarifReport.file(ASSESSMENT, Language.EN));
        files.putAll(OscalReport.files(ASSESSMENT, Language.EN));
        files.putAll(CsvTables.files(ASSESSMENT, Language.EN, Arrangement.OF_CATALOG));
        // These vendors state nothing.
        files.keySet().removeAll(Set.of("facts.csv", "evidence.csv", "criteria.csv", "observations.csv"));
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> letsGo(file.getValue())));
    }

    /**
     * Neither what is to be written nor what was is held: that would take more memory than the file is long.
     *
     * <p>The memory in use is that of the whole machine: other threads of it may take some meanwhile. What is held is held every time,
     * so a measure that is low enough is enough, and only the least of several that are not tells otherwise.
     */
    private static void letsGo(FileContent file) throws IOException {
        Meter whole = new Meter(Long.MAX_VALUE, Long.MAX_VALUE);
        file.writeTo(whole);

        long most = whole.written / 4 * 3;
        assertThat(leastHeld(file, whole.written, most))
                .as("of %d bytes", whole.written)
                .isLessThan(most);
    }

    private static long leastHeld(FileContent file, long length, long enough) throws IOException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < MEASURES && least >= enough; i++) {
            Meter meter = new Meter(length / 10, length / 10 * 9);
            long before = Meter.used();
            file.writeTo(meter);
            least = Math.min(least, Math.max(meter.usedEarly, meter.usedLate) - before);
        }
        return least;
    }

    /** Takes bytes, and measures the memory in use at two places. */
    private static final class Meter extends OutputStream {
        private final long early;
        private final long late;
        private long written;
        private long usedEarly = -1;
        private long usedLate = -1;

        Meter(long early, long late) {
            this.early = early;
            this.late = late;
        }

        @Override
        public void write(int b) {
            count(1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count(length);
        }

        private void count(int bytes) {
            written += bytes;
            if (usedEarly < 0 && written >= early) {
                usedEarly = used();
            } else if (usedLate < 0 && written >= late) {
                usedLate = used();
            }
        }

        private static long used() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }
}
