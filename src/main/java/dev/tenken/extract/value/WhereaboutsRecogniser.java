package dev.tenken.extract.value;

import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Sees where something is to be found or sent: a site, a page, a screen, a desk, a form, an address. The value is the document's own wording. */
public record WhereaboutsRecogniser(Expression form) implements Recogniser {
    private static final String ADDRESS =
            "https?://[a-z0-9./_?=&%#~:-]{4,120}(?<![./:])|[a-z0-9._+-]{1,40}@[a-z0-9.-]{3,60}(?<!\\.)|"
                    + PageAddresses.BARE;
    private static final String JAPANESE = "(?:[一-鿿ァ-ヶーa-z0-9]{1,16}|お?問い?合わ?せ)"
            + "(?:サイト|ページ|画面|ポータル|センター|メニュー|コンソール|パネル|ダッシュボード|窓口|フォーム|デスク|宛先|事務局|担当部署)|ホームページ|マイページ";
    private static final String ENGLISH =
            "(?<![a-z0-9-])(?:(?!(?:on|at|in|to|from|via|through|under|by|is|are|be|of|for|and|or|with|not|available|published|provided|please|notify|contact|email|tell|reach|see|visit|use|write)\\b)"
                    + "[a-z0-9-]{1,20} ){0,3}(?:web ?site|site|page|screen|portal|cent(?:er|re)|menu|console|panel|dashboard|desk|team|form|agent"
                    + "|department|office|mailbox|knowledge base|documentation)s?(?![a-z0-9-])";

    /** Letters between the parts of one place, at most. */
    private static final int BETWEEN = 12;

    private static final Expression APART = Expression.ofPlain("[。、,;|]|\\. ");

    public static WhereaboutsRecogniser create() {
        return new WhereaboutsRecogniser(Expression.of(ADDRESS + "|" + JAPANESE + "|" + ENGLISH));
    }

    @Override
    public List<Found> find(Passage passage) {
        List<Found> found = new ArrayList<>();
        Matcher m = form.finder(passage.text());
        int start = -1;
        int end = -1;
        while (m.find()) {
            if (start >= 0 && !isOnePlace(passage, end, m.start())) {
                found.add(at(passage, start, end));
                start = -1;
            }
            start = start < 0 ? m.start() : start;
            end = m.end();
        }
        if (start >= 0) {
            found.add(at(passage, start, end));
        }
        return found;
    }

    /** A page of a site, a form on a page: what stands close together is one place. */
    private static boolean isOnePlace(Passage passage, int end, int start) {
        return start - end <= BETWEEN && !APART.isIn(passage.text().folded().substring(end, start));
    }

    private static Found at(Passage passage, int start, int end) {
        return Found.of(start, end, Captured.words(passage, start, end));
    }
}
