package dev.tenken.document.office;

import dev.tenken.data.Patterns;
import dev.tenken.office.read.SheetRow;
import java.util.regex.Pattern;

/** Knows the names that columns of check sheets bear. */
final class ColumnNames {
    private static final int LONGEST = 40;
    private static final int FEWEST = 2;

    /** What a name ends in, an explanation in brackets aside. */
    private static final Pattern NAME =
            Patterns.compile("(?i)(?:項目|項番|番号|通番|区分|分類|カテゴリー?|領域|質問|設問|内容|回答|回答欄|記入欄|備考|補足|説明|コメント|特記事項"
                    + "|対応|対応状況|状況|有無|可否|要件|要求事項|管理策|基準|基準値|種別|種類|単位|選択肢|結果|判定|根拠|詳細|名称|名|対象|方法|値|理由|レベル|時期)例?"
                    + "|№|(?:.{0,20}\\b)?(?:no\\.?|number|#|id|ref(?:erence)?|categor(?:y|ies)|domain|section|area|topic|items?|questions?|controls?"
                    + "|requirements?|criteria|descriptions?|responses?|answers?|reply|comments?|remarks?|notes?|status|yes ?/ ?no|y/n|evidence"
                    + "|details?|explanation|unit|targets?|value|objective|level|type|name)");

    private static final Pattern BRACKETS = Patterns.compile("\\s{0,3}[（(\\[【][^（(]{0,40}[）)\\]】]?$");
    private static final Pattern RUNS_ON = Patterns.compile("[。、]|[.?？!]$|, ");
    private static final Pattern JAPANESE_TAIL = Patterns.compile("(?i).{0,20}(?:" + NAME.pattern() + ")");

    /** Heads of columns that are ticked. */
    private static final Pattern YES = Patterns.compile(
            "(?i)yes|y|はい|有|有り|あり|可|可能|済み?|適合|準拠|該当|(?:対応|実施|導入|整備|実装|策定|達成|完了)(?:済み?|している|あり)?|[○◯〇✓✔]"
                    + "|full(?:y)?|implemented|compliant|conform(?:s|ing)?|in place|met|supported|available|pass(?:ed)?|true");

    private static final Pattern OTHER_CHOICE = Patterns.compile(
            "(?i)no|n|none|n/?a|not applicable|part(?:ly|ial|ially)|unknown|いいえ|無|無し|なし|否|不可|未|(?:未|非|不)(?:対応|実施|導入|整備|実装|策定|達成|完了|適合|準拠|該当)|一部(?:対応|実施|導入|適合)?|該当(?:なし|無し)|対象外|不明|予定|検討中|[×✕✗△]"
                    + "|not (?:implemented|compliant|conforming|in place|met|supported|available|applicable)|non-?compliant|fail(?:ed)?|false|planned|partially (?:implemented|compliant|met)");

    /** "Compliant?", 「適合？」: a name that asks. */
    private static final Pattern ASKED = Patterns.compile("(?<=^[^ ?？。、,]{1,20}(?: [^ ?？。、,]{1,14})?)[?？]$");

    private ColumnNames() {}

    /**
     * Whether a row names columns: all its cells are short, and at least two, and half of them, end as names of columns do; answers to be
     * ticked beside a name are names too.
     */
    static boolean areIn(SheetRow row) {
        int known = 0;
        boolean yes = false;
        int others = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.isFilled(i)) {
                String cell = row.cells().get(i).replace("\n", "").strip();
                String name = BRACKETS.matcher(cell).replaceFirst("").strip();
                name = ASKED.matcher(name).replaceFirst("");
                if (cell.length() > LONGEST
                        || (RUNS_ON.matcher(name).find() && !NAME.matcher(name).matches())) {
                    return false;
                }
                known += isKnown(name) ? 1 : 0;
                yes |= YES.matcher(name).matches();
                others += OTHER_CHOICE.matcher(name).matches() ? 1 : 0;
            }
        }
        known += known > 0 && yes ? others + (others > 0 ? 1 : 0) : 0;
        return known >= FEWEST && 2 * known >= row.filled();
    }

    private static boolean isKnown(String name) {
        return NAME.matcher(name).matches() || JAPANESE_TAIL.matcher(name).matches();
    }
}
