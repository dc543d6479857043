package dev.tenken.extract;

import dev.tenken.extract.text.Expression;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import java.util.List;
import java.util.Locale;

/** Tells a section that declares its subject not applicable from one that is silent on it: the vendor has answered. */
final class NotApplicable {
    private static final Expression DECLARED = Expression.ofPlain(
            "^[\\W_]{0,4}(?:(?:answer|response|回答|答え?)[\\W_]{1,4})?(?:(?:this (?:control |question )?is )?not applicable\\b|n/a\\b"
                    + "|該当(?:しない|しません|なし|無し|せず)|(?:適用|評価)?対象外)");

    private NotApplicable() {}

    /** Whether a block right below the heading, before the next heading, begins so. */
    static boolean isSaidBelow(Block heading, Document document) {
        List<Block> blocks = document.blocks();
        for (int i = blocks.indexOf(heading) + 1; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() == BlockKind.HEADING) {
                return false;
            }
            String text = block.span().of(document.words()).strip().toLowerCase(Locale.ROOT);
            if (DECLARED.isIn(text)) {
                return true;
            }
        }
        return false;
    }
}
