package dev.tenken.extract.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.Passages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysRecogniserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    毎月第2火曜日                       | second tuesday
                    第二火曜日と第四木曜日              | second tuesday;fourth thursday
                    毎週日曜日                          | sunday
                    月～金                              | monday-friday
                    月曜日から土曜日                    | monday;saturday
                    平日 9:00-18:00                     | weekdays
                    24時間365日対応                     | every day
                    every second Monday of the month    | second monday
                    the last Sunday                     | last sunday
                    on the 3rd Wednesday                | third wednesday
                    Mon. to Fri.                        | monday-friday
                    Tuesday through Saturday            | tuesday-saturday
                    Mondays and Thursdays               | monday;thursday
                    weekdays from 9 to 5                | weekdays
                    support 24/7                        | every day
                    """)
    void days_are_seen_as_people_write_them(String text, String days) {
        assertThat(String.join(";", Passages.values(new DaysRecogniser(), text)))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3営業日以内に連絡する", "within three business days", "毎日バックアップする", "monitored daily", "1～3か月"})
    void counts_and_frequencies_are_no_days_of_the_week(String text) {
        assertThat(Passages.values(new DaysRecogniser(), text)).isEmpty();
    }
}
