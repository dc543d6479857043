package dev.tenken.history.form;

import dev.tenken.model.catalog.Profile;
import dev.tenken.model.finding.Assessment;
import dev.tenken.model.finding.VendorAssessment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An assessment as an archive holds it: contents by digest. */
public record Archived(String run, String profile, List<String[]> vendors, Map<String, Content> contents) {

    /** Put into an archive and taken out of it. */
    public static Assessment and(Assessment assessment) {
        return of(assessment).restored();
    }

    public static Archived of(Assessment assessment) {
        Map<String, Content> contents = new LinkedHashMap<>();
        RunForm.Layers run = RunForm.write(assessment);
        List.of(run.run(), run.profile(), run.yardstick()).forEach(c -> contents.put(c.digest(), c));
        List<String[]> vendors = new ArrayList<>();
        for (VendorAssessment vendor : assessment.vendors()) {
            VendorForm.Layers layers = VendorForm.write(vendor, assessment.profile());
            layers.readings().forEach(c -> contents.put(c.digest(), c));
            contents.put(layers.extraction().digest(), layers.extraction());
            contents.put(layers.judgement().digest(), layers.judgement());
            vendors.add(new String[] {
                layers.extraction().digest(), layers.judgement().digest()
            });
        }
        return new Archived(run.run().digest(), run.profile().digest(), vendors, contents);
    }

    public Assessment restored() {
        Profile asked = RunForm.profile(bytes(profile));
        List<VendorAssessment> back = vendors.stream()
                .map(v -> VendorForm.read(bytes(v[0]), bytes(v[1]), asked, this::bytes))
                .toList();
        return RunForm.read(bytes(run), asked, this::bytes, back);
    }

    List<String> digests() {
        return List.copyOf(contents.keySet());
    }

    private byte[] bytes(String digest) {
        return contents.get(digest).bytes();
    }
}
