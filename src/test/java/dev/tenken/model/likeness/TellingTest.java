package dev.tenken.model.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.document.Evidence;
import dev.tenken.model.fact.AttributeReader;
import dev.tenken.model.fact.Circumstances;
import dev.tenken.model.fact.Party;
import dev.tenken.model.fact.Polarity;
import dev.tenken.model.fact.Statement;
import dev.tenken.model.fact.Topic;
import dev.tenken.model.fact.VendorFact;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TellingTest {

    @Test
    void of_each_topic_the_statement_that_tells_most_is_shown() {
        VendorFact named = fact(1, Topic.BACKUP, null, Map.of());
        VendorFact told = fact(2, Topic.BACKUP, null, Map.of("frequency", "P1D"));
        assertThat(Group.of(List.of(named, told)).tellingOfEachTopic(1)).containsExactly(told);
        assertThat(Group.of(List.of(told, named)).tellingOfEachTopic(1)).containsExactly(told);
    }

    @Test
    void what_others_do_is_left_out_where_the_rest_is_enough() {
        VendorFact logs = fact(1, Topic.LOG_RETENTION, Party.CUSTOMER, Map.of());
        VendorFact backups = fact(2, Topic.BACKUP, Party.PROVIDER, Map.of("frequency", "P1D"));
        assertThat(Group.of(List.of(logs, backups)).tellingOfEachTopic(1)).containsExactly(backups);
        assertThat(Group.of(List.of(logs, backups)).tellingOfEachTopic(2)).containsExactly(logs, backups);
    }

    private static VendorFact fact(int place, Topic topic, Party actor, Map<String, Object> attributes) {
        Evidence quote = new Evidence("d", place * 10, place * 10 + 5, place, null, null, List.of(), "words");
        Statement statement = new Statement(
                topic.json() + place,
                List.of(),
                Polarity.AFFIRMED,
                null,
                Statement.EXTRACTED,
                List.of(quote),
                new Circumstances(actor, null, null, List.of(), null, null, null));
        return AttributeReader.create(topic, statement, attributes);
    }
}
