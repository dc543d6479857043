package dev.tenken.extract.supplier;

import dev.tenken.data.Patterns;
import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.value.Found;
import dev.tenken.extract.value.NameRecogniser;
import dev.tenken.extract.value.Recogniser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees firms that nobody knows by name where something of the vendor's is done by them or lies with them: "card payments are handled by Kelp",
 * "the application is hosted on Kelp and Weft". The role is what is done.
 */
record EntrustedFirms(UnknownNames unknown) implements Recogniser {
    private static final String AGENT = "(?:by|with|via|through|using)";

    private static final Expression DONE = Expression.of(
            "(?<![a-z])(?<role>(?!(?:and|or|but|which|that|who|it|they|this|these|you|all|any|the|our)\\b)[a-z][a-z'-]{1,20}(?: [a-z][a-z'-]{1,20}){0,4}?) (?:is|are) (?:[a-z]{3,12}ly |also |currently )?(?:"
                    + "(?:hosted|housed|colocated|co-located|run|deployed) (?:on|by|with|at|in)"
                    + "|(?:outsourced|delegated|subcontracted|entrusted|forwarded|replicated|passed|handed over|shipped|uploaded) to|(?:rented|leased) from|(?:stored|kept|held|archived|backed up) (?:by|with|at|on)"
                    + "|(?:processed|handled|served|delivered|sent|powered|routed|produced|transcribed|translated|printed|mailed|posted|collected|taken|carried out|answered|proxied|performed|done|secured|filtered|protected|monitored|tracked|managed) "
                    + AGENT + ") (?:the |our )?"
                    + UnknownNames.NAME + "(?=[.,;)]|$| \\(|'s | and | or | for | in | which )");

    /** "We work with Kelp for the printing of letters" */
    private static final Expression WITH = Expression.of(
            "\\b(?:we|the provider|our (?:team|platform|service)) (?:also |currently |only )?(?:work|partner|have partnered|contract|have contracted|have a contract|cooperate|collaborate)s? with "
                    + UnknownNames.NAME
                    + "(?: ?\\([^()]{1,60}\\))?,? (?:for|to|on|as our) (?:the |our )?(?<role>[a-z][^.,;()|]{3,50})");

    private static final Pattern NEXT = Patterns.compile("(?: ?\\([^()]{1,60}\\))?(?:, (?:and |or )?| and )(?:the )?"
            + UnknownNames.NAME + "(?=[.,;)]|$| \\(| and | or | for | in )");

    /** What is the customers', or another's than the vendor's. */
    private static final Expression THEIRS = Expression.ofPlain(
            "^(?:your|their|its|his|her|customer'?s?|users?'?s?) (?!data|files|content|payments?)|\\b(?:sign|log)[- ]?(?:in|on)s?\\b|\\b(?:they|it|which|that|who|you|we|he|she|once|after|when|if)\\b");

    @Override
    public List<Found> find(Passage passage) {
        List<Found> found = new ArrayList<>();
        DONE.each(passage.text(), m -> add(passage, m, found));
        WITH.each(passage.text(), m -> add(passage, m, found));
        return found;
    }

    private void add(Passage passage, Matcher m, List<Found> found) {
        String text = passage.text().folded();
        Stretch name = new Stretch(m.start("name"), UnknownNames.end(text, m.end("name")));
        if (THEIRS.isIn(m.group("role")) || !unknown.isName(passage, name)) {
            return;
        }
        String role = Captured.words(passage, m.start("role"), m.end("role"));
        found.add(found(passage, name, role));
        Matcher next = NEXT.matcher(text);
        int at = m.end("name");
        while (next.region(at, text.length()).lookingAt()) {
            Stretch other = new Stretch(next.start("name"), UnknownNames.end(text, next.end("name")));
            if (!unknown.isName(passage, other)) {
                return;
            }
            found.add(found(passage, other, role));
            at = next.end("name");
        }
    }

    private static Found found(Passage passage, Stretch name, String role) {
        Map<String, Object> roles = new LinkedHashMap<>();
        roles.put(Found.VALUE, NameRecogniser.plain(passage, name.start(), name.end()));
        roles.put("role", role);
        return new Found(name, roles);
    }
}
