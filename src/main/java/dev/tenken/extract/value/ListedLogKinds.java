package dev.tenken.extract.value;

import dev.tenken.data.Patterns;
import dev.tenken.data.SourceFile;
import dev.tenken.extract.passage.Captured;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sees the kinds of logs that share one word for it: "system, application and router logs", 「アクセス・操作ログ」. The value is the
 * kind's name, or its own wording where it has none.
 *
 * <p>The list is read from its end. It begins behind the first word that names no kind: "we keep | system, application …". Of two kinds the
 * first must be known to keep a log; what is joined to a log otherwise may be anything: "metadata and audit logs".
 *
 * @param others words that stand before logs and name no kind of them
 * @param logging what is known to keep a log of its own
 * @param named word → kind that has a name; right before the word for logs it is read by that, and left out here
 */
public record ListedLogKinds(Set<String> others, Set<String> logging, Map<String, String> named) implements Recogniser {
    private static final Expression LOGS = Expression.ofPlain("(?<=[a-z]) logs?(?![a-z-])");
    private static final Pattern ENDS_JOINED = Patterns.compile("(?:,? (?:and|or|&) |, ?| ?/ ?)$");
    private static final Pattern LAST_WORD = Patterns.compile("[a-z0-9'-]+$");
    private static final Pattern JAPANESE = Patterns.compile(
            "(?<![一-鿿ァ-ヶーa-z0-9・])(?:[一-鿿ァ-ヶーa-z]{2,14}・){1,6}[一-鿿ァ-ヶーa-z]{2,14}(?=の?ログ(?!イン|オン|アウト|オフ))");
    /** 「IPアドレス制限・二要素認証・操作ログ」: functions beside a log, no kinds of logs. */
    private static final Expression FUNCTION =
            Expression.ofPlain("(?:制限|要素認証|段階認証|暗号化|制御|対策|権限|分離|サインオン|バックアップ|診断|^sso|^mfa|^saml)$");

    private static final Pattern DOT = Pattern.compile("・");
    /** Words of one kind: "cloud control plane". */
    private static final int LONGEST_KIND = 3;

    private static final int LONGEST_LIST = 8;

    public static ListedLogKinds of(SourceFile source) {
        OpenRecogniser.OpenFile file = OpenRecogniser.OpenFile.read(source);
        return new ListedLogKinds(
                OpenRecogniser.words(file.logKinds()), OpenRecogniser.words(file.logging()), file.logNames());
    }

    @Override
    public List<Found> find(Passage passage) {
        String folded = passage.text().folded();
        List<Found> found = new ArrayList<>();
        Matcher logs = LOGS.finder(folded);
        while (logs.find()) {
            english(passage, folded.substring(0, logs.start()), found);
        }
        Matcher japanese = JAPANESE.matcher(folded);
        while (japanese.find()) {
            japanese(passage, japanese, found);
        }
        return found;
    }

    private void english(Passage passage, String before, List<Found> found) {
        List<Found> kinds = new ArrayList<>();
        String first = "";
        int end = before.length();
        while (end > 0 && kinds.size() < LONGEST_LIST) {
            int start = start(before, end);
            if (start == end) {
                break;
            }
            kinds.add(0, kind(passage, start, end, before.length()));
            first = before.substring(start, end);
            Matcher joined = ENDS_JOINED.matcher(before).region(Math.max(0, start - 6), start);
            if (!joined.find()) {
                break;
            }
            end = joined.start();
        }
        if (kinds.size() > 2 || kinds.size() == 2 && logging.contains(first)) {
            boolean read = named.containsKey(
                    before.substring(kinds.get(kinds.size() - 1).hit().start()));
            found.addAll(read ? kinds.subList(0, kinds.size() - 1) : kinds);
        }
    }

    /** Where the kind begins that ends there; the end itself when there is none. */
    private int start(String before, int end) {
        int start = end;
        int at = end;
        for (int words = 0; words < LONGEST_KIND && at > 0; words++) {
            Matcher word = LAST_WORD.matcher(before).region(Math.max(0, at - 24), at);
            if (!word.find() || !names(word.group())) {
                break;
            }
            start = word.start();
            if (start == 0 || before.charAt(start - 1) != ' ') {
                break;
            }
            at = start - 1;
        }
        return start;
    }

    /** Whether a word may be part of the name of a kind; things that are many ("credentials and logs") stand for themselves. */
    private boolean names(String word) {
        boolean many = word.endsWith("s") && !word.endsWith("ss") && !logging.contains(word);
        return !(others.contains(word) && !logging.contains(word) || many || word.equals("log") || word.length() < 2);
    }

    private void japanese(Passage passage, Matcher list, List<Found> found) {
        String[] kinds = DOT.split(list.group());
        boolean known = (kinds.length > 2 || logging.contains(kinds[0]))
                && Stream.of(kinds).noneMatch(kind -> FUNCTION.isIn(kind));
        int start = list.start();
        for (String kind : kinds) {
            boolean read = start + kind.length() == list.end() && named.containsKey(kind);
            if (known && !read && !others.contains(kind)) {
                found.add(kind(passage, start, start + kind.length(), list.end()));
            }
            start += kind.length() + 1;
        }
    }

    /** Each kind reaches to the word it shares, with which it is read wherever the list is parted into clauses. */
    private Found kind(Passage passage, int start, int end, int reach) {
        String name = named.get(passage.text().folded().substring(start, end));
        return Found.of(start, reach, name != null ? name : Captured.words(passage, start, end));
    }
}
