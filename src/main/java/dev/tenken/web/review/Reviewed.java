package dev.tenken.web.review;

import dev.tenken.disposition.Version;
import dev.tenken.history.archive.Archive;
import dev.tenken.history.archive.Stored;
import dev.tenken.model.disposition.Disposition;
import dev.tenken.model.disposition.DispositionRecord;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.VendorAssessment;
import dev.tenken.register.Register;
import dev.tenken.web.Refusal;
import dev.tenken.web.Visit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A vendor's newest assessment beside what was decided, by the time somebody looks.
 *
 * @param vendor id
 * @param stored the newest assessment, or null when there is none
 * @param assessment what it says, or null
 * @param decisions the newest version of each disposition, by id
 * @param today the day of the register
 * @param zone of the register
 */
record Reviewed(
        String vendor,
        Stored stored,
        VendorAssessment assessment,
        List<Version> decisions,
        LocalDate today,
        ZoneId zone) {

    /** With all that the assessment says. @throws Refusal when there is no such vendor */
    static Reviewed of(Visit visit) {
        return of(visit, true);
    }

    /** Without what the assessment says. @throws Refusal when there is no such vendor */
    static Reviewed outline(Visit visit) {
        return of(visit, false);
    }

    private static Reviewed of(Visit visit, boolean whole) {
        String id = visit.path("vendor");
        Register register = visit.facades().register(visit.visitor().id());
        Archive archive = visit.facades().archive();
        register.find(id).orElseThrow(Refusal::notFound);
        Optional<Stored> stored = archive.latest(id);
        return new Reviewed(
                id,
                stored.orElse(null),
                stored.filter(s -> whole)
                        .map(s -> archive.restored(s).vendors().get(0))
                        .orElse(null),
                Decisions.log(visit).newest(id),
                register.today(),
                register.rhythm().zone());
    }

    /** The findings on a control: of the vendor as a whole, and of its services where they have their own. */
    List<Finding> findings(String control) {
        return assessment == null
                ? List.of()
                : assessment.findings().stream()
                        .filter(f -> f.control().number().equals(control))
                        .toList();
    }

    /** The fact of an id that rests on the words with this digest; nothing when the newest assessment has none. */
    Optional<VendorFact> fact(String id, String words) {
        return assessment == null
                ? Optional.empty()
                : assessment.extraction().facts().stream()
                        .filter(f -> f.getId().equals(id))
                        .filter(f -> FactCard.words(f).equals(words))
                        .findFirst();
    }

    /** What became of a disposition in the assessment, if it was there. */
    Optional<DispositionRecord> record(Version version) {
        return assessment == null
                ? Optional.empty()
                : assessment.dispositions().stream()
                        .filter(r -> r.disposition().id().equals(version.id()))
                        .findFirst();
    }

    /** What stands of a fact. The assessment may know it by another id by now. */
    Optional<Version> decisionOn(VendorFact fact) {
        return decisions.stream()
                .filter(Version::standing)
                .filter(v -> v.disposition().target().ofFact())
                .filter(v -> fact.getId().equals(factOf(v)))
                .findFirst();
    }

    private String factOf(Version version) {
        Disposition said = record(version)
                .filter(DispositionRecord::isActive)
                .map(DispositionRecord::disposition)
                .orElse(version.disposition());
        boolean same = said.target().quote() != null
                && assessment.extraction().facts().stream()
                        .filter(f -> f.getId().equals(said.target().fact()))
                        .flatMap(f -> f.getEvidence().stream())
                        .anyMatch(e -> e.quote().equals(said.target().quote()));
        return same ? said.target().fact() : null;
    }

    /** What stands of a control: on its findings, not on its facts. */
    List<Version> decisionsOn(String control) {
        return decisions.stream()
                .filter(Version::standing)
                .filter(v -> control.equals(v.disposition().target().control()))
                .toList();
    }

    /** True when the newest assessment does not heed it as it is: it counts, or ceases to, from the next one on. */
    boolean isPending(Version version) {
        Optional<DispositionRecord> heeded = record(version);
        if (heeded.isEmpty()) {
            return version.standing();
        }
        return !version.standing() || !same(heeded.get().disposition(), version.disposition());
    }

    private static boolean same(Disposition heeded, Disposition said) {
        return heeded.kind() == said.kind()
                && heeded.reason().equals(said.reason())
                && heeded.corrected().equals(said.corrected())
                && heeded.polarity() == said.polarity()
                && Objects.equals(heeded.expires(), said.expires())
                && heeded.proofs().equals(said.proofs());
    }

    /** What counts from the next assessment on. */
    List<Version> pending() {
        return decisions.stream().filter(this::isPending).toList();
    }

    /** What stands, expired or not. */
    List<Version> standing() {
        return decisions.stream().filter(Version::standing).toList();
    }

    /** What was withdrawn. */
    List<Version> ended() {
        return decisions.stream().filter(v -> !v.standing()).toList();
    }
}
