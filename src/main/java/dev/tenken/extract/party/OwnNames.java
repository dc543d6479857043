package dev.tenken.extract.party;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Script;
import dev.tenken.model.Service;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.Document;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names by which a vendor speaks of itself: "Harbour is responsible for …" says the same as "We are responsible for …". A
 * name in folded text is read as "the provider", so that nobody else need know it.
 *
 * <p>Known are the names of the vendor's description; further names are told by what the document says of them ({@link NameEvidence}).
 */
public final class OwnNames {
    /** Nobody goes by more names; a text that seems to say so lists others. */
    public static final int MOST_NAMES = 20;

    /** What must speak for a name. */
    static final int ENOUGH = 4;

    /** A name for which this many times less is said than for the first one is somebody else's. */
    private static final int FAR_BEHIND = 10;

    private static final int SHORTEST = 3;
    private static final String ENGLISH = "the provider";
    private static final String JAPANESE = "当社";

    /** What may stand behind a name that is read as the provider: its legal form. */
    private static final String FORM_BEHIND = "(?:株式会社|合同会社|" + NameForm.FOLDED_LEGAL + "(?=[ ,)]|$))?";

    private final Set<String> names;
    private final Pattern pattern;
    /** The names as folded text has them. */
    private final List<String> folded;

    private OwnNames(Set<String> names, Set<String> services) {
        this.names = Set.copyOf(names);
        this.folded = names.stream().map(name -> MatchText.of(name).folded()).toList();
        this.pattern = names.isEmpty() ? null : anyOf(names, services);
    }

    /**
     * Part of an address is no name: "harbour" in status.harbour.example and harbour.com; nor is what begins a service's name, which
     * tells what is spoken of: "Harbour" in "Harbour Mail".
     */
    private static Pattern anyOf(Set<String> names, Set<String> services) {
        String service = services.isEmpty() ? "" : "(?!(?:" + alternatives(services) + "))";
        return Patterns.compile("(?<![a-z0-9@/._])" + service + "(?:株式会社|合同会社)?(?:" + alternatives(names) + ")"
                + FORM_BEHIND + "(?![a-z0-9@_]|\\.[a-z0-9])");
    }

    private static String alternatives(Set<String> names) {
        return names.stream()
                .map(name -> MatchText.of(name).folded())
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** @param others tells names of other parties, which are nobody's own however often they act */
    public static OwnNames of(Document document, Vendor vendor, Predicate<MatchText> others) {
        List<String> plain = PlainText.of(document);
        return of(document, plain, vendor, new Strangers(others, others), DefinedTerms.of(Definitions.in(plain)));
    }

    /**
     * @param plain text of each block
     * @param terms that the document defines
     */
    static OwnNames of(Document document, List<String> plain, Vendor vendor, Strangers others, DefinedTerms terms) {
        Set<String> names = new LinkedHashSet<>();
        described(names, vendor.name().en(), vendor);
        described(names, vendor.name().ja(), vendor);
        names.addAll(told(document, plain, vendor, others, terms));
        Set<String> services = vendor.services().stream()
                .map(Service::names)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        names.removeIf(name -> name.length() < SHORTEST || services.contains(name));
        return new OwnNames(names, services);
    }

    /** A vendor without a description has its folder's name, which is a hint and no name. */
    private static void described(Set<String> names, String name, Vendor vendor) {
        if (name != null && !name.equals(vendor.id())) {
            names.add(name);
            names.add(NameForm.withoutLegalForm(name));
        }
    }

    /**
     * Who is known to be somebody else.
     *
     * @param others tells names of other firms
     * @param hosts tells those of them that run the clouds below: they stand in matrices beside provider and customer. Any other firm that
     *     is set against the customer there wrote the paper
     */
    record Strangers(Predicate<MatchText> others, Predicate<MatchText> hosts) {}

    private static List<String> told(
            Document document, List<String> plain, Vendor vendor, Strangers others, DefinedTerms terms) {
        NameTally tally = new NameTally();
        SmallNames small = new SmallNames();
        OwnSites sites = new OwnSites();
        for (int i = 0; i < plain.size(); i++) {
            Block block = document.blocks().get(i);
            tally.add(block.kind(), plain.get(i));
            small.add(block.kind(), plain.get(i));
            sites.add(block.span().of(document.words()));
        }
        ListedSuppliers.in(document).forEach(tally::addOthers);
        terms.meaningsOfProvider().forEach(tally::addDefined);
        Predicate<MatchText> strangers = name -> others.hosts().test(name) && !sites.isLinked(name.folded());
        tally.addHeads(PartyHeads.providers(document, strangers, terms));
        tally.addHeads(PartyHeads.owners(document, strangers, terms));
        tally.addHeads(OpposedHeadings.in(document, strangers));
        Map<String, Integer> weighed = tally.weighed(vendor.id(), sites);
        weighed.keySet().removeIf(name -> weighed.get(name) < ENOUGH || isOther(name, vendor, others, tally, sites));
        int most = weighed.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> told = weighed.entrySet().stream()
                .filter(e -> e.getValue() * FAR_BEHIND > most)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NAMES)
                .map(Map.Entry::getKey)
                .toList();
        Stream<String> written = small.all().stream().filter(name -> !isOther(name, vendor, others, tally, sites));
        return Stream.of(told.stream(), tally.productsOf(told), written)
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /**
     * A cloud's or other firm's name is the vendor's own where its folder bears it, where the paper gives mail addresses under it, where
     * it heads the other side of a matrix of responsibility, or where the paper is about hardly anybody else.
     */
    private static boolean isOther(String name, Vendor vendor, Strangers others, NameTally tally, OwnSites sites) {
        return !NameTally.isFolder(name, vendor.id())
                && others.others().test(MatchText.of(name))
                && !sites.isMailed(name)
                && !(tally.isHead(name)
                        && (sites.isLinked(name) || !others.hosts().test(MatchText.of(name))))
                && !tally.isAuthor(name, sites);
    }

    /** The names, as they are written. */
    public Set<String> names() {
        return names;
    }

    /** True when a name, with its legal form or without, is one of the vendor's. */
    public boolean isOwn(String name) {
        if (pattern == null) {
            return false;
        }
        return pattern.matcher(MatchText.of(name).folded()).matches();
    }

    private boolean mayName(String words) {
        for (String name : folded) {
            if (words.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** The text with every own name read as "the provider" or 当社. */
    public MatchText readAsProvider(MatchText text) {
        if (pattern == null || !mayName(text.folded())) {
            return text;
        }
        Matcher m = pattern.matcher(text.folded());
        return m.find() ? text.replaced(m.reset(), Script.hasJapanese(text.folded()) ? JAPANESE : ENGLISH) : text;
    }
}
