package dev.tenken.ledger;

import dev.tenken.model.Service;
import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.Certification;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import dev.tenken.model.finding.Finding;
import dev.tenken.model.finding.ScopeLedger;
import dev.tenken.model.finding.ScopeLedger.Limit;
import dev.tenken.model.finding.ScopeLedger.Limited;
import dev.tenken.model.finding.ScopeLedger.Offer;
import dev.tenken.model.finding.ScopeLedger.Sort;
import dev.tenken.model.finding.VendorAssessment;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the ledger of scope of a vendor's statements, findings and texts. */
final class ScopeMaker {
    /** One word alone does not tell what a statement is restricted to. */
    private static final int SHORTEST = 5;
    /** "Only those who …" is what such a measure is, no restriction of it. */
    private static final Set<Topic> ONLY_BY_NATURE = EnumSet.of(
            Topic.ACCESS_CONTROL,
            Topic.HARDENING,
            Topic.NETWORK_SEGREGATION,
            Topic.USER_MANAGEMENT,
            Topic.PRIVILEGED_UTILITY,
            Topic.TENANT_ISOLATION,
            Topic.ENCRYPTION,
            Topic.LOG_RETENTION,
            Topic.SECURE_DEVELOPMENT,
            Topic.RESPONSIBILITY_SPLIT,
            Topic.GOVERNING_LAW);

    private static final Sentences.Sought NAMING =
            new Sentences.Sought(Pattern.compile(Offers.PLAN.pattern() + "|" + Offers.TRIAL.pattern()));

    private static final Pattern OPENING = Pattern.compile("^[\\s（(/・、,|]+");

    private final VendorAssessment vendor;
    private final List<VendorFact> facts;
    private final Set<String> declared = new LinkedHashSet<>();
    private final Map<String, Set<Limited>> verdicts = new HashMap<>();

    ScopeMaker(VendorAssessment vendor) {
        this.vendor = vendor;
        this.facts = vendor.extraction().facts();
        vendor.vendor().services().stream().map(Service::id).forEach(declared::add);
        vendor.findings().forEach(this::note);
    }

    ScopeLedger ledger() {
        List<Evidence> naming = naming();
        List<Offer> offers = offers(naming);
        List<String> undeclared = offers.stream()
                .filter(o -> o.statements() > 0 && !declared.contains(o.name()))
                .map(Offer::name)
                .toList();
        Restrictions restrictions = new Restrictions();
        facts.forEach(f -> restrict(f, restrictions));
        naming.stream()
                .filter(e -> isLimiting(e.quote()) && !restrictions.covers(e))
                .forEach(e -> restrictions.add(limit(e.quote()), words(e.quote()), null, e, List.of()));
        return new ScopeLedger(offers, undeclared, restrictions.all());
    }

    /** The verdicts that rest on each statement. */
    private void note(Finding finding) {
        Limited limited = new Limited(finding.control(), finding.service(), finding.verdict());
        finding.judgements().stream()
                .flatMap(j -> j.decisive().facts().stream())
                .forEach(f -> verdicts.computeIfAbsent(f.getId(), id -> new LinkedHashSet<>())
                        .add(limited));
    }

    /** Passages that name a plan or a trial, by place. */
    private List<Evidence> naming() {
        return vendor.files().documents().stream()
                .flatMap(d -> new Sentences(d).with(NAMING))
                .toList();
    }

    private List<Offer> offers(List<Evidence> naming) {
        Map<String, Offer> offers = new LinkedHashMap<>();
        declared.forEach(name -> offers.put(name, new Offer(Sort.PRODUCT, name, 0, null)));
        facts.forEach(f -> f.getServices()
                .forEach(name -> offers.merge(
                        name, new Offer(sort(name), name, 1, f.getEvidence().get(0)), ScopeMaker::together)));
        NamedOffers named = new NamedOffers();
        products(named);
        naming.forEach(named::add);
        named.all().stream()
                .filter(o -> offers.keySet().stream().noneMatch(known -> isSame(known, o.name())))
                .toList()
                .forEach(o -> offers.put(o.name(), o));
        return List.copyOf(offers.values());
    }

    /** Products that are named in running text alone: the vendor's own name with another one behind it. */
    private void products(NamedOffers named) {
        Pattern product = OwnProducts.in(vendor.vendor(), vendor.files().documents());
        if (product != null) {
            Sentences.Sought sought = new Sentences.Sought(product);
            vendor.files().documents().stream()
                    .flatMap(d -> new Sentences(d).with(sought))
                    .forEach(e -> named.addProducts(product, e));
        }
    }

    private static Offer together(Offer known, Offer one) {
        return new Offer(
                known.sort(),
                known.name(),
                known.statements() + one.statements(),
                known.evidence() == null ? one.evidence() : known.evidence());
    }

    /** What is called a plan elsewhere is one, unless a vendor description calls it a product. */
    private static Sort sort(String name) {
        boolean plan = Offers.PLAN.matcher(name + " plan").find()
                || Offers.PLAN.matcher(name + "プラン").find();
        return plan ? Sort.PLAN : Sort.PRODUCT;
    }

    private static boolean isSame(String known, String name) {
        return name.equalsIgnoreCase(known) || name.equalsIgnoreCase(known + "プラン");
    }

    /** A statement that no verdict rests on restricts none. */
    private void restrict(VendorFact fact, Restrictions restrictions) {
        Collection<Limited> limited = verdicts.getOrDefault(fact.getId(), Set.of());
        if (limited.isEmpty()) {
            return;
        }
        Topic topic = Topic.of(fact);
        Evidence evidence = fact.getEvidence().get(0);
        if (!fact.getServices().isEmpty()
                && !(declared.size() > 0 && fact.getServices().containsAll(declared))) {
            restrictions.add(Limit.OFFER, String.join(", ", fact.getServices()), topic, evidence, limited);
        }
        restricting(fact).forEach(words -> restrictions.add(limit(words), words, topic, evidence, limited));
    }

    private static Stream<String> restricting(VendorFact fact) {
        String condition = fact.getCondition();
        Stream<String> scope = fact.statement().circumstances().scope().stream()
                .map(s -> OPENING.matcher(s).replaceFirst(""))
                .filter(s -> s.length() >= SHORTEST && isScope(s, Topic.of(fact)))
                // The condition says the same, with its words around it.
                .filter(s -> condition == null || !condition.contains(s) && !s.contains(condition));
        Stream<String> covered = fact instanceof Certification c && c.isOfPart()
                ? Stream.of(c.scope())
                        .filter(s -> !fact.statement().circumstances().scope().contains(s))
                : Stream.of();
        return Stream.of(Stream.ofNullable(condition), scope, covered).flatMap(s -> s);
    }

    private static boolean isScope(String words, Topic topic) {
        return switch (limit(words)) {
            case OFFER, EXCEPT -> true;
            case ONLY ->
                !ONLY_BY_NATURE.contains(topic) || Offers.PLAN.matcher(words).find();
            case CONDITION -> false;
        };
    }

    private static boolean isLimiting(String quote) {
        return Offers.ONLY.matcher(quote).find() || Offers.EXCEPT.matcher(quote).find();
    }

    private static Limit limit(String words) {
        if (Offers.EXCEPT.matcher(words).find()) {
            return Limit.EXCEPT;
        }
        if (Offers.ONLY.matcher(words).find()) {
            return Limit.ONLY;
        }
        boolean offer =
                Offers.PLAN.matcher(words).find() || Offers.TRIAL.matcher(words).find();
        return offer ? Limit.OFFER : Limit.CONDITION;
    }

    /** The words of a passage that limit, and the plan or trial that they limit it to. */
    private static String words(String quote) {
        return Stream.of(Offers.EXCEPT, Offers.ONLY, Offers.PLAN, Offers.TRIAL)
                .map(p -> p.matcher(quote))
                .filter(Matcher::find)
                .map(Matcher::group)
                .reduce((one, next) -> one + " … " + next)
                .orElseThrow();
    }
}
