package dev.tenken.extract.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.FactsOf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One figure or place is one thing. */
class RivalryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            log-retention | {kind=[operation], retention=P70D}  | 画面の履歴は二年間、バックアップの作業記録は七十日間これを保管する。
            log-retention | {kind=[access], retention=P2Y}      | アクセスログは二年間、バックアップは七十日間これを保管する。
            backup        | {retention=P70D}                    | アクセスログは二年間、バックアップは七十日間これを保管する。
            """)
    void a_figure_goes_to_the_words_it_stands_with(String topic, String fact, String sentence) {
        assertThat(FactsOf.text("# 記録\n\n" + sentence + "\n", topic)).contains("affirmed [] " + fact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            availability | {rpo=PT2H, rto=PT6H}    | The RTO is 6 hours and the RPO is 2 hours.
            availability | {rpo=PT2H, rto=PT6H}    | RTO / RPO: 6 hours / 2 hours
            availability | {rpo=PT2H, rto=PT6H}    | 目標復旧時間は6時間、目標復旧時点は2時間です。
            """)
    void objectives_keep_their_figures(String topic, String fact, String sentence) {
        assertThat(FactsOf.text("# Paper\n\n" + sentence + "\n", topic)).containsExactly("affirmed [] " + fact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FI | All backup data stored in the backup storage server is transferred to the data center in Finland.
            NO | Backup copies of customer data are stored in Norway.
            MT | バックアップデータはマルタのデータセンターに保管しています。
            """)
    void a_place_is_of_one_kind(String country, String sentence) {
        assertThat(FactsOf.text("# Paper\n\n" + sentence + "\n", "data-location"))
                .singleElement()
                .asString()
                .contains("countries=[" + country + "]")
                .contains("kind=");
    }
}
