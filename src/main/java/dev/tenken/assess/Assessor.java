package dev.tenken.assess;

import dev.tenken.model.AsOf;
import dev.tenken.model.Control;
import dev.tenken.model.Extraction;
import dev.tenken.model.Finding;
import dev.tenken.model.Profile;
import dev.tenken.model.Remark;
import dev.tenken.model.VendorAssessment;
import dev.tenken.model.VendorFact;
import dev.tenken.model.VendorFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges vendors by a profile's controls. The same facts give the same findings, in whatever order they come. */
public final class Assessor {

    private final Profile profile;
    private final RulePack rules;
    private final AsOf asOf;

    /** @param asOf the date that ages are counted to */
    public Assessor(Profile profile, RulePack rules, AsOf asOf) {
        this.profile = profile;
        this.rules = rules;
        this.asOf = asOf;
    }

    /**
     * Judges one vendor.
     *
     * @return the findings; none when no document of the vendor could be read, because silence that nobody read proves nothing
     * @throws dev.tenken.model.InputException when a rule asks for a threshold that its control does not have
     * @throws IllegalStateException when the rules do not come to one verdict for each control
     */
    public VendorAssessment assess(VendorFiles files, Extraction extraction) {
        if (files.documents().isEmpty()) {
            return new VendorAssessment(files, extraction, List.of(), List.of());
        }
        Observer observer = new Observer(profile, rules);
        List<Remark> remarks = observer.remarks(files, extraction, asOf);
        return new VendorAssessment(
                files, extraction, findings(files, extraction, remarks), observer.observations(remarks, asOf));
    }

    private List<Finding> findings(VendorFiles files, Extraction extraction, List<Remark> remarks) {
        List<VendorFact> facts =
                Precedence.judged(extraction.facts(), remarks, files.documents(), profile.thresholds());
        Scopes scopes = Scopes.of(files.vendor(), facts);
        ScopeRun whole = run(facts, null);
        Map<String, ScopeRun> runs = new LinkedHashMap<>();
        scopes.services().forEach(service -> runs.put(service, run(facts, service)));
        FindingBuilder builder = new FindingBuilder(rules.reasons(), extraction);
        List<Finding> findings = new ArrayList<>();
        for (Control control : profile.controls()) {
            if (scopes.divide(control)) {
                findings.addAll(ServiceFindings.of(builder, control, runs));
            } else {
                findings.add(builder.of(control, null, whole));
            }
        }
        return findings;
    }

    private ScopeRun run(List<VendorFact> facts, String service) {
        return ScopeRun.of(rules.base(), profile.controls(), Scopes.facts(facts, service));
    }
}
