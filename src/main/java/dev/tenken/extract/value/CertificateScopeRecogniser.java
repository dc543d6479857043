package dev.tenken.extract.value;

import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;

/**
 * Sees what a certificate says that it covers: （対象：人事クラウドの運用部門）, 適用範囲は…の開発, "scope: development of …", "covers our
 * hosted products", and what it is confined to: 開発部門のみで取得, "applies only to …". As written, without the words that announce it.
 */
public record CertificateScopeRecogniser() implements Recogniser {
    private static final List<String> GROUPS = List.of("ja", "for", "en", "alone", "whole", "part", "bound");

    /** Those who may have a certificate or report shown, which confines nothing that it covers. */
    private static final String NO_RECIPIENT_JA = "(?![^。、()|はがを]{0,30}(?:様|客|利用者|契約者|者|社)(?:のみ|だけ|に限))";

    private static final String NO_RECIPIENT =
            "(?![^.;()|,]{0,60}\\b(?:customers?|clients?|users?|plans?|partners?|prospects?|request|demand|nda|information|reference|purposes?|use|read)(?![a-z]))";

    private static final String STATED =
            "(?:対象(?:範囲|組織|サービス|部門|業務)?|(?:適用|認証|登録|審査|取得)(?:の)?(?:範囲|組織|サービス|部門)|スコープ) ?(?:は|が|として|:|、|\\|) ?(?<ja>[^。、()|]{2,60}?)(?= ?(?:です|となります|である|とし|を対象|[。、()|]|$))"
                    + "|(?<for>[^。、()|はがを]{2,40})を(?:対象|適用範囲|認証範囲)(?:と|に)"
                    + "|(?:scope(?: of (?:the )?(?:certificate|certification|registration|report|audit))?(?: is| of|:| \\||,)|\\b(?:covers?|covering)(?![a-z])(?! ?(?:the (?:audit |reporting )?period|a period|from |[0-9]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} [0-9]))) ?(?<en>[^.;:()|]{3,80}?)(?= ?(?:[.;()|]|, (?:and|which|but)|$))";

    private static final String CONFINED = NO_RECIPIENT_JA
            + "(?<alone>[^。、()|はがを]{2,40}(?:のみ|だけ|に限り|に限って|に限定し))(?:て|が|で|にて|、)?(?=[^。]{0,40}(?:対象|範囲|取得|認証(?!コード|情報|機能|方式|アプリ|キー)))"
            + "|(?<![a-z])(?<whole>only [^.;()|,]{3,60}?) (?:is|are) (?:covered|included|certified|(?:in|within) (?:the |its )?scope)(?![a-z])"
            + "|(?:applies|apply|extends|relates|(?<![a-z])(?:is|are) (?=limited|restricted|confined)) ?" + NO_RECIPIENT
            + "(?<part>(?:(?:only|solely|exclusively|limited|restricted|confined) to [^.;()|,]{3,60}|to [^.;()|,]{3,50}? (?:only|alone)))(?= ?(?:[.;()|,]|$))"
            + "|(?<![a-z])(?:for|at|in) " + NO_RECIPIENT
            + "(?<bound>[^.;()|,]{3,40}? (?:only|alone))(?= ?(?:[.;()|,]|$))";

    private static final Expression SCOPE = Expression.of(STATED + "|" + CONFINED);

    @Override
    public List<Found> find(Passage passage) {
        MatchText text = passage.text();
        List<Found> found = new ArrayList<>();
        Matcher m = SCOPE.finder(text);
        while (m.find()) {
            String group = GROUPS.stream()
                    .filter(g -> Objects.nonNull(m.group(g)))
                    .findFirst()
                    .orElseThrow();
            int start = m.start(group);
            int end = m.end(group);
            found.add(Found.of(start, end, Captured.words(passage, start, end)));
        }
        return found;
    }
}
