package dev.tenken.extract.passage;

import dev.tenken.extract.text.Expression;

/**
 * Words that only name things: what kinds of entries there are, what a menu or an invoice lists. "The event viewer knows these types:
 * backup, restore" tells of no backup.
 */
public final class NamesOnly {
    private static final Object KINDS = new Object();
    private static final Object LOGGED = new Object();

    private static final Expression LISTING = Expression.of(
            "\\b(?:event|entry|ticket|invoice|menu|notification|alert)s? (?:types?|kinds?|categor(?:y|ies)|items?|codes?|labels?)\\b[^.:]{0,24}:"
                    + "|\\b(?:types?|kinds?|categor(?:y|ies)|codes?) of (?:event|entry|entries|ticket|notification|alert|invoice item)s?\\b[^.:]{0,24}:"
                    + "|\\b(?:viewer|menu|screen|drop-?down|form|tab|toolbar|price list|invoice)s?\\b[^.:]{0,30}\\b(?:types|kinds|items|entries|options|categories|buttons|lines|positions)\\b[^.:]{0,12}:"
                    + "|\\b(?:appear|appears|shown|listed|billed|invoiced|charged|itemi[sz]ed|displayed|named)\\b[^.;]{0,24}\\b(?:as|under)\\b[^.;]{0,24}\\b(?:lines?|items?|entries|positions|columns?|rows?|options|headings?)\\b"
                    + "|(?:イベント|エントリー?|明細|メニュー|通知|チケット)の?(?:種別|種類|区分|項目)(?:は|に|:)[^。]{0,24}[:、]"
                    + "|(?:メニュー|プルダウン|入力欄)[^。、]{0,12}(?:項目|選択肢)(?:は|:)"
                    + "|(?:請求書|明細書?|見積書|料金表)[^。]{0,16}(?:行|項目|明細|欄)(?:として|に|で)[^。]{0,10}(?:表示|記載|計上|示し|載|並|分かれ)"
                    + "|(?:イベント|一覧|画面|メニュー|明細)[^。、]{0,12}(?:種類|種別|区分|項目)は、?[^。]{0,80}$|(?:イベント|一覧|画面|メニュー|明細)[^。、]{0,12}(?:種類|種別|区分|項目)は、?[^。]{1,80}(?:です|である)。$"
                    + "|(?:メニュー|画面|欄|タブ|一覧|「[^」]{1,16}」)[^。]{0,120}(?:項目|ボタン|選択肢|見出し)が(?:並び|並ん|表示され|あり|出)"
                    + "|\\blists? (?:can|may) be (?:filtered|sorted|narrowed)\\b");

    private static final Expression RECORDING = Expression.of(
            "\\b(?:goes|go|written|recorded|logged|captured|tracked|entered|put)\\b[^.]{0,16}\\b(?:in|into|to|by)\\b[^.]{0,24}\\b(?:logs?|trails?|histor(?:y|ies))\\b"
                    + "|\\b(?:recorded|logged|audited|tracked) (?:events|actions|activities|operations|entries|items)\\b|\\b(?:what|which|the following|these)\\b[^.]{0,60}\\b(?:recorded|logged|captured|tracked)\\b"
                    + "|\\b(?:contents?|entries|events|actions|activities|operations) (?:of|in|recorded in|logged in) (?:the|our|an?|each|every)? ?(?:[a-z]{1,12} ){0,2}(?:logs?|trails?)\\b"
                    + "|\\b(?:logs?|trails?)\\b[^.]{0,24}\\b(?:records?|contains?|includes?|captures?|holds?|lists?|tracks?|covers?|shows?)\\b[^.]{0,40}:?$"
                    + "|(?:ログ|履歴|証跡)に(?:は、?)?(?:以下|次|下記)?[^。]{0,12}(?:記録|残|含|取得|出力)(?:する|し|される|され|れる|ま|る|す|った)"
                    + "|(?:記録|取得|収集)(?:する|される|している|対象の?)(?:事項|操作|項目|内容|イベント|情報)|(?:ログ|履歴|証跡)の(?:内容|項目|記録項目|対象)");

    private NamesOnly() {}

    /** Whether the passage, or what announces it as an item, only names kinds. */
    public static boolean isSaidBy(Passage passage) {
        return LISTING.isIn(passage.text())
                || passage.kind() == Passage.Kind.ITEM
                        && passage.contexts().stream()
                                .anyMatch(c -> c.announces() && c.text().remembered(KINDS, text -> LISTING.isIn(text)));
    }

    /** Whether the passage is an item of what a log records: "downloads by administrators" are entries, and no way to get the log. */
    public static boolean isOfLog(Passage passage) {
        return passage.kind() == Passage.Kind.ITEM
                && passage.contexts().stream()
                        .anyMatch(c -> (c.announces() || c.role() == Context.Role.HEADING)
                                && c.text().remembered(LOGGED, text -> RECORDING.isIn(text)));
    }
}
