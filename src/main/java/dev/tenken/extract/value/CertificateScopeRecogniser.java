package dev.tenken.extract.value;

import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Sees what a certificate says that it covers: （対象：人事クラウドの運用部門）, 適用範囲は…の開発, "scope: development of …", "covers our
 * hosted products". As written, without the words that announce it.
 */
public record CertificateScopeRecogniser() implements Recogniser {
    private static final Expression SCOPE = Expression.of(
            "(?:対象(?:範囲|組織|サービス|部門|業務)?|(?:適用|認証|登録|審査|取得)(?:の)?(?:範囲|組織|サービス|部門)|スコープ) ?(?:は|が|として|:|、|\\|) ?(?<ja>[^。、()|]{2,60}?)(?= ?(?:です|となります|である|であり|で、|とし|に限|を対象|[。、()|]|$))"
                    + "|(?<for>[^。、()|はがを]{2,40})を(?:対象|適用範囲|認証範囲)(?:と|に)"
                    + "|(?:scope(?: of (?:the )?(?:certificate|certification|registration|report|audit))?(?: is| of|:| \\||,)|\\b(?:covers?|covering)(?![a-z])(?! ?(?:the (?:audit |reporting )?period|a period|from |[0-9]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} [0-9]))) ?(?<en>[^.;:()|]{3,80}?)(?= ?(?:[.;()|]|, (?:and|which|but)|$))");

    @Override
    public List<Found> find(Passage passage) {
        MatchText text = passage.text();
        List<Found> found = new ArrayList<>();
        Matcher m = SCOPE.finder(text);
        while (m.find()) {
            String group = m.group("ja") != null ? "ja" : m.group("for") != null ? "for" : "en";
            int start = m.start(group);
            int end = m.end(group);
            found.add(Found.of(start, end, Captured.words(passage, start, end)));
        }
        return found;
    }
}
