package dev.tenken.report.questions;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tenken.model.Assessment;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.VendorSection;
import dev.tenken.report.file.FileContent;
import dev.tenken.report.file.VendorFileName;
import java.util.Map;
import java.util.TreeMap;

/** The questions to every vendor as files: Markdown, a sheet to fill in, and a letter. */
public final class QuestionFiles {
    private static final String FOLDER = "questions/";

    private QuestionFiles() {}

    /** The files by name; a vendor who leaves nothing open has none. */
    public static Map<String, FileContent> of(Assessment assessment, Arrangement arrangement, Asking asking) {
        Map<String, FileContent> files = new TreeMap<>();
        for (VendorSection section : VendorSection.of(assessment, arrangement)) {
            VendorQuestions questions = VendorQuestions.of(section);
            if (!questions.questions().isEmpty()) {
                String name =
                        FOLDER + VendorFileName.of(section.vendor().vendor().id());
                Letter letter = Letter.of(questions, assessment.asOf(), asking);
                files.put(
                        name + ".md",
                        out -> out.write(QuestionsMarkdown.write(letter).getBytes(UTF_8)));
                files.put(name + ".xlsx", out -> out.write(QuestionSheet.write(letter)));
                files.put(name + ".docx", out -> out.write(QuestionLetter.write(letter)));
            }
        }
        return files;
    }
}
