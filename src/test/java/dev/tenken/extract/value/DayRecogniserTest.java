package dev.tenken.extract.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.Passages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayRecogniserTest {

    private final Recogniser days = DayRecogniser.iso();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022年7月に取得              | 2022-07
            ２０２２年７月１日に取得     | 2022-07-01
            令和元年5月1日登録           | 2019-05-01
            令和4年12月登録              | 2022-12
            on November 10th, 2011       | 2011-11-10
            since 3 March 2014           | 2014-03-03
            in Sept. 2020                | 2020-09
            registered 2021-04-30.       | 2021-04-30
            """)
    void a_day_or_month_is_seen_in_its_iso_form(String text, String iso) {
        assertThat(days.find(Passages.of(text)))
                .extracting(f -> f.roles().get(Found.VALUE))
                .containsExactly(iso);
    }

    @ParameterizedTest
    @CsvSource({"27001:2022", "version 2022.1.1.5", "in 2022", "7月1日"})
    void what_is_no_day_of_a_year_is_not(String text) {
        assertThat(days.find(Passages.of(text))).isEmpty();
    }
}
