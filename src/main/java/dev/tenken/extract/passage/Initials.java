package dev.tenken.extract.passage;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters that stand for parties in the cells of a table, as a line beside it says: "P = provider, C = customer, P+C = shared". Where all of
 * them but one are parties and one of these is the customer, the name that is left is the vendor's: who else would be set against them.
 */
final class Initials {
    private static final int FEWEST = 2;
    private static final String VENDOR = "provider";
    private static final String AND = " and ";
    private static final Expression ENTRY = Expression.ofPlain(
            "(?<![\\p{L}0-9+/&])(?<sign>[a-z]{1,3}(?:\\s?[+/&]\\s?[a-z]{1,3})?)\\s?[=:]\\s?(?<words>[^\\s,;=|、。][^,;=|、。]{0,40})");
    private static final Expression JOINED = Expression.ofPlain("\\s?[+/&]\\s?");
    private static final Expression CUSTOMER = Expression.ofPlain(
            "(?:the |our |your )?(?:customers?|clients?|tenants?|subscribers?|users?|you)(?![a-z])|お客様|顧客|(?:ご)?(?:利用|契約)者");
    private static final Expression NAME = Expression.ofPlain("[\\p{L}0-9][\\p{L}0-9.&'-]*(?: [\\p{L}0-9.&'-]+){0,2}");
    private static final Pattern WHOLE = Pattern.compile(".+", Pattern.DOTALL);
    private static final Initials NONE = new Initials(Map.of());

    private final Map<String, String> parties;

    private Initials(Map<String, String> parties) {
        this.parties = parties;
    }

    /** @param lines folded texts of the blocks beside the table */
    static Initials of(List<MatchText> lines, ColumnWords words) {
        for (MatchText line : lines) {
            Map<String, String> told = told(line.folded());
            Map<String, String> parties = new LinkedHashMap<>();
            List<String> others = new ArrayList<>();
            told.forEach((sign, what) -> {
                if (words.isParty(what)) {
                    parties.put(sign, what);
                } else if (NAME.isWhole(what)) {
                    others.add(sign);
                }
            });
            boolean customer = parties.values().stream().anyMatch(what -> CUSTOMER.begins(what));
            if (customer && others.size() == 1) {
                parties.put(others.get(0), VENDOR);
            }
            if (customer && parties.size() >= FEWEST) {
                return new Initials(parties);
            }
        }
        return NONE;
    }

    private static Map<String, String> told(String line) {
        Map<String, String> told = new LinkedHashMap<>();
        Matcher entry = ENTRY.finder(line);
        while (entry.find()) {
            told.putIfAbsent(
                    JOINED.replaceAll(entry.group("sign"), "+"),
                    entry.group("words").strip());
        }
        return told;
    }

    /** The cell with the parties' words in place of their letters; any other cell as it is. */
    MatchText spelt(MatchText cell) {
        if (parties.isEmpty()) {
            return cell;
        }
        String words = words(cell.folded().strip());
        return words == null ? cell : cell.replaced(WHOLE.matcher(cell.folded()), words);
    }

    /** Where the line says "shared" of two letters, the letters say who they are. */
    private String words(String cell) {
        String sign = JOINED.replaceAll(cell, "+");
        List<String> each = new ArrayList<>();
        for (String one : sign.split("\\+")) {
            each.add(parties.get(one));
        }
        return each.stream().anyMatch(Objects::isNull) ? parties.get(sign) : String.join(AND, each);
    }
}
