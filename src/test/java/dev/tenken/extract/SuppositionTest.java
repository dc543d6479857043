package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppositionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We tell users when any of the following is true:        | true
                    A credit is refused if one of the following is met:     | true
                    We do any of the following:                             | false
                    We keep the following:                                  | false
                    """)
    void items_that_only_say_when_what_announces_them_holds(String leadIn, boolean supposed) {
        Passage item =
                Passages.in("# Paper\n\n" + leadIn + "\n\n- backups are taken daily\n- logs are kept\n", "backups");

        assertThat(Supposition.is(item)).isEqualTo(supposed);
    }
}
