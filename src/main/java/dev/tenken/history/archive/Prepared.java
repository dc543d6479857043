package dev.tenken.history.archive;

import dev.tenken.history.form.Content;
import dev.tenken.history.form.RunForm;
import dev.tenken.history.form.VendorForm;
import dev.tenken.model.document.Document;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * One vendor's assessment with all done that takes time, so that the transaction that stores it is short.
 *
 * @param outline of the assessment: what its rows tell
 * @param layers of the assessment
 * @param packed every content of it
 * @param withoutOriginal paths of documents whose file could not be had any more
 */
public record Prepared(
        VendorAssessment outline, VendorForm.Layers layers, List<Packed> packed, List<String> withoutOriginal) {

    /** @param run what it was assessed by */
    static Prepared of(Assessment run, VendorAssessment vendor, Originals originals) {
        VendorForm.Layers layers = VendorForm.write(vendor, run.profile());
        List<Packed> packed = new ArrayList<>();
        layers.readings().forEach(c -> packed.add(Packed.of(c)));
        packed.add(Packed.of(layers.extraction()));
        packed.add(Packed.of(layers.judgement()));
        List<String> without = new ArrayList<>();
        for (Document document : vendor.files().documents()) {
            Optional<byte[]> bytes = originals.of(document);
            bytes.ifPresentOrElse(
                    b -> packed.add(Packed.of(Content.of(Content.Kind.DOCUMENT, b))),
                    () -> without.add(document.path()));
        }
        return new Prepared(vendor.outline(), layers, packed, without);
    }

    /** What a run's vendors share, packed, but for what earlier runs had too. */
    static List<Packed> of(Handle handle, RunForm.Layers run) {
        return Stream.of(run.profile(), run.yardstick(), run.run())
                .filter(c -> !Contents.has(handle, c.digest()))
                .map(Packed::of)
                .toList();
    }
}
