package dev.tenken.extract.value;

import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * Standards that no list knows, by the word for a certificate beside their names: "Kestrel Gold certified", サイバーエッセンシャルズの認証を取得.
 * Certificates that prove a key or an identity are none.
 */
final class CertifiedNames {
    private static final String WORD = "[a-z0-9][a-z0-9+/.:-]{0,24}";
    private static final Expression ENGLISH = Expression.of(
            "(?<![a-z0-9/.@_-])(?<name>" + WORD + "(?: " + WORD
                    + "){0,3}?)[ -](?:certificates?|certifications?|certified|accreditation|accredited|attestation|badge)(?![a-z])"
                    // "X certified organizations register", "X accreditation body": X keeps the list, or tests others.
                    + "(?! (?:organi[sz]ations?|entit(?:y|ies)|compan(?:y|ies)|firms?|bod(?:y|ies)|registers?|director(?:y|ies)|lists?|managers?|management|authorit(?:y|ies)|transparency|pinning)(?![a-z]))");
    private static final Expression JAPANESE = Expression.of(
            "(?<![ァ-ヶー・a-z0-9])(?<name>[ァ-ヶー]{3,20}(?:・[ァ-ヶー]{2,20}){0,3}|[a-z][a-z0-9+-]{1,20}(?: [a-z0-9+-]{1,12}){0,2})(?=」?の?(?:認証|認定)の?(?:を)?(?:取得|受け|更新|維持|保有|マークを))");

    /** Keys, people and acts have certificates too, and words that say of what kind a certificate is. */
    private static final Expression NO_STANDARD = Expression.ofPlain(
            ":$|(?:^|[ /])(?:ssl|tls|https?|x\\.509|ca|pki|client|server|root|digital|code|signing|ev|dv|ov|encrypt|wildcard|jwt|saml|device|key|leaf|intermediate|domain|security|third[- ]party|other|industry|relevant|current|question|item|control"
                    + "|deletion|destruction|erasure|disposal|birth|valid|expired|signed|issued|such|annual|training|auditor|professional|engineer|expert|staff)$"
                    + "|(?:サービス|システム|センター|ユーザー?|パスワード|メール|クラウド|アクセス|グループ|パートナー|クライアント|サーバー?|セキュリティ|アカウント|デバイス)$");

    private CertifiedNames() {}

    static List<Stretch> in(Passage passage) {
        List<Stretch> names = new ArrayList<>();
        for (Expression form : List.of(ENGLISH, JAPANESE)) {
            form.each(passage.text(), m -> add(names, passage, m.start("name"), m.end("name")));
        }
        return names;
    }

    private static void add(List<Stretch> names, Passage passage, int from, int end) {
        boolean latin = passage.text().folded().charAt(end - 1) < 0x80;
        int start = latin ? Capitals.lastRun(passage, from, end) : from;
        if (start < end
                && !NO_STANDARD.isIn(passage.text().folded().substring(start, end))
                && !(latin && opensSentence(passage, start, end))) {
            names.add(new Stretch(start, end));
        }
    }

    /** One word that a sentence begins with has its capital from there. */
    private static boolean opensSentence(Passage passage, int start, int end) {
        String name = passage.original(start, end);
        return start == 0 && name.indexOf(' ') < 0 && name.chars().skip(1).allMatch(Character::isLowerCase);
    }
}
