package dev.tenken.extract.value;

import dev.tenken.data.Data;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Group;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sees values of an open class by the words around them; the value is the document's own wording of its group.
 *
 * @param form with one group for each way to say it
 * @param others words that stand in the same place and are none
 */
public record OpenRecogniser(Expression form, Set<String> others) implements Recogniser {
    /** The form of rules/vocabulary/open-values.yaml. */
    record OpenFile(
            Group.Words logKinds, Group.Words channels, Group.Words logging, Map<String, Group.Words> namedLogs) {
        static OpenFile read(SourceFile source) {
            return Data.readYaml(source.text(), source.path(), OpenFile.class);
        }

        /** Word → the kind of log that it names. */
        Map<String, String> logNames() {
            Map<String, String> names = new HashMap<>();
            namedLogs.forEach((kind, words) -> words.all().forEach(word -> names.put(word, kind)));
            return Map.copyOf(names);
        }
    }

    /** Kinds of logs: 決裁ログ is a log of 決裁, "badge logs" are logs of badges. */
    public static OpenRecogniser logKinds(SourceFile source) {
        return new OpenRecogniser(
                Expression.of(
                        "(?<![一-鿿ァ-ヶーa-z0-9])([一-鿿ァ-ヶー]{2,10}(?:[りきいみしえけせれ](?:[一-鿿ァ-ヶー]{0,6}))?|[a-z]{2,12})(?=の?ログ(?!イン|オン|アウト|オフ))"
                                + "|(?<![一-鿿ァ-ヶーa-z0-9])([一-鿿ァ-ヶー]{2,10})(?=の?(?:履歴|記録)(?![一-鿿]))"
                                + "|(?<![a-z0-9-])([a-z][a-z-]{2,20})(?= (?:logs?|logging)(?![a-z-]))"),
                words(OpenFile.read(source).logKinds()));
    }

    /** Ways by which people are told something, behind a word of telling by: "on our Mastodon page", 会員掲示板に掲載. */
    public static OpenRecogniser channels(SourceFile source) {
        return new OpenRecogniser(
                Expression.of(
                        "(?<![a-z])(?:on|via|through|by|in|to) (?:our|the|its|a|an) ((?:[a-z0-9-]{2,20} ){0,2}(?:page|channel|feed|board|blog|account|group|forum|site|portal|app|list|newsletter"
                                + "|bulletin|hotline|inbox|messenger|wall))(?![a-z-])"
                                + "|(?<=(?:アプリ|ツール|チャット|ポータル|サイト|ページ|掲示板|チャンネル|システム|サービス|機能|メール|アカウント)「)([^「」、。]{2,20})(?=」(?:上|内)?(?:で|にて|から|を通じ|に(?:掲載|載せ|掲示|投稿|公開|配信|表示|流し)|へ(?:掲載|投稿|配信)))"
                                + "|([一-鿿ァ-ヶーa-z0-9]{2,16}(?:ページ|サイト|チャンネル|アカウント|掲示板|画面|欄|フォーラム|アプリ|ニュース|窓口))"
                                + "(?=(?:上|内)?(?:に(?:掲載|載せ|掲示|投稿|公開)|で(?:ご?案内|お?知らせ|通知|公表|告知|周知|ご?連絡)|にて|を通じ))"),
                words(OpenFile.read(source).channels()));
    }

    static Set<String> words(Group.Words others) {
        return Stream.concat(others.ja().stream(), others.en().stream()).collect(Collectors.toUnmodifiableSet());
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
