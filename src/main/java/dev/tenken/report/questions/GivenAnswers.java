package dev.tenken.report.questions;

import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.finding.VendorAssessment;
import java.util.ArrayList;
import java.util.List;

/** What a vendor answered to a question of an earlier letter, which did not tell what was asked. */
final class GivenAnswers {
    /** Letters by which a question is known. */
    private static final int SHORTEST = 12;

    private final VendorAssessment vendor;

    GivenAnswers(VendorAssessment vendor) {
        this.vendor = vendor;
    }

    /** The answers that stand beside the question, as far as it was asked, in a letter that came back. */
    List<Evidence> to(String question) {
        List<Evidence> answers = new ArrayList<>();
        for (Document document : vendor.files().documents()) {
            for (Block block : document.blocks()) {
                boolean row =
                        block.kind() == BlockKind.TABLE_ROW && block.cells().size() == 2;
                if (row && isAsked(block.cells().get(0).of(document.text()), question)) {
                    answers.add(document.evidence(block.cells().get(1)));
                }
            }
        }
        return answers;
    }

    private static boolean isAsked(String cell, String question) {
        String asked = plain(cell).replaceAll("(?:は何ですか)?[?。？]$", "");
        return asked.length() >= SHORTEST && plain(question).startsWith(asked);
    }

    /** Without brackets, whose examples an answer's row leaves out. */
    private static String plain(String text) {
        return text.replaceAll("[(（][^()（）]{0,200}[)）]", "").replaceAll("\\s+", "");
    }
}
