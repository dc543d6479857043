package dev.tenken.report.json;

import dev.tenken.history.saved.AssessmentReader;
import dev.tenken.history.saved.SavedAssessment;
import dev.tenken.model.Language;
import dev.tenken.model.finding.Assessment;
import dev.tenken.report.file.FileContent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What is compared of an assessment that lies in memory. */
public final class SavedForm {
    private SavedForm() {}

    /** Through the written form, so that both sides went the same way; packed, because that of a large portfolio does not fit in memory. */
    public static SavedAssessment of(Assessment assessment, Language language) {
        FileContent json = AssessmentJson.file(assessment, language);
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(packed)) {
                json.writeTo(out);
            }
            byte[] bytes = packed.toByteArray();
            return AssessmentReader.read(
                    () -> new InputStreamReader(
                            new GZIPInputStream(new ByteArrayInputStream(bytes)), StandardCharsets.UTF_8),
                    "this assessment");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
