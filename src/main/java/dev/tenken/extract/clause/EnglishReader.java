package dev.tenken.extract.clause;

import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Party;
import java.util.ArrayList;
import java.util.List;

/** Reads what governs each clause of an English text. */
final class EnglishReader {
    private final Source source;
    private final RowAnswers answers;
    private final EnglishParts parts;
    private final List<Segment> segments;

    EnglishReader(Source source, RowAnswers answers) {
        this.source = source;
        this.answers = answers;
        this.parts = new EnglishParts(source, VerbGroups.of(source));
        this.segments = new EnglishSplitter(source, parts).split();
    }

    List<Clause> read() {
        List<Clause> clauses = new ArrayList<>();
        Party before = null;
        VerbGroup shared = null;
        SharedTopics topics = new SharedTopics(source);
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean opens = i == 0 || English.hasStop(source, segment.from());
            List<VerbGroup> verbs = parts.main(segment.from(), segment.to());
            VerbGroup verb = verbs.isEmpty() ? parts.asideVerb(segment.from(), segment.to()) : verbs.get(0);
            if (verb == null && segment.gapped()) {
                verb = !opens && shared != null ? shared : later(i);
            }
            boolean subject = hasSubject(segment, verb);
            boolean own = verb != null && verb.from() >= segment.from() && verb.to() <= segment.to();
            Stretch going = topics.ofEnglish(segment, own ? verb : null, opens, subject);
            Stretch topic = going == null && verb == null ? topics.labelOf(segment) : going;
            boolean another = opens || subject && !saysOfHimself(segment, verb);
            Clause clause = read(segment, verb, another ? null : before, topic);
            clauses.add(clause);
            before = clause.actor();
            shared = verb == null && opens ? null : verb == null ? shared : verb;
        }
        return clauses;
    }

    /** The first verb that a later clause of the sentence says. */
    private VerbGroup later(int segment) {
        for (int i = segment + 1;
                i < segments.size() && !English.hasStop(source, segments.get(i).from());
                i++) {
            List<VerbGroup> verbs =
                    parts.main(segments.get(i).from(), segments.get(i).to());
            if (!verbs.isEmpty()) {
                return verbs.get(0);
            }
        }
        return null;
    }

    /** A clause that names its own subject does not go on with the doer of the one before. */
    private boolean hasSubject(Segment segment, VerbGroup verb) {
        if (verb == null || verb.from() < segment.from()) {
            return false;
        }
        for (int i = segment.from(); i < verb.from(); i++) {
            if (English.isNoun(source, i)
                            && !English.isConjunction(source.form(i))
                            && !source.form(i).equals("but")
                    || source.isA(i, "PRP")) {
                return true;
            }
        }
        return false;
    }

    /** "The client understands that it must …": who understands is who must. */
    private boolean saysOfHimself(Segment segment, VerbGroup verb) {
        int pronoun = verb == null ? -1 : verb.from() - 1;
        return pronoun >= segment.from()
                && !verb.passive()
                && source.form(pronoun - 1).equals("that")
                && (source.form(pronoun).equals("it") || source.form(pronoun).equals("they"));
    }

    private Clause read(Segment segment, VerbGroup verb, Party before, Stretch topic) {
        boolean own = verb != null && verb.from() >= segment.from() && verb.to() <= segment.to();
        ClauseBuilder builder = new ClauseBuilder(source, segment);
        builder.answers = answers;
        builder.topic = topic;
        Stretch predicate = verb == null ? null : source.stretch(verb.from(), verb.to());
        builder.predicate = own ? predicate : null;
        builder.borrowed = own ? null : predicate;
        parts.relatives(segment.from(), segment.to())
                .forEach(r -> builder.relatives.add(source.stretch(r.from(), r.to())));
        EnglishParties parties = new EnglishParties(source, parts, segment, own ? verb : null);
        boolean others = OthersProduct.isInEnglish(source, segment, own ? verb : null);
        builder.actor = others ? Party.PARTNER : parties.actor() == null ? before : parties.actor();
        builder.addressee = parties.addressee();
        builder.modality = EnglishModality.of(source, parts, segment, verb, parties);
        EnglishDenials denials = new EnglishDenials(source, parts, segment, verb);
        builder.denials.addAll(denials.all());
        builder.unsettled = denials.settleNothing(builder.actor);
        builder.mood = Imperatives.of(source, parts, segment);
        builder.nominal = verb == null || own && (isBidden(segment, verb) || isReduced(segment, verb));
        builder.respective = Respective.english(source, segment);
        return builder.build();
    }

    /** "rotate keys", "rotating keys": without a subject and an auxiliary. */
    private boolean isBidden(Segment segment, VerbGroup verb) {
        boolean first = verb.from() == segment.from()
                || source.isA(segment.from(), "VBG") && !source.isA(segment.from(), "NN:UN");
        return first
                && !verb.isDenied()
                && verb.head() == verb.from()
                && !English.isAuxiliary(source.form(verb.from()));
    }

    /** "keys rotated by customers": a noun with what is done to it, and no verb of its own. */
    private boolean isReduced(Segment segment, VerbGroup verb) {
        boolean alone = verb.from() > segment.from()
                && verb.to() == verb.from() + 1
                && !source.isA(verb.from() - 1, "PRP")
                && !English.isAuxiliary(source.form(verb.from()));
        return alone
                && (isDoneTo(verb.from(), segment.to())
                        || source.isA(verb.from(), "NNS") && isDoneTo(verb.to(), segment.to()));
    }

    private boolean isDoneTo(int i, int end) {
        return i + 1 < end && source.isA(i, "VBN") && English.isPreposition(source, i + 1);
    }
}
