package dev.tenken.extract;

import dev.tenken.extract.text.MatchText;
import java.util.List;
import java.util.regex.Pattern;

/** Where a statement turns into another one that may have the opposite meaning. */
final class Clauses {
    /** Contrast and sentence ends; a plain comma does not end a clause. */
    static final Pattern BREAK = Pattern.compile("。|(?<=[てで]おり)、|(?<=[管存置納理用]し)、(?=[^。、]{0,12}バックアップ)"
            + "|,(?= (?:and|with) (?:the |its |all |their )?back-?ups? (?:are|is|in|at|kept|stored|held|go|run))|[!?！？](?=.)|;|(?<=[すたいんだるく])が、|ものの、|一方(で)?、|ただし、?|但し、?|(?<=[らせわかけ])ず、"
            + "|(?<=で)すけれども、|,? (?:but|however|although|though|whereas|while|so that|because|in order) |\\. (?=[a-z])");

    /** The end of a sentence that another one follows in the same cell. */
    static final Pattern CELL_BREAK = Pattern.compile("(?<!はい|いいえ|あり|なし|[:|] ?有|[:|] ?無)。(?=[^|\\s])");

    /** The stretches between separators that end a clause with its own polarity. */
    static List<int[]> of(MatchText text) {
        return text.remembered(BREAK, t -> t.split(BREAK));
    }

    private Clauses() {}
}
