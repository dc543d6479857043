package dev.tenken.ledger;

import dev.tenken.data.Patterns;
import dev.tenken.model.document.Document;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names that a vendor's papers use for companies and for the service they speak of: guesses, for a person to check.
 *
 * @param companies each with how often it is named, most often first
 * @param services products that a paper answers for apart, then what it calls "the Service" or 「本サービス」, by place
 */
public record PaperNames(Map<String, Integer> companies, List<String> services) {
    /** A paper says in its first pages whose it is and what it is about; no work grows with its length. */
    private static final int OPENING = 200_000;

    private static final int MOST = 5;
    private static final int AGAIN = 4;

    /** Capitals inside a word; but for abbreviations of the trade. */
    private static final Pattern BRAND = Patterns.compile(
            "(?<![\\p{L}\\p{N}])(?!(?:ISO|IEC|SLA|FAQ|CSA|CCM|CAIQ|SOC|ISMS|ISMAP|SaaS|PaaS|IaaS|GDPR|API)(?![\\p{L}]))"
                    + "\\p{Lu}[\\p{Ll}\\p{N}]*\\p{Lu}[\\p{L}\\p{N}.]*\\+?(?![\\p{L}\\p{N}+])");

    /** Two words or more with capitals, a Japanese letter before or behind them; but for the clouds that others build on. */
    private static final Pattern AMONG_JAPANESE =
            Patterns.compile("(?<![\\p{L}\\p{N}] ?)(?!Amazon|Microsoft|Google|Oracle|Azure|Salesforce)"
                    + "\\p{Lu}[a-z]+(?: \\p{Lu}[a-z]+)+(?= ?[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])");

    /** The legal form before or behind a name without Hiragana, or behind words that begin with capitals. */
    private static final Pattern COMPANY = Patterns.compile(
            "(?:株式|合同|有限)会社[\\p{IsHan}\\p{IsKatakana}ーA-Za-z0-9・&＆.]{2,30}"
                    + "|[\\p{IsHan}\\p{IsKatakana}ーA-Za-z0-9・&＆.]{2,30}(?:株式|合同|有限)会社"
                    + "|(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}\\p{N}&.'-]{0,30},? ){1,5}"
                    + "(?:Inc\\.?|Ltd\\.?|Limited|LLC|GmbH|Corporation|Corp\\.?|Co\\., Ltd\\.?|K\\.K\\.|AG|plc|PLC)(?![\\p{L}\\p{N}])");

    /** What somebody provides, in quotes; a name without Hiragana, or of words with capitals, that is given a short name in brackets. */
    private static final Pattern SERVICE = Patterns.compile(
            "(?:提供する|提供している)[「『]([^」』\\n]{2,40})[」』]|([\\p{IsHan}\\p{IsKatakana}ーA-Za-z0-9・&＆.+][\\p{IsHan}\\p{IsKatakana}ーA-Za-z0-9・&＆.+ ]{1,40})"
                    + "[」』]?\\s?[（(]以下、?,?\\s?[「『\"]?(?:本|当)(?:クラウド)?サービス"
                    + "|((?:\\p{Lu}[\\p{L}\\p{N}.+-]{0,30} ){0,4}\\p{Lu}[\\p{L}\\p{N}.+-]{1,30}) "
                    + "\\((?:hereinafter,? |the |collectively,? ){0,3}[“\"](?:the )?(?:Cloud )?Services?[”\"]");

    /** The names in these papers. */
    public static PaperNames of(List<Document> documents) {
        Map<String, Integer> companies = new LinkedHashMap<>();
        Map<String, Integer> services = new LinkedHashMap<>();
        Set<String> apart = new LinkedHashSet<>();
        for (Document document : documents) {
            apart.addAll(AnsweredApart.in(document));
            String opening = document.text()
                    .substring(0, Math.min(OPENING, document.text().length()));
            COMPANY.matcher(opening)
                    .results()
                    .forEach(m -> companies.merge(m.group().strip(), 1, Integer::sum));
            SERVICE.matcher(opening)
                    .results()
                    .map(PaperNames::named)
                    .forEach(name -> services.merge(name.strip(), 1, Integer::sum));
            Stream.concat(inTitle(document), repeated(opening)).forEach(name -> services.merge(name, 1, Integer::sum));
        }
        // Where products answer apart, these are the services, and what stands for a part of their names is none.
        services.keySet().removeIf(name -> apart.stream().anyMatch(product -> product.startsWith(name)));
        List<String> all = Stream.concat(
                        apart.stream(), services.keySet().stream().limit(MOST))
                .toList();
        return new PaperNames(mostOften(companies), all);
    }

    private static String named(MatchResult found) {
        return Stream.of(1, 2, 3)
                .map(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** Words of the title that are written like a brand. */
    private static Stream<String> inTitle(Document document) {
        return document.title() == null
                ? Stream.of()
                : BRAND.matcher(document.title()).results().map(MatchResult::group);
    }

    /** Latin names that a Japanese text has again and again. */
    private static Stream<String> repeated(String opening) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        AMONG_JAPANESE.matcher(opening).results().forEach(m -> counted.merge(m.group(), 1, Integer::sum));
        return counted.entrySet().stream().filter(e -> e.getValue() >= AGAIN).map(Map.Entry::getKey);
    }

    private static Map<String, Integer> mostOften(Map<String, Integer> counted) {
        Map<String, Integer> most = new LinkedHashMap<>();
        counted.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .forEach(e -> most.put(e.getKey(), e.getValue()));
        return most;
    }
}
