package dev.tenken.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    private static final Pattern ONE = Pattern.compile(Numbers.PATTERN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    90                                  | 90
                    1,000                               | 1000
                    1.5                                 | 1.5
                    a dozen                             | 12
                    two dozen                           | 24
                    half a dozen                        | 6
                    ninety-nine point nine five         | 99.95
                    four point oh one                   | 4.01
                    三六五                              | 365
                    二四                                | 24
                    二〇二五                            | 2025
                    一〇〇                              | 100
                    九〇                                | 90
                    百二十                              | 120
                    二十四                              | 24
                    三百六十五                          | 365
                    千                                  | 1000
                    一千                                | 1000
                    二千二十五                          | 2025
                    弐拾四                              | 24
                    廿四                                | 24
                    卅                                  | 30
                    壱                                  | 1
                    1万2千                              | 12000
                    1万2000                             | 12000
                    一・五                              | 1.5
                    twelve                              | 12
                    twenty-four                         | 24
                    seventy two                         | 72
                    one hundred and eighty              | 180
                    one hundred twenty                  | 120
                    a hundred                           | 100
                    one thousand and one                | 1001
                    two thousand, one hundred and five  | 2105
                    """)
    void numbers_are_read_as_people_write_them(String text, BigDecimal number) {
        assertThat(seen(text)).containsExactly(text);
        assertThat(Numbers.read(text)).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"二三", "七八", "二三十", "1〇", "万", "〇三", "十〇", "百〇五", "十百", "二十千", "十万億"})
    void what_may_be_another_number_or_none_is_not_read(String text) {
        assertThat(Numbers.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"数十日", "過去数百年", "何十回", "第三者", "第12条", "several hundred and eighty days", "v1.2.3"})
    void a_part_of_a_number_or_of_a_word_is_none(String text) {
        assertThat(seen(text)).isSubsetOf("1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    保存日数30日        | 30
                    世代数七世代        | 七
                    90-180              | 90
                    30, 60 or 90 days   | 30
                    ISO 27001:2022, 90  | 27001
                    """)
    void of_a_list_or_a_range_only_the_first_stands_alone(String text, String first) {
        assertThat(seen(text)).first().isEqualTo(first);
        assertThat(seen(text)).doesNotContain("180", "60");
    }

    @Test
    void only_whole_numbers_count_things() {
        assertThat(Numbers.whole("七")).hasValue(7);
        assertThat(Numbers.whole("1.5")).isEmpty();
        assertThat(Numbers.whole("二三")).isEmpty();
    }

    @Test
    void the_language_of_the_machine_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(Numbers.whole("1,000")).hasValue(1000);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> seen(String text) {
        List<String> seen = new ArrayList<>();
        Matcher m = ONE.matcher(text);
        while (m.find()) {
            seen.add(m.group());
        }
        return seen;
    }
}
