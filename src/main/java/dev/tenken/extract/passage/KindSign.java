package dev.tenken.extract.passage;

import dev.tenken.extract.text.MatchText;
import dev.tenken.model.document.BlockKind;
import java.util.List;
import java.util.Locale;

/**
 * One sign of a document's kind: words that stand somewhere, often enough.
 *
 * @param weight what it adds; what speaks against is negative
 * @param where it is looked for
 * @param words that are looked for
 * @param least how often: in titles and openings hits, among blocks the blocks hit, in the text hits per 10,000 letters
 * @param share of the blocks that must be hit
 */
record KindSign(double weight, Place where, Group words, double least, double share) {
    private static final double LETTERS = 10_000;
    /** A short text does not speak louder than a long one. */
    private static final double FEWEST_LETTERS = 2_000;

    /** Where signs are looked for. */
    enum Place {
        TITLE,
        OPENING,
        HEADINGS,
        PARAGRAPHS,
        ITEMS,
        ROWS,
        TEXT
    }

    /** A sign as the file words it. */
    record Text(String in, double weight, Double least, Double share, Group.Words words) {}

    static KindSign of(Text text) {
        return new KindSign(
                text.weight(),
                Place.valueOf(text.in().toUpperCase(Locale.ROOT)),
                Group.of(text.words()),
                text.least() == null ? 1 : text.least(),
                text.share() == null ? 0 : text.share());
    }

    /** Its weight where it is found, else nothing. */
    double weight(KindFeatures features) {
        return isFound(features) ? weight : 0;
    }

    private boolean isFound(KindFeatures features) {
        return switch (where) {
            case TITLE -> words.count(features.title()) >= least;
            case OPENING -> words.count(features.opening()) >= least;
            case HEADINGS -> isFound(features, BlockKind.HEADING);
            case PARAGRAPHS -> isFound(features, BlockKind.PARAGRAPH);
            case ITEMS -> isFound(features, BlockKind.LIST_ITEM);
            case ROWS -> isFound(features, BlockKind.TABLE_ROW);
            case TEXT -> density(features.text()) >= least;
        };
    }

    private boolean isFound(KindFeatures features, BlockKind kind) {
        List<MatchText> blocks = features.blocks().get(kind);
        double wanted = Math.max(least, share * blocks.size());
        int hit = 0;
        for (int left = blocks.size(); hit < wanted && hit + left >= wanted; left--) {
            hit += words.count(blocks.get(blocks.size() - left), 1);
        }
        return hit >= wanted;
    }

    private double density(MatchText text) {
        return words.count(text) * LETTERS / Math.max(text.folded().length(), FEWEST_LETTERS);
    }
}
