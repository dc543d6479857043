package dev.tenken.extract.supplier;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.Expression;
import java.util.List;
import java.util.regex.Pattern;

/** Relations of use around a firm's name in Japanese. */
final class JapaneseUse {
    private static final String GAP = "[^。、|は]{0,24}?";
    private static final String KEPT =
            "(?:保管|保存|保持|格納|稼働|構築|運用|ホスト|ホスティング|提供|管理|処理|実行|配置|設置|デプロイ|委託|送信|配信|バックアップ|置い|置か|預け|転送|蓄積|記録|実装|設け|複製|展開|動作|分散|取扱|取り扱)";
    private static final String PLACE =
            "(?:上|内|環境|リージョン|データ・?センター?|クラウド|サーバー?|サービス|基盤|ストレージ|データベース|プラットフォーム|インフラ|アカウント|バケット|側)";

    private static final List<Pattern> BEHIND = List.of(
            Patterns.compile("^(?![^。、|]{0,24}(?:同じ|基づ|署名|互換|間の|により))" + GAP
                    + "を(?:[^。、|]{0,12})?(?:利用|使用|採用|活用|用い|使い|使っ|使う|介し|契約|経由|選定|導入|通じ|ベース|基盤|中心)"),
            Patterns.compile("^(?:[^。、|は]{0,14}(?:など|等)の[^。、|は]{0,16})?" + GAP + PLACE
                    + "{0,2}(?:\\([^()]{0,40}\\))?(?:の[^。、|は]{0,14})?(?:上で|上に|上の|にて|において|で|に|へ)(?:は|も)?(?:物理的に|安全に)?[^。|]{0,30}?"
                    + KEPT),
            Patterns.compile("^" + GAP + "(?:に|へ|への)(?:[^。、|]{0,16})?(?:再?委託|預託|依頼|外注|任せ|委ね|アウトソース)"),
            Patterns.compile("^(?:の(?:[^。、|は]{0,10})?(?:機能|サービス|仕組み|標準機能))(?:により|によって|で)"),
            Patterns.compile("^の(?:責任|管理)範囲|^[^。、|は]{0,24}としての(?:利用|使用)"),
            Patterns.compile("^[^。、|は]{0,14}?(?:経由|を通じ|を介し)"),
            Patterns.compile(
                    "^[^。、|は]{0,14}?(?:により|による|によって)[^。|]{0,20}?(?:保管|保存|運用|提供|管理|バックアップ|処理|配信|ホスト|監視|決済|送信|取得)"),
            Patterns.compile(
                    "^[^。、|は]{0,14}?が[^。、|]{0,30}?(?:提供|運営|管理する|管理し|保有|所有|担い|担って|担う|担い|担当|保持|処理(?:する|し|いたし)|行(?:います|って|う)|実施|取得・管理|バックアップ|基盤として)"),
            Patterns.compile("^[^。、|は]{0,14}?は、?[^。|]{0,60}?(?:保持|保管|受け取|担い|担います|担当)"),
            Patterns.compile(
                    "^の?[^。、|は]{0,14}?(?:リージョン|データ・?センター?|サーバー?|クラウド基盤|インフラ|基盤)(?:[)）]?(?:です|である|$|に|で|を|の物理|前提)|[(])"),
            Patterns.compile(
                    "^(?:など|等|をはじめとする|といった)?[)]?(?:の|に所在する|へ|利用している|で利用)?[^。、|は]{0,12}?(?:再委託先|委託先|クラウド基盤|外部サービス|外部事業者|クラウド・?インフラ[^。、|は]{0,10}プロバイダー?)"),
            Patterns.compile("^[^。、|]{0,20}[)]?(?:へ|に)(?:送信|委託|提供|保存|保管)"));

    private static final Expression BEFORE = Expression.ofPlain(
            "(?:基盤|クラウド|プラットフォーム|サーバー?|インフラ(?:ストラクチャー?)?|委託先|決済代行(?:会社|サービス)?|事業者|サービス|ツール|データ・?センター?|配信|データベース|生成ai|ai(?:モデル|サービス)?|環境|プロバイダー?|提供者|(?:大規模)?言語モデル|llm|認証|決済|ホスティング|通知|ベンダー|ゲートウェイ|解析|分析|監視)"
                    + "(?:\\([^()]{0,20}\\))?(?:として(?:は)?、?|である|には?、?|は、?|:|[(]|[-–—]{2})(?:[^。、は]{0,8}(?:する|した|の))?$");

    /** What customers bring or do, and what could be. */
    private static final Expression THEIRS = Expression.ofPlain(
            "(?:お客様|利用者|ユーザー?|貴社|契約者|ご自身|自社)の?[^。、は]{0,12}$|ログイン|サインイン|サインアップ|シングルサインオン|連携[^。、]{0,6}$|インポート|エクスポート先|siem[^。]{0,40}$");

    private static final Expression OTHERS = Expression.ofPlain(
            "^の?(?:アカウント経由|アカウントで|連携|ログイン|サインイン|api(?!経由)|sdk|互換|サポート|データプラクティス|カタログ|ポータル|資料|ドキュメント)|^[^。|]{0,60}?(?:ログイン|サインイン|デプロイでき|構築でき|することができます|する必要があ|サインアップ|してください|して下さい|使用できません|利用できません|参照|接続でき|することには|利用した[^。]{0,40}が可能)|^(?:による)?管理の?(?:キー|鍵)");

    private JapaneseUse() {}

    /**
     * @param before the words before a firm's name, back to the last stop
     * @param behind the words behind it
     * @param customers whether a customer acts before it
     */
    static boolean isTold(String before, String behind, boolean customers) {
        if (THEIRS.isIn(before) || OTHERS.isIn(behind)) {
            return false;
        }
        return BEFORE.isIn(before)
                || !customers && BEHIND.stream().anyMatch(p -> p.matcher(behind).find());
    }
}
