package dev.tenken.report.questions;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tenken.model.finding.Assessment;
import dev.tenken.report.common.Arrangement;
import dev.tenken.report.common.VendorSection;
import dev.tenken.report.file.FileContent;
import dev.tenken.report.file.VendorFileName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The questions to every vendor as files: Markdown, a sheet to fill in, and a letter. */
public final class QuestionFiles {
    private static final String FOLDER = "questions/";

    private QuestionFiles() {}

    /** The files by name; a vendor who leaves nothing open has none. */
    public static Map<String, FileContent> of(Assessment assessment, Arrangement arrangement, Asking asking) {
        Map<String, FileContent> files = new TreeMap<>();
        List<VendorSection> sections = VendorSection.of(assessment, arrangement);
        for (int i = 0; i < sections.size(); i++) {
            int rank = i;
            VendorSection section = sections.get(rank);
            if (!VendorQuestions.of(section).questions().isEmpty()) {
                // Made again for each file: the letters to very many vendors do not fit in memory together.
                Supplier<Letter> letter =
                        () -> Letter.of(VendorQuestions.of(sections.get(rank)), assessment.asOf(), asking);
                String name =
                        FOLDER + VendorFileName.of(section.vendor().vendor().id());
                files.put(
                        name + ".md",
                        out -> out.write(QuestionsMarkdown.write(letter.get()).getBytes(UTF_8)));
                files.put(name + ".xlsx", out -> out.write(QuestionSheet.write(letter.get())));
                files.put(name + ".docx", out -> out.write(QuestionLetter.write(letter.get())));
            }
        }
        return files;
    }
}
