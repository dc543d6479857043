package dev.tenken.ledger;

import dev.tenken.data.Patterns;
import dev.tenken.ledger.Schemes.Scheme;
import dev.tenken.model.AsOf;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Certification;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.ResponsibilitySplit;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.AssuranceLedger;
import dev.tenken.model.finding.AssuranceLedger.Attestation;
import dev.tenken.model.finding.AssuranceLedger.CarveOut;
import dev.tenken.model.finding.AssuranceLedger.Duty;
import dev.tenken.model.finding.VendorAssessment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the ledger of assurance of a vendor's statements. */
final class AssuranceMaker {
    /** Whose certificates tell nothing of the vendor's service. */
    private static final Set<Party> ELSEWHERE = EnumSet.of(Party.CUSTOMER, Party.AUTHORITY, Party.THIRD);

    private static final Sentences.Sought CARVED = new Sentences.Sought(Patterns.compile(
            "(?i:\\bcarve[- ]?outs?\\b|\\bcarved out\\b|\\bsub-?service organi[sz]ations?\\b)|カーブアウト|除外方式|再受託会社"));
    /** An item that is no more than a figure, one word or a word for another place says nothing that somebody could do. */
    private static final Pattern DOABLE = Patterns.compile(
            "(?s)(?=.{4})(?!以下|次の|下記|上記|その|この|the following|this |these |that )(?![0-9０-９¥$€,.円%]+$)(?:.*\\p{L}[ \\u00a0].*\\p{L}.*|.*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].{2}.*)");

    private final VendorAssessment vendor;
    private final AsOf asOf;

    AssuranceMaker(VendorAssessment vendor, AsOf asOf) {
        this.vendor = vendor;
        this.asOf = asOf;
    }

    AssuranceLedger ledger() {
        return new AssuranceLedger(attestations(), carveOuts(), duties());
    }

    private record Key(Scheme scheme, Party holder) {
        static final Comparator<Key> ORDER = Comparator.comparing(
                        (Key k) -> k.scheme().sort())
                .thenComparing(k -> k.scheme().rank())
                .thenComparing(Key::holder);
    }

    private List<Attestation> attestations() {
        Map<Key, List<Certification>> found = new LinkedHashMap<>();
        List<Certification> own = facts(Certification.class)
                .filter(c -> c.getActor() == null || !ELSEWHERE.contains(c.getActor()))
                .filter(c -> c.coversService() == null)
                .sorted(VendorFact.ORDER)
                .toList();
        Certification named = null;
        for (Certification c : own) {
            named = c.standard().isEmpty() ? named : c;
            if (named != null && (named == c || c.follows(named))) {
                Party holder = holder(named);
                named.standard().stream()
                        .map(Schemes::of)
                        .flatMap(Optional::stream)
                        .distinct()
                        .forEach(s -> found.computeIfAbsent(new Key(s, holder), k -> new ArrayList<>())
                                .add(c));
            }
        }
        return found.entrySet().stream()
                .filter(e -> !isToldMoreFully(e.getKey(), found.keySet()))
                .sorted(Map.Entry.comparingByKey(Key.ORDER))
                .map(e -> new Attested(e.getKey().scheme(), e.getKey().holder(), e.getValue()).attestation(asOf))
                .toList();
    }

    /** "SOC reports" beside "SOC 2" are no reports of their own. */
    private static boolean isToldMoreFully(Key key, Set<Key> all) {
        return all.stream()
                .anyMatch(k -> k.holder() == key.holder()
                        && k.scheme().name().en().startsWith(key.scheme().name().en() + " "));
    }

    /** Nobody named is the vendor: so the rules take it too. Its staff holds nothing of its own. */
    private static Party holder(Certification certification) {
        Party actor = certification.getActor();
        return actor == null || actor == Party.STAFF ? Party.PROVIDER : actor;
    }

    private List<CarveOut> carveOuts() {
        Stream<Evidence> stated = facts(Certification.class)
                .filter(c -> Boolean.FALSE.equals(c.coversService()))
                .map(c -> c.getEvidence().get(0));
        Stream<Evidence> written = vendor.files().documents().stream().flatMap(d -> new Sentences(d).with(CARVED));
        return Stream.concat(stated, written)
                .distinct()
                .sorted(Evidence.ORDER)
                .map(CarveOut::new)
                .toList();
    }

    private List<Duty> duties() {
        Map<List<String>, Duty> duties = new LinkedHashMap<>();
        facts(ResponsibilitySplit.class)
                .filter(s -> s.party() == ResponsibilitySplit.Party.CUSTOMER && s.isAffirmed())
                .filter(s -> s.getActor() != Party.PROVIDER && s.getActor() != Party.STAFF)
                .forEach(s -> {
                    List<String> items = s.items().stream()
                            .filter(i -> DOABLE.matcher(i).matches())
                            .toList();
                    if (!items.isEmpty()) {
                        duties.putIfAbsent(items, new Duty(items, s.getEvidence()));
                    }
                });
        return List.copyOf(duties.values());
    }

    private <T extends VendorFact> Stream<T> facts(Class<T> type) {
        return vendor.extraction().facts().stream().filter(type::isInstance).map(type::cast);
    }
}
