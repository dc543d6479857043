package dev.tenken.extract.party;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Firms that a text calls customers: what "our customer Northwind Ltd" has or does is not the provider's. */
final class CustomerFirms {
    private static final Pattern FIRM_BEHIND =
            Patterns.compile(" [a-z0-9&.-]{2,24}(?: [a-z0-9&.-]{1,20}){0,2}" + NameForm.FOLDED_LEGAL);

    private CustomerFirms() {}

    /** Whether a Japanese company is addressed as one: 「港商事株式会社様」. */
    static boolean isOne(MatchText text, Stretch company) {
        return text.folded().startsWith("様", company.end());
    }

    /** 「導入企業の港商事株式会社」: where the name ends that stands behind the customer, or -1. */
    private static int japanese(MatchText text, PartyMention mention) {
        int end = mention.stretch().end();
        Matcher company = NameForm.JAPANESE.matcher(text.folded());
        while (text.folded().startsWith("の", end) && NameForm.mayHoldJapanese(text.folded()) && company.find()) {
            if (company.start() <= end + 1 && company.end() > end + 1) {
                return company.end();
            }
        }
        return -1;
    }

    /** The mentions, those of customers with the name of the firm behind them. */
    static List<PartyMention> named(List<PartyMention> found, MatchText text) {
        List<PartyMention> named = new ArrayList<>();
        for (PartyMention mention : found) {
            int end = mention.party() == Party.CUSTOMER ? nameEnd(text, mention) : -1;
            named.add(
                    end < 0
                            ? mention
                            : new PartyMention(new Stretch(mention.stretch().start(), end), Party.CUSTOMER, false));
        }
        return named;
    }

    private static int nameEnd(MatchText text, PartyMention mention) {
        Matcher firm = FIRM_BEHIND
                .matcher(text.folded())
                .region(mention.stretch().end(), text.folded().length());
        return !mention.owner() && firm.lookingAt() ? firm.end() : japanese(text, mention);
    }
}
