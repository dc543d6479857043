package dev.tenken.extract.party;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.NameTrie;
import dev.tenken.extract.text.Script;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.document.Document;
import dev.tenken.model.fact.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parties of a document: for folded text in which own names are read as the provider ({@link OwnNames}), which words stand for
 * which {@link Party}. Known are the nouns of rules/vocabulary/parties.yaml, the terms that the document defines, nouns that it
 * addresses with courtesy, companies that it says host the service, and other companies by their legal form.
 *
 * <p>Work and memory grow as the document does; a value may be used for any number of texts.
 */
public final class Parties {
    /** A document that defines more terms is a dictionary. */
    private static final int MOST_TERMS = 200;

    /** What follows 甲 where it stands for somebody. */
    private static final String SIDE_BEHIND = "(?=[はがのにをとへでもか、。)」]|から|より|及び|および|または|又は|$)";

    /** "We are the processor" says what somebody is, and goes on to say it. */
    private static final String NOT_AS_ROLE =
            "(?<!\\b(?:is|are|as|be|am) )(?<!\\b(?:is|are|as|be|am) (?:a|an|the) (?=(?:data )?(?:processor|controller)\\b))";

    /** As a firm's own name is read; "we engineer" and "we staff" tell of what is done. */
    private static final String NAMED = "the ";

    /** Between "your" and the house or its people. */
    private static final Pattern OF_HOUSE =
            Patterns.compile(" (?:(?:own|internal|it|security|local|respective) ){0,2}");
    /** A noun that goes on behind the house: no verb that says what it does. */
    private static final Expression NAMES_MORE = Expression.ofPlain(
            "'s?|-| (?!(?:is|are|has|have|must|shall|should|will|may|can|could|remains?|needs?|or|and|to|who|which|that|alone|itself|solely|when|if|as|for|in|on|at|by|with|before|after|from|manages?|controls?|decides?|defines?|chooses?|owns?|configures?|sets?|determines?|keeps?|handles?|maintains?|administers?|does|do|cannot|retains?|bears?|provides?|uses?|also|only|always|then|still|takes|makes|performs|runs|operates|reviews|selects|assumes|agrees|acknowledges|accepts|requires|wishes|wants|creates|adds|deletes|processes|collects|stores)(?![a-z]))[a-z]");

    private static final Expression BACK_JA = Expression.of("同社|同事業者");
    private static final Expression THEIR = Expression.ofPlain("\\b(?:their|its|his|her|whose) $|その$");
    private static final Expression POSSESSIVE =
            Expression.ofPlain("^(?:'s?|の|側の)? ?(?:own |all |each )?(?:[a-z-]+ )?");

    private final PartyLexicon lexicon = PartyLexicon.builtIn();
    private final NameTrie<Party> terms = new NameTrie<>();
    private final Function<MatchText, List<Stretch>> clouds;
    private final Pattern customerTerms;
    private final Pattern supplierTerms;
    private final Pattern providerTerms;

    private Parties(Map<String, Party> terms, Function<MatchText, List<Stretch>> clouds) {
        this.clouds = clouds;
        terms.forEach((term, party) -> {
            String folded = MatchText.of(term).folded();
            this.terms.put(folded, party);
            if (party == Party.CUSTOMER) {
                PartyLexicon.forms(this.terms, folded, party);
            }
        });
        customerTerms = terms(terms, Party.CUSTOMER);
        supplierTerms = terms(terms, Party.SUPPLIER);
        providerTerms = terms(terms, Party.PROVIDER);
    }

    /**
     * @param own the vendor's names
     * @param clouds finds names of clouds and other firms that are known to host
     */
    public static Parties of(Document document, OwnNames own, Function<MatchText, List<Stretch>> clouds) {
        List<String> plain = PlainText.of(document);
        return of(plain, DefinedTerms.of(Definitions.in(plain)), own, clouds);
    }

    /**
     * @param plain text of each block
     * @param defined terms of the document
     */
    static Parties of(
            List<String> plain, DefinedTerms defined, OwnNames own, Function<MatchText, List<Stretch>> clouds) {
        Set<String> hosts = new TreeSet<>();
        Set<String> addressed = new TreeSet<>();
        for (String text : plain) {
            hosts.addAll(Hosts.in(text));
            addressed.addAll(Addressed.in(text));
        }
        Map<String, Party> terms = new TreeMap<>(defined.terms());
        ContractSides.in(plain).forEach(terms::putIfAbsent);
        addressed.forEach(noun -> terms.putIfAbsent(noun, Party.CUSTOMER));
        hosts.stream().filter(name -> !own.isOwn(name)).forEach(name -> terms.putIfAbsent(name, Party.OPERATOR));
        return new Parties(
                terms.entrySet().stream()
                        .limit(MOST_TERMS)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new)),
                clouds);
    }

    /** The words for parties in a text, in the order of their places; they do not overlap. */
    public List<PartyMention> in(MatchText text) {
        return in(text, MatchText.EMPTY);
    }

    /** @param before the sentence before the text: "the same company" is the one that it names last */
    public List<PartyMention> in(MatchText text, MatchText before) {
        List<PartyMention> found = new ArrayList<>();
        List<Stretch> known = clouds.apply(text);
        List<Stretch> hired = HiredHouses.in(text);
        int cloud = 0;
        int length = text.folded().length();
        for (int i = 0; i < length; i++) {
            int start = i;
            Stretch house = hired.isEmpty()
                    ? null
                    : hired.stream().filter(h -> h.start() == start).findFirst().orElse(null);
            if (house != null) {
                add(found, text, new PartyMention(Party.THIRD, house));
                i = house.end() - 1;
                continue;
            }
            while (cloud < known.size() && known.get(cloud).start() < i) {
                cloud++;
            }
            PartyMention mention = mayBegin(text, i) ? at(text, i) : null;
            if (mention == null && cloud < known.size() && known.get(cloud).start() == i) {
                mention = new PartyMention(known.get(cloud), Party.OPERATOR, false);
            }
            if (mention != null) {
                add(found, text, mention);
                addPeople(found, text, mention);
                addHouse(found, text, mention);
                i = found.get(found.size() - 1).stretch().end() - 1;
            }
        }
        return withCompanies(CustomerFirms.named(found, text), text, before);
    }

    private boolean mayBegin(MatchText text, int start) {
        return (lexicon.mayBegin(text, start) || terms.mayBegin(text, start)) && text.isEdge(start);
    }

    private PartyMention at(MatchText text, int start) {
        NameTrie.Match<Party> term = terms.longestAt(text, start);
        NameTrie.Match<Party> noun = lexicon.nounAt(text, start);
        NameTrie.Match<Party> owner = lexicon.ownerAt(text, start);
        NameTrie.Match<Party> longest = longer(term == null ? behindArticle(text, noun) : term, noun);
        boolean owns = longest == null || owner != null && owner.end() >= longest.end() && isOwner(text, owner.end());
        NameTrie.Match<Party> match = owner != null && owns ? owner : longest;
        return match == null
                ? null
                : new PartyMention(new Stretch(match.start(), match.end()), match.entry(), match == owner);
    }

    /** "The company", where the document calls its customer "Company"; null when the noun is no such term with its article. */
    private NameTrie.Match<Party> behindArticle(MatchText text, NameTrie.Match<Party> noun) {
        int start = noun == null ? 0 : noun.start() + NAMED.length();
        if (noun == null || !text.folded().startsWith(NAMED, noun.start()) || !terms.mayBegin(text, start)) {
            return null;
        }
        NameTrie.Match<Party> term = terms.longestAt(text, start);
        return term == null || term.end() < noun.end()
                ? null
                : new NameTrie.Match<>(noun.start(), term.end(), term.entry());
    }

    private static boolean isOwner(MatchText text, int end) {
        return Script.of(text.folded().charAt(end - 1)).isJapanese()
                ? text.folded().startsWith("の", end)
                : true;
    }

    /** The document's own term counts before a word of the vocabulary that is no longer. */
    private static NameTrie.Match<Party> longer(NameTrie.Match<Party> term, NameTrie.Match<Party> noun) {
        if (term == null) {
            return noun;
        }
        return noun == null || term.end() >= noun.end() ? term : noun;
    }

    /** "Our customers" are customers, "your employees" too, and "our engineers" are staff: who is owned is told by the owner. */
    private void add(List<PartyMention> found, MatchText text, PartyMention mention) {
        PartyMention owner = owner(found, text, mention);
        if (owner == null) {
            found.add(mention);
            return;
        }
        boolean people = lexicon.peopleAt(text, mention.stretch().start()) != null || mention.party() == Party.STAFF;
        Party party = people ? staffOf(owner.party()) : owned(owner.party(), mention.party());
        if (owner.stretch().end() <= mention.stretch().start() && touches(text, owner, mention)) {
            found.remove(found.size() - 1);
            found.add(new PartyMention(
                    new Stretch(owner.stretch().start(), mention.stretch().end()), party, false));
        } else {
            found.add(new PartyMention(mention.stretch(), party, false));
        }
    }

    /** "Your organisation", "your own IT team", "your organisation administrator": the house of the reader and its people are the customer. */
    private void addHouse(List<PartyMention> found, MatchText text, PartyMention owner) {
        if (!owner.owner()
                || owner.party() != Party.CUSTOMER
                || !text.folded().startsWith("your", owner.stretch().start())) {
            return;
        }
        int end = owner.stretch().end();
        Matcher own = OF_HOUSE.matcher(text.folded()).region(end, text.folded().length());
        int start = own.lookingAt() ? own.end() : end;
        NameTrie.Match<Boolean> house = lexicon.houseAt(text, start);
        NameTrie.Match<Boolean> people = lexicon.peopleAt(text, house == null ? start : house.end() + 1);
        int to = Math.max(house == null ? 0 : house.end(), people == null ? 0 : people.end());
        // "Your company data", "your business accounts": what they have is not they.
        if (to > 0 && !NAMES_MORE.begins(text.folded(), to, text.folded().length())) {
            found.remove(found.size() - 1);
            found.add(new PartyMention(new Stretch(owner.stretch().start(), to), Party.CUSTOMER, false));
        }
    }

    /** 当社の運用部門, "the provider administrators": people of an owner who are nobody without him. */
    private void addPeople(List<PartyMention> found, MatchText text, PartyMention owner) {
        int start = owner.stretch().end() + 1;
        boolean named = owner.party() == Party.PROVIDER
                && text.folded().startsWith(" ", start - 1)
                && text.folded().startsWith(NAMED, owner.stretch().start());
        boolean owns = named || owner.owner() && text.folded().startsWith("の", start - 1);
        NameTrie.Match<Boolean> people =
                owns && lexicon.nounAt(text, start) == null ? lexicon.peopleAt(text, start) : null;
        if (people != null) {
            add(found, text, new PartyMention(new Stretch(start, people.end()), Party.STAFF, false));
        }
    }

    private static Party staffOf(Party owner) {
        return owner == Party.PROVIDER ? Party.STAFF : owner;
    }

    private static Party owned(Party owner, Party owned) {
        boolean work = owned == Party.SUPPLIER || owned == Party.OPERATOR || owned == Party.PROVIDER;
        return owner == Party.CUSTOMER && work ? Party.THIRD : owned;
    }

    /** Whose a mention is: the mention right before it, or for "their" the last one; null when nobody's. */
    private static PartyMention owner(List<PartyMention> found, MatchText text, PartyMention mention) {
        int start = mention.stretch().start();
        if (found.isEmpty()) {
            return null;
        }
        PartyMention last = found.get(found.size() - 1);
        String between = text.folded().substring(last.stretch().end(), start);
        // "the provider security officer"
        boolean compound = mention.party() == Party.STAFF
                && (between.equals(" ") || between.isEmpty() && last.party() == Party.PROVIDER);
        if (between.length() <= 24
                && (compound || last.owner() || between.startsWith("'") || between.startsWith("の"))
                && POSSESSIVE.isWhole(between)) {
            return last;
        }
        String before = text.folded().substring(Math.max(0, start - 8), start);
        return THEIR.isIn(before) ? last : null;
    }

    private static boolean touches(MatchText text, PartyMention owner, PartyMention mention) {
        String between =
                text.folded().substring(owner.stretch().end(), mention.stretch().start());
        return POSSESSIVE.isWhole(between);
    }

    private List<PartyMention> withCompanies(List<PartyMention> found, MatchText text, MatchText before) {
        if (!NameForm.mayHoldJapanese(text.folded())
                && !text.folded().contains("同社")
                && !text.folded().contains("同事業者")) {
            return List.copyOf(found);
        }
        List<PartyMention> all = new ArrayList<>(found);
        Matcher company = NameForm.JAPANESE.matcher(text.folded());
        while (company.find()) {
            Stretch at = new Stretch(company.start(), company.end());
            boolean customer = CustomerFirms.isOne(text, at);
            Stretch addressed = customer ? new Stretch(at.start(), at.end() + 1) : at;
            addFree(all, addressed, customer ? Party.CUSTOMER : Party.SUPPLIER);
        }
        Matcher back = BACK_JA.finder(text);
        while (back.find()) {
            Party meant = lastCompany(all, back.start());
            if (meant == null && !before.isEmpty()) {
                meant = lastCompany(in(before), before.folded().length());
            }
            addFree(all, new Stretch(back.start(), back.end()), meant == null ? Party.THIRD : meant);
        }
        all.sort((a, b) -> Integer.compare(a.stretch().start(), b.stretch().start()));
        return List.copyOf(all);
    }

    private static void addFree(List<PartyMention> all, Stretch at, Party party) {
        if (all.stream().noneMatch(m -> m.stretch().overlaps(at))) {
            all.add(new PartyMention(at, party, false));
        }
    }

    private static Party lastCompany(List<PartyMention> mentions, int before) {
        Party last = null;
        for (PartyMention m : mentions) {
            boolean company = m.party() == Party.OPERATOR || m.party() == Party.SUPPLIER || m.party() == Party.PARTNER;
            if (company && m.stretch().end() <= before) {
                last = m.party();
            }
        }
        return last;
    }

    /** The text with the document's own terms for its customers read as "the customer" or お客様, for its suppliers as 委託先, for itself as 当社. */
    public MatchText readAsKnown(MatchText text) {
        boolean japanese = Script.hasJapanese(text.folded());
        MatchText customers = read(text, customerTerms, japanese ? "お客様" : "the customer");
        MatchText provider = read(customers, providerTerms, japanese ? "当社" : "the provider");
        return japanese ? read(provider, supplierTerms, "委託先") : provider;
    }

    private static MatchText read(MatchText text, Pattern terms, String known) {
        if (terms == null) {
            return text;
        }
        Matcher m = terms.matcher(text.folded());
        return m.find() ? text.replaced(m.reset(), known) : text;
    }

    private static Pattern terms(Map<String, Party> terms, Party party) {
        Set<String> known = new TreeSet<>(PartyLexicon.words().get(party));
        List<String> wanted = terms.entrySet().stream()
                .filter(e -> e.getValue() == party)
                .map(e -> MatchText.of(e.getKey()).folded())
                .filter(term -> isTerm(term) && !known.contains(term.toLowerCase(Locale.ROOT)))
                .distinct()
                .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
                .map(term -> Pattern.quote(term) + (term.length() > 1 ? "" : SIDE_BEHIND))
                .toList();
        if (wanted.isEmpty()) {
            return null;
        }
        // The vendor is one; "contractors" in the contract of a contractor are others.
        String plural = party == Party.PROVIDER ? "(?!s(?![a-z]))" : "(?:s(?![a-z]))?";
        return Patterns.compile(
                NOT_AS_ROLE + "(?:\\b(?:the|each|every|an?) )?(?<![a-z一-鿿ァ-ヶー-])" + NOT_AS_ROLE + "ご?(?:"
                        + String.join("|", wanted)
                        + ")" + plural + "(?:さま|様)?(?![a-z0-9])");
    }

    /** A letter alone is a term only as 甲 and 乙 are. */
    private static boolean isTerm(String term) {
        return term.length() > 1 || !term.isEmpty() && Script.of(term.charAt(0)).isJapanese();
    }
}
