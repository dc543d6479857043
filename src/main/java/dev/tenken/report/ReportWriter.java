package dev.tenken.report;

import dev.tenken.model.InputException;
import dev.tenken.model.Language;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.finding.Assessment;
import dev.tenken.office.print.PdfWriter;
import dev.tenken.office.write.DocxWriter;
import dev.tenken.office.write.Paper;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.file.FileContent;
import dev.tenken.report.file.FolderChange;
import dev.tenken.report.file.ReportFiles;
import dev.tenken.report.file.ReportFolder;
import dev.tenken.report.file.StoredTexts;
import dev.tenken.report.html.HtmlReport;
import dev.tenken.report.json.AssessmentJson;
import dev.tenken.report.json.FactsJson;
import dev.tenken.report.junit.JUnitReport;
import dev.tenken.report.oscal.OscalReport;
import dev.tenken.report.paper.ReportPaper;
import dev.tenken.report.questions.QuestionFiles;
import dev.tenken.report.sarif.SarifReport;
import dev.tenken.report.sheet.CsvTables;
import dev.tenken.report.sheet.Workpaper;
import dev.tenken.report.text.MarkdownReport;
import dev.tenken.written.Manifest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** Writes a finished assessment into a folder. */
public final class ReportWriter {

    private ReportWriter() {}

    /**
     * Writes the wanted forms, each under the names that {@link Format} tells; and below {@code texts/} the text of each document that was made from a file without characters of its own. The report appears whole or not at all, in the place of the one before it; see {@link ReportFolder#write}.
     *
     * @param formats at least one
     * @param language of the reports' own words
     * @param out the folder; it is made when missing
     * @return what was written, and what became of files that stood there
     * @throws InputException when the folder cannot be written; see {@link ReportFolder#write}
     * @throws IllegalStateException when a quote is not its document's text at its offsets; nothing is written
     */
    public static FolderChange write(Assessment assessment, Set<Format> formats, Language language, Path out) {
        try (ReportFolder folder = ReportFolder.hold(out)) {
            return write(assessment, formats, ReportOptions.in(language), folder);
        }
    }

    /** Writes the same in the way that the options tell, into a folder that is held. */
    public static FolderChange write(
            Assessment assessment, Set<Format> formats, ReportOptions options, ReportFolder out) {
        if (formats.isEmpty()) {
            throw new InputException("no format was asked for; wanted at least one of " + Format.words());
        }
        EvidenceCheck.check(assessment);
        ReportFiles files = new ReportFiles();
        for (Format format : formats) {
            render(assessment, format, options, files);
        }
        files.addAll(StoredTexts.of(assessment));
        return out.write(Manifest.ASSESS, files);
    }

    /**
     * Writes facts into a file that the operator named, and beside it the texts as {@link #write} does; all or nothing.
     *
     * @param outlines of the documents that the facts were found in
     * @param whole gives those of a vendor at a place with their texts
     * @throws InputException when it cannot be written; nothing is left behind
     */
    public static FolderChange writeFacts(
            Path file, FileContent json, List<VendorFiles> outlines, IntFunction<VendorFiles> whole) {
        Path absolute = file.toAbsolutePath().normalize();
        String name = absolute.getFileName().toString();
        return new ReportFiles()
                .addAll(StoredTexts.of(outlines, whole))
                .add(name, json)
                .write(absolute.getParent(), "extract " + name);
    }

    /**
     * Refuses forms that so many vendors cannot be written in, before anybody assesses them.
     *
     * @throws InputException when one of the forms is a single text for all vendors, and they are too many for it
     */
    public static void refuseMany(int vendors, Set<Format> formats) {
        if (formats.contains(Format.DOCX) || formats.contains(Format.PDF)) {
            ReportPaper.refuseMany(vendors);
        }
    }

    private static void render(Assessment assessment, Format format, ReportOptions options, ReportFiles files) {
        Language language = options.language();
        Arrangement arrangement = options.arrangement();
        switch (format) {
            case JSON -> {
                files.add("assessment.json", AssessmentJson.file(assessment, language));
                files.add("facts.json", FactsJson.file(assessment));
            }
            case MD -> files.add("report.md", MarkdownReport.file(assessment, language, arrangement));
            case HTML -> files.addAll(HtmlReport.pages(assessment, language, arrangement, options.cover()));
            case XLSX -> files.addToFillIn(Map.of("workpaper.xlsx", Workpaper.file(assessment, language, arrangement)));
            case CSV -> files.addAll(CsvTables.files(assessment, language, arrangement));
            case DOCX -> {
                Paper paper = paper(assessment, options);
                files.addToFillIn(Map.of("report.docx", out -> DocxWriter.write(paper, out)));
            }
            case PDF -> {
                Paper paper = paper(assessment, options);
                files.add("report.pdf", out -> PdfWriter.write(paper, out));
            }
            case QUESTIONS -> files.addToFillIn(QuestionFiles.of(assessment, arrangement, options.asking()));
            case OSCAL -> files.addAll(OscalReport.files(assessment, language));
            case JUNIT -> files.add("junit.xml", JUnitReport.file(assessment, language, options.failing()));
            case SARIF -> files.add("report.sarif", SarifReport.file(assessment, language));
        }
    }

    private static Paper paper(Assessment assessment, ReportOptions options) {
        return ReportPaper.of(assessment, options.language(), options.arrangement(), options.cover(), options.extent());
    }
}
