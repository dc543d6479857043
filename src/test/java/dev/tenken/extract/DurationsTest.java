package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.frame.Recognisers;
import dev.tenken.extract.text.MatchText;
import dev.tenken.extract.value.DurationRecogniser;
import dev.tenken.extract.value.Found;
import dev.tenken.extract.value.FrequencyRecogniser;
import dev.tenken.extract.value.Recogniser;
import dev.tenken.model.Interval;
import dev.tenken.model.TimeSpan;
import dev.tenken.model.TimeSpan.Bound;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Durations in every form that people write them in; what is not sure is not seen. */
class DurationsTest {
    private static final Map<String, Recogniser> RECOGNISERS = Recognisers.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    by day 60                         | P60D
                    on the 30th day                   | P30D
                    30日目に                          | P30D
                    a dozen weeks                     | P84D
                    ひと月前                          | P1M
                    90 d; more                        | P90D
                    三六五日間                        | P365D
                    90¹日間                           | P90D
                    180² days                         | P180D
                    二四ヶ月間                        | P24M
                    弐拾四か月間                      | P24M
                    廿四か月間                        | P24M
                    二〇二五日間                      | P2025D
                    一〇〇日間                        | P100D
                    九〇日間                          | P90D
                    一〇年間                          | P10Y
                    壱年間                            | P1Y
                    千日間                            | P1000D
                    一千日間                          | P1000D
                    1,000日間                         | P1000D
                    百二十日                          | P120D
                    二十四時間                        | PT24H
                    365日間                           | P365D
                    365 days                          | P365D
                    三百六十五日                      | P365D
                    1箇年                             | P1Y
                    ３か年                            | P3Y
                    ３ヵ年                            | P3Y
                    三六〇日以内                      | P360D
                    1.5年間                           | P18M
                    1.5 years                         | P18M
                    2.5 days                          | PT60H
                    1.5時間                           | PT90M
                    一年半                            | P18M
                    a year and a half                 | P18M
                    two and a half years              | P30M
                    half a year                       | P6M
                    a day and a half                  | PT36H
                    一週間半                          | PT252H
                    一か月半                          | P45D
                    半日                              | PT12H
                    1年6か月間                        | P18M
                    1年と6ヶ月                        | P18M
                    one year and six months           | P18M
                    1 year 6 months                   | P18M
                    1時間30分                         | PT90M
                    one year and 30 days              | P395D
                    one hundred and eighty days       | P180D
                    one hundred twenty days           | P120D
                    seventy-two (72) hours            | PT72H
                    one hundred and eighty (180) days | P180D
                    18 months                         | P18M
                    a fortnight                       | P14D
                    two quarters                      | P6M
                    45 further days                   | P45D
                    七営業日                          | P7D
                    90日（3か月）                     | P90D
                    72 hours (3 days)                 | PT72H
                    十分以内に通知                    | PT10M
                    二十分                            | PT20M
                    保存日数30日                      | P30D
                    2025年4月1日から30日間            | P30D
                    二〇二五年四月一日より三十日間    | P30D
                    ISO/IEC 27001:2022, 90 days       | P90D
                    TLS 1.2、90日                     | P90D
                    保存期間を90日から180日に延長     | P180D
                    extended it from 30 to 60 days    | P60D
                    """)
    void a_duration_is_read_as_written(String text, String iso) {
        assertThat(seen(text)).containsExactly(iso);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    90〜180日間                          | P90D/P180D
                    90～180日間                          | P90D/P180D
                    ９０～１８０日間                     | P90D/P180D
                    90日〜180日                          | P90D/P180D
                    90-180 days                          | P90D/P180D
                    90 – 180 days                        | P90D/P180D
                    90 to 180 days                       | P90D/P180D
                    between 90 and 180 days              | P90D/P180D
                    between 3 months and 6 months        | P3M/P6M
                    two to three years                   | P2Y/P3Y
                    within 24-48 hours                   | PT24H/PT48H
                    30, 60 or 90 days                    | P30D/P90D
                    30、60または90日                     | P30D/P90D
                    3か月から6か月                       | P3M/P6M
                    三か月から六か月                     | P3M/P6M
                    三〜六か月                           | P3M/P6M
                    二、三日                             | P2D/P3D
                    3か月以上1年以内                     | P3M/P1Y
                    at least 6 months and at most 2 years | P6M/P2Y
                    """)
    void a_range_promises_its_lower_end(String text, String ends) {
        assertThat(new DurationRecogniser().find(MatchText.of(text)))
                .singleElement()
                .satisfies(f -> {
                    TimeSpan least = (TimeSpan) f.roles().get(Found.VALUE);
                    TimeSpan latest = (TimeSpan) f.roles().get(DurationRecogniser.LATEST);
                    assertThat(least + "/" + f.roles().get(DurationRecogniser.MAX))
                            .isEqualTo(ends);
                    assertThat(least.bound()).isEqualTo(Bound.AT_LEAST);
                    assertThat(latest.bound()).isEqualTo(Bound.AT_MOST);
                    assertThat(ends).endsWith("/" + latest);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30日等の期間が経過した後",
                "最大90日等以内に",
                "数十日間",
                "過去数年",
                "several months",
                "十分な期間",
                "十分な時間",
                "十分に注意する",
                "十分間隔をあける",
                "第三者に提供",
                "一部のログ",
                "万一の場合",
                "一切ない",
                "二段階認証",
                "三井の倉庫",
                "第2四半期",
                "四半期",
                "3年目",
                "三分の二",
                "2分割",
                "四日市市",
                "廿日市市",
                "持参日",
                "一日中",
                "一日も早く",
                "二三日",
                "七八か月",
                "一二か月",
                "thirty (60) days",
                "several hundred and eighty days",
                "60日から30日",
                "三分の一年間",
                "四分の三年間",
                "3分の2か月",
                "1年と3分の1",
                "a quarter of a year",
                "three quarters of a year",
                "two thirds of a year",
                "half of one year",
                "half a business day",
                "3 6 5日",
                "1 000 days",
                "1'000日",
                "12+1 months",
                "30×12日",
                "30 days × 12",
                "1.000 days",
                "1.095日",
                "創業50年の当社",
                "創業以来25年間",
                "founded 50 years ago",
                "25 years of experience",
                "a 15-year-old company",
                "過去3年間に2件",
                "3年以下の懲役",
                "180-90 days",
                "1か月と10日",
                "1.3年",
                "二〇二五年四月一日",
                "令和七年四月",
                "七年四月",
                "11月1日",
                "四月一日",
                "毎月1日に取得",
                "翌月10日まで",
                "毎月1日と15日に取得",
                "九時三十分",
                "24時間365日",
                "二十四時間三百六十五日",
                "365日24時間対応",
                "24時間体制で監視",
                "年中無休、365日対応",
                "24 hours a day, 7 days a week",
                "24x7x365",
                "365 days a year",
                "24-hour support",
                "version 1.2",
                "TEL 03-1234-5678",
                "you may 2026",
                "a quarter of the data"
            })
    void what_is_no_duration_or_not_sure_is_not_read(String text) {
        assertThat(seen(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    操作ログは1年、アクセスログは6か月            | P1Y P6M
                    アクセスログと操作ログはそれぞれ1年と6か月    | P1Y P6M
                    one year and six months, respectively         | P1Y P6M
                    1 year, 6 months of which online              | P1Y P6M
                    30日（有料プランは1年）                       | P30D P1Y
                    1年（180日）                                  | P1Y P180D
                    30日、60日、90日から選択                      | P30D P60D P90D
                    """)
    void two_durations_stay_two(String text, String both) {
        assertThat(seen(text)).containsExactly(both.split(" "));
    }

    @Test
    void an_open_end_is_a_bound() {
        assertThat(spans("90日～")).extracting(TimeSpan::bound).containsExactly(Bound.AT_LEAST);
        assertThat(spans("～90日")).extracting(TimeSpan::bound).containsExactly(Bound.AT_MOST);
        assertThat(spans("less than 1 year")).extracting(TimeSpan::bound).containsExactly(Bound.AT_MOST);
        assertThat(spans("nearly 1 year")).extracting(TimeSpan::bound).containsExactly(Bound.AT_MOST);
        assertThat(spans("1年弱")).extracting(TimeSpan::bound).containsExactly(Bound.AT_MOST);
        assertThat(spans("no less than 1 year")).extracting(TimeSpan::bound).containsExactly(Bound.AT_LEAST);
        assertThat(spans("none is kept for less than 1 year"))
                .extracting(TimeSpan::bound)
                .containsExactly(Bound.AT_LEAST);
        assertThat(spans("1年を下回ることはありません")).extracting(TimeSpan::bound).containsExactly(Bound.AT_LEAST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    二四時間ごと              | PT24H
                    十二時間毎                | PT12H
                    三か月に一回              | P3M
                    日に二回                  | PT12H
                    月1〜2回                  | P15D/P1M
                    2〜3日ごと                | P2D/P3D
                    十分おき                  | PT10M
                    1日おき                   | P2D
                    3年ごと                   | P3Y
                    every one hundred and eighty days | P180D
                    every 2-3 days            | P2D/P3D
                    every 1.5 hours           | PT90M
                    every two and a half hours | PT150M
                    five times a day          | PT5H
                    """)
    void frequencies_use_the_same_numbers(String text, String iso) {
        assertThat(new FrequencyRecogniser().find(MatchText.of(text)))
                .extracting(f -> ((Interval) f.roles().get(Found.VALUE)).toString())
                .containsExactly(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2日おき",
                "1時間30分おき",
                "every 1 hour 30 minutes",
                "every day and a half",
                "every quarter of an hour",
                "semi-monthly",
                "bimonthly"
            })
    void a_frequency_that_is_not_sure_is_not_read(String text) {
        assertThat(new FrequencyRecogniser().find(MatchText.of(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    generations     | 弐拾四世代を保管           | 24
                    generations     | 二四世代                   | 24
                    generations     | 2～3世代                   | 3
                    generations     | the last seven generations | 7
                    fewest-characters | 八文字以上               | 8
                    fewest-characters | at least twelve characters | 12
                    most-characters | 六十四文字以内             | 64
                    hours           | 九時から十八時             | 09:00-18:00
                    hours           | 午前九時三十分～午後六時   | 09:30-18:00
                    day             | 令和七年四月一日           | 2025-04-01
                    day             | R7.4.1                     | 2025-04-01
                    """)
    void other_figures_use_the_same_numbers(String recogniser, String text, String value) {
        assertThat(RECOGNISERS.get(recogniser).find(Passages.of(text)))
                .extracting(f -> f.roles().get(Found.VALUE).toString())
                .containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第三世代のシステム", "数世代", "二三世代", "三世代目"})
    void other_generations_are_none(String text) {
        assertThat(RECOGNISERS.get("generations").find(Passages.of(text))).isEmpty();
    }

    private static List<String> seen(String text) {
        return spans(text).stream().map(TimeSpan::iso).collect(Collectors.toList());
    }

    private static List<TimeSpan> spans(String text) {
        return new DurationRecogniser()
                .find(MatchText.of(text)).stream()
                        .map(f -> (TimeSpan) f.roles().get(Found.VALUE))
                        .toList();
    }
}
