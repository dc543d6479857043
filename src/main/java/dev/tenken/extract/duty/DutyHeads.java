package dev.tenken.extract.duty;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads headings, lead-ins and heads of columns that say whose the things below them are: お客様の責任, "What we take care of". */
final class DutyHeads {
    private static final Expression WITH_BEHIND = Expression.ofPlain("^(?:側|様|さま)?と(?:の|当社|弊社)");
    private static final Expression WITH_BEFORE = Expression.ofPlain("\\bwith (?:the |our |your )?$");
    private static final Expression VERB =
            Expression.ofPlain("^ (?:is|are|shall|must|remains?|may|will|should|undertakes?|agrees?)\\b");
    private static final Expression LEADS_ON = Expression.ofPlain("(?: to)?[\\s:,-]*");
    private static final Expression BARE = Expression.ofPlain(
            "[\\s\\d.()（）:：<>\\[\\]*・-]*(?:(?:on|for|by|from) )?(?:the )?(?: ?side| ?part|own|tasks?|側|様|さま|範囲|の){0,9}[\\s.:：*-]*");

    /** What may stand before a party that is set over a column: "Cloud customer", "managed by the customer", セルフホスト版のお客様. */
    private static final Expression BEFORE_PARTY = Expression.ofPlain(
            "[\\s\\d.()*-]{0,6}(?:(?:managed|performed|done|owned|handled|operated|provided|carried out) by |responsibilit(?:y|ies) of )?(?:the )?"
                    + "(?:(?!(?:to|for|by|from|with|per|of|in|on|no|number|new|other|visible|available|your|our)\\b)[a-z][a-z0-9-]{0,20} ){0,3}"
                    + "|[ァ-ヶーa-z0-9・-]{0,16}(?:版|型|利用|プラン)の?|[ァ-ヶー・]{1,12}の?");
    /** What may stand behind it: "customer's responsibility", "customer (tenant admin)", お客様の責任範囲. */
    private static final Expression BEHIND_PARTY = Expression.ofPlain(
            "(?:側|様|さま)?(?:の|が)?(?:責任|役割|担当|管理|実施|対応|作業|義務|分担|運用)?(?:する)?(?:範囲|事項|内容|項目|区分)?(?: ?\\(.{0,40}\\))?"
                    + "|(?:'s?)? (?:responsib(?:ility|ilities|le)|duty|duties|roles?|tasks?|side|obligations?|teams?|managed|actions?|owned)(?: \\(.{0,40}\\))?");

    /** "Harbour (IaaS)": what stands in brackets names nobody else. */
    private static final Expression REMARK = Expression.of("(?<=.{2}) ?\\([^()]{0,40}\\)$");

    private static final Pattern JOINED = Patterns.compile(" ?[/・、&] ?|及び|および");
    private static final int LONGEST_JOINED = 40;

    private static final Expression TOGETHER = Expression.ofPlain(
            "(?:shared|both|joint(?:ly)?|both parties|shared responsibility|共同|共有|双方|両者|共通|相互)(?: ?\\(.{0,30}\\))?");

    /** What the two sides are called over columns, as ISO/IEC 27017 does, and seldom elsewhere. */
    private static final Map<String, Who> SHORT =
            Map.of("csp", Who.PROVIDER, "csc", Who.CUSTOMER, "vendor", Who.PROVIDER, "saas vendor", Who.PROVIDER);

    private static final Pattern LABEL =
            Patterns.compile("[\\s\\d.()*-]{0,8}(?:the )?(?<name>[a-z]{3,12}(?: vendor)?)[\\s:.*-]*");

    /** 「お客様にご用意いただくもの」「お客様にて次の作業を行っていただきます」 */
    private static final Expression ASKED_OF =
            Expression.of("(?:様|さま|者|側|客|ー|社|ご?自身)(?:に(?!お願い)|にて|側で|が|は|で)、?[^。]{0,40}(?:いただ|頂|必要)[^。]{0,12}$");

    /** "What you need to do", "What customers are expected to do". */
    private static final Expression WHAT = Expression.ofPlain(
            "[\\s\\d.()*-]{0,8}what (?:the |our |each )?[a-z]{2,14} (?:must|need to|needs to|have to|has to|should|shall|will|are expected to|is expected to|are required to|are responsible for|is responsible for|takes? care of|looks? after|handles?|manages?)(?: [a-z]{2,10}){0,3}[\\s.:*]*"
                    + "|[\\s\\d.()*-]{0,8}(?:what (?:requires?|needs?) your (?:action|attention|work|input|care)|(?:actions?|tasks?|steps?) (?:required|needed|expected) (?:from|of|by) (?:you|(?:the )?(?:customers?|clients?|users?))|what(?:'s| is)? (?:required|expected|needed|asked) (?:of|from) (?:you|(?:the )?(?:customers?|clients?|users?))|your (?:actions?|tasks?)(?: (?:is|are))?(?: required)?)[\\s.:*]*");

    /** The title over the parts of both sides is that of neither: "Harbour shared responsibility model". */
    private static final Expression ON_BOTH = Expression.ofPlain(
            "[^:]{0,60}\\b(?:shared responsibilit(?:y|ies)|responsibility (?:model|matrix|split)|(?:division|split|sharing|demarcation|allocation) of (?:responsibilities|duties|tasks))\\b[^:]{0,30}");

    /** Who asks is the customer: "What am I responsible for?", "My responsibilities". */
    private static final Pattern READER = Patterns.compile(
            "\\b(?:what (?:am|do|must|should|shall) )?(?<i>i|my)(?= (?:responsib|need|have to|must|do\\b|role|dut|obligation|part\\b))");

    /** "What we will do". */
    private static final Expression PROMISED = Expression.ofPlain(
            "[\\s\\d.()*-]{0,8}what (?:we|the provider) (?:(?:will|shall|must|promise to|commit to) (?:do|provide|take care of|deliver|handle)|manage|operate|maintain|patch|secure|administer)(?: for (?:you|the customer))?[\\s.:*]*");

    /** "What you do" beside "What we do", in a text on responsibilities. */
    private static final Expression WHAT_DOES = Expression.ofPlain(
            "[\\s\\d.()*-]{0,6}what (?:the |our |each )?[a-z0-9 -]{2,30} (?:do|does|takes? care of|handles?|manages?|covers?|operates?|secures?|runs?)[\\s.:*]*");

    /** "The platform is responsible for": somebody whom nobody knows by name. */
    private static final Expression OF_STRANGER = Expression.ofPlain(
            "[\\s\\d.()*-]{0,8}(?:the )?[a-z0-9 -]{2,40} (?:is|are) (?:[a-z]{3,12}ly )?(?:responsible|accountable) for[\\s:.*]*$|[\\s\\d.()*-]{0,8}(?!shared|joint|key|main|general|other|roles|these|their)[a-z0-9 -]{2,30}(?:'s|s') (?:responsibilities|duties|obligations)[\\s:.*]*$");

    /** "You choose when to leave and are responsible for:": what is said last leads on to the list. */
    private static final Pattern ENDS_ANSWERING = Patterns.compile(
            " (?:is|are|be|remains?) (?:[a-z]{3,12}ly )?(?:responsible|accountable|answerable|in charge)(?: for| of)?[\\s:*]*$");

    private static final Pattern CLOSES = Patterns.compile("(?:側|様|さま)?\\)[\\s:.*]*");

    /** Letters between a party and the word for its duty at most. */
    private static final int REACH = 30;

    private final DutyWords words;

    DutyHeads(DutyWords words) {
        this.words = words;
    }

    /** The party of the nearest text that names one with a word of duty; null when none does. */
    Who of(List<MatchText> around, Naming naming) {
        boolean shared = around.stream().anyMatch(t -> !words.of("duty-noun", t).isEmpty());
        Who nearer = null;
        for (MatchText text : around) {
            if (isOnBoth(text.folded())) {
                continue;
            }
            List<Named> named = named(text, naming);
            List<Named> parties =
                    named.stream().filter(n -> !isCounterpart(text, n)).toList();
            if (named.isEmpty() && OF_STRANGER.begins(text.folded())) {
                return null;
            }
            if (parties.isEmpty()) {
                if (!named.isEmpty() && !words.of("duty-noun", text).isEmpty()) {
                    return null;
                }
                continue;
            }
            Who first = parties.get(0).who();
            boolean one = parties.stream().allMatch(n -> n.who() == first);
            if (tellsDuty(text, parties, shared)) {
                Who told = one ? first : subjectOrNearest(text, parties);
                return nearer == null || nearer == told ? told : null;
            }
            // "The provider may:" below "Customer obligations" speaks of the provider.
            nearer = nearer == null ? subject(text, parties) : nearer;
            if (!words.of("duty-noun", text).isEmpty()) {
                return null;
            }
        }
        return null;
    }

    static boolean isOnBoth(String heading) {
        return ON_BOTH.isWhole(heading);
    }

    /** Who is named; "Vendor:" as well, which is one only where it stands alone. */
    static List<Named> named(MatchText text, Naming naming) {
        List<Named> named = naming.parties(text);
        Matcher bare = named.isEmpty() ? LABEL.matcher(text.folded()) : null;
        Who who = bare != null && bare.matches() ? SHORT.get(bare.group("name")) : null;
        if (who != null) {
            return List.of(new Named(who, new Stretch(bare.start("name"), bare.end("name")), false));
        }
        Matcher reader = named.isEmpty() ? READER.matcher(text.folded()) : null;
        return reader != null && reader.find()
                ? List.of(new Named(Who.CUSTOMER, new Stretch(reader.start("i"), reader.end("i")), false))
                : named;
    }

    /** 「利用者との責任分界点」, "responsibilities shared with customers": what stands below is not all theirs. */
    private static boolean isCounterpart(MatchText text, Named named) {
        return WITH_BEHIND.begins(text.folded().substring(named.at().end()))
                || WITH_BEFORE.isIn(text.folded().substring(0, named.at().start()));
    }

    private boolean tellsDuty(MatchText text, List<Named> parties, boolean shared) {
        boolean noun = isNear(words.of("duty-noun", text), parties)
                || isNear(words.of("responsible", text), parties)
                || isNear(words.of("rests-with", text), parties)
                || words.of("done-by", text).stream()
                        .anyMatch(w -> parties.stream().anyMatch(p -> follows(p, w)))
                || ENDS_ANSWERING.matcher(text.folded()).find();
        boolean binds = leadsOn(text) || WHAT.isWhole(text.folded());
        boolean task = isNear(words.of("task", text), parties) || binds || WHAT_DOES.isWhole(text.folded());
        // "The customer will:" binds whatever it stands under; of itself a provider tells much in that form.
        boolean customer =
                (binds || ASKED_OF.isIn(text) && !words.of("task", text).isEmpty())
                        && parties.stream().allMatch(n -> n.who() == Who.CUSTOMER);
        return PROMISED.isWhole(text.folded())
                || noun
                || customer
                || shared && (task || isBare(text, parties.get(0)) || isBracketed(text, parties.get(0)));
    }

    /** "The provider shall:": what is owed follows. */
    private boolean leadsOn(MatchText text) {
        return words.of("leads-on", text).stream()
                .anyMatch(w -> LEADS_ON.isWhole(text.folded().substring(w.end())));
    }

    private static boolean isNear(List<Stretch> words, List<Named> parties) {
        return words.stream().anyMatch(w -> parties.stream().anyMatch(p -> p.at().distance(w) <= REACH));
    }

    /** "While the provider keeps copies, it is your responsibility to …, including:": of several the one whose duty is spoken of. */
    private Who subjectOrNearest(MatchText text, List<Named> parties) {
        Who subject = subject(text, parties);
        if (subject != null || text.folded().indexOf(':') < 0) {
            return subject;
        }
        List<Stretch> nouns = words.of("duty-noun", text);
        return parties.stream()
                .filter(p -> nouns.stream().anyMatch(n -> n.start() == p.at().end() + 1))
                .map(Named::who)
                .reduce((one, other) -> one == other ? one : null)
                .orElse(null);
    }

    /** "Managed by the customer"; in "all that your account holds is covered by the copies" nobody does it. */
    private static boolean follows(Named party, Stretch word) {
        return !party.owner() && party.at().start() >= word.end() && party.at().distance(word) <= REACH;
    }

    /** Of several parties the one that is subject: 「お客様は、当社に対し次の責任を負います」. */
    private static Who subject(MatchText text, List<Named> parties) {
        for (Named named : parties) {
            String behind = text.folded().substring(named.at().end());
            if (behind.matches("^(?:側|様)?(?:は|が|の責任|の役割|に(?:お願い|実施|行)).*") || VERB.begins(behind)) {
                return named.who();
            }
        }
        return null;
    }

    /** "Security of the platform (us)" */
    private static boolean isBracketed(MatchText text, Named named) {
        return text.folded().substring(0, named.at().start()).endsWith("(")
                && CLOSES.matcher(text.folded().substring(named.at().end())).matches();
    }

    /** Whether a text is no more than the name of the party. */
    boolean isBare(MatchText text, Named named) {
        Stretch at = named.at();
        String rest = text.folded().substring(0, at.start()) + text.folded().substring(at.end());
        return BARE.isWhole(rest);
    }

    /** Whose duties the marks below a head of a column tell; none when it is no more than a head on something else. */
    Set<Who> partiesOf(MatchText head, Naming naming) {
        Set<Who> together = together(head);
        if (!together.isEmpty()) {
            return together;
        }
        Set<Who> each = joined(head, naming);
        return each.isEmpty() ? single(head, naming) : each;
    }

    /** Several who share a column: 「当社・お客様」, "Reseller / customer"; clouds of which one has a known name: 「こだま／AWS」. */
    private Set<Who> joined(MatchText head, Naming naming) {
        String[] names = JOINED.matcher(head.folded()).find() && head.folded().length() <= LONGEST_JOINED
                ? JOINED.split(head.folded())
                : new String[0];
        Set<Who> all = EnumSet.noneOf(Who.class);
        boolean known = names.length > 1;
        for (String name : names) {
            Set<Who> who = single(MatchText.of(name), naming);
            known &= !who.isEmpty();
            all.addAll(who);
        }
        return known || all.equals(EnumSet.of(Who.INFRASTRUCTURE)) ? all : Set.of();
    }

    private Set<Who> single(MatchText whole, Naming naming) {
        Matcher remark = REMARK.finder(whole);
        MatchText head = remark.find() ? MatchText.of(whole.folded().substring(0, remark.start())) : whole;
        Who known = SHORT.get(head.folded());
        List<Named> parties = known == null ? naming.parties(head) : List.of();
        if (known != null || parties.isEmpty()) {
            return known == null ? Set.of() : EnumSet.of(known);
        }
        Who who = parties.get(0).who();
        boolean one = parties.stream().allMatch(n -> n.who() == who);
        String before = head.folded().substring(0, parties.get(0).at().start());
        // "Cloud provider (AWS)" names one party twice.
        boolean named = BEFORE_PARTY.isWhole(before)
                && parties.stream()
                        .map(n -> head.folded().substring(n.at().end()))
                        .anyMatch(behind -> BEHIND_PARTY.isWhole(behind));
        return one && named ? EnumSet.of(who) : Set.of();
    }

    /** Provider and customer where a text says no more than that both do it: "Shared", 双方. */
    static Set<Who> together(MatchText text) {
        return TOGETHER.isWhole(text.folded()) ? EnumSet.of(Who.PROVIDER, Who.CUSTOMER) : Set.of();
    }
}
