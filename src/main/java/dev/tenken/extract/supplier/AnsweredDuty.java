package dev.tenken.extract.supplier;

import dev.tenken.data.Patterns;
import dev.tenken.extract.duty.Who;
import dev.tenken.extract.party.PartyMention;
import dev.tenken.extract.passage.Cell;
import dev.tenken.extract.passage.Context;
import dev.tenken.extract.passage.Passage;
import dev.tenken.extract.text.Expression;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.text.Stretch;
import dev.tenken.extract.value.Found;
import dev.tenken.extract.value.Recogniser;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sees whose a duty is where a question asks for it and the answer names no more than the party: "Who is responsible for the guests? You are.",
 * 「OSの更新は誰が行いますか。お客様です。」. The value is what the question asks about, the role {@code party} whose it is.
 */
public record AnsweredDuty() implements Recogniser {
    private static final Pattern ASKED = Patterns.compile(
            "\\bwho(?:'s| is| are| will be| should be)? (?:(?:[a-z]{3,12}ly )?(?:responsible|accountable|in charge)(?: for| of)|takes? care of|looks? after|handles?|manages?|maintains?|patch(?:es)?|backs? up|performs?|secures?|protects?|monitors?|updates?|configures?|does|owns?|operates?|runs?|keeps?) (?<what>[^?]{3,120})\\?"
                    + "|(?<whatja>[^。?]{2,40}?)(?:は|を|の(?:管理|責任|担当)は)、?(?:誰|だれ|どちら)(?:が|の|に)?[^。?]{0,20}(?:行|実施|管理|対応|担当|責任|ですか|担)");

    /** What stands around the party in an answer that says no more. */
    private static final Expression BEFORE = Expression.ofPlain(
            "[^a-zぁ-んァ-ヶ一-鿿]{0,6}(?:(?:that|this|it)(?: is|'s)(?: on)? |as the |the |solely |only |それは)?");

    private static final Expression BEHIND = Expression.ofPlain(
            "(?: (?:are|is|do|does|will|must|alone))?(?:[.!,;–-].*)?|(?:側|様)?(?:です|になります|となります|が(?:行|実施|担当|対応)[^。]{0,10})?。?");

    @Override
    public List<Found> find(Passage passage) {
        Stretch answer = answer(passage);
        if (answer == null) {
            return List.of();
        }
        PartyMention who = passage.parties().stream()
                .filter(m -> answer.contains(m.stretch()))
                .findFirst()
                .orElse(null);
        String what = who != null && isBare(passage, who, answer) ? asked(passage) : null;
        return what == null
                ? List.of()
                : List.of(new Found(
                        who.stretch(),
                        Map.of(Found.VALUE, what, "party", Who.of(who.party()).word())));
    }

    /** The words that answer: all of a sentence, or what stands behind the question in a row. */
    private static Stretch answer(Passage passage) {
        String text = passage.text().folded();
        return passage.kind() == Passage.Kind.ITEM ? null : new Stretch(text.lastIndexOf('|') + 1, text.length());
    }

    private static boolean isBare(Passage passage, PartyMention who, Stretch answer) {
        String text = passage.text().folded();
        Stretch at = who.stretch();
        return !who.owner()
                && Who.of(who.party()) != null
                && BEFORE.isWhole(text.substring(answer.start(), at.start()))
                && BEHIND.isWhole(text.substring(at.end(), answer.end()));
    }

    private static String asked(Passage passage) {
        Stream<MatchText> questions = Stream.concat(
                passage.cells().stream().limit(1).map(Cell::text),
                passage.contexts().stream()
                        .filter(c -> c.role() == Context.Role.QUESTION)
                        .map(Context::text));
        return questions
                .map(question -> what(passage, question))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String what(Passage passage, MatchText question) {
        Matcher m = ASKED.matcher(question.folded());
        return m.find() ? words(passage, question, m, m.group("what") != null ? "what" : "whatja") : null;
    }

    private static String words(Passage passage, MatchText question, Matcher m, String group) {
        return question.original(m.start(group), m.end(group))
                .of(passage.document().words())
                .strip();
    }
}
