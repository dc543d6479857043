package dev.tenken.document.office;

import dev.tenken.data.Patterns;
import java.util.regex.Pattern;

/**
 * An answer to one of this program's questions that says nothing without it: a figure, a name, a yes. A yes or no answers only a question
 * that asks for one, and only its first clause: what it would say of the rest nobody knows, so that it is asked again.
 */
final class BareAnswer {
    private static final int LONGEST = 200;
    /** Examples name values that the vendor did not. */
    private static final Pattern EXAMPLES = Patterns.compile(
            " ?[(（](?:(?:for example|such as|e\\.g\\.|例)[^)）]{0,200}|[^()（）]{1,60}(?: or |または|又は)[^()（）]{1,60})[)）]");

    private static final Pattern YES_OR_NO = Patterns.compile("(?i)(?:yes|no|はい|いいえ)(?=[.,。、，]|$).*");
    private static final Pattern ASKS_YES_OR_NO =
            Patterns.compile("(?i)(?:are|is|do|does|can|have|has|may|will|must) .*|[^。何誰]{1,120}(?:ますか|ですか|ませんか)。?");
    private static final Pattern OPEN_JAPANESE = Patterns.compile(".*(?:どの|どこ|いつ|どちら|いくつ|お示し|お教え).*");
    private static final Pattern FIRST_CLAUSE =
            Patterns.compile("[^,?。、，]{1,200}(?:, (?!and|by|with|or)[^,?。]{1,100})*");
    private static final Pattern JAPANESE_CLAUSE = Patterns.compile("(?:[^。か]|か(?!。|$)){1,160}か(?:。|$)");
    /** A predicate, or a subject that has one: the answer speaks for itself. */
    private static final Pattern SENTENCE = Patterns.compile(
            "(?i)\\b(?:(?:we|our|it|they)(?= +[a-z])|(?-i:is)|are|was|were|be|been|can|will|must|may|has|have|had|do|does|not)\\b|(?:ます|です|ません|ました|した|する|いる|ある|ない|れる)[。.]?$");

    /** Plans and the like say nothing of what is asked, whatever it is. */
    private static final Pattern SAYS_NOTHING = Patterns.compile(
            "(?i).*(?:\\b(?:planned|plan|plans|planning|roadmap|n/?a|tbd|tba|unknown|none|not applicable|pending)\\b|予定|検討|準備|該当|対象外|要確認|確認(?:中|し)|未(?!満|使用|然)|不明|なし|非公開).*|[^\\p{L}\\p{N}]*");
    /** 「設定画面で変更できます」: a predicate whose subject stands in the question. What leans so is short. */
    private static final int LONGEST_LEANING = 50;

    private static final Pattern JAPANESE = Patterns.compile("[\\u3040-\\u9fff]");
    /** What is spoken of by itself; a time or a case is no subject. */
    private static final Pattern SUBJECT_JA = Patterns.compile("(?<!時|際|合|に|で|と|へ|ら|後|前|間)は|が(?!可能|でき|必要)|も(?=同|ご)|。$");
    /** Whoever speaks of himself, or of what was said before, says all of it; a note has no full stop. */
    private static final Pattern POINTING = Patterns.compile(
            "(?i)\\b(?:we|our|us|i|it|its|they|their|this|that|these|those|there|you|your|not|no|never)\\b|\\.$|[.;] +[A-Z]");
    /** Who points elsewhere answers nothing. */
    private static final Pattern ELSEWHERE = Patterns.compile(
            "(?i)参照|ご覧|お問い?合わ?せ|回答|個別|応じ|によ|お答え|言えま|ご確認|ご相談|\\b(?:see|refer|depend|request|ask|policy|contact|discuss)");

    /** 「…をお示しいただけますか。」: how one asks politely is nothing that is asked about. */
    private static final Pattern POLITE = Patterns.compile("を(?:、[^、。]{1,12})?お(?:示し|教え)いただけますか。?");

    private BareAnswer() {}

    /** The question as far as an answer answers it, without its examples; null when the answer speaks for itself, or answers nothing. */
    static String question(String question, String answer) {
        String words = answer.strip();
        if (words.isEmpty() || words.length() > LONGEST || words.indexOf('\n') >= 0) {
            return null;
        }
        String asked = POLITE.matcher(EXAMPLES.matcher(question).replaceAll("")).replaceAll("は何ですか。");
        if (YES_OR_NO.matcher(words).matches()) {
            return yesOrNo(asked);
        }
        boolean speaks = SENTENCE.matcher(words).find() && !leans(words);
        return speaks || SAYS_NOTHING.matcher(words).matches() ? null : firstSentence(asked);
    }

    private static boolean leans(String words) {
        boolean japanese = JAPANESE.matcher(words).find();
        return words.length() <= LONGEST_LEANING
                && !(japanese ? SUBJECT_JA : POINTING).matcher(words).find()
                && !ELSEWHERE.matcher(words).find();
    }

    /** 「…は何ですか。…お示しください。」: what is asked for stands in the first sentence; the next says how, or why: "Please name all of them." */
    private static String firstSentence(String asked) {
        int japanese = asked.indexOf("か。");
        int english = asked.indexOf("? ");
        if (japanese >= 0) {
            return asked.substring(0, japanese + 2);
        }
        return english < 0 ? asked : asked.substring(0, english + 1);
    }

    /** 「管理用ネットワークは、…分離されていますか。」: a comma parts no clauses where one predicate ends them all. */
    private static String firstClause(String asked) {
        if (JAPANESE_CLAUSE.matcher(asked).lookingAt()) {
            String sentence = firstSentence(asked);
            return sentence.endsWith("。") ? sentence.substring(0, sentence.length() - 1) : sentence;
        }
        var clause = FIRST_CLAUSE.matcher(asked);
        return clause.lookingAt() ? clause.group() : "";
    }

    private static String yesOrNo(String asked) {
        String first = firstClause(asked);
        if (first.isEmpty()) {
            return null;
        }
        boolean asks = ASKS_YES_OR_NO.matcher(first).matches()
                && !OPEN_JAPANESE.matcher(first).matches();
        boolean japanese = first.codePoints().anyMatch(c -> c >= 0x3040 && c < 0xA000);
        return asks ? first + (japanese ? "。" : "?") : null;
    }
}
