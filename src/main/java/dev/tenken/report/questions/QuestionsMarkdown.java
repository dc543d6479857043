package dev.tenken.report.questions;

import dev.tenken.model.document.Document;
import dev.tenken.model.document.Evidence;
import dev.tenken.report.common.Messages;
import dev.tenken.report.common.Words;
import dev.tenken.report.text.Markdown;
import dev.tenken.written.OwnMarks;
import java.util.List;
import java.util.Map;

/** The questions as Markdown, for a mail or a ticket. Text of documents is shown literally. */
public final class QuestionsMarkdown {

    private QuestionsMarkdown() {}

    /** The text; LF line ends and one at the end. */
    public static String write(Letter letter) {
        VendorQuestions questions = letter.questions();
        Messages messages = Messages.in(questions.language());
        Words words = new Words(messages);
        String name = Markdown.escape(questions.vendor().vendor().name().in(questions.language()));
        StringBuilder out = new StringBuilder();
        out.append("# ").append(messages.get("ask.title", name)).append("\n\n");
        out.append(messages.get("ask.dated", letter.asOf())).append("\n\n");
        out.append(messages.get("ask.dear", name)).append("\n\n");
        out.append(messages.get("ask.intro", letter.asked().size())).append("\n\n");
        out.append(messages.get("ask.by", letter.answerBy())).append("\n\n");
        out.append(messages.get("ask.intro.read")).append("\n\n");
        for (Document document : questions.vendor().files().documents()) {
            String about = words.about(document);
            out.append("- ").append(Markdown.escape(document.path()));
            out.append(about.isEmpty() ? "" : " · " + Markdown.escape(about)).append("\n");
        }
        questions(letter, out, messages, words);
        if (!letter.later().isEmpty()) {
            out.append("\n").append(Markdown.escape(letter.leftForLater())).append("\n");
        }
        return out.append("\n")
                .append(messages.get("ask.thanks"))
                .append("\n\n")
                .append(OwnMarks.MARKDOWN_QUESTIONS)
                .toString();
    }

    private static void questions(Letter letter, StringBuilder out, Messages messages, Words words) {
        int number = 0;
        for (Letter.Part part : letter.parts()) {
            out.append("\n## ").append(messages.get(part.title())).append("\n");
            for (Map.Entry<String, List<VendorQuestion>> topic : part.byTopic().entrySet()) {
                out.append("\n### ").append(Markdown.escape(topic.getKey())).append("\n\n");
                for (VendorQuestion question : topic.getValue()) {
                    write(out, ++number, question, messages, words);
                }
            }
        }
    }

    private static void write(StringBuilder out, int number, VendorQuestion question, Messages messages, Words words) {
        out.append(number).append(". ").append(question.leadIn()).append("\n");
        for (Evidence quote : question.cited()) {
            out.append("\n   > ").append(Markdown.escape(quote.quote().strip()));
            out.append("  \n   > — ")
                    .append(Markdown.escape(words.place(quote)))
                    .append("\n");
        }
        out.append("\n   **")
                .append(Markdown.escape(QuestionSheet.asked(question, messages)))
                .append("**\n\n");
    }
}
