package dev.tenken.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.text.Stretch;
import dev.tenken.model.fact.Polarity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On what a clause depends, whom it is restricted to, and what it leaves open. */
class CircumstancesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    当社は、漏えいが判明した場合、24時間以内に通知する。   # 漏えいが判明した場合                # INCIDENT
                    契約者が請求すれば、証明書を発行する。                 # 契約者が請求すれば                  # REQUEST
                    料金を改定する際は、30日前に告知します。               # 料金を改定する際                    # PRICE
                    規約を変更するときは、掲示します。                     # 規約を変更するとき                  # TERMS
                    メンテナンスの予定は3日前に告知します。                # -                                   # MAINTENANCE
                    解約後30日で消去します。                               # -                                   # CONTRACT_END
                    契約終了日から30日で消去します。                       # -                                   # CONTRACT_END
                    利用申請日の翌日に発行します。                         # -                                   # REQUEST
                    After the contract has come to an end it is wiped.     # -                                   # CONTRACT_END
                    When a customer leaves, its files are wiped.           # when a customer leaves              # CONTRACT_END
                    鍵は年に一度更新します。                               # -                                   # null
                    請求書は毎月送ります。                                 # -                                   # null
                    Copies are tried out once a year.                      # -                                   # null
                    雪が降ったら、閉館します。                             # 雪が降ったら                        # OTHER
                    If a disk fails, we swap it.                           # if a disk fails                     # OUTAGE
                    We write to you when prices rise.                      # when prices rise                    # PRICE
                    In the event of a leak, you are told.                  # in the event of a leak              # INCIDENT
                    On request, copies are sent.                           # -                                   # REQUEST
                    Should a client object, nothing is sold.               # should a client object              # OTHER
                    Once all fees have been paid, files are wiped.         # once all fees have been paid        # OTHER
                    料金がすべて支払われている場合、消去します。           # 料金がすべて支払われている場合      # OTHER
                    Unless it snows, we open at nine.                      # unless it snows                     # OTHER
                    After the end of the contract files are wiped.         # -                                   # CONTRACT_END
                    In the event of a breach we will write to you.         # in the event of a breach            # INCIDENT
                    """)
    void condition_and_event(String text, String condition, String event) {
        Read read = Read.of(text);
        assertThat(read.words(read.last().condition())).isEqualTo(condition);
        assertThat(String.valueOf(read.last().event())).isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    更新を検知できない場合は、担当者が確認します。     # 検知        # true
                    更新を検知できない場合は、担当者が確認します。     # 確認        # false
                    If a scan does not finish, we run it again.        # finish      # true
                    If a scan does not finish, we run it again.        # run         # false
                    We run it again if a scan does not finish.         # finish      # true
                    """)
    void what_is_only_supposed(String text, String words, boolean supposed) {
        Read read = Read.of(text);
        assertThat(read.at(words).supposed(read.place(words))).isEqualTo(supposed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    許可されていない接続を遮断します。                 # 許可        # true
                    許可されていない接続を遮断します。                 # 接続        # false
                    利用者が記録を閲覧する機能を提供します。           # 閲覧        # false
                    Files that are not used are deleted.               # used        # true
                    Files that are not used are deleted.               # deleted     # false
                    We ensure that copies are made.                    # copies      # false
                    Add-ons which tenants bring are not patched.       # tenants     # true
                    """)
    void what_only_describes_a_noun(String text, String words, boolean relative) {
        Read read = Read.of(text);
        assertThat(read.at(words).relative(read.place(words))).isEqualTo(relative);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    管理者のみ閲覧できます。                           # 管理者のみ
                    祝日を除き、毎日取得します。                       # 祝日を除き
                    SSOは上位プランで提供します。                      # 上位プラン
                    Only administrators can read it.                   # only administrators
                    Copies are made daily, except on holidays.         # except on holidays
                    Token sign-in comes with the gold plan.            # gold plan
                    鍵は年に一度更新します。                           # -
                    """)
    void what_it_is_restricted_to(String text, String scope) {
        Read read = Read.of(text);
        assertThat(read.words(read.last().scope())).isEqualTo(scope);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "しかるべき時期に更新します。",
                "調査に十分な期間保管します。",
                "可能な限り早く復旧します。",
                "数日で復旧します。",
                "定期的に確認します。",
                "We use reasonable efforts to find the cause.",
                "Logs are kept for a few weeks.",
                "Copies are checked regularly.",
                "Holes are closed in due course.",
                "Access is granted as needed.",
                "復旧時間は状況により異なります。",
                "The recovery time varies.",
                "Holes are closed as soon as possible."
            })
    void words_that_promise_nothing_checkable(String text) {
        assertThat(Read.of(text).last().hedged()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "定期メンテナンスは日曜に行います。",
                "定期保守の前に掲示します。",
                "Regular maintenance takes place on Sundays.",
                "毎日確認します。",
                "400日間保管します。",
                "Copies are checked daily.",
                "Logs are kept for two weeks.",
                "必要に応じて写しから復元できます。",
                "You can restore a copy whenever necessary."
            })
    void words_that_promise_something(String text) {
        assertThat(Read.of(text).last().hedged()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    We gather reports, and close holes when necessary. # reports # false
                    We gather reports, and close holes when necessary. # holes   # true
                    We regularly gather reports and close holes.       # holes   # true
                    """)
    void what_is_done_besides_is_not_hedged(String text, String anchor, boolean hedged) {
        Read read = Read.of(text);
        int at = read.folded().indexOf(anchor);
        assertThat(read.last().hedges(new Stretch(at, at + anchor.length()))).isEqualTo(hedged);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "控えも同じ扱いです。",
                "写しについても、これと同じとする。",
                "委託先も同様とする。",
                "同様に、写しも消去します。",
                "前各項の規定は、写しにも準用する。",
                "The same holds for tapes.",
                "This also applies to tapes.",
                "In small plans this is left out.",
                "On other plans such copies are not offered.",
                "The same applies to tapes.",
                "Tapes are treated likewise."
            })
    void what_was_said_before_holds_here_too(String text) {
        assertThat(Read.of(text).last().sameAsBefore()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "同じ地域に保存します。",
                "規格に準じた手順で消去します。",
                "同様の手順で消去します。",
                "Tapes are kept in the same hall.",
                "This report is not new.",
                "Such tapes are kept."
            })
    void what_only_compares_things(String text) {
        assertThat(Read.of(text).last().sameAsBefore()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    次のものは提供していません。            # 個別の復元                    # DENIED   # null
                    The following are left out:             # restoration of single files   # DENIED   # null
                    We do not offer the following.          # Restoring single files        # DENIED   # PROVIDER
                    Customers are responsible for:          # rotating keys                 # AFFIRMED # CUSTOMER
                    To run the service, we use:             # two-factor sign-in            # AFFIRMED # PROVIDER
                    お客様は、次のことを行うものとします。  # 端末を管理すること            # AFFIRMED # CUSTOMER
                    The following are left out:             # Disks are encrypted.          # AFFIRMED # null
                    次のものは提供していません。            # 写しは毎日取得します。        # AFFIRMED # null
                    """)
    void an_item_says_what_the_words_before_it_leave_to_it(String lead, String item, Polarity polarity, String actor) {
        Clause read = Read.of(item).last().announcedBy(Read.of(lead).last(), false);
        assertThat(read.polarity(read.stretch())).isEqualTo(polarity);
        assertThat(String.valueOf(read.actor())).isEqualTo(actor);
    }
}
