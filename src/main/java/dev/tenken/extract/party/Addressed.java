package dev.tenken.extract.party;

import dev.tenken.extract.text.Expression;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;

/** Nouns that a document addresses with courtesy, as one does customers: 出店者さま, 施設管理者様. Names of persons and 同様 are none. */
final class Addressed {
    private static final Expression NOUN = Expression.ofPlain(
            "(?<noun>[一-鿿ァ-ヶー]{1,11}(?:者|主|店|員|人|団体|企業|会社|法人|事業所|施設|校|園|院|部門|社|先|客|ユーザー?|オーナー|テナント|メンバー|組合|自治体|各位))(?:さま|様)(?![々式子相態])");
    /** 株式会社灯台様 is one customer's name. */
    private static final Expression NAMED = Expression.ofPlain("株式会社|有限会社|合同会社|^(?:各社|同社|他社|個人|本人|担当者|責任者|当社|弊社)$");

    private Addressed() {}

    static Set<String> in(String text) {
        Set<String> nouns = new TreeSet<>();
        if (text.indexOf('様') < 0 && !text.contains("さま")) {
            return nouns;
        }
        Matcher m = NOUN.finder(text);
        while (m.find()) {
            if (!NAMED.isIn(m.group("noun"))) {
                nouns.add(m.group("noun"));
            }
        }
        return nouns;
    }
}
