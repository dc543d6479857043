package dev.tenken.history.form;

import dev.tenken.model.Vendor;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Failure;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.DocumentCoverage;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Ledgers;
import dev.tenken.model.finding.Observation;
import dev.tenken.model.finding.VendorAssessment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One vendor's assessment in layers: readings of its documents, what was found in them, and what was made of that. A layer that did
 * not change from one assessment to the next is the same content.
 */
public final class VendorForm {
    private static final String VENDOR = "vendor";
    private static final String DOCUMENTS = "documents";
    private static final String FAILURES = "failures";
    private static final String STATED = "stated";
    private static final String COVERAGE = "coverage";
    private static final String FINDINGS = "findings";
    private static final String OBSERVATIONS = "observations";
    private static final String DISPOSITIONS = "dispositions";
    private static final String LEDGERS = "ledgers";

    private VendorForm() {}

    /**
     * The layers of an assessment.
     *
     * @param readings in the order of the documents
     */
    public record Layers(List<Content> readings, Content extraction, Content judgement) {
        public Layers {
            readings = List.copyOf(readings);
        }
    }

    /** @param profile by which it was judged; its controls are not written again */
    public static Layers write(VendorAssessment assessment, Profile profile) {
        VendorFiles files = assessment.files();
        List<ReadingForm.Placed> placed =
                files.documents().stream().map(ReadingForm::write).toList();
        Texts texts = new Texts(files.documents());
        Tables stated = Tables.ofFacts();
        Content extraction = extraction(assessment, placed, new TreeWriter(stated, texts), stated);
        Tables judged = Tables.ofJudgement(profile, stated);
        Content judgement = judgement(assessment, new TreeWriter(judged, texts), judged);
        return new Layers(placed.stream().map(ReadingForm.Placed::content).toList(), extraction, judgement);
    }

    private static Content extraction(
            VendorAssessment assessment, List<ReadingForm.Placed> placed, TreeWriter writer, Tables tables) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(STATED, writer.tree(assessment.extraction().facts()));
        body.put(COVERAGE, writer.tree(assessment.extraction().coverage()));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(VENDOR, writer.tree(assessment.vendor()));
        tree.put(DOCUMENTS, placed.stream().map(ReadingForm.Placed::place).toList());
        tree.put(FAILURES, writer.tree(assessment.files().failures()));
        tables.writeTo(tree);
        tree.putAll(body);
        return Content.of(Content.Kind.EXTRACTION, tree);
    }

    private static Content judgement(VendorAssessment assessment, TreeWriter writer, Tables tables) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(FINDINGS, writer.tree(assessment.findings()));
        body.put(OBSERVATIONS, writer.tree(assessment.observations()));
        body.put(DISPOSITIONS, writer.tree(assessment.dispositions()));
        body.put(LEDGERS, writer.tree(assessment.ledgers()));
        Map<String, Object> tree = new LinkedHashMap<>();
        tables.writeTo(tree);
        tree.putAll(body);
        return Content.of(Content.Kind.JUDGEMENT, tree);
    }

    /** Digests of the readings that an extraction rests on, in the order of the documents. */
    public static List<String> readings(byte[] extraction) {
        List<String> digests = new ArrayList<>();
        for (Object place :
                (List<?>) Content.tree(Content.Kind.EXTRACTION, extraction).get(DOCUMENTS)) {
            digests.add(ReadingForm.digest((Map<?, ?>) place));
        }
        return digests;
    }

    /**
     * The assessment as it was.
     *
     * @param profile by which it was judged
     * @param readings gives the bytes of a reading by its digest
     * @throws dev.tenken.model.InputException when it was written by a newer program
     */
    public static VendorAssessment read(
            byte[] extraction, byte[] judgement, Profile profile, Function<String, byte[]> readings) {
        Map<?, ?> found = Content.tree(Content.Kind.EXTRACTION, extraction);
        List<Document> documents = new ArrayList<>();
        for (Object place : (List<?>) found.get(DOCUMENTS)) {
            byte[] bytes = readings.apply(ReadingForm.digest((Map<?, ?>) place));
            documents.add(ReadingForm.read(bytes, (Map<?, ?>) place));
        }
        Texts texts = new Texts(documents);
        Tables stated = Tables.ofFacts();
        TreeReader reader = new TreeReader(stated, texts);
        stated.readFrom(found, reader);
        VendorFiles files = new VendorFiles(
                reader.read(found.get(VENDOR), Vendor.class),
                documents,
                reader.list(found.get(FAILURES), Failure.class));
        Extraction facts = new Extraction(
                reader.list(found.get(STATED), VendorFact.class),
                reader.list(found.get(COVERAGE), DocumentCoverage.class));
        return judged(
                files,
                facts,
                Content.tree(Content.Kind.JUDGEMENT, judgement),
                Tables.ofJudgement(profile, stated),
                texts);
    }

    private static VendorAssessment judged(
            VendorFiles files, Extraction facts, Map<?, ?> tree, Tables tables, Texts texts) {
        TreeReader reader = new TreeReader(tables, texts);
        tables.readFrom(tree, reader);
        return new VendorAssessment(
                files,
                facts,
                reader.list(tree.get(FINDINGS), Finding.class),
                reader.list(tree.get(OBSERVATIONS), Observation.class),
                reader.list(tree.get(DISPOSITIONS), DispositionRecord.class),
                reader.read(tree.get(LEDGERS), Ledgers.class));
    }
}
