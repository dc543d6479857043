package dev.tenken.extract.party;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.fact.Party;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is set beside the provider where each side's part is announced by a line of its own: of 「当社の責任は以下の通りです」 and
 * 「開発者の責任は以下の通りです」 the developers are the customers, whatever they are elsewhere.
 */
final class OpposedSides {
    private static final Pattern SIDE = Patterns.compile(
            "[\\s\\d.()・*-]{0,8}(?<owner>[^\\s、。:はがのを]{2,24}) ?(?:側|様|さま)? ?の(?:管理|主な)?(?:責任|責務|役割|義務|担当|分担)(?:範囲|事項|区分)?(?:は、?(?:以下|次|下記)[^。]{0,16})?[。:]?"
                    + "|(?i:[\\s\\d.()*-]{0,8}(?:the )?(?:responsibilities|duties|obligations) of (?:the |our |your )?(?<of>[a-z][a-z -]{2,24}?)(?: (?:are|is|include))?(?: as follows)?[.:]?)"
                    + "|(?i:[\\s\\d.()*-]{0,8}(?:the |our |your )?(?<who>[a-z][a-z -]{2,24}?)(?:'s|s'|) (?:responsibilities|duties|obligations)(?: (?:are|is|include))?(?: as follows)?[.:]?)");

    /** Who has such a name belongs to the provider's house, whose parts are told in the same way. */
    private static final Pattern OF_THE_HOUSE = Patterns.compile(
            "(?:部|課|室|係|班|チーム|グループ|委員会|事務局|部門|部署|責任者|担当者?|管理者|従業員|社員|職員|役員|経営者|経営陣|代表者|取締役|技術者|エンジニア|オペレーター)$"
                    + "|(?i:\\b(?:teams?|departments?|committee|board|management|officers?|managers?|staff|employees?|personnel|engineers?|owners?|administrators?)$)");

    /** Letters of such a line at most. */
    private static final int LONGEST = 60;

    private OpposedSides() {}

    /**
     * The one who stands beside the provider; none where the document calls somebody else its customer there, or where there are several.
     *
     * @param plain the blocks of the document
     * @param others tells names of other firms
     */
    static Set<String> customers(List<String> plain, Predicate<MatchText> others, DefinedTerms terms, OwnNames own) {
        Set<Party> known = EnumSet.noneOf(Party.class);
        Set<String> strangers = new TreeSet<>();
        for (String line : plain) {
            Matcher m = line.length() > LONGEST ? null : SIDE.matcher(line);
            if (m != null && m.matches()) {
                String owner = owner(m);
                Party party = own.isOwn(owner) ? Party.PROVIDER : party(owner, terms);
                if (party != null && party != Party.STAFF) {
                    known.add(party);
                } else if (!others.test(MatchText.of(owner))
                        && !OF_THE_HOUSE.matcher(owner).find()) {
                    strangers.add(owner);
                }
            }
        }
        return known.contains(Party.PROVIDER) && !known.contains(Party.CUSTOMER) && strangers.size() == 1
                ? strangers
                : Set.of();
    }

    private static String owner(Matcher m) {
        return m.group("owner") != null ? m.group("owner") : m.group("of") != null ? m.group("of") : m.group("who");
    }

    private static Party party(String owner, DefinedTerms terms) {
        Party term = terms.named(owner);
        return term == null ? PartyLexicon.builtIn().firstNamed(owner) : term;
    }
}
