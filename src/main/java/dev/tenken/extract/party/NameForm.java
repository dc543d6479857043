package dev.tenken.extract.party;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names of companies and products look like in plain text. */
final class NameForm {
    /** "Harbour", "8bitBarn", "Nimbl.app", "AT&T", "harbourHQ". */
    private static final String WORD =
            "(?!(?:B\\.V|N\\.V|S\\.A|S\\.L|S\\.p|S\\.r|K\\.K|A\\.S)\\b)(?:[A-ZÀ-ÖØ-Þ][A-Za-z0-9À-ÖØ-öø-ÿ]{0,23}|[0-9]{1,3}[A-Za-z]{3,20}|[a-z]{1,16}[A-Z][A-Za-z0-9]{1,20})(?:[&-][A-Za-z0-9]{1,20}){0,2}(?:\\.[A-Za-z]{2,8}(?![A-Za-z0-9.]))?";

    /** "monday.com": what is written small is a name only by its ending. */
    private static final String DOMAIN =
            "[a-z][a-z0-9-]{1,20}\\.(?:app|com|io|net|org|co|jp|ai|cloud|dev|eu|tech|so|me)(?![A-Za-z0-9./@-])";

    private static final String BEGINS = "(?<![A-Za-z0-9@/._-])";
    private static final String CAPITALS = WORD + "(?: (?:& )?" + WORD + "){0,3}";

    /** A run of capitalised words; parts of addresses are none. */
    static final String LATIN = BEGINS + "(?:" + CAPITALS + "|" + DOMAIN + ")";

    private static final Pattern WITH_DOMAINS = Patterns.compile(LATIN);
    private static final Pattern WITHOUT_DOMAINS = Patterns.compile(BEGINS + CAPITALS);

    /** What certificates and orders bear is nobody's name: "GB-11872". */
    private static final Expression NUMBER = Expression.ofPlain("[0-9]{4}");

    private static final String LETTER = "[ぁ-んァ-ヶーA-Za-z0-9・一-鿿]";
    private static final String FORM = "(?:株式会社|合同会社|有限会社|一般社団法人|一般財団法人)";

    /** 株式会社灯台, 灯台株式会社. */
    static final Pattern JAPANESE = Patterns.compile(FORM
            + "(?<after>(?:(?!から|より|など|では|には|とは|への|との|および|または|という)[ぁ-ん]{2,8})?[ァ-ヶーA-Za-z0-9・一-鿿]{1,16}?)(?=[はがのをにとでへ、。,.()「」|\\s]|より|から|$)"
            + "|(?<!" + LETTER + ")(?<before>" + LETTER + "{2,16}?)" + FORM);

    /** A legal form behind a Latin name. */
    static final String LEGAL =
            "(?:,? (?:[A-Z]{2,3} |Pte\\.? |Pvt\\.? |Private |Pty\\.? )?(?:Inc|LLC|Ltd|Limited|Corporation|Corp|GmbH|B\\.?V|N\\.?V|PLC|plc|Pty|S\\.A|SARL"
                    + "|Oy|AB|AS|ApS|AG|SAS|S\\.r\\.l|K\\.K|Co)\\b\\.?(?:,? Ltd\\b\\.?)?)";

    /** The same in folded text, of forms that are no other words. */
    static final String FOLDED_LEGAL = ",? (?:inc|ltd|llc|limited|gmbh|corporation|corp|b\\.?v|plc|k\\.k)\\b\\.?";

    /** The short form that a name is given in brackets: Harbour Lights GmbH ("Harbour"). */
    static final Pattern ALIAS_BEHIND = Patterns.compile("^(?:" + LEGAL
            + ")?,? ?\\((?:hereinafter |hereafter |referred to as |below |in the following |also |the |, ){0,3}[\"'](?<alias>"
            + WORD + "(?: " + WORD + ")?)[\"']");

    static final Pattern LEGAL_BEHIND = Patterns.compile("^" + LEGAL);
    private static final Expression LEGAL_END = Expression.ofPlain(
            ",? (?:Pte |Pvt |Private |Pty )?(?:Inc|LLC|Ltd|Limited|Corporation|Corp|GmbH|BV|NV|PLC|Pty|SARL|Oy|AB|AS|ApS|AG|SAS|Co)\\.?$");
    private static final Expression JAPANESE_FORM = Expression.ofPlain("^" + FORM + "|" + FORM + "$");

    /** What a company's name says of its trade, and which is left out where the company is spoken of. */
    private static final Expression TRADE = Expression.ofPlain(
            " (?i:Software|Systems?|Technolog(?:y|ies)|Solutions?|Services?|Group|Holdings?|Labs?|Networks?|International|Cloud)$");

    /** What is written small is a name where it bears a legal form: "harbour GmbH". */
    private static final Pattern SMALL_FIRM =
            Patterns.compile("(?<![A-Za-z0-9@/._-])[a-z][a-z0-9]{2,23}(?=" + LEGAL + ")");

    private static final List<String> LEGAL_SIGNS = List.of(
            " Inc",
            " LLC",
            " Ltd",
            " Limited",
            " Corp",
            " GmbH",
            " B.V",
            " BV",
            " PLC",
            " plc",
            " AB",
            " AS",
            " ApS",
            " AG",
            " SAS",
            " SARL",
            " Oy",
            " S.");

    private NameForm() {}

    /** Hands over each name that is written small and bears a legal form. */
    static void eachSmallFirm(String text, Consumer<Matcher> found) {
        if (LEGAL_SIGNS.stream().anyMatch(text::contains)) {
            Matcher m = SMALL_FIRM.matcher(text);
            while (m.find()) {
                found.accept(m);
            }
        }
    }

    /** Hands over each {@link #LATIN} name in turn. */
    static void eachLatin(String text, Consumer<Matcher> found) {
        Matcher m = (mayHoldDomain(text) ? WITH_DOMAINS : WITHOUT_DOMAINS)
                .matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        int at = NameOpenings.next(text, 0);
        while (at < text.length()) {
            boolean name = m.region(at, text.length()).lookingAt();
            if (name && !NUMBER.isIn(m.group())) {
                found.accept(m);
            }
            at = NameOpenings.next(text, name ? m.end() : at + 1);
        }
    }

    private static boolean mayHoldDomain(String text) {
        for (int dot = text.indexOf('.'); dot >= 0 && dot + 1 < text.length(); dot = text.indexOf('.', dot + 1)) {
            char behind = text.charAt(dot + 1);
            if (dot > 0 && !Character.isWhitespace(text.charAt(dot - 1)) && behind >= 'a' && behind <= 'z') {
                return true;
            }
        }
        return false;
    }

    /** False when {@link #JAPANESE} finds nothing in the text: no legal form stands in it. */
    static boolean mayHoldJapanese(String text) {
        return text.contains("会社") || text.contains("団法人");
    }

    static String withoutLegalForm(String name) {
        String latin = LEGAL_END.replaceFirst(name, "");
        return JAPANESE_FORM.replaceFirst(latin, "").strip();
    }

    static String withoutTrade(String name) {
        return TRADE.replaceFirst(name, "");
    }
}
