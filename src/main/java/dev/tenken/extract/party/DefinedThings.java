package dev.tenken.extract.party;

import dev.tenken.data.Patterns;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Terms that a document defines for what is talked of: "Case Material" means whatever the Practice enters; 「預り物」とは、契約者が登録した一切の情報をいう;
 * "Reported Event" means any loss of it. They are read as the words of the field, so that nobody else need know them.
 */
final class DefinedThings {
    private static final int LONGEST_TERM = 40;

    /**
     * A kind of things, and what is said of it where it is defined.
     *
     * @param known what the term itself holds when it needs no reading
     */
    private record Kind(String en, String ja, Pattern says, Pattern known) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "customer data",
                    "お客様のデータ",
                    Patterns.compile(
                            "(?i)^(?:any |all |the |every |such ){0,3}(?:data|information|content|whatever|everything|anything|materials?|files?|records?|documents?)\\b[^.]{0,80}\\b(?:enter|upload|submit|provid|stor|transmit|process|input|post|sav|plac|suppl|load|creat|put)"
                                    + "|(?:者|客様|会員|ユーザー?|甲|乙|社|人)[^。]{0,12}(?:が|は|の)[^。]{0,20}(?:登録|入力|保存|アップロード|送信|投稿|預託|預け|提供)(?:し|され|す)[^。]{0,20}(?:情報|データ|内容|もの|記録|ファイル|文書|画像)"),
                    Patterns.compile(
                            "(?i)data|information|content|データ|情報|コンテンツ|ログ|log|account|service|アカウント|サービス|credential|confidential|feedback")),
            new Kind(
                    "security incident",
                    "セキュリティインシデント",
                    Patterns.compile(
                            "(?i)^(?:any |all |the |every |an? |each |actual |suspected |or ){0,5}(?:occurrence|event|incident|breach|loss|access|disclosure|situation|circumstance|unauthori[sz]ed|accidental|happening)\\b[^.]{0,100}\\b(?:lost|loss|altered|alteration|disclos|destr|compromis|laid open|leak|unauthori[sz]ed|access)"
                                    + "|(?:漏えい|漏洩|滅失|毀損|き損|改ざん|不正アクセス)[^。]{0,40}(?:事象|事態|事故|出来事|場合|事案|こと|おそれ)$"),
                    Patterns.compile("(?i)incident|breach|インシデント|事故|漏えい|漏洩|障害")));

    private record Reading(Kind kind, Pattern terms) {}

    private final List<Reading> readings;

    private DefinedThings(List<Reading> readings) {
        this.readings = readings;
    }

    static DefinedThings of(Definitions definitions) {
        List<Reading> readings = new ArrayList<>();
        for (Kind kind : KINDS) {
            Set<String> terms = definitions.all().stream()
                    .filter(d -> d.term().length() > 2
                            && d.term().length() <= LONGEST_TERM
                            && kind.says().matcher(d.says()).find()
                            && !kind.known().matcher(d.term()).find())
                    .map(d -> MatchText.of(d.term()).folded())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!terms.isEmpty()) {
                readings.add(new Reading(kind, anyOf(terms)));
            }
        }
        return new DefinedThings(List.copyOf(readings));
    }

    private static Pattern anyOf(Set<String> terms) {
        String any = terms.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Patterns.compile("(?<![a-z0-9一-鿿ァ-ヶー])(?:" + any + ")(?:s(?![a-z]))?(?![a-z0-9一-鿿ァ-ヶー])");
    }

    /** The text with each of the terms read as what it stands for. */
    MatchText read(MatchText text) {
        MatchText read = text;
        for (Reading reading : readings) {
            Matcher m = reading.terms().matcher(read.folded());
            if (m.find()) {
                Kind kind = reading.kind();
                read = read.replaced(m.reset(), Script.hasJapanese(read.folded()) ? kind.ja() : kind.en());
            }
        }
        return read;
    }
}
