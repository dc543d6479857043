package dev.tenken.extract.clause;

import dev.tenken.extract.party.PartyMention;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Polarity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text taken apart, with the few parties that the tests name. */
record Read(String folded, List<Clause> clauses) {
    private static final Map<String, Party> PARTIES = new LinkedHashMap<>();

    static {
        put(Party.STAFF, "従業員", "当社の担当者", "our engineers", "our staff", "staff");
        put(Party.PROVIDER, "当社", "弊社", "the provider", "we", "us", "our");
        put(Party.CUSTOMER, "お客様", "契約者", "ご契約者", "利用者", "出店者さま", "the tenant", "tenants", "the customer", "customers");
        put(
                Party.CUSTOMER,
                "customer",
                "clients",
                "a client",
                "client",
                "users",
                "account holders",
                "you",
                "your",
                "subscribers");
        put(Party.OPERATOR, "データセンター事業者", "the hosting company");
        put(Party.PARTNER, "代理店", "the reseller");
        put(Party.AUTHORITY, "監督官庁", "the regulator");
        put(Party.SUPPLIER, "委託先", "our suppliers");
    }

    private static final Pattern NAMES =
            Pattern.compile("(?<![a-z])(?:" + String.join("|", longestFirst()) + ")(?![a-z])");

    private static void put(Party party, String... names) {
        for (String name : names) {
            PARTIES.put(name, party);
        }
    }

    private static List<String> longestFirst() {
        List<String> names = new ArrayList<>(PARTIES.keySet());
        names.sort((a, b) -> b.length() - a.length());
        return names;
    }

    static Read of(String text) {
        MatchText folded = MatchText.of(text);
        return new Read(folded.folded(), Clauses.of(folded, parties(folded.folded()), text.contains("|")));
    }

    private static List<PartyMention> parties(String folded) {
        List<PartyMention> mentions = new ArrayList<>();
        Matcher names = NAMES.matcher(folded);
        while (names.find()) {
            mentions.add(new PartyMention(PARTIES.get(names.group()), new Stretch(names.start(), names.end())));
        }
        return mentions;
    }

    String words(Stretch stretch) {
        return stretch == null
                ? "-"
                : folded.substring(stretch.start(), stretch.end()).strip();
    }

    String words(List<Stretch> stretches) {
        return stretches.isEmpty()
                ? "-"
                : String.join("; ", stretches.stream().map(this::words).toList());
    }

    /** The clauses as they stand, parted by slashes. */
    String parted() {
        return String.join(" / ", clauses.stream().map(c -> words(c.stretch())).toList());
    }

    Stretch place(String words) {
        int start = folded.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words + " is not in " + folded);
        }
        return new Stretch(start, start + words.length());
    }

    Clause at(String words) {
        Stretch place = place(words);
        return clauses.stream()
                .filter(c -> c.stretch().contains(place))
                .findFirst()
                .orElseThrow();
    }

    Clause last() {
        return clauses.get(clauses.size() - 1);
    }

    Polarity polarity(String words) {
        return at(words).polarity(place(words));
    }
}
