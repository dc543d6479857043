package dev.tenken.extract.supplier;

import dev.tenken.data.Patterns;
import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Script;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.value.Found;
import dev.tenken.extract.value.NameRecogniser;
import dev.tenken.extract.value.Recogniser;
import dev.tenken.model.fact.Party;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees the firms that a sentence counts up behind words for those who work for the vendor, known or not: "The service depends on third-party
 * providers: Kelp (hosting), Weft (billing)", "We use tools such as Kelp and Weft". What stands in brackets behind a name is its work, or
 * whose product it is.
 */
record AnnouncedFirms(UnknownNames unknown) implements Recogniser {
    private static final String KIND =
            "(?:(?:the following|these|other|various|several) (?:[a-z-]{2,14} )?(?:providers?|services|tools|companies|firms|partners|platforms)|third[- ]part(?:y|ies)|external|outside|sub-? ?processors?|sub-? ?contractors?|service providers?|suppliers?|vendors?|(?:cloud|hosting|infrastructure|payment|e-?mail|saas|ai|llm|analytics|support) (?:providers?|services?|platforms?|tools?|vendors?|partners?))";

    /** What firms are called, and by what those that follow are announced. */
    private static final Expression ANNOUNCED = Expression.ofPlain(
            "\\b" + KIND
                    + "(?: (?!(?:is|are|was|were|not|with|your)\\b)[a-z-]{2,14}){0,6}(?: ?(?::|\\() ?(?:namely |currently |e\\.g\\.,? )?|,? (?:such as|including|like|namely|currently) )(?:the )?");

    /** The vendor uses them or hands something on to them. */
    private static final Expression OURS = Expression.ofPlain(
            "\\b(?:we|our|us|the provider(?:'s)?|the (?:service|platform|application|product|software|app|website|site)) (?:[a-z]{2,12} ){0,3}?(?:uses?|rel(?:y|ies) (?:up)?on|depends? (?:up)?on|employs?|engages?|works? with|leverages?|utili[sz]es?|includes?|are|shares?|passes?|sends?|discloses?|is (?:built|hosted|powered|provided))\\b");

    private static final Pattern ONE = Patterns.compile("\\[?" + UnknownNames.NAME
            + "\\]?(?: ?\\((?<in>[^()]{1,60})\\))?(?: (?:for|to) (?<for>[a-z][a-z -]{2,40}?))?(?=[.,;)]|$| and | or )");

    private static final Pattern NEXT = Patterns.compile("(?:[,;] (?:and |or )?|,? and |,? or )(?:the )?");

    /** What stands between two of them is told of the first: "to detect spam and harmful files, and". */
    private static final Pattern REST = Patterns.compile("\\[?[a-z][^.,;:()]{1,60}(?=, )");

    private static final Expression WORK = Expression.ofPlain("[a-z]");

    @Override
    public List<Found> find(Passage passage) {
        String text = passage.text().folded();
        if (Script.hasJapanese(text)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        Matcher announced = ANNOUNCED.finder(text);
        while (announced.find()) {
            if (isOurs(passage, text.substring(0, announced.end()))) {
                read(passage, announced.end(), found);
            }
        }
        return found;
    }

    private static boolean isOurs(Passage passage, String before) {
        boolean customers = passage.parties().stream()
                .anyMatch(m -> m.party() == Party.CUSTOMER && m.stretch().end() <= before.length() && !m.owner());
        return !customers && OURS.isIn(before);
    }

    /** The names from here on, as long as they are names. */
    private void read(Passage passage, int from, List<Found> found) {
        String text = passage.text().folded();
        Matcher one = ONE.matcher(text);
        Matcher next = NEXT.matcher(text);
        int at = from;
        boolean skipped = false;
        while (at < text.length() && one.region(at, text.length()).lookingAt()) {
            Stretch name = new Stretch(one.start("name"), UnknownNames.end(text, one.end("name")));
            boolean named = unknown.isName(passage, name);
            Matcher rest = REST.matcher(text).region(at, text.length());
            if (!named && (skipped || !rest.lookingAt())) {
                return;
            }
            if (named) {
                found.add(found(passage, name, one));
            }
            skipped = !named;
            next.region(named ? one.end() : rest.end(), text.length());
            at = next.lookingAt() ? next.end() : text.length();
        }
    }

    private static Found found(Passage passage, Stretch name, Matcher one) {
        Map<String, Object> roles = new LinkedHashMap<>();
        roles.put(Found.VALUE, NameRecogniser.plain(passage, name.start(), name.end()));
        Stretch work = work(passage, one);
        if (work != null) {
            roles.put("role", Captured.words(passage, work.start(), work.end()));
        }
        return new Found(name, roles);
    }

    /** "(billing)" is work, "(Anthropic)" is whose it is. */
    private static Stretch work(Passage passage, Matcher one) {
        if (one.group("for") != null) {
            return new Stretch(one.start("for"), one.end("for"));
        }
        boolean told = one.group("in") != null && WORK.isWhole(passage.original(one.start("in"), one.start("in") + 1));
        return told ? new Stretch(one.start("in"), one.end("in")) : null;
    }
}
