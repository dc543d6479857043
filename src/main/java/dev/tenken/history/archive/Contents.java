package dev.tenken.history.archive;

import dev.tenken.model.InputException;
import java.util.Collection;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The table of contents by digest. */
final class Contents {
    private static final String SELECT =
            "select digest, kind, packing, size, bytes from contents where digest = :digest";

    /** Of a content on which nothing rests: no assessment, no run, and nothing that jobs brought or made. */
    private static final String UNUSED = "not exists (select 1 from assessments a where a.extraction = contents.digest)"
            + " and not exists (select 1 from assessments a where a.judgement = contents.digest)"
            + " and not exists (select 1 from assessment_documents d where d.reading = contents.digest)"
            + " and not exists (select 1 from assessment_documents d where d.original = contents.digest)"
            + " and not exists (select 1 from runs r where r.content = contents.digest)"
            + " and not exists (select 1 from runs r where r.profile = contents.digest)"
            + " and not exists (select 1 from runs r where r.yardstick = contents.digest)"
            + " and not exists (select 1 from job_file f where f.content = contents.digest)"
            + " and not exists (select 1 from paper_edition p where p.content = contents.digest)";

    private Contents() {}

    /** Stores what is not there yet. */
    static void put(Handle handle, Collection<Packed> contents) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into contents (digest, kind, packing, size, bytes) values (:digest, :kind, :packing, :size, :bytes)"
                        + " on conflict (digest) do nothing");
        for (Packed content : contents) {
            batch.bind("digest", content.digest())
                    .bind("kind", content.kind())
                    .bind("packing", content.packing())
                    .bind("size", content.size())
                    .bind("bytes", content.bytes())
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /**
     * The bytes of a content that must be there.
     *
     * @throws InputException when it is not, or is damaged
     */
    static byte[] bytes(Handle handle, String digest) {
        return packed(handle, digest)
                .orElseThrow(() -> new InputException(
                        "stored content " + digest + " is missing: it was removed by hand; restore a backup"))
                .unpacked();
    }

    static Optional<Packed> packed(Handle handle, String digest) {
        return handle.createQuery(SELECT)
                .bind("digest", digest)
                .map((row, context) -> new Packed(
                        row.getString(1), row.getString(2), row.getString(3), row.getLong(4), row.getBytes(5)))
                .findOne();
    }

    static boolean has(Handle handle, String digest) {
        return handle.createQuery("select count(*) from contents where digest = :digest")
                        .bind("digest", digest)
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    /** Removes what nothing rests on any more; the number of contents removed. */
    static int removeOrphans(Handle handle) {
        return handle.execute("delete from contents where " + UNUSED);
    }

    /** Removes one of them, unless something rests on it. */
    static void removeOrphan(Handle handle, String digest) {
        handle.createUpdate("delete from contents where digest = :digest and " + UNUSED)
                .bind("digest", digest)
                .execute();
    }
}
