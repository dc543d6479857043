package dev.tenken.extract.party;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.Document;
import dev.tenken.model.document.Span;
import dev.tenken.model.fact.Party;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names that a pair of headings, or of heads of columns, sets against the customer: under 「灯台サービスの責任」 beside 「お客様の責任」 stands what the provider
 * answers for, and so it does under "Harbour's responsibilities" beside "Customer responsibilities".
 */
final class OpposedHeadings {
    private static final Pattern OWNED = Patterns.compile(
            "[\\s\\d.()・-]{0,12}(?<owner>[ァ-ヶーA-Za-z一-鿿0-9&・ ]{2,24}?)(?:側)?(?:の|が)(?<duty>(?:責任|責務|役割|義務|実施|対応|管理|担当)[^。、]{0,10})"
                    + "|[\\s\\d.()-]{0,12}(?:The )?(?<of>[A-Z][A-Za-z0-9&. -]{1,30}?)(?:'s|s'|’s|s’)? (?<task>[Rr]esponsibilit(?:y|ies)|[Oo]bligations|[Dd]uties|[Rr]ole)");

    private final PartyLexicon lexicon = PartyLexicon.builtIn();
    private final Predicate<MatchText> others;
    private final Map<String, Set<Party>> known = new TreeMap<>();
    private final Map<String, Set<String>> unknown = new TreeMap<>();

    private OpposedHeadings(Predicate<MatchText> others) {
        this.others = others;
    }

    /**
     * The names; none where the same words also stand over the provider's part, or over that of several strangers.
     *
     * @param others tells names of other parties
     */
    static Set<String> in(Document document, Predicate<MatchText> others) {
        OpposedHeadings headings = new OpposedHeadings(others);
        document.blocks().stream()
                .flatMap(OpposedHeadings::heads)
                .distinct()
                .map(span -> PlainText.of(span.of(document.words())))
                .forEach(headings::add);
        return headings.names();
    }

    /** A heading, or the heads of the columns that a row stands under. */
    private static Stream<Span> heads(Block block) {
        return switch (block.kind()) {
            case HEADING -> Stream.of(block.span());
            case TABLE_ROW -> block.header().stream().filter(h -> h.length() > 0);
            default -> Stream.of();
        };
    }

    private void add(String heading) {
        Matcher m = OWNED.matcher(heading.strip());
        if (!m.matches()) {
            return;
        }
        String owner =
                m.group("owner") == null ? m.group("of") : m.group("owner").strip();
        String duty = m.group("owner") == null ? m.group("task").toLowerCase(Locale.ROOT) : m.group("duty");
        Party party = lexicon.firstNamed(owner);
        if (party != null) {
            known.computeIfAbsent(duty, d -> EnumSet.noneOf(Party.class)).add(party);
        } else if (!others.test(MatchText.of(owner))) {
            unknown.computeIfAbsent(duty, d -> new TreeSet<>()).add(NameForm.withoutLegalForm(owner));
        }
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        unknown.forEach((duty, owners) -> {
            Set<Party> parties = known.getOrDefault(duty, Set.of());
            if (owners.size() == 1 && parties.contains(Party.CUSTOMER) && !parties.contains(Party.PROVIDER)) {
                names.addAll(owners);
            }
        });
        return names;
    }
}
