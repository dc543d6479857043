package dev.tenken.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    改訂日：令和七年四月一日         | 2025-04-01
                    ㋿7年4月1日                     | 2025-04-01
                    R7.4.1                          | 2025-04-01
                    Ｒ７．４．１                    | 2025-04-01
                    改訂日：R07/04/01               | 2025-04-01
                    令和7.4.1                       | 2025-04-01
                    二〇二五年四月一日              | 2025-04-01
                    二千二十五年四月一日            | 2025-04-01
                    二〇二五年一二月三一日          | 2025-12-31
                    令和元年五月一日                | 2019-05-01
                    R元年5月1日                     | 2019-05-01
                    平成三十一年四月三十日          | 2019-04-30
                    H31.4.30                        | 2019-04-30
                    ㍼64年1月7日                    | 1989-01-07
                    昭和六十年一月一日              | 1985-01-01
                    大正15年12月24日                | 1926-12-24
                    2025 年 4 月 1 日               | 2025-04-01
                    ２０２５年４月１日              | 2025-04-01
                    2025-04-01T10:00                | 2025-04-01
                    2025. 4. 1                      | 2025-04-01
                    2026年3月 第2版                 | 2026-03
                    令和8年3月                      | 2026-03
                    2026/03                         | 2026-03
                    Version 2.1, 15 March 2026.     | 2026-03-15
                    v2.1 - March 2026               | 2026-03
                    v2.1 2026-03-01                 | 2026-03-01
                    March 5th, 2026                 | 2026-03-05
                    the 1st of April, 2025          | 2025-04-01
                    15-Mar-2026                     | 2026-03-15
                    Sept. 2025                      | 2025-09
                    15/03/2026                      | 2026-03-15
                    03/15/2026                      | 2026-03-15
                    31.12.2025                      | 2025-12-31
                    Last updated: May 2026          | 2026-05
                    """)
    void dates_are_read_as_people_write_them(String text, String iso) {
        assertThat(Dates.in(text)).extracting(Dates.Found::iso).containsExactly(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和7年2月29日",
                "令和七年二月二十九日",
                "2026年13月1日",
                "2025年4月31日",
                "2022/13/41",
                "29 February 2026",
                "February 30, 2026",
                "昭和65年1月1日",
                "令和0年1月1日",
                "03/04/2026",
                "ISO/IEC 27001:2022",
                "TEL 03-2026-0401",
                "090-2026-0401",
                "version 2026.4.1",
                "v2026.4.1",
                "192.168.2026.1",
                "Oracle EBS R12.2.4.1",
                "You may 2 times a day",
                "2022年度",
                "2025年3か月",
                "3 months of 2025",
                "四月一日"
            })
    void what_is_no_date_is_not_read(String text) {
        assertThat(Dates.in(text)).isEmpty();
    }

    @Test
    void every_date_has_its_place() {
        String text = "制定日：2019年5月1日、改訂日：令和8年4月1日";

        assertThat(Dates.in(text))
                .extracting(d -> text.substring(d.start(), d.end()))
                .containsExactly("2019年5月1日", "令和8年4月1日");
    }

    @Test
    void a_month_is_dated_by_its_first_day() {
        assertThat(Dates.in("2026年3月")).singleElement().satisfies(d -> {
            assertThat(d.date()).hasToString("2026-03-01");
            assertThat(d.isDay()).isFalse();
        });
    }
}
