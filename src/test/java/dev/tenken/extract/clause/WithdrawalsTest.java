package dev.tenken.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was offered once and is no more, and what is done only now and then. */
class WithdrawalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Single sign-on was taken out of the product.                    # Single
            Multi-factor authentication was removed from the product.       # Multi-factor
            The labelling function has been retired.                        # labelling
            We have dropped IP address restriction from all plans.          # IP address
            Support for single sign-on ended in May 2024.                   # single
            Two-factor authentication is a thing of the past.               # Two-factor
            シングルサインオン機能は廃止しました。                          # シングルサインオン
            IPアドレス制限の提供は終了しました。                            # IPアドレス
            多要素認証は昨年、製品から取り除かれました。                    # 多要素認証
            """)
    void what_was_taken_back_is_withdrawn(String text, String thing) {
        assertThat(withdraws(text, thing)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            The limit on the number of users with single sign-on has been removed. # single
            Single sign-on accounts were removed last year.                        # Single
            Single sign-on will be discontinued.                                   # Single
            Single sign-on can be removed by the administrator.                    # Single
            If single sign-on was removed, passwords are asked for.                # single
            Single sign-on was removed from the Free plan.                         # Single
            Single sign-on was moved out of the beta.                              # Single
            シングルサインオンの利用者数の上限を撤廃しました。                     # シングルサインオン
            シングルサインオンは来年廃止します。                                   # シングルサインオン
            シングルサインオンを廃止した場合は、お知らせします。                   # シングルサインオン
            """)
    void what_stays_or_was_not_the_thing_itself_is_not_withdrawn(String text, String thing) {
        assertThat(withdraws(text, thing)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Scans are run from time to time.      # true
            Scans are run when we find the time.  # true
            検査はときどき実施しています。        # true
            検査は折を見て実施しています。        # true
            Scans are run regularly.              # false
            Scans are run once a week.            # false
            検査は定期的に実施しています。        # false
            """)
    void now_and_then_is_less_than_regularly(String text, boolean occasional) {
        assertThat(Read.of(text).last().occasional()).isEqualTo(occasional);
    }

    private static boolean withdraws(String text, String thing) {
        Read read = Read.of(text);
        String folded = thing.toLowerCase(Locale.ROOT);
        return read.at(folded).withdraws(read.place(folded));
    }
}
