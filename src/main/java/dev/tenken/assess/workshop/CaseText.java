package dev.tenken.assess.workshop;

import java.util.List;
import java.util.Map;

/** A case as its file words it. */
record CaseText(
        String title,
        Map<String, String> parameters,
        List<FactText> facts,
        List<RecordText> documents,
        List<HeadingText> headings,
        List<UnreadText> unread,
        String asOf,
        List<String> expect,
        Map<String, String> verdicts,
        List<DispositionText> dispositions) {

    CaseText {
        parameters = parameters == null ? Map.of() : parameters;
        facts = facts == null ? List.of() : facts;
        documents = documents == null ? List.of() : documents;
        headings = headings == null ? List.of() : headings;
        unread = unread == null ? List.of() : unread;
        verdicts = verdicts == null ? Map.of() : verdicts;
        dispositions = dispositions == null ? List.of() : dispositions;
    }

    /** A file of cases; each is read by itself, so that what is wrong with it is told under its title. */
    record File(List<Object> cases) {}

    /**
     * A fact; what is left out is affirmed, for every service, on no condition, in a document that all such facts share.
     *
     * @param passage facts of the same number quote the same words; null for words of its own
     * @param actor who does it, as in JSON; null, like the two that follow, when the text does not say
     * @param scope words that restrict it; none when it is restricted by nothing
     * @param confidence how sure its reading is; null when nobody said
     * @param heading that it stands under; null for none
     * @param quote the words that say it; null for words that do not matter
     */
    record FactText(
            String topic,
            String polarity,
            List<String> services,
            String condition,
            Map<String, Object> attributes,
            String document,
            Integer passage,
            String actor,
            String addressee,
            String event,
            List<String> scope,
            String confidence,
            String heading,
            String quote) {

        FactText {
            polarity = polarity == null ? "affirmed" : polarity;
            services = services == null ? List.of() : services;
            scope = scope == null ? List.of() : scope;
            attributes = attributes == null ? Map.of() : attributes;
        }
    }

    /**
     * What a document says of itself.
     *
     * @param name the document's
     * @param kind what sort of paper it is, as in JSON
     * @param date as 2024-03-31
     * @param stated of edition, history and approval, the parts that it has
     * @param called what it and its chapters are called
     */
    record RecordText(
            String name,
            String kind,
            String version,
            String date,
            Boolean approved,
            List<String> stated,
            List<String> called) {

        RecordText {
            stated = stated == null ? List.of() : stated;
            called = called == null ? List.of() : called;
        }
    }

    /** A heading that names a topic, over a section that states nothing on it. */
    record HeadingText(String topic, String document) {}

    /** A passage with words of a topic that gave no fact of it. */
    record UnreadText(String topic, String quote) {}

    /**
     * What an auditor says of a control, of one of its criteria, or of a fact.
     *
     * @param fact rank of the fact among the case's facts, from 1
     * @param corrected attributes of the fact as they are corrected
     * @param expires as 2024-03-31
     */
    record DispositionText(
            String kind,
            String control,
            String criterion,
            Integer fact,
            Map<String, Object> corrected,
            String polarity,
            String expires) {

        DispositionText {
            corrected = corrected == null ? Map.of() : corrected;
        }
    }
}
