package dev.tenken.document.imprint;

import dev.tenken.document.structure.Line;
import dev.tenken.figures.Dates;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dates that a document gives for itself: on its cover and last page, in its revision history, in a sentence about it. */
final class StatedDates {
    /** English for what else is issued and updated, before the word that says so. */
    private static final String OTHER_THING =
            "(?<!(?:report|tests?|patch(?:es)?|terms|lists?|policy|policies|data|contract|certificate|prices?|features?"
                    + "|software|services?|laws?|act|guidelines?|standards?|incident) (?:was |were |is |are |last )?)";

    /** What is said of the document itself: in Japanese the word begins the line, or follows what the document is called. */
    private static final Pattern STATED = Pattern.compile("(?i)(?<![A-Za-z0-9_])" + OTHER_THING
            + "(?:created|issued|published|released|updated|modified|revised|reviewed|effective|dated?|as of|valid from|in force (?:from|since)|(?:completed|answered|filled in|prepared) on|(?:version|edition|revision|issue) [0-9][0-9.]{0,5})(?![A-Za-z0-9_])"
            + "|(?<![A-Za-z0-9_])(?:release [0-9][0-9.]{0,5} ?[-–—,(/|]|(?:state|status|stand)(?: as (?:of|at))?(?: of (?:this|the) (?:paper|document|page|text|overview|edition))? ?:|(?<=^|[(（,–—-] ?)as at )"
            + "|(?<![A-Za-z0-9])last[-_]?(?:updated|modified|reviewed|review|revision|update)(?![A-Za-z0-9_])|last (?:review|revision|update)(?![A-Za-z0-9_])"
            + "|(?:(?<![\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー])|(?<=[0-9０-９一二三四五六七八九十][年月日]付?)|(?<=最終|最新|一部|初版|初回|版|資料|文書|ペーパー|ページ|規程|方針|シート)"
            + "|(?<=本書|白書|仕様書|報告書|説明書)|(?<=(?:本書|資料|文書|ペーパー|版)の)|(?<=作成|発行|制定|改訂|改定|更新|公開|施行))"
            + "(?:作成|発行|制定|改訂|改定|更新|公開|施行|発効|基準日|(?:回答|記入|提出)(?:年月)?日)|初版|第 ?[0-9０-９一二三四五六七八九十]{1,3} ?版"
            + "|(?<=[年月日])(?:現在|時点)(?![^0-9０-９]{0,20}[0-9０-９])");
    /** A line that says nothing else, wherever it stands. */
    private static final Pattern LAST = Pattern.compile(
            "(?i)^[（(*_> 　-]{0,6}(?:最終(?:更新|改訂|改定)日?|last (?:updated|revised|modified|reviewed|update|revision|review))"
                    + "[*_]{0,2}(?: (?:to|of) [^.。]{1,60}? (?:is|was))?(?: on| at|:|：|[ 　]){1,4}[*_]{0,2}");

    private static final Pattern REVISED = Pattern.compile("(?i)^[ 　・*-]*(?:最終)?(?:改訂|改定|更新)(?:年月)?日?(?:付)?[ 　:：]"
            + "|^[ *-]*(?:last )?(?:revised|updated|modified)(?: on| at)?[ :]");
    /** What is written like a date: eight digits, three numbers, an era or a year with a month. */
    private static final Pattern UNREAD = Pattern.compile(
            "(?<![0-9])(?:[0-9]{8}|[0-9]{1,4}([-./])[0-9]{1,2}\\1[0-9]{1,4})(?![0-9])"
                    + "|(?:令和|平成|[0-9０-９]{4}年).{0,16}[月日]|(?i)[0-9]{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* ['0-9]");

    /** What is no date of this edition: the next one, an end, the day of printing. */
    private static final Pattern OTHER_BEFORE = Pattern.compile(
            "(?i)次回|予定|期限|有効期間|満了|印刷日|出力日|取得日|(?<![A-Za-z])(?:next|expir[a-z]{1,5}|valid(?! from)|until|due|scheduled|print(?:ed)?|through|will be|shall be|not(?: been)? (?:updated|revised|changed))(?![A-Za-z])");

    private static final Pattern OTHER_AFTER = Pattern.compile(
            "^(?:[ 　に]?(?:まで|以降|予定|期限|満了|を目(?:途|処))|に?[^。、0-9０-９]{0,12}(?:する|される)?予定|に?[^。、0-9０-９]{0,10}(?:旧版|前版|ガイドライン|法律|改正法|基準)"
                    + "|[^.0-9]{0,20}(?:previous|earlier|superseded) (?:version|edition))");

    private static final Pattern DOCUMENT = Pattern.compile(
            "(?i)(?:本|当|この)(?:書|資料|文書|ホワイトペーパー|ドキュメント|ページ|ポリシー|規程|規約|方針|シート|チェックシート|回答|冊子|ガイド|マニュアル|仕様書|レポート|報告書|説明書|約款)"
                    + "|(?<![A-Za-z])this (?:document|white ?paper|paper|page|policy|guide|report|statement|overview|sheet|data ?sheet|version|edition|addendum)(?![A-Za-z])");
    private static final Pattern SAID_BEFORE = Pattern.compile(
            "(?i)(?:updated?|revis(?:ed|ion)|published|issued|created|effective|current|modified|released|dated|written|prepared|reviewed|as)"
                    + "(?: (?:on|in|as|of|at|from|is|was|the|date)){0,3}[ :]{0,2}$");
    private static final Pattern SAID_AFTER =
            Pattern.compile("^[ 　]?(?:付け?)?(?:に|で|より|から|をもって)?、?(?:改訂|改定|更新|作成|発行|制定|公開|現在|時点|施行(?!の|された))"
                    + "|^[ 　]?(?:付け?)?に、?[^。、0-9０-９]{0,30}(?:改訂|改定|更新|作成|発行|制定)(?:し|され|いたし)");
    private static final Pattern SENTENCE_END = Pattern.compile("。|[.!?](?=\\s|$)|\\R\\R");

    private static final int LONGEST_SENTENCE = 300;
    private static final int LONGEST_LAST = 120;
    private static final Pattern EMPHASIS =
            Pattern.compile("[*_]{1,3}(?=[^*_\\s])|(?<=[^*_\\s])[*_]{1,3}(?![A-Za-z0-9])");

    private StatedDates() {}

    /**
     * The latest of them, and where it stands; {@link Edition#UNKNOWN} when there is none, and when the document says that it was revised on a
     * day that is not understood: an earlier date would make it older than it is.
     */
    static Edition latest(String text, List<Line> lines, List<Block> blocks) {
        List<Edition> all = new ArrayList<>();
        List<Line> outer = Editions.outer(lines);
        if (outer.stream().anyMatch(line -> isUnreadRevision(line.text()))) {
            return Edition.UNKNOWN;
        }
        for (int i = 0; i < outer.size(); i++) {
            addLine(outer.get(i), i < Editions.OUTER_LINES, all);
        }
        lines.forEach(line -> addLast(line, all));
        for (Block block : blocks) {
            if (Editions.isRevision(block, text)) {
                add(Editions.ofRow(block, text).date(), block.span(), all);
            } else if (Editions.isHistory(block, text)) {
                Editions.entries(block, text).forEach(span -> add(latestOwn(span.of(text)), span, all));
            } else if (block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM) {
                addSentences(block, text, all);
            }
        }
        return all.stream().max(Comparator.comparing(Edition::date)).orElse(Edition.UNKNOWN);
    }

    /** The latest date of the text that is this edition's, or an earlier one's; null when there is none. */
    static LocalDate latestOwn(String text) {
        return own(text).stream()
                .map(Dates.Found::date)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether a text speaks of the document that it stands in. */
    static boolean speaksOfDocument(String text) {
        return DOCUMENT.matcher(text).find();
    }

    private static boolean isUnreadRevision(String text) {
        Matcher revised = REVISED.matcher(text);
        return revised.find()
                && Editions.isAside(text)
                && UNREAD.matcher(Editions.withoutDates(text.substring(revised.end())))
                        .find();
    }

    private static void add(LocalDate date, Span place, List<Edition> all) {
        if (date != null) {
            all.add(new Edition(null, date, place));
        }
    }

    private static void addLast(Line line, List<Edition> all) {
        String text = line.text();
        Matcher last = text.length() > LONGEST_LAST ? null : LAST.matcher(text);
        if (last != null && last.find() && Dates.startsWithDate(text.substring(last.end()))) {
            add(latestOwn(text), line.content(), all);
        }
    }

    private static void addLine(Line line, boolean ofCover, List<Edition> all) {
        String text = withoutEmphasis(line.text());
        List<Dates.Found> dates = text.length() > Editions.LONGEST_LINE ? List.of() : own(text);
        // Few lines tell a date; what else they say takes longer to find out.
        if (!dates.isEmpty() && Editions.isAside(text)) {
            Dates.Found last = dates.get(dates.size() - 1);
            boolean isEdition = text.startsWith("版", last.end()) || text.startsWith(" edition", last.end());
            boolean exact = ofCover || last.precision() == Dates.Precision.DAY;
            boolean alone = exact && last.start() == 0 && last.end() == text.length();
            if (isEdition
                    || alone
                    || Edition.versionIn(text) != null
                    || STATED.matcher(text).find()) {
                add(latestOwn(text), line.content(), all);
            }
        }
    }

    /** The line with blanks for the marks of emphasis, which would hide where words begin. */
    private static String withoutEmphasis(String line) {
        return EMPHASIS.matcher(line)
                .replaceAll(m -> " ".repeat(m.group().length()))
                .strip();
    }

    private static List<Dates.Found> own(String text) {
        List<Dates.Found> own = new ArrayList<>();
        int behind = 0;
        for (Dates.Found date : Dates.in(text)) {
            String before = text.substring(behind, date.start());
            boolean other = OTHER_BEFORE.matcher(before).find()
                    || OTHER_AFTER.matcher(text.substring(date.end())).find();
            if (!other) {
                own.add(date);
            }
            behind = date.end();
        }
        return own;
    }

    private static void addSentences(Block block, String text, List<Edition> all) {
        String words = block.span().of(text);
        Matcher document = DOCUMENT.matcher(words);
        int end = 0;
        while (document.find()) {
            if (document.start() >= end) {
                int start = sentenceStart(words, end, document.start());
                end = sentenceEnd(words, document.end());
                addSentence(words.substring(start, end), block.span(), all);
            }
        }
    }

    private static int sentenceStart(String words, int from, int at) {
        int start = Math.max(from, at - LONGEST_SENTENCE);
        Matcher ends = SENTENCE_END.matcher(words).region(start, at);
        while (ends.find()) {
            start = ends.end();
        }
        return start;
    }

    private static int sentenceEnd(String words, int at) {
        int limit = Math.min(words.length(), at + LONGEST_SENTENCE);
        Matcher ends = SENTENCE_END.matcher(words).region(at, limit);
        return ends.find() ? ends.start() : limit;
    }

    private static void addSentence(String sentence, Span place, List<Edition> all) {
        for (Dates.Found date : own(sentence)) {
            boolean said = SAID_BEFORE
                            .matcher(sentence.substring(0, date.start()))
                            .find()
                    || SAID_AFTER.matcher(sentence.substring(date.end())).find();
            if (said) {
                add(date.date(), place, all);
            }
        }
    }
}
