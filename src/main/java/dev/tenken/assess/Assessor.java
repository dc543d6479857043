package dev.tenken.assess;

import dev.tenken.assess.Reviewer.Judged;
import dev.tenken.assess.rule.RuleBase;
import dev.tenken.assess.rule.RulePack;
import dev.tenken.model.AsOf;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.catalog.Control;
import dev.tenken.model.catalog.Profile;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.document.DocumentRecord;
import dev.tenken.model.document.VendorFiles;
import dev.tenken.model.fact.Extraction;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.Remark;
import dev.tenken.model.finding.VendorAssessment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges vendors by a profile's controls. The same facts give the same findings, in whatever order they come. */
public final class Assessor {

    private final Profile profile;
    private final RulePack rules;
    private final AsOf asOf;
    private final Grading grading;
    /** Null until it is asked for. */
    private Silence silence;

    /** @param asOf the date that ages are counted to */
    public Assessor(Profile profile, RulePack rules, AsOf asOf) {
        this.profile = profile;
        this.rules = rules;
        this.asOf = asOf;
        this.grading = Grading.of(profile);
    }

    /** Judges one vendor of which no auditor has said anything; see {@link #assess(VendorFiles, Extraction, List)}. */
    public VendorAssessment assess(VendorFiles files, Extraction extraction) {
        return assess(files, extraction, List.of());
    }

    /**
     * Judges one vendor.
     *
     * @param dispositions what auditors said of this vendor; the machine's findings stay what they are, reviews stand beside them
     * @return the findings; none when no document of the vendor could be read, because silence that nobody read proves nothing
     * @throws dev.tenken.model.InputException when a rule asks for a threshold that its control does not have
     * @throws dev.tenken.model.LimitException when there is more to judge than limits allow
     * @throws IllegalStateException when the rules do not come to one verdict for each control
     */
    public VendorAssessment assess(VendorFiles files, Extraction extraction, List<Disposition> dispositions) {
        if (files.documents().isEmpty()) {
            return new VendorAssessment(files, extraction, List.of(), List.of(), unread(dispositions));
        }
        rules.joins().check(extraction.facts());
        Observer observer = new Observer(profile, rules);
        List<DocumentRecord> papers = Setting.papers(files);
        List<Remark> remarks = observer.remarks(papers, extraction, asOf);
        List<VendorFact> facts =
                Precedence.judged(extraction.facts(), remarks, files.documents(), profile.thresholds());
        Scopes scopes = Scopes.of(files.vendor(), facts);
        scopes.check(facts, profile.controls());
        Setting setting = Setting.of(asOf, papers, profile.thresholds());
        Map<String, Judged> judged = judged(scopes, facts, setting, !dispositions.isEmpty());
        FindingBuilder builder = new FindingBuilder(rules.reasons(), grading, extraction);
        VendorAssessment machine = new VendorAssessment(
                files, extraction, findings(builder, scopes, judged), observer.observations(remarks, asOf));
        return dispositions.isEmpty()
                ? machine
                : new Reviewer(rules, profile.controls(), builder, setting)
                        .reviewed(machine, scopes, judged, dispositions);
    }

    private static List<DispositionRecord> unread(List<Disposition> dispositions) {
        LocalizedText note = new LocalizedText("no document of the vendor could be read", "この事業者の文書は一つも読み取れませんでした");
        return dispositions.stream()
                .sorted(Comparator.comparing(Disposition::id))
                .map(d -> new DispositionRecord(d, DispositionRecord.Status.UNMATCHED, note, List.of()))
                .toList();
    }

    private List<Finding> findings(FindingBuilder builder, Scopes scopes, Map<String, Judged> judged) {
        Map<String, ScopeRun> runs = new LinkedHashMap<>();
        scopes.services()
                .forEach(service -> runs.put(service, judged.get(service).run()));
        List<Finding> findings = new ArrayList<>();
        for (Control control : profile.controls()) {
            if (scopes.divide(control)) {
                findings.addAll(ServiceFindings.of(builder, control, runs));
            } else {
                findings.add(builder.of(control, null, judged.get(null).run()));
            }
        }
        return findings;
    }

    /**
     * By service; under null for the vendor as a whole.
     *
     * @param all whether every control is judged in every scope, as auditors may speak of any: else each only where it is told of
     */
    private Map<String, Judged> judged(Scopes scopes, List<VendorFact> facts, Setting setting, boolean all) {
        List<Control> divided = new ArrayList<>();
        List<Control> whole = new ArrayList<>();
        for (Control control : profile.controls()) {
            (scopes.divide(control) ? divided : whole).add(control);
        }
        Map<String, Judged> judged = new LinkedHashMap<>();
        judged.put(null, judged(Scopes.facts(facts, null), all ? profile.controls() : whole, setting));
        // Services that the same is said of come to the same.
        Map<SameObjects, Judged> known = new HashMap<>();
        for (String service : scopes.services()) {
            List<VendorFact> own = Scopes.facts(facts, service);
            judged.put(
                    service,
                    known.computeIfAbsent(
                            new SameObjects(own), f -> judged(own, all ? profile.controls() : divided, setting)));
        }
        return judged;
    }

    private Judged judged(List<VendorFact> facts, List<Control> asked, Setting setting) {
        RuleBase base = rules.base();
        return new Judged(
                facts,
                base.isDivided()
                        ? ScopeRun.of(base, profile.controls(), asked, facts, setting, silence())
                        : ScopeRun.of(base, profile.controls(), asked, facts, setting));
    }

    private synchronized Silence silence() {
        if (silence == null) {
            silence = Silence.of(rules.base(), profile.controls());
        }
        return silence;
    }
}
