package dev.tenken.extract.value;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.figures.Dates;
import dev.tenken.figures.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * What is written with the units of time and is no duration: dates and parts of them, days of the month, times of the day, and the
 * 24 hours and 365 days of a service that is always there.
 */
final class CalendarWords {
    private static final String ONE_OR_TWO = "(?:\\d{1,2}|[一二三四五六七八九十〇]{1,3})";
    private static final String ALL_HOURS = "(?:24時間|二十四時間|24/|24x)";
    private static final String ALL_DAYS = "(?:365日|三百六十五日|三六五日|365(?=[^\\d年か]|$))";
    private static final String ALWAYS = "(?:体制|対応|稼働|無休|有人|休まず|監視|サポート|受付|受け付け|いつでも|運用|運転|利用(?:でき|可)|営業)";

    private static final Expression PARTS_OF_DATES =
            Expression.of("(?<!" + "\\d)\\d{4}年(?!間)|[一二][〇零九][" + Numbers.LETTERS
                    + "]{2}年(?!間)|(?:明治|大正|昭和|平成|令和)(?:元|" + ONE_OR_TWO + ")年|(?<![a-z0-9_])[rhs]\\d{1,2}年"
                    + "|" + ONE_OR_TWO + "年" + ONE_OR_TWO + "月(?!間)"
                    + "|" + ONE_OR_TWO + "月(?:の)?" + ONE_OR_TWO + "日(?!間)"
                    + "|[毎翌当今来先]々?月の?(?:第)?" + ONE_OR_TWO + "日(?!間)(?:[、・と及びおよ]{1,3}" + ONE_OR_TWO + "日){0,3}"
                    + "|" + ONE_OR_TWO + "日\\([月火水木金土日]\\)"
                    + "|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})時(?!間)" + ONE_OR_TWO + "分");

    private static final Expression AROUND_THE_CLOCK = Expression.of(ALL_HOURS
            + "[、・/x,×]?(?:毎日|年中(?:無休)?|週?7日?[、・/x]?)?" + ALL_DAYS
            + "|" + ALL_DAYS + "[、・/x,×]?" + ALL_HOURS + "|" + ALL_HOURS + "(?:年中|[、・]?" + ALWAYS + ")|(?:年間|年中|1年)365日"
            + "|365日(?:年中|毎日|[、・]?" + ALWAYS + ")"
            + "|24[ -]hours?(?: a day)?(?:,| and)? ?(?:365 days|7 days|seven days)(?: (?:a|per|of the|each|every) (?:week|year))?"
            + "|(?:365|seven|7) days (?:a|per|of the|each|every|in the) (?:week|year)|24[- ]hours?[- ](?:support|monitoring|service|operations?|coverage)(?![a-z])"
            + "|\\d{1,3} (?:hours?|days?|minutes?) (?:a|per|each|every) (?:day|week|month|year)(?![a-z])");

    private static final String YEARS = "(?:\\d{1,3}|[" + Numbers.LETTERS + "]{1,4})(?:年|[かヶカケヵ箇個]月)間?";

    private static final String SPAN = "(?:\\d{1,3}|[" + Numbers.LETTERS + "]{1,4})(?:日|週|週間|[かヶカケヵ箇個]月)間?";

    /** How long something may be tried for nothing. */
    private static final String TRIAL =
            SPAN + "の?(?:無料|無償)?の?(?:お?試し|トライアル|試用|体験)|(?:お?試し|トライアル|試用|体験)(?:の?期間)?(?:は|の)?、?(?:最大|最長|最大で)?" + SPAN
                    + "|[a-z0-9-]{1,12}[- ](?:days?|weeks?|months?)(?:'s?)?,? (?:(?:free|no[- ]cost|no[- ]obligation) )?(?:trial|test drive)(?![a-z])"
                    + "|(?<![a-z])(?:trial|test drive)(?: period)?(?: (?:of|lasts|runs(?: for)?|is|ends after))? (?:up to )?[a-z0-9-]{1,12} (?:days|weeks|months)(?![a-z])"
                    + "|(?<![a-z])(?:for free|free of charge|free|at no charge|for nothing) (?:for|during) (?:the first )?[a-z0-9-]{1,12} (?:days|weeks|months)(?![a-z])";

    /** How old something is, and the time that is looked back on, say nothing of how long anything is kept or takes. */
    private static final Expression AGES = Expression.of("(?:創業|創立|設立)(?:以来|から|後)?(?:約|満)?" + YEARS
            + "|(?:開始|発足|稼働|リリース)(?:以来|から|後)(?:約|満)?" + YEARS + "(?=[のが]|を迎)|(?:過去|直近)(?:約)?" + YEARS
            + "(?=に|で|、)|(?:経験|実績|歴史)(?:は|が)?" + YEARS + "|" + YEARS + "(?:以上)?の(?:経験|実績|歴史|伝統|キャリア)|" + YEARS
            + "以下の(?:懲役|禁錮|拘禁)"
            + "|(?:founded|established|launched|started) (?:over |more than |about |some )?[a-z0-9-]{1,12} (?:years|months) ago"
            + "|in the (?:past|last) [a-z0-9-]{1,12} (?:years|months)(?![a-z])"
            + "|[a-z0-9+-]{1,12} (?:years|months)'?(?: of)? (?:experience|history|expertise)(?![a-z])"
            + "|" + TRIAL
            + "|[a-z0-9-]{1,12} years (?:in business|old)(?![a-z])|[a-z0-9]{1,12}[- ]years?[- ]old(?![a-z])");

    private CalendarWords() {}

    /** Where such words stand, in no particular order. */
    static List<Stretch> in(MatchText text) {
        List<Stretch> hits = new ArrayList<>();
        Dates.in(text.folded()).forEach(d -> hits.add(new Stretch(d.start(), d.end())));
        for (Expression words : List.of(PARTS_OF_DATES, AROUND_THE_CLOCK, AGES)) {
            words.each(text, m -> hits.add(new Stretch(m.start(), m.end())));
        }
        return hits;
    }
}
