package dev.tenken.history.archive;

import dev.tenken.database.Times;
import dev.tenken.history.form.Content;
import dev.tenken.history.form.RunForm;
import dev.tenken.model.Language;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.document.Document;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Puts the rows of an assessment into the tables. */
final class Storing {
    private Storing() {}

    static void run(Handle handle, String id, RunForm.Layers layers, Assessment run, String actor, Instant now) {
        handle.createUpdate("insert into runs (id, content, profile, yardstick, as_of, tool, started, actor)"
                        + " values (:id, :content, :profile, :yardstick, :asOf, :tool, :started, :actor)")
                .bind("id", id)
                .bind("content", layers.run().digest())
                .bind("profile", layers.profile().digest())
                .bind("yardstick", layers.yardstick().digest())
                .bind("asOf", run.asOf().toString())
                .bind("tool", run.tool())
                .bind("started", Times.text(now))
                .bind("actor", actor)
                .execute();
    }

    /** @return the number of its row */
    static long assessment(
            Handle handle, String id, String run, Prepared prepared, String asOf, String fingerprint, Instant now) {
        Counts counts = Counts.of(prepared.outline().findings());
        handle.createUpdate(
                        "insert into assessments (id, run, vendor, vendor_name, made, as_of, state, extraction, judgement,"
                                + " documents, seal, failures, satisfied, partial, gap, not_disclosed, not_applicable) values (:id, :run,"
                                + " :vendor, :name, :made, :asOf, 'draft', :extraction, :judgement, :documents, '', :failures, :satisfied,"
                                + " :partial, :gap, :notDisclosed, :notApplicable)")
                .bind("id", id)
                .bind("run", run)
                .bind("vendor", prepared.outline().vendor().id())
                .bind("name", prepared.outline().vendor().name().in(Language.EN))
                .bind("made", Times.text(now))
                .bind("asOf", asOf)
                .bind("extraction", prepared.layers().extraction().digest())
                .bind("judgement", prepared.layers().judgement().digest())
                .bind("documents", fingerprint)
                .bind("failures", prepared.outline().files().failures().size())
                .bind("satisfied", counts.satisfied())
                .bind("partial", counts.partial())
                .bind("gap", counts.gap())
                .bind("notDisclosed", counts.notDisclosed())
                .bind("notApplicable", counts.notApplicable())
                .execute();
        return handle.createQuery("select number from assessments where id = :id")
                .bind("id", id)
                .mapTo(long.class)
                .one();
    }

    static void documents(Handle handle, long assessment, List<Document> documents, List<Content> readings) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into assessment_documents (assessment, place, path, title, dated, original, reading)"
                        + " values (:assessment, :place, :path, :title, :dated, :original, :reading)");
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            batch.bind("assessment", assessment)
                    .bind("place", i)
                    .bind("path", document.path())
                    .bind("title", document.title())
                    .bind(
                            "dated",
                            document.date() == null ? null : document.date().toString())
                    .bind("original", document.sha256())
                    .bind("reading", readings.get(i).digest())
                    .add();
        }
        execute(batch);
    }

    static void findings(Handle handle, long assessment, List<Finding> findings) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into findings (assessment, control, service, verdict, effective, severity, settled)"
                        + " values (:assessment, :control, :service, :verdict, :effective, :severity, :settled)");
        for (Finding finding : findings) {
            batch.bind("assessment", assessment)
                    .bind("control", finding.control().number())
                    .bind("service", finding.service() == null ? "" : finding.service())
                    .bind("verdict", word(finding.verdict()))
                    .bind("effective", word(finding.effective()))
                    .bind("severity", finding.severity() == null ? null : word(finding.severity()))
                    .bind("settled", finding.isSettled() ? 1 : 0)
                    .add();
        }
        execute(batch);
    }

    static void dispositions(Handle handle, long assessment, List<DispositionRecord> records) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into dispositions (assessment, id, kind, control, author, dated, expires, status, reason)"
                        + " values (:assessment, :id, :kind, :control, :author, :dated, :expires, :status, :reason)"
                        + " on conflict (assessment, id) do nothing");
        for (DispositionRecord record : records) {
            Disposition said = record.disposition();
            batch.bind("assessment", assessment)
                    .bind("id", said.id())
                    .bind("kind", word(said.kind()))
                    .bind("control", said.target().control())
                    .bind("author", said.author())
                    .bind("dated", said.date().toString())
                    .bind(
                            "expires",
                            said.expires() == null ? null : said.expires().toString())
                    .bind("status", word(record.status()))
                    .bind("reason", said.reason())
                    .add();
        }
        execute(batch);
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
