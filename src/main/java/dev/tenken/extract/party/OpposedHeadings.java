package dev.tenken.extract.party;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
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
                    + "|[\\s\\d.()-]{0,12}(?:The )?(?<of>[A-Z][A-Za-z0-9&. -]{1,30}?|[a-z][A-Za-z0-9-]{2,20}(?='s|’s))(?:'s|s'|’s|s’)? (?<task>[Rr]esponsibilit(?:y|ies)|[Oo]bligations|[Dd]uties|[Rr]ole)"
                    + "|[\\s\\d.()-]{0,12}What (?<who>[A-Za-z][A-Za-z0-9&. -]{1,30}?) (?<does>(?:is|are) responsible for|do(?:es)?|takes? care of|handles?|manages?|covers?|provides?|secures?|operates?|runs?)"
                    + "|(?<by>[Mm]anaged|[Oo]perated|[Hh]andled|[Oo]wned|[Pp]erformed|[Dd]one|[Pp]rovided) by (?:the |our )?(?<whom>[A-Za-z][A-Za-z0-9&. -]{1,30}?)");

    private static final String CUSTOMER =
            "(?:(?:the|our|its|your|each) )?(?:customers?|clients?|users?|subscribers?|tenants?|you)\\b(?: \\([^)]{1,30}\\)| as (?:the|a|our) [a-z -]{3,24}?)?";
    private static final String NAME = "[A-Z][A-Za-z0-9&.-]{1,24}(?: [A-Z][A-Za-z0-9&.-]{0,20}){0,2}";
    private static final Expression PRONOUN = Expression.ofPlain("(?:[Yy]ou|[Yy]our|[Oo]ur|[Uu]s|[Ww]e)");

    private static final Expression BETWEEN = Expression.ofPlain(
            "\\b(?:[Rr]esponsibilit(?:y|ies)|[Dd]uties|[Tt]asks|[Oo]bligations|[Rr]oles)\\b[^.;:]{0,60} between (?:(?<first>"
                    + NAME + ") and " + CUSTOMER + "|" + CUSTOMER + " and (?<second>" + NAME
                    + "|[a-z][a-z0-9-]{2,20}(?= as (?:the|a|our|your) [a-z ]{0,24}(?:provider|vendor|supplier|operator)\\b)))");

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
        Set<String> names = headings.names();
        document.blocks().stream()
                .filter(b -> b.kind() != BlockKind.TABLE_ROW)
                .map(b -> PlainText.of(b.span().of(document.words())))
                .forEach(text -> headings.addBetween(text, names));
        return names;
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
        if (m.group("by") != null) {
            add(m.group("whom"), m.group("by").toLowerCase(Locale.ROOT));
        } else if (m.group("owner") != null) {
            add(m.group("owner").strip(), m.group("duty"));
        } else if (m.group("who") != null) {
            add(m.group("who"), "what");
        } else {
            add(m.group("of"), m.group("task").toLowerCase(Locale.ROOT));
        }
    }

    private void add(String owner, String duty) {
        Party party = party(owner);
        if (party != null) {
            known.computeIfAbsent(duty, d -> EnumSet.noneOf(Party.class)).add(party);
        } else if (!others.test(MatchText.of(owner))) {
            unknown.computeIfAbsent(duty, d -> new TreeSet<>()).add(NameForm.withoutLegalForm(owner));
        }
    }

    private Party party(String owner) {
        return !PRONOUN.isWhole(owner)
                ? lexicon.firstNamed(owner)
                : owner.toLowerCase(Locale.ROOT).startsWith("y") ? Party.CUSTOMER : Party.PROVIDER;
    }

    /** "The split of responsibilities between Harbour and the customer" */
    private void addBetween(String text, Set<String> names) {
        if (text.indexOf(" between ") < 0) {
            return;
        }
        Matcher m = BETWEEN.finder(text);
        while (m.find()) {
            String name = m.group("first") == null ? m.group("second") : m.group("first");
            if (party(name) == null && !others.test(MatchText.of(name))) {
                names.add(NameForm.withoutLegalForm(name));
            }
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
