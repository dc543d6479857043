package dev.tenken.document.structure;

import dev.tenken.model.document.Span;
import java.util.regex.Pattern;

/** Recognises a sentence that a page break cut in two, so that a blank line stands inside it. */
final class Continuation {
    private static final int TAIL = 60;
    private static final int SHORTEST_JAPANESE = 15;
    private static final int SHORTEST_ENGLISH = 30;
    private static final int SHORT_FRAGMENT = 10;
    private static final int LINE_HEAD = 40;
    private static final Pattern PARTICLE =
            Pattern.compile("(?:が|を|は|に|で|と|の|へ|も|や|です|ます|ません|する|され|し|て|た|れ|ら|る|よう|せ|なけ)");
    private static final Pattern FRESH_START = Pattern.compile(
            "(?:また|なお|ただし|もし|もっと|でき|とくに|ところ|ともに|はい|はじめ|では|でも|どの|どう|そ|こ|あ|い|う|え|お|ご|さ|す|つ|ほ|よく|よって|たと|ただ|たい|しか|したが|にも|のち|の場合|やむ|よび|れい|らい|ひ|ふ|べ|まず|みな|もと)");

    private Continuation() {}

    /**
     * Whether a line can only be the rest of the text before it.
     *
     * @param before span of the paragraph or item before
     */
    static boolean joins(Span before, Line line, String text) {
        String tail = text.substring(Math.max(before.start(), before.end() - TAIL), before.end());
        char last = tail.charAt(tail.length() - 1);
        if (Chars.endsSentence(tail) || ":：;；>）)」』】]".indexOf(last) >= 0) {
            return false;
        }
        String head = line.text().substring(0, Math.min(LINE_HEAD, line.text().length()));
        if (Chars.isLatinLower(head.charAt(0))) {
            return before.length() >= SHORTEST_ENGLISH && tail.indexOf(' ') >= 0 && !Values.isAddress(head);
        }
        return before.length() >= SHORTEST_JAPANESE && Chars.hasJapanese(tail) && completes(head, line.text());
    }

    private static boolean completes(String head, String whole) {
        boolean fragment = whole.length() <= SHORT_FRAGMENT && whole.endsWith("。");
        if (!Chars.isHiragana(head.charAt(0))) {
            return fragment && Chars.isJapanese(head.charAt(0));
        }
        return fragment
                || (PARTICLE.matcher(head).lookingAt()
                        && !FRESH_START.matcher(head).lookingAt());
    }
}
