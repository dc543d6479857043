package dev.tenken.extract.value;

import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Sees courts by name: 東京地方裁判所, "the Tokyo District Court", "the courts of England and Wales". */
public final class CourtRecogniser implements Recogniser {
    private static final Expression COURT = Expression.of(
            "(?:当社|弊社|運営者|甲|乙|被告|提供者)?の?(?:本店|本社|主たる事務所)?の?所在地を管轄する(?:地方|簡易|高等)?裁判所(?:(?:又は|または|もしくは|若しくは|及び|および)(?:地方|簡易|高等)裁判所)?"
                    + "|[ァ-ヶー]{2,10}(?:市|州)?の(?:商事|地方)?裁判所"
                    + "|(?:[一-鿿]{2,6}?|[ァ-ヶー・]{2,12}[州市県区]?)(?:地方|簡易|高等|家庭)裁判所(?:本庁)?"
                    + "|(?:[a-z]{2,20} ){1,3}(?:district|high|supreme|superior|federal|summary|county) courts?\\b"
                    + "|courts? (?:of|in|(?:located|sitting|situated|seated|established) (?:in|at|within)|(?:competent|having jurisdiction) (?:in|for|over)) (?:the )?(?!jurisdiction\\b|competent\\b|law\\b|appeal\\b|any\\b|your\\b|such\\b)[a-z]{2,20}(?:(?: and |, | )(?!shall|will|has|have|for|as|is|are|with|decide|unless|which|where|without|if\\b|except|to\\b|may\\b|under\\b|alone|only)[a-z]{2,20}){0,3}");
    private static final Expression LEADING = Expression.ofPlain("^(?:(?:the|of|to|in|by|be|with|a|as) ){1,6}");

    @Override
    public List<Found> find(Passage passage) {
        List<Found> found = new ArrayList<>();
        Matcher m = COURT.finder(passage.text());
        while (m.find()) {
            Matcher lead = LEADING.finder(m.group());
            int start = lead.find() ? m.start() + lead.end() : m.start();
            found.add(Found.of(start, m.end(), Captured.words(passage, start, m.end())));
        }
        return found;
    }
}
