package dev.tenken.report;

import dev.tenken.model.Assessment;
import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.model.VendorAssessment;
import dev.tenken.model.VendorFiles;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.Failing;
import dev.tenken.report.file.FileContent;
import dev.tenken.report.file.ReportFiles;
import dev.tenken.report.file.StoredTexts;
import dev.tenken.report.html.HtmlReport;
import dev.tenken.report.json.AssessmentJson;
import dev.tenken.report.json.FactsJson;
import dev.tenken.report.junit.JUnitReport;
import dev.tenken.report.oscal.OscalReport;
import dev.tenken.report.questions.QuestionFiles;
import dev.tenken.report.sarif.SarifReport;
import dev.tenken.report.sheet.CsvTables;
import dev.tenken.report.sheet.Workpaper;
import dev.tenken.report.text.MarkdownReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Writes a finished assessment into a folder. */
public final class ReportWriter {

    private ReportWriter() {}

    /**
     * Writes the wanted forms, each under the names that {@link Format} tells; and below {@code texts/} the text of each document that was made from a file without characters of its own. Each file appears whole or not at all and replaces an earlier one; other files of the folder stay as they are.
     *
     * @param formats at least one
     * @param language of the reports' own words
     * @param out the folder; it is made when missing
     * @return the files written, sorted
     * @throws InputException when the folder cannot be written; nothing is left behind
     * @throws IllegalStateException when a quote is not its document's text at its offsets; nothing is written
     */
    public static List<Path> write(Assessment assessment, Set<Format> formats, Language language, Path out) {
        return write(assessment, formats, language, Arrangement.OF_CATALOG, Failing.GAPS, out);
    }

    /**
     * Writes the same with the controls of the reports in another order; forms for machines keep their own.
     *
     * @param failing what fails where a form tells passed from failed
     */
    public static List<Path> write(
            Assessment assessment,
            Set<Format> formats,
            Language language,
            Arrangement arrangement,
            Failing failing,
            Path out) {
        if (formats.isEmpty()) {
            throw new InputException("no format was asked for; wanted at least one of " + Format.words());
        }
        EvidenceCheck.check(assessment);
        ReportFiles files = new ReportFiles();
        for (Format format : formats) {
            render(assessment, format, language, arrangement, failing, files);
        }
        files.addAll(StoredTexts.of(
                assessment.vendors().stream().map(VendorAssessment::files).toList()));
        return files.write(out);
    }

    /**
     * Writes facts into a file that the operator named, and beside it the texts as {@link #write} does; all or nothing.
     *
     * @param files the documents that the facts were found in
     * @throws InputException when it cannot be written; nothing is left behind
     */
    public static void writeFacts(Path file, FileContent json, List<VendorFiles> files) {
        Path absolute = file.toAbsolutePath().normalize();
        new ReportFiles()
                .addAll(StoredTexts.of(files))
                .add(absolute.getFileName().toString(), json)
                .write(absolute.getParent());
    }

    private static void render(
            Assessment assessment,
            Format format,
            Language language,
            Arrangement arrangement,
            Failing failing,
            ReportFiles files) {
        switch (format) {
            case JSON -> {
                files.add("assessment.json", AssessmentJson.file(assessment, language));
                files.add("facts.json", FactsJson.file(assessment));
            }
            case MD -> files.add("report.md", MarkdownReport.file(assessment, language, arrangement));
            case HTML -> files.addAll(HtmlReport.pages(assessment, language, arrangement));
            case XLSX -> files.add("workpaper.xlsx", Workpaper.file(assessment, language, arrangement));
            case CSV -> files.addAll(CsvTables.files(assessment, language, arrangement));
            case QUESTIONS -> files.addAll(QuestionFiles.of(assessment, arrangement));
            case OSCAL -> files.addAll(OscalReport.files(assessment, language));
            case JUNIT -> files.add("junit.xml", JUnitReport.file(assessment, language, failing));
            case SARIF -> files.add("report.sarif", SarifReport.file(assessment, language));
        }
    }
}
