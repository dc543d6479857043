package dev.tenken.history.archive;

import dev.tenken.history.form.RunForm;
import dev.tenken.history.form.VendorForm;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Makes an assessment again of its contents. */
final class Restoring {
    private Restoring() {}

    static Assessment of(Handle handle, Stored stored) {
        Map<String, Object> row = handle.createQuery("select r.content, a.extraction, a.judgement from assessments a"
                        + " join runs r on r.id = a.run where a.number = :number")
                .bind("number", stored.number())
                .mapToMap()
                .one();
        byte[] run = Contents.bytes(handle, (String) row.get("content"));
        Profile profile = RunForm.profile(Contents.bytes(handle, RunForm.profileOf(run)));
        VendorAssessment vendor = VendorForm.read(
                Contents.bytes(handle, (String) row.get("extraction")),
                Contents.bytes(handle, (String) row.get("judgement")),
                profile,
                digest -> Contents.bytes(handle, digest));
        return RunForm.read(run, profile, digest -> Contents.bytes(handle, digest), List.of(vendor));
    }
}
