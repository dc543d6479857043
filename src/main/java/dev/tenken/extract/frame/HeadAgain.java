package dev.tenken.extract.frame;

import dev.tenken.data.Patterns;
import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.value.Found;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 「操作ログを取得しています。ログは1年間保存します。」: the bare word of the second sentence is the thing that the first one named in full. */
final class HeadAgain {
    /** What a sentence opens with, up to the particle behind it, or up to the verb. */
    private static final Pattern OPENING = Patterns.compile(
            "^(?:なお|また)?、?([一-鿿ァ-ヶー]{2,8}?)(?:の(?:保存|保管|保持|閲覧|参照)[一-鿿]{0,4})?[はをがも]|^(?:(?:the|all|these) )?([a-z]{3,12}) (?:are|is|can|may|will|have|remain|stay)\\b");

    private HeadAgain() {}

    /** Those of the values seen in the sentence before whose words end in what the passage opens with, and say more. */
    static List<Found> of(List<Found> seen, Context before, Passage passage) {
        if (seen.isEmpty()) {
            return seen;
        }
        Matcher opening = OPENING.matcher(passage.text().folded());
        if (!opening.find()) {
            return List.of();
        }
        String head = opening.group(opening.group(1) != null ? 1 : 2);
        String text = before.text().folded();
        return seen.stream()
                .filter(found -> {
                    String words =
                            text.substring(found.hit().start(), found.hit().end());
                    return words.length() > head.length() && words.endsWith(head);
                })
                .toList();
    }
}
