package dev.tenken.answer;

import dev.tenken.answer.question.Demand;
import dev.tenken.answer.question.Understanding;
import dev.tenken.answer.wording.Reply;
import dev.tenken.data.Data;
import dev.tenken.data.Elements;
import dev.tenken.model.fact.Attributes;
import dev.tenken.report.file.FileContent;
import dev.tenken.report.json.JsonTrees;
import dev.tenken.report.verify.Verifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes {@code answers.json}: each question, what was understood of it, its answer and the quotes that it rests on. */
public final class AnswersJson {
    private AnswersJson() {}

    /**
     * The file.
     *
     * @param sheet the name of the questionnaire
     * @param day on which it was answered
     */
    public static FileContent file(Answering answering, String sheet, LocalDate day, List<VendorAnswers> vendors) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", Verifier.ANSWERS);
        tree.put("answered", day.toString());
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("name", sheet);
        source.put("sha256", answering.digest());
        tree.put("sheet", source);
        tree.put("vendors", new Elements(() -> vendors.stream().map(v -> vendor(answering, v))));
        return out -> Data.writeJson(tree, out);
    }

    private static Map<String, Object> vendor(Answering answering, VendorAnswers vendor) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("vendor", vendor.vendor());
        tree.put(
                "documents",
                vendor.reading().files().documents().stream()
                        .map(JsonTrees::document)
                        .toList());
        List<Object> answers = new ArrayList<>();
        for (int i = 0; i < vendor.replies().size(); i++) {
            answers.add(answer(answering.questions().get(i), vendor, i));
        }
        tree.put("answers", answers);
        return tree;
    }

    private static Map<String, Object> answer(Understanding question, VendorAnswers vendor, int index) {
        Reply reply = vendor.replies().get(index);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("cell", question.asked().address());
        tree.put("question", question.asked().text());
        tree.put("headings", question.asked().headings());
        tree.put(
                "understood",
                question.demands().stream().map(AnswersJson::demand).toList());
        tree.put("answer", Attributes.word(reply.verdict()));
        tree.put("mark", vendor.marks().get(index));
        tree.put("kept", vendor.kept().contains(index));
        tree.put("sentence", reply.sentence());
        tree.put("confidence", reply.confidence() == null ? null : Attributes.word(reply.confidence()));
        tree.put("evidence", JsonTrees.evidence(reply.evidence()));
        tree.put("nearest", reply.nearest() == null ? List.of() : JsonTrees.evidence(List.of(reply.nearest())));
        return tree;
    }

    private static Map<String, Object> demand(Demand demand) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("topic", demand.topic().json());
        tree.put("about", demand.kinds());
        tree.put("asked", demand.slot());
        tree.put("wanted", demand.value() == null ? null : String.valueOf(demand.value()));
        return tree;
    }
}
