package dev.tenken.answer.sheet;

import dev.tenken.answer.wording.AnswerWords;
import dev.tenken.answer.wording.Letters;
import dev.tenken.answer.wording.Verdict;
import dev.tenken.extract.passage.SheetReading;
import dev.tenken.model.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that a sheet takes for answers: of a drop-down, a legend, the head of the column, or rows that are filled; otherwise our own.
 *
 * @param closed whether no other words may be written
 */
public record SheetVocabulary(Map<Verdict, String> words, boolean closed) {
    private static final Pattern LEGEND = Pattern.compile(
            "([○◯〇●◎△▲×✕✗☓－―-]|(?<![A-Za-z0-9])[A-EYNP](?![A-Za-z]))\\s?[:：=＝…は]\\s?([^\\s、,，/／;；。○◯〇●◎△▲×✕]{1,24})");
    private static final Pattern PARTS = Pattern.compile("\\s*(?:[/／|｜、,，・;；\\n]|(?<![A-Za-z])or(?![A-Za-z]))\\s*");
    private static final Pattern BRACKETS = Pattern.compile("[（(\\[【]([^）)\\]】]{2,80})[）)\\]】]");
    private static final Pattern ORDER = Pattern.compile("^(?:[0-9０-９]{1,2}|[A-Za-z])[.．:：、)）]\\s*");
    private static final Pattern NOT_STATED = Pattern.compile(
            "記載(?:なし|無し|が?ない)|開示(?:なし|無し)|非公開|未公開|情報なし|不明|確認(?:できず|不可|できない)|未確認|要確認|not stated|not disclosed|undisclosed|unknown|no information|not found|tbc|to be confirmed");
    private static final Pattern PLANNED = Pattern.compile("予定|計画|検討|準備中|roadmap|planned|plan to|future|in progress");
    private static final Pattern NOTHING =
            Pattern.compile("n/?a|not applicable|該当(?:なし|しない|無し)|対象外|非該当|適用外|選択|select|choose|-+|－|―|ー");
    private static final Pattern PARTLY = Pattern.compile("一部|部分|条件|△|▲|partial|partly|in part|limited|some");
    private static final Pattern NO =
            Pattern.compile("^(?:no|not|non)(?![a-z])|いいえ|^[×✕✗☓]|未|非(?!常)|不|ない$|なし$|ません$|^無|^否|not |none|does not");
    private static final Pattern YES = Pattern.compile(
            "^(?:yes|full)|^はい|^[○◯〇●◎]|対応|実施|準拠|満た|適合|あり$|有り?$|可|している|できる|compl|implemented|in place|meets|available|supported");

    /** Our own words of a language. */
    public static SheetVocabulary own(Language language) {
        AnswerWords words = AnswerWords.in(language);
        Map<Verdict, String> own = new EnumMap<>(Verdict.class);
        for (Verdict verdict : List.of(Verdict.YES, Verdict.PARTLY, Verdict.NO, Verdict.PLANNED, Verdict.NOT_STATED)) {
            own.put(verdict, words.get("mark." + verdict.name().toLowerCase(java.util.Locale.ROOT)));
        }
        return new SheetVocabulary(own, false);
    }

    /** The words that a drop-down offers. */
    static SheetVocabulary ofOptions(List<String> options) {
        return of(options, Map.of(), true);
    }

    /** The words that a legend, the head of the column, or filled rows show; null where they show no yes and no. */
    static SheetVocabulary found(List<String> loose, String head, Set<String> filled) {
        Map<String, String> legend = new HashMap<>();
        loose.forEach(line -> addLegend(line, legend));
        addLegend(head, legend);
        SheetVocabulary told = of(List.copyOf(legend.keySet()), legend, true);
        if (told.isUsable()) {
            return told;
        }
        Matcher brackets = BRACKETS.matcher(head);
        String inside = brackets.find() ? brackets.group(1) : head;
        SheetVocabulary named = of(Arrays.asList(PARTS.split(inside)), Map.of(), true);
        if (named.isUsable()) {
            return named;
        }
        SheetVocabulary used = of(List.copyOf(filled), Map.of(), false);
        return used.words.containsKey(Verdict.YES) ? used.completed() : null;
    }

    private boolean isUsable() {
        return words.containsKey(Verdict.YES) && words.containsKey(Verdict.NO);
    }

    private static void addLegend(String line, Map<String, String> legend) {
        Matcher entry = LEGEND.matcher(line);
        while (entry.find()) {
            legend.putIfAbsent(entry.group(1), entry.group(2));
        }
    }

    private static SheetVocabulary of(List<String> options, Map<String, String> meanings, boolean closed) {
        Map<Verdict, String> words = new EnumMap<>(Verdict.class);
        for (String option : options) {
            String meaning = meanings.getOrDefault(option, option);
            Verdict verdict = verdict(ORDER.matcher(Letters.plain(meaning)).replaceFirst(""));
            if (verdict != null) {
                words.putIfAbsent(verdict, option.strip());
            }
        }
        return new SheetVocabulary(words, closed);
    }

    /** What a word answers, or null. @param word plain */
    public static Verdict verdict(String word) {
        if (NOT_STATED.matcher(word).find()) {
            return Verdict.NOT_STATED;
        }
        if (word.isBlank() || NOTHING.matcher(word).matches()) {
            return null;
        }
        if (PLANNED.matcher(word).find()) {
            return Verdict.PLANNED;
        }
        SheetReading.Word known = SheetReading.word(word);
        if (known != null) {
            return switch (known) {
                case YES -> Verdict.YES;
                case PARTLY -> Verdict.PARTLY;
                case NO -> Verdict.NO;
                case NOTHING -> null;
            };
        }
        if (PARTLY.matcher(word).find()) {
            return Verdict.PARTLY;
        }
        return NO.matcher(word).find() ? Verdict.NO : YES.matcher(word).find() ? Verdict.YES : null;
    }

    /** Of few filled rows the rest of a usual set follows. */
    private SheetVocabulary completed() {
        String yes = words.get(Verdict.YES);
        List<List<String>> sets = List.of(
                List.of("○", "△", "×"),
                List.of("◯", "△", "×"),
                List.of("〇", "△", "×"),
                List.of("はい", "一部", "いいえ"),
                List.of("有", "一部", "無"),
                List.of("対応", "一部対応", "未対応"),
                List.of("可", "一部可", "不可"),
                List.of("Y", "P", "N"),
                List.of("Yes", "Partial", "No"),
                List.of("YES", "PARTIAL", "NO"));
        for (List<String> set : sets) {
            if (set.get(0).equals(yes)) {
                Map<Verdict, String> all = new EnumMap<>(Verdict.class);
                all.put(Verdict.YES, set.get(0));
                all.put(Verdict.PARTLY, set.get(1));
                all.put(Verdict.NO, set.get(2));
                all.putAll(words);
                return new SheetVocabulary(all, closed);
            }
        }
        return this;
    }

    /** The word for a verdict; "" when the sheet has none. */
    public String word(Verdict verdict) {
        return switch (verdict) {
            case PLANNED -> words.getOrDefault(Verdict.PLANNED, words.getOrDefault(Verdict.NO, ""));
            case NOT_UNDERSTOOD, STATED -> "";
            default -> words.getOrDefault(verdict, "");
        };
    }

    /** Words for messages. */
    Set<String> all() {
        return new LinkedHashSet<>(new ArrayList<>(words.values()));
    }
}
