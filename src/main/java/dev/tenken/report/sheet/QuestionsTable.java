package dev.tenken.report.sheet;

import static dev.tenken.report.sheet.Desk.text;

import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.office.write.Cell;
import dev.tenken.office.write.Column;
import dev.tenken.office.write.Look;
import dev.tenken.office.write.Sheet;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.VendorSection;
import dev.tenken.report.questions.QuestionSheet;
import dev.tenken.report.questions.VendorQuestion;
import dev.tenken.report.questions.VendorQuestions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row per question to a vendor, in the vendor's language. */
final class QuestionsTable {
    private static final int FROZEN = 2;

    private final Desk desk;

    QuestionsTable(Desk desk) {
        this.desk = desk;
    }

    Sheet sheet() {
        return desk.sheet(
                desk.names.questions(),
                desk.messages.get("sheet.questions.note"),
                columns(),
                FROZEN,
                () -> VendorSection.of(desk.assessment, desk.arrangement).stream()
                        .flatMap(this::rows)
                        .iterator());
    }

    private List<Column> columns() {
        return List.of(
                Column.of("vendor", desk.messages.get("sheet.vendor"), 16),
                Column.of("controls", desk.messages.get("sheet.touched"), 14).as(Look.STRONG),
                Column.of("topic", desk.messages.get("sheet.family"), 20),
                Column.of("weight", desk.messages.get("sheet.weight"), 11),
                Column.of("read", desk.messages.get("ask.read"), 70),
                Column.of("question", desk.messages.get("ask.question"), 64).as(Look.STRONG),
                Column.of("criteria", desk.messages.get("ask.criteria"), 28).as(Look.KEY),
                Column.of("vendor-id", desk.messages.get("sheet.key.vendor"), 14)
                        .as(Look.KEY));
    }

    private Stream<List<Cell>> rows(VendorSection section) {
        VendorAssessment vendor = section.vendor();
        VendorQuestions questions = VendorQuestions.of(section);
        Messages spoken = Messages.in(questions.language());
        return questions.questions().stream()
                .map(question -> List.of(
                        desk.vendor(vendor),
                        text(question.controls().stream()
                                .map(desk.arrangement::number)
                                .collect(Collectors.joining(", "))),
                        text(question.topic().in(desk.language())),
                        Cell.of(weight(question)),
                        text(QuestionSheet.read(question, spoken)),
                        text(QuestionSheet.asked(question, spoken)),
                        text(String.join(", ", question.criteria())),
                        text(vendor.vendor().id())));
    }

    private String weight(VendorQuestion question) {
        return switch (question.weight()) {
            case NEEDED -> desk.messages.get("ask.needed");
            case HELPFUL -> desk.messages.get("ask.helpful");
            case COMPLETING -> desk.messages.get("ask.completing");
        };
    }
}
