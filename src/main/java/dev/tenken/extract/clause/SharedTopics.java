package dev.tenken.extract.clause;

import dev.tenken.extract.text.Stretch;
import java.util.List;

/**
 * What a clause goes on to speak of without naming it again: 「操作ログは1年間保存し、管理画面から閲覧できます」, "audit logs are kept for a year and
 * can be downloaded". Parties are no topics here; who acts is read elsewhere.
 */
final class SharedTopics {
    /** "and also": more words before the verb are its subject. */
    private static final int MOST_BEFORE_VERB = 2;

    /** Words before a colon: more are a sentence that leads on. */
    private static final int LONGEST_LABEL = 4;

    private final Source source;
    private Stretch topic;

    SharedTopics(Source source) {
        this.source = source;
    }

    /** What the clause shares with those before it, or null. @param opens whether it opens the sentence */
    Stretch ofJapanese(Segment segment, boolean opens) {
        Stretch own = japaneseTopic(segment);
        Stretch shared = opens || own != null || hasOwnObject(segment) ? null : topic;
        topic = own != null ? own : opens ? null : topic;
        return shared;
    }

    /**
     * The same in English.
     *
     * @param verb the clause's own verb, or null
     * @param subject whether it names its subject
     */
    Stretch ofEnglish(Segment segment, VerbGroup verb, boolean opens, boolean subject) {
        boolean named = subject || verb != null && verb.from() - segment.from() > MOST_BEFORE_VERB;
        boolean goesOn = !opens && !named && verb != null;
        Stretch shared = goesOn ? topic : null;
        if (verb != null && (opens || named)) {
            topic = verb.from() > segment.from() ? source.stretch(segment.from(), verb.from()) : null;
        } else if (verb == null) {
            topic = opens ? null : topic;
        }
        return shared;
    }

    /** "Backups: daily, encrypted; retention 30 days": the label before the colon tells of what each part between semicolons speaks. */
    Stretch labelOf(Segment segment) {
        if (segment.from() == 0 || source.gap(segment.from()).indexOf(';') < 0) {
            return null;
        }
        for (int i = 1; i <= LONGEST_LABEL && i < segment.from(); i++) {
            if (source.gap(i).startsWith(":")) {
                return source.stretch(0, i);
            }
            if (!source.gap(i).isBlank()) {
                return null;
            }
        }
        return null;
    }

    /** What stands before the first は behind a noun that names no party, outside conditions. */
    private Stretch japaneseTopic(Segment segment) {
        for (int i = segment.from() + 1; i < segment.to(); i++) {
            if (isTopicParticle(i) && isThing(segment, i - 1) && !isSupposed(segment, i)) {
                return source.stretch(segment.from(), i);
            }
        }
        return null;
    }

    /** 改ざんを防ぎ, 障害が起き: of something else; 閲覧が可能 says what can be done with the topic. */
    private boolean hasOwnObject(Segment segment) {
        for (int i = behindPrelude(segment) + 1; i < segment.to(); i++) {
            boolean object = source.form(i).equals("を");
            boolean subject = source.form(i).equals("が") && !isAble(i + 1);
            if (source.isA(i, "助詞-格助詞") && (object || subject) && isThing(segment, i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** 「破損がないことを確かめたうえで別の拠点へ送り」: what was done before has an object of its own. */
    private int behindPrelude(Segment segment) {
        int behind = segment.from();
        for (int i = segment.from() + 1; i < segment.to(); i++) {
            boolean prelude =
                    switch (source.form(i)) {
                        case "うえ", "上", "のち", "後", "あと" -> source.form(i - 1).equals("た");
                        default -> false;
                    };
            behind = prelude ? i : behind;
        }
        return behind;
    }

    private boolean isTopicParticle(int i) {
        return source.isA(i, "助詞-係助詞")
                && (source.form(i).equals("は") || source.form(i).equals("も"));
    }

    private boolean isAble(int i) {
        String form = source.form(i);
        return form.startsWith("可能") || form.startsWith("でき") || form.startsWith("必要");
    }

    private boolean isThing(Segment segment, int word) {
        if (!source.isA(word, "名詞") && !source.form(word).matches("[)）」』a-z0-9]+")) {
            return false;
        }
        int end = source.word(word).end();
        return source.parties(segment.from(), word + 1).stream()
                .noneMatch(p -> p.stretch().end() == end);
    }

    private boolean isSupposed(Segment segment, int word) {
        List<Segment.Range> conditions = segment.conditions();
        return conditions.stream().anyMatch(c -> c.holds(word) || c.to() == word);
    }
}
