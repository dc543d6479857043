package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.letter.Letter;
import dev.tenken.model.Language;
import dev.tenken.register.DueState;
import dev.tenken.register.Tier;
import dev.tenken.register.VendorStatus;
import dev.tenken.register.Word;
import dev.tenken.register.form.DocumentForm;
import dev.tenken.register.form.VendorForm;
import dev.tenken.report.common.Messages;
import dev.tenken.schedule.PortfolioTables;
import dev.tenken.watch.Edition;
import dev.tenken.watch.Trouble;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts whose keys are put together: there is one for each word and each field, and none besides. */
class RegisterWordsTest {
    private static final Set<String> TEXTS = Messages.in(Language.EN).texts().keySet();

    @Test
    void each_word_of_the_register_has_its_text_and_no_other_has() {
        assertThat(behind("register.tier.")).isEqualTo(words(Tier.values()));
        assertThat(behind("register.state.")).isEqualTo(words(DueState.values()));
        assertThat(behind("register.status.")).isEqualTo(words(VendorStatus.values()));
        assertThat(behind("watched.cause.")).isEqualTo(words(Trouble.Cause.values()));
        assertThat(behind("watched.ending.")).isEqualTo(words(Edition.Ending.values()));
        assertThat(behind("letter.closed.")).isEqualTo(words(Letter.Closing.values()));
    }

    @Test
    void each_field_has_its_text() {
        Set<String> fields = Stream.of(
                        VendorForm.KEYS.stream(),
                        DocumentForm.KEYS.stream(),
                        Stream.of(VendorForm.NEXT_DUE, VendorForm.STATE, "by-tier", "yes", "no"))
                .flatMap(s -> s)
                .filter(key -> !key.equals(DocumentForm.PATH))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(behind("card.")).isEqualTo(fields);
    }

    @Test
    void each_head_of_a_table_of_the_portfolio_has_its_text() {
        Set<String> heads = Stream.of(
                        PortfolioTables.suppliers(List.of()),
                        PortfolioTables.countries(List.of()),
                        PortfolioTables.expiring(List.of()))
                .flatMap(rows -> rows.get(0).stream())
                .map(head -> head.replace(' ', '-'))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(behind("together.head.")).isEqualTo(heads);
    }

    private static Set<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(Word::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> behind(String prefix) {
        return TEXTS.stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
