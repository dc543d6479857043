package dev.tenken.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sees values of an open class by the words around them; the value is the document's own wording of its group.
 *
 * @param form with one group for each way to say it
 * @param others words that stand in the same place and are none
 */
record OpenRecogniser(Expression form, Set<String> others) implements Recogniser {
    private static final Pattern BLANK = Pattern.compile(" ");

    /** Kinds of logs: 決裁ログ is a log of 決裁, "badge logs" are logs of badges. */
    static OpenRecogniser logKinds() {
        return new OpenRecogniser(
                Expression.of("(?<![一-鿿ァ-ヶーa-z0-9])([一-鿿ァ-ヶー]{2,10}|[a-z]{2,12})(?=の?ログ(?!イン|オン|アウト|オフ))"
                        + "|(?<![一-鿿ァ-ヶーa-z0-9])([一-鿿ァ-ヶー]{2,10})(?=の?(?:履歴|記録)(?![一-鿿]))"
                        + "|(?<![a-z0-9-])([a-z][a-z-]{2,20})(?= (?:logs?|logging)(?![a-z-]))"),
                words(
                        "各種 当該 取得 保管 保存 過去 該当 関連 上記 重要 必要 収集 一部 主要 詳細 全て 以下 以上 対象 期間 同様 利用者 お客様 当社 弊社 サービス データ バックアップ 改訂",
                        "the all our your these those such any and of for its their each keep keeps store stores retain retains review reviews send collect collects encrypt",
                        "analyse analyze hold view export download delete protect relevant detailed raw archived old older which that this including change following other",
                        "with from read searchable certain specific also"));
    }

    /** Ways by which people are told something, behind a word of telling by: "on our Mastodon page", 会員掲示板に掲載. */
    static OpenRecogniser channels() {
        return new OpenRecogniser(
                Expression.of(
                        "(?<![a-z])(?:on|via|through|by|in|to) (?:our|the|its|a|an) ((?:[a-z0-9-]{2,20} ){0,2}(?:page|channel|feed|board|blog|account|group|forum|site|portal|app|list|newsletter"
                                + "|bulletin|hotline|inbox|messenger|wall))(?![a-z-])"
                                + "|([一-鿿ァ-ヶーa-z0-9]{2,16}(?:ページ|サイト|チャンネル|アカウント|掲示板|画面|欄|フォーラム|アプリ|ニュース|窓口))"
                                + "(?=(?:上|内)?(?:に(?:掲載|載せ|掲示|投稿|公開)|で(?:ご?案内|お?知らせ|通知|公表|告知|周知|ご?連絡)|にて|を通じ))"),
                Set.of("following page", "same page", "next page", "page", "list", "account", "group", "site", "app"));
    }

    private static Set<String> words(String... lists) {
        return Stream.of(lists).flatMap(BLANK::splitAsStream).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Found> find(Passage passage) {
        List<Found> found = new ArrayList<>();
        Matcher m = form.finder(passage.text());
        while (m.find()) {
            for (int group = 1; group <= m.groupCount(); group++) {
                if (m.group(group) != null && !others.contains(m.group(group))) {
                    found.add(Found.of(
                            m.start(group), m.end(group), Captured.words(passage, m.start(group), m.end(group))));
                }
            }
        }
        return found;
    }
}
