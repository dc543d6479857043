package dev.tenken.extract.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.Passages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursRecogniserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    9:00-18:00                        | 09:00-18:00
                    ９：００～１８：００              | 09:00-18:00
                    9時から18時まで                   | 09:00-18:00
                    9時～17時半                       | 09:00-17:30
                    午前1時から午前7時                | 01:00-07:00
                    午前9時から午後6時                | 09:00-18:00
                    22時～翌5時                       | 22:00-05:00
                    from 1 am to 7 am                 | 01:00-07:00
                    9 a.m. to 5:30 p.m.               | 09:00-17:30
                    between 03:00 and 05:00           | 03:00-05:00
                    10 pm until the following day 5 am | 22:00-05:00
                    """)
    void stretches_of_a_day_are_seen_as_people_write_them(String text, String hours) {
        assertThat(hours(text)).isEqualTo(hours);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    18:00-0:00      | 18:00-24:00
                    18:00-24:00     | 18:00-24:00
                    0:00-6:00       | 00:00-06:00
                    9 am to 12 am   | 09:00-00:00
                    9 am to 12 pm   | 09:00-12:00
                    12 am to 6 am   | 00:00-06:00
                    """)
    void midnight_at_the_end_is_told_from_what_may_be_noon(String text, String hours) {
        assertThat(hours(text)).isEqualTo(hours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-5 minutes", "chapters 9 to 12", "2022-2023", "25:00-26:00", "9:75-18:00", "1.2-3.4"})
    void two_numbers_alone_and_impossible_times_are_no_hours(String text) {
        assertThat(Passages.values(new HoursRecogniser(), text)).isEmpty();
    }

    private static String hours(String text) {
        return String.join(";", Passages.values(new HoursRecogniser(), text));
    }
}
