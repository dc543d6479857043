package dev.tenken.extract.duty;

import dev.tenken.data.SourceFile;
import dev.tenken.extract.concept.Lexicon;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Script;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sees who answers for what, in sentences, in rows of tables and in lists under words that say whose they are. Own names of the vendor
 * are expected to be read as the provider, and the document's terms for its customers as the customer.
 */
public final class Duties {
    private static final int LONGEST_LABEL = 100;

    private static final String PARTING = "。;|?!";

    private static final Expression ANNOUNCED = Expression.ofPlain(
            "\\b(?:the )?following(?: [a-z]+){0,2}$|as follows$|^(?:次|以下|下記)の?(?:よう[なに]|とおり|通り|事項)?.{0,4}$");

    private final DutyWords words;
    private final DutyHeads heads;

    public Duties(SourceFile vocabulary) {
        words = new DutyWords(vocabulary);
        heads = new DutyHeads(words);
    }

    /** The words of a vocabulary, to be prepared when the program is packed. */
    public static Lexicon lexicon(SourceFile vocabulary) {
        return new DutyWords(vocabulary).lexicon();
    }

    /** The duties of a text, for certain parties in it. */
    private record Read(List<Named> parties, Under under, List<Duty> duties) {}

    /**
     * What a text stands under.
     *
     * @param duties words that speak of duties
     * @param agreed words over what both sides agree on
     */
    private record Under(boolean duties, boolean agreed) {}

    /** What sentences say; in the order of the items' places, none twice. @param naming who is who */
    public List<Duty> in(MatchText text, Naming naming) {
        return in(text, List.of(), naming);
    }

    /** @param headings what the text stands under: in an agreement, or under words of duties, what its reader must do is owed */
    public List<Duty> in(MatchText text, List<MatchText> headings, Naming naming) {
        boolean labelled = text.folded().indexOf(':') > 0 || isShortLabel(text.folded());
        if (!labelled && !words.mayTell(text)) {
            return List.of();
        }
        // Several recognisers ask for the same; another passage may name other parties in the same text.
        List<Named> parties = naming.parties(text);
        Under under = new Under(
                headings.stream().anyMatch(h -> !words.of("duty-noun", h).isEmpty()),
                headings.stream().anyMatch(h -> !words.of("agreed", h).isEmpty()));
        Read known = text.remembered(this, t -> new Read(parties, under, read(t, parties, under)));
        return known.parties().equals(parties) && known.under().equals(under)
                ? known.duties()
                : read(text, parties, under);
    }

    /** "Operating system - customer", "Local firewall (customer)" */
    private static boolean isShortLabel(String folded) {
        return folded.length() <= LONGEST_LABEL && (folded.endsWith(")") || folded.contains(" - "));
    }

    private List<Duty> read(MatchText text, List<Named> parties, Under under) {
        List<Duty> duties = new ArrayList<>();
        for (Stretch part : parts(text)) {
            DutyText read = new DutyText(text, part, words, parties);
            duties.addAll(
                    Script.hasJapanese(text.folded())
                            ? new JapaneseDuties(read).read()
                            : new EnglishDuties(read, under.duties(), under.duties() || under.agreed()).read());
            if (under.duties()) {
                duties.addAll(LabelledDuties.in(read));
                duties.addAll(Script.hasJapanese(text.folded()) ? JapaneseParts.in(read) : List.of());
            }
            duties.addAll(Exclusions.in(read));
        }
        return distinct(duties.stream().filter(d -> !announces(text, d)).toList());
    }

    /** "The following" and 次のような are told further on. */
    private static boolean announces(MatchText text, Duty duty) {
        return ANNOUNCED.isIn(
                text.folded().substring(duty.items().start(), duty.items().end()));
    }

    /** What the cells of a row say together. @param around what the row stands under, nearest first */
    public List<Duty> inRow(List<DutyCell> cells, List<MatchText> around, Naming naming) {
        return distinct(new RowDuties(words, heads, naming).read(cells, around));
    }

    /**
     * Whose duties a list gives that stands under these words, nearest first; null when they do not say. What a law asks of every
     * processor ("Obligations of the processor") splits nothing between the two sides.
     */
    public Who listedUnder(List<MatchText> around, Naming naming) {
        Who who = heads.of(around, naming);
        boolean byLaw = who == Who.PROVIDER
                && around.stream().anyMatch(t -> !words.of("data-role", t).isEmpty());
        return byLaw ? null : who;
    }

    /**
     * Whether an item is work that the words right above it take out of what the provider does: "The following is not part of our services:".
     *
     * @param leads what stands right above, nearest first
     * @param headings what stands over both: over services, "Not included" speaks of work
     */
    public boolean isLeftOut(MatchText item, List<MatchText> leads, List<MatchText> headings) {
        MatchText lead = !leads.isEmpty() ? leads.get(0) : headings.isEmpty() ? MatchText.EMPTY : headings.get(0);
        boolean work = !words.of("task-noun", item).isEmpty();
        return work && (!leads.isEmpty() && Exclusions.announces(lead) || Exclusions.isBareLead(lead));
    }

    /** Whether an item is work that the words right above it say the provider does: "Our team provides support for:". */
    public boolean isTakenIn(MatchText item, List<MatchText> leads, List<MatchText> headings) {
        MatchText lead = !leads.isEmpty() ? leads.get(0) : headings.isEmpty() ? MatchText.EMPTY : headings.get(0);
        return !words.of("task-noun", item).isEmpty() && Inclusions.announces(lead);
    }

    /**
     * Whose duty a sentence in a cell tells by the head of its column: "Customer responsibilities"; null when head and headings do not
     * speak of duties, or the sentence is about somebody else first.
     */
    public Who told(MatchText head, MatchText sentence, List<MatchText> headings, Naming naming) {
        boolean duty = Stream.concat(Stream.of(head), headings.stream())
                .anyMatch(t -> !words.of("duty-noun", t).isEmpty());
        Set<Who> parties = duty ? heads.partiesOf(head, naming) : Set.of();
        Who who = parties.size() == 1 ? parties.iterator().next() : null;
        List<Named> named = naming.parties(sentence);
        return named.isEmpty() || named.get(0).who() == who ? who : null;
    }

    /** Whether an item is no more than a party with a word for its part: it heads the items below. */
    public boolean isHead(MatchText item, Naming naming) {
        return !heads.partiesOf(item, naming).isEmpty();
    }

    /** Whether a heading stands over the parts of both sides: "Shared responsibility model". */
    public static boolean isOnBoth(String heading) {
        return DutyHeads.isOnBoth(heading.toLowerCase(Locale.ROOT));
    }

    /** Whether a heading stands over dealings: what customers must do for a refund keeps nothing secure. */
    public boolean isOfTrade(MatchText heading) {
        return !words.of("trade", heading).isEmpty();
    }

    /** Whether a heading or a question stands over how something is done: its steps are no duties. */
    public boolean isHowTo(MatchText above) {
        return !words.of("how-to", above).isEmpty();
    }

    private static List<Stretch> parts(MatchText text) {
        List<Stretch> parts = new ArrayList<>();
        String folded = text.folded();
        int start = 0;
        for (int i = 0; i < folded.length(); i++) {
            if (PARTING.indexOf(folded.charAt(i)) >= 0 || isFullStop(folded, i)) {
                parts.add(new Stretch(start, i));
                start = i + 1;
            }
        }
        parts.add(new Stretch(start, folded.length()));
        return parts;
    }

    private static boolean isFullStop(String folded, int at) {
        return folded.charAt(at) == '.' && (at + 1 == folded.length() || folded.charAt(at + 1) == ' ');
    }

    /** Several relations may give one party the same words: the longest stand for all. */
    private static List<Duty> distinct(List<Duty> duties) {
        List<Duty> longest = new ArrayList<>(duties);
        longest.sort(Comparator.comparingInt(
                (Duty d) -> d.items().start() - d.items().end()));
        List<Duty> kept = new ArrayList<>();
        for (Duty duty : longest) {
            if (kept.stream().noneMatch(k -> k.who() == duty.who() && k.items().overlaps(duty.items()))) {
                kept.add(duty);
            }
        }
        kept.sort(Comparator.comparingInt((Duty d) -> d.items().start()).thenComparing(Duty::who));
        return kept;
    }
}
