package dev.tenken.extract.value;

import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Sees what papers are called that a text points to instead of telling it itself: 「セキュリティ仕様書」を参照, 別紙2のとおり, "see our Security
 * Whitepaper", "as set out in Annex II". A page of a web site is no paper.
 */
public record PaperRecogniser() implements Recogniser {
    private static final String KIND =
            "(?:ホワイトペーパー|白書|仕様書|説明書|チェックシート|合意書|覚書|契約書|規程|基本方針|対策基準|報告書|手順書|計画書|別紙|別添|別表|付属書|付録|sla|dpa)";
    private static final String POINTS = "(?:を|も|に)?[^。「」『』]{0,8}(?:参照|ご覧|ご確認|のとおり|の通り|に定め|に記載|に示)";
    private static final String ANNEX = "(?:別紙|別添|別表|付属書|付録)(?: ?[0-9a-z一二三四五六七八九十]{1,2}(?![0-9a-z]))?";
    private static final String PAPER =
            "(?:annex|appendix|schedule|exhibit|attachment) (?:[0-9]{1,2}|[ivx]{1,4}|[a-h])(?![a-z0-9])"
                    + "|(?:(?!this |that |these |and |to |of |for )[a-z0-9&/-]{1,20} ){0,3}(?:white ?paper|security policy|service level agreement|sla|dpa"
                    + "|data processing (?:agreement|addendum)|security (?:exhibit|addendum|schedule|annex))";
    private static final Expression FORM =
            Expression.of("[「『](?<quoted>[^「」『』。]{0,40}" + KIND + "[^「」『』。]{0,12})[」』]" + POINTS
                    + "|(?<annex>" + ANNEX + ")" + POINTS
                    + "|(?<![a-z])(?:see|refer to|(?:described|set out|set forth|detailed|specified|documented|outlined|found|listed) in)"
                    + " (?:the |our |its )?\\[?(?<paper>" + PAPER + ")(?![a-z0-9])");

    @Override
    public List<Found> find(Passage passage) {
        List<Found> found = new ArrayList<>();
        Matcher m = FORM.finder(passage.text());
        while (m.find()) {
            for (String group : List.of("quoted", "annex", "paper")) {
                if (m.group(group) != null) {
                    found.add(Found.of(m.start(), m.end(), Captured.words(passage, m.start(group), m.end(group))));
                }
            }
        }
        return found;
    }
}
