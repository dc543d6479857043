package dev.tenken.extract.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenken.extract.Passages;
import dev.tenken.extract.frame.Recognisers;
import dev.tenken.extract.text.MatchText;
import dev.tenken.model.Interval;
import dev.tenken.model.TimeSpan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecogniserTest {
    private static final Map<String, Recogniser> RECOGNISERS = Recognisers.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    90日間保存します         | P90D
                    ９０ 日 間               | P90D
                    3 か月間                 | P3M
                    三か月                   | P3M
                    三ヶ月                   | P3M
                    一年間                   | P1Y
                    十五日                   | P15D
                    60 営業日以内            | P60D
                    半年前                   | P6M
                    72時間                   | PT72H
                    thirty (30) days         | P30D
                    14-days worth            | P14D
                    one year                 | P1Y
                    twelve months            | P12M
                    90 calendar days         | P90D
                    4 weeks                  | P28D
                    """)
    void durations_are_seen_as_people_write_them(String text, String iso) {
        assertThat(durations(text)).extracting(TimeSpan::iso).containsExactly(iso);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2022年11月1日に改訂
                    令和6年4月1日
                    平日の9時30分
                    24時間365日
                    第3年度
                    1日1回
                    12時間ごと
                    every 6 hours
                    version 1.2
                    stored in a second region
                    once a week
                    """)
    void dates_clock_times_and_frequencies_are_no_durations(String text) {
        assertThat(durations(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    月間稼働率99.9％を保証します     | 99.9
                    稼働率は九九・九パーセント       | 99.9
                    99.95 percent uptime           | 99.95
                    four nines of availability     | 99.99
                    """)
    void rates_of_availability_are_numbers(String text, double rate) {
        assertThat(seen("rate", text))
                .extracting(f -> f.roles().get(Found.VALUE))
                .containsExactly(rate);
    }

    @Test
    void shares_of_other_things_are_no_rates() {
        assertThat(seen("rate", "a 10% credit, 85.5% of users, 12.99% more")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RTOは4時間、RPOは1時間                                  | PT4H  | PT1H
                    目標復旧時間（ＲＴＯ）は１２時間、目標復旧時点（ＲＰＯ）は１日  | PT12H | P1D
                    RTO / RPO: 8 hours / 30 minutes                       | PT8H  | PT30M
                    a 2-hour RTO and a 15-minute RPO                      | PT2H  | PT15M
                    RTO 4h, with at most one hour of data loss            | PT4H  | PT1H
                    """)
    void recovery_objectives_take_the_time_that_is_said_of_them(String text, String rto, String rpo) {
        List<Found> found = seen("recovery", text);
        assertThat(found).flatExtracting(f -> iso(f, "rto")).containsExactly(rto);
        assertThat(found).flatExtracting(f -> iso(f, "rpo")).containsExactly(rpo);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ＩＳＯ／ＩＥＣ ２７００１：２０１３     | ISO/IEC 27001:2013
                    ISO 27001/27017                   | ISO 27001;ISO 27017
                    SOC 1, 2 and 3                    | SOC 1;SOC 2;SOC 3
                    SOC 2 Type II                     | SOC 2 Type II
                    プライバシーマーク                   | プライバシーマーク
                    """)
    void standards_keep_the_vendors_name(String text, String names) {
        assertThat(seen("standard", text))
                .extracting(f -> f.roles().get(Found.VALUE))
                .containsExactly((Object[]) names.split(";"));
    }

    @ParameterizedTest
    @CsvSource({"ISO 8601形式", "ISO 3166 codes", "ISMS事務局", "the SOC team", "TLS 1.2"})
    void other_norms_are_no_certificates(String text) {
        assertThat(seen("standard", text)).isEmpty();
    }

    @Test
    void each_supplier_takes_the_role_beside_it() {
        assertThat(seen("supplier", "メール配信にはSendGridを、決済にはStripeを利用しています"))
                .extracting(f -> f.roles().get(Found.VALUE), f -> f.roles().get("role"))
                .containsExactly(tuple("SendGrid", "メール配信"), tuple("Stripe", "決済"));
    }

    @Test
    void a_country_is_a_suppliers_only_where_it_stands_alone() {
        assertThat(seen("sole-country", "a Dutch company"))
                .extracting(f -> f.roles().get(Found.VALUE))
                .containsExactly("NL");
        assertThat(seen("sole-country", "in Germany and France")).isEmpty();
        assertThat(seen("sole-country", "Example Japan合同会社")).isEmpty();
    }

    @Test
    void the_wording_tells_floors_from_ceilings() {
        assertThat(durations("最低3か月間保存し")).extracting(TimeSpan::bound).containsExactly(TimeSpan.Bound.AT_LEAST);
        assertThat(durations("最大で90日保管")).extracting(TimeSpan::bound).containsExactly(TimeSpan.Bound.AT_MOST);
        assertThat(durations("1年以上保存")).extracting(TimeSpan::bound).containsExactly(TimeSpan.Bound.AT_LEAST);
        assertThat(durations("no less than twelve months"))
                .extracting(TimeSpan::bound)
                .containsExactly(TimeSpan.Bound.AT_LEAST);
        assertThat(durations("up to 30 days")).extracting(TimeSpan::bound).containsExactly(TimeSpan.Bound.AT_MOST);
    }

    @ParameterizedTest
    @CsvSource({"kept for 1½ years,P18M", "kept for ½ year,P6M", "kept for 6 wks,P42D", "保存期間は1½年,P18M"})
    void a_fraction_in_one_sign_is_part_of_its_number(String text, String iso) {
        assertThat(durations(text)).extracting(TimeSpan::iso).containsExactly(iso);
    }

    @Test
    void a_range_is_one_value_with_an_upper_end() {
        List<Found> found = new DurationRecogniser().find(MatchText.of("at least 6 months and at most 2 years"));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).roles().get(Found.VALUE)).hasToString("P6M");
        assertThat(found.get(0).roles().get("max")).hasToString("P2Y");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    毎日バックアップ         | P1D
                    日次                     | P1D
                    1日1回                   | P1D
                    １日２回                 | PT12H
                    24時間ごと               | PT24H
                    12 時間ごと              | PT12H
                    5-10 分ごと              | PT5M/PT10M
                    毎週                     | P7D
                    週1回                    | P7D
                    月に1回                  | P1M
                    年2回                    | P6M
                    twice a year             | P6M
                    四半期ごと               | P3M
                    nightly                  | P1D
                    on a daily basis         | P1D
                    once per day             | P1D
                    twice a day              | PT12H
                    every 24 hours           | PT24H
                    6-hourly                 | PT6H
                    every second week        | P14D
                    backups every other day  | P2D
                    every other Saturday     | P14D
                    隔週の土曜日に1回        | P14D
                    no night passes without  | P1D
                    each March               | P1Y
                    twice daily, at noon     | PT12H
                    every weekday at 22:00   | P1D
                    in a six-hour rhythm     | PT6H
                    three times daily        | PT8H
                    thrice each day          | PT8H
                    four times each day      | PT6H
                    once weekly              | P7D
                    twice yearly             | P6M
                    twice annually           | P6M
                    毎日3回                  | PT8H
                    毎週二度                 | PT84H
                    every second counts, daily | P1D
                    """)
    void frequencies_are_seen_as_people_write_them(String text, String iso) {
        List<Found> found = new FrequencyRecogniser().find(MatchText.of(text));

        assertThat(found)
                .extracting(f -> ((Interval) f.roles().get(Found.VALUE)).toString())
                .containsExactly(iso);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    翌営業日までに通知する              | P1D | true
                    on the next business day            | P1D | true
                    当日中に連絡する                    | P1D | false
                    within five (5) business days       | P5D | true
                    """)
    void days_that_words_name_are_deadlines(String text, String iso, boolean businessDays) {
        List<Found> found = new DeadlineRecogniser(new DurationRecogniser()).find(MatchText.of(text));

        assertThat(found).singleElement().satisfies(f -> {
            TimeSpan span = (TimeSpan) f.roles().get(Found.VALUE);
            assertThat(span.iso()).isEqualTo(iso);
            assertThat(span.businessDays()).isEqualTo(businessDays);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"翌日の会議", "30 days from the day following termination", "当日の天気"})
    void other_days_are_no_deadlines_of_their_own(String text) {
        assertThat(new DeadlineRecogniser(new DurationRecogniser()).find(MatchText.of(text)))
                .hasSameSizeAs(durations(text));
    }

    private static List<Found> seen(String recogniser, String text) {
        return RECOGNISERS.get(recogniser).find(Passages.of(text));
    }

    private static List<String> iso(Found found, String role) {
        return found.roles().containsKey(role)
                ? List.of(((TimeSpan) found.roles().get(role)).iso())
                : List.of();
    }

    private static List<TimeSpan> durations(String text) {
        return new DurationRecogniser()
                .find(MatchText.of(text)).stream()
                        .map(f -> (TimeSpan) f.roles().get(Found.VALUE))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3 to 15 characters                       | 15
                    between 4 and 12 characters              | 12
                    at most 6 characters                     | 6
                    6 characters or fewer                    | 6
                    6文字以内                                | 6
                    8文字以上64文字以下                      | 64
                    ８〜３２文字                             | 32
                    最大20文字                               | 20
                    """)
    void most_characters(String text, int most) {
        assertThat(seen("most-characters", text))
                .extracting(f -> f.roles().get(Found.VALUE))
                .containsExactly(most);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at least 8 characters",
                "8 characters and 3 digits",
                "8文字以上",
                "同じ文字は最大3文字まで連続できます",
                "no more than 3 characters in a row"
            })
    void no_most_characters(String text) {
        assertThat(seen("most-characters", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    バックアップは7世代           | 7
                    直近4回分を残す               | 4
                    最新の3回分                   | 3
                    the last 30 backups           | 30
                    the last twelve monthly snapshots | 12
                    """)
    void generations_are_counted_as_people_write_them(String text, int count) {
        assertThat(seen("generations", text))
                .extracting(f -> f.roles().get(Found.VALUE))
                .containsExactly(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第3回分の料金", "4回分の利用", "the last twelve monthly invoices"})
    void other_counts_are_no_generations(String text) {
        assertThat(seen("generations", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    バックアップの頻度は6時間です | PT6H
                    取得間隔：5～10分             | PT5M/PT10M
                    Backup interval: 4 hours      | PT4H
                    """)
    void a_spacing_is_a_duration_between_two_occurrences(String text, String iso) {
        assertThat(seen("spacing", text))
                .extracting(f -> f.roles().get(Found.VALUE).toString())
                .containsExactly(iso);
    }
}
