package dev.tenken.document.structure;

import dev.tenken.data.Patterns;
import dev.tenken.model.document.Span;
import java.util.regex.Pattern;

/** Finds the sentence that announces what follows it. */
final class LeadIn {
    private static final int LONGEST = 600;
    private static final Pattern ANNOUNCES =
            Patterns.compile("(?i)以下|下記|下表|次の|次に|次表|次項|右記|左記|\\bfollowing\\b|\\bbelow\\b|\\bas follows\\b|[:：]$");

    /** 「…次の事柄をお引き受けいただきます。いずれも当社では代われません。」: what is said of all that follows. */
    private static final Pattern OF_ALL = Patterns.compile("^(?:いずれも|どれも|これらは|なお|ただし|また|各|All of these|These|Each)");

    private static final Pattern NEXT = Patterns.compile("(?i)以下|下記|下表|次の|次に|\\bfollowing\\b|\\bbelow\\b");

    /** A sentence that is not finished goes on in what follows: "It is up to the customer". */
    private static final Pattern UNFINISHED = Patterns.compile(
            "(?i)^(?=.{12,200}$)(?=.*\\b(?:is|are|must|shall|will|has|have|may|can|should)\\b).*[a-z]$");

    /** "These include:", 「具体的には次のとおりです。」: of what, the sentence before says. */
    private static final Pattern POINTS_BACK = Patterns.compile(
            "(?i)^(?:(?:these|this|they|those|it|such (?:duties|tasks|activities|measures|services|responsibilities))(?: (?:also|mainly|typically|usually|may|can|will|would|in particular)){0,2}"
                    + " (?:includes?|covers?|comprises?|consists? of|are|involves?|means?|extends? to|encompass(?:es)?|contains?|range)\\b[^.:]{0,30}"
                    + "|(?:in particular|specifically|namely|including|for (?:example|instance)|among others?|that is|more precisely|in detail)[^.:]{0,30}):$"
                    + "|^(?:これに(?:は|含まれる)|それには|具体的に(?:は)?|主な(?:もの|内容|例)(?:は|として)|(?:例|たと)えば|内訳は|詳細は)[^。:：]{0,30}[:：。]?$");

    private LeadIn() {}

    /**
     * The last sentence of the text at the span when it announces a list or table, with the one before where it says no more than that
     * something follows, or the one that it only adds to; else "".
     */
    static String in(Span span, String text) {
        String tail = text.substring(Math.max(span.start(), span.end() - LONGEST), span.end());
        int start = lastSentence(tail);
        String last = tail.substring(start).strip();
        String before = tail.substring(0, start).strip();
        int startBefore = lastSentence(before);
        if (!before.isEmpty() && POINTS_BACK.matcher(last).matches()) {
            return tail.strip().substring(startBefore).strip();
        }
        if (ANNOUNCES.matcher(last).find() || UNFINISHED.matcher(last).find()) {
            return last;
        }
        String previous = before.substring(startBefore).strip();
        return OF_ALL.matcher(last).find() && NEXT.matcher(previous).find() ? previous : "";
    }

    /** Whether a text ends with the sign that others follow. */
    static boolean opens(String text) {
        return text.endsWith(":") || text.endsWith("：");
    }

    private static int lastSentence(String text) {
        for (int i = text.length() - 2; i > 0; i--) {
            char c = text.charAt(i);
            boolean english = (c == '.' || c == '!' || c == '?') && Chars.isSpace(text.charAt(i + 1));
            if (english || "。！？".indexOf(c) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }
}
