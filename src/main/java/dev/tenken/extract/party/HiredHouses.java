package dev.tenken.extract.party;

import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Houses that are told by what they do for the vendor, which is no part of its service: "the firm that sends our newsletter", 「当社の給与計算を行う事務所」. */
final class HiredHouses {
    private static final String SIGN_EN = "our";
    private static final String SIGN_JA = "の";

    private static final Expression ENGLISH = Expression.of(
            "\\b(?<house>(?:the|a|an|another|some|one) (?:[a-z]{3,12} )?(?:firm|company|agency|bureau|studio|laboratory|office|shop|house|business|bank|school|people))"
                    + " (?:that|which|who|to whom|from which|from whom) (?![^.,;]{0,40}\\b(?:hosts?|runs?|operates?|servers?|cloud|platform|data cent\\w+|backups?|service)\\b)[^.,;]{2,60}?\\b(?:our|us)\\b");
    private static final Expression JAPANESE = Expression.of(
            "(?:当社|弊社)の(?![^。、はがを]{0,16}(?:サーバ|クラウド|データ|基盤|システム|サービス|バックアップ|運用|保管))[^。、はがを]{1,16}を(?:行う|担う|担当する|受け持つ|引き受ける|請け負う|扱う|する|手がける|頼んでいる|お願いしている|任せている)(?<house>事務所|会社|業者|企業|法人|団体|店|工場|印刷所)");

    private static final List<Expression> FORMS = List.of(ENGLISH, JAPANESE);

    private HiredHouses() {}

    /** Where they are named in a text, in the order of their places. */
    static List<Stretch> in(MatchText text) {
        String folded = text.folded();
        if (!folded.contains(SIGN_EN) && !folded.contains(SIGN_JA)) {
            return List.of();
        }
        List<Stretch> found = new ArrayList<>();
        for (Expression form : FORMS) {
            Matcher m = form.finder(text);
            while (m.find()) {
                found.add(new Stretch(m.start("house"), m.end("house")));
            }
        }
        return found;
    }
}
