package dev.tenken.extract.concept;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of hosts, files and pages such as ntp.nict.jp, docs/backup.md and /help/backup: the words in them name a place and say nothing. */
final class HostNames {
    /** Three labels, the last of letters: of two, one is often a word behind a full stop; "ver.1.0" is none. */
    private static final Pattern HOST = Patterns.compile(
            "(?<![a-z0-9.-])[a-z0-9-]{1,63}+(?:\\.[a-z0-9-]{1,63}){1,10}\\.[a-z]{2,24}+(?![a-z0-9-])"
                    + "|(?<![a-z0-9./_-])(?:[a-z0-9_-]{1,64}/){1,8}[a-z0-9_-]{1,64}\\.(?!txt)[a-z]{2,5}(?![a-z0-9/]|\\.[a-z0-9])"
                    + "|(?<![a-z0-9./_-])[a-z0-9_-]{1,64}\\.(?:mdx?|pdf|docx?|xlsx?|ya?ml|json)(?![a-z0-9/]|\\.[a-z0-9])");

    /** An address of the web, or a path from its root of two steps or more: "TLS /SSL" is none. */
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://[^\\s()<>|\"'「」、。\\]\\[]{3,300}|(?<![^\\s(\\[「『:、。ぁ-ヿ一-鿿])/[a-z0-9_-]{1,40}(?:/[a-z0-9._-]{1,60}){1,8}");

    private HostNames() {}

    /** The words that stand in no such name. */
    static List<Word> without(MatchText text, List<Word> words) {
        List<Word> others = withoutAddresses(text.folded(), words);
        return withoutHosts(text, others);
    }

    private static List<Word> withoutAddresses(String folded, List<Word> words) {
        Matcher address = ADDRESS.matcher(folded);
        if (folded.indexOf('/') < 0 || !address.find()) {
            return words;
        }
        List<Word> others = new ArrayList<>(words.size());
        boolean more = true;
        for (Word word : words) {
            while (more && address.end() <= word.start()) {
                more = address.find();
            }
            if (!more || word.end() <= address.start()) {
                others.add(word);
            }
        }
        return others;
    }

    private static List<Word> withoutHosts(MatchText text, List<Word> words) {
        if (!mayHold(text.folded())) {
            return words;
        }
        Matcher host = HOST.matcher(text.folded()).useTransparentBounds(true);
        if (!find(host, text.folded(), 0)) {
            return words;
        }
        List<Word> others = new ArrayList<>(words.size());
        boolean more = true;
        for (Word word : words) {
            while (more && host.end() <= word.start()) {
                more = find(host, text.folded(), host.end());
            }
            if (!more || word.end() <= host.start()) {
                others.add(word);
            }
        }
        return others;
    }

    /** Goes on to the first name at or behind an offset: only runs of the letters of names are looked at that have a full stop in them. */
    private static boolean find(Matcher host, String folded, int from) {
        int end = from;
        for (int dot = folded.indexOf('.', from); dot >= 0; dot = folded.indexOf('.', Math.max(dot + 1, end))) {
            int start = dot;
            while (start > from && isOfName(folded.charAt(start - 1))) {
                start--;
            }
            end = dot + 1;
            while (end < folded.length() && isOfName(folded.charAt(end))) {
                end++;
            }
            if (start < dot && dot + 1 < end && host.region(start, end).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfName(char c) {
        return isOfLabel(c) || c == '.' || c == '/' || c == '_';
    }

    /** Whether a full stop joins letters, as it does in every such name. */
    private static boolean mayHold(String folded) {
        for (int at = folded.indexOf('.', 1); at > 0 && at + 1 < folded.length(); at = folded.indexOf('.', at + 1)) {
            if (isOfLabel(folded.charAt(at - 1)) && isOfLabel(folded.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfLabel(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }
}
