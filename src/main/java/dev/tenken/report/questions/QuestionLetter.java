package dev.tenken.report.questions;

import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.office.write.DocxWriter;
import dev.tenken.office.write.Paper;
import dev.tenken.office.write.Paper.Kind;
import dev.tenken.office.write.Paper.Paragraph;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Visible;
import dev.tenken.report.common.Words;
import java.util.ArrayList;
import java.util.List;

/** The questions as a Word document: a short letter, then by topic what was read, what is asked, and room for the answer. */
public final class QuestionLetter {
    private static final List<Integer> WIDTHS = List.of(6, 54, 40);

    private final Letter letter;
    private final VendorQuestions questions;
    private final Messages messages;
    private final Words words;
    private final List<Paper.Block> blocks = new ArrayList<>();
    private int number;

    private QuestionLetter(Letter letter) {
        this.letter = letter;
        this.questions = letter.questions();
        this.messages = Messages.in(questions.language());
        this.words = new Words(messages);
    }

    /** The bytes of the document. */
    public static byte[] write(Letter letter) {
        return DocxWriter.write(new QuestionLetter(letter).paper());
    }

    private Paper paper() {
        String name = Visible.inOneLine(questions.vendor().vendor().name().in(questions.language()));
        add(Kind.NOTE, messages.get("ask.dated", letter.asOf()));
        add(Kind.BODY, messages.get("ask.dear", name));
        add(Kind.BODY, messages.get("ask.intro", letter.asked().size()));
        add(Kind.BODY, messages.get("ask.by", letter.answerBy()));
        add(Kind.BODY, messages.get("ask.intro.read"));
        for (Document document : questions.vendor().files().documents()) {
            String about = words.about(document);
            add(Kind.ITEM, Visible.inOneLine(document.path()) + (about.isEmpty() ? "" : " · " + about));
        }
        add(Kind.BODY, messages.get("ask.intro.how"));
        letter.parts().forEach(part -> {
            add(Kind.HEADING, messages.get(part.title()));
            part.byTopic().forEach((topic, asked) -> {
                add(Kind.SUBHEADING, Visible.inOneLine(topic));
                blocks.add(table(asked));
            });
        });
        if (!letter.later().isEmpty()) {
            add(Kind.BODY, Visible.inOneLine(letter.leftForLater()));
        }
        add(Kind.BODY, messages.get("ask.thanks"));
        return new Paper(messages.get("ask.title", name), questions.language().code(), letter.asOf(), blocks);
    }

    private Paper.Table table(List<VendorQuestion> asked) {
        List<List<List<Paragraph>>> rows = new ArrayList<>();
        for (VendorQuestion question : asked) {
            rows.add(List.of(List.of(new Paragraph(Kind.BODY, String.valueOf(++number))), cell(question), List.of()));
        }
        List<String> header =
                List.of(messages.get("ask.number"), messages.get("ask.question"), messages.get("ask.answer"));
        return new Paper.Table(WIDTHS, header, rows);
    }

    private List<Paragraph> cell(VendorQuestion question) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(new Paragraph(Kind.NOTE, question.leadIn()));
        for (Evidence quote : question.cited()) {
            paragraphs.add(
                    new Paragraph(Kind.QUOTE, QuestionSheet.cited(quote, messages) + "\n— " + words.place(quote)));
        }
        paragraphs.add(new Paragraph(Kind.BODY, Visible.of(QuestionSheet.asked(question, messages))));
        return paragraphs;
    }

    private void add(Kind kind, String text) {
        blocks.add(new Paragraph(kind, text));
    }
}
