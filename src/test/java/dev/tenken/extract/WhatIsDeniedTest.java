package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what a denial is, how long it lasts, and what two of them come to. */
class WhatIsDeniedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The tablet at our reception does not support multi-factor authentication.",
                "受付の端末は、多要素認証に対応していません。",
                "社内の勤怠端末は多要素認証に対応していません。",
                "The coffee machine's app has no two-factor login.",
            })
    void things_of_the_house_say_nothing_of_sign_in(String text) {
        assertThat(FactsOf.text(text, "access-control")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    - 二段階認証を使用しない：初期状態で、パスワードだけで認証します。 | access-control
                    - Do not use two-factor login: this is the default.               | access-control
                    通知のタイトルに、タグの値を含めることはできません。              | labelling
                    """)
    void one_of_several_choices_and_a_limit_of_a_text_deny_no_function(String text, String topic) {
        assertThat(FactsOf.text(text, topic)).noneMatch(f -> f.startsWith("denied"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our first product, sold until 2009, made no backups.",
                "前身のサービスでは、バックアップを取得していませんでした。",
                "Until 2014 we did not make any backups of customer data.",
            })
    void what_was_not_so_once_says_nothing_of_today(String text) {
        assertThat(FactsOf.text(text, "backup")).noneMatch(f -> f.startsWith("denied"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MFA cannot be switched on while the e-mail address is unverified.        | true
                    Until the first password is changed, two-factor login is not available.  | true
                    メールアドレスが未確認の間は、多要素認証を有効にできません。             | true
                    初期パスワードを変更するまでは、二要素認証を設定できません。             | true
                    Multi-factor authentication is not available until version 5 is released. | false
                    多要素認証は、次期版の提供開始まではご利用いただけません。               | false
                    本サービスは、多要素認証に対応していません。                             | false
                    """)
    void what_waits_for_the_customer_alone_can_be_had(String text, boolean available) {
        assertThat(FactsOf.text(text, "access-control"))
                .isNotEmpty()
                .allMatch(f -> f.contains("available=" + available));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    None of the audit logs is kept for less than two years. | P2Y
                    監査ログの保存期間が1年を下回ることはありません。       | P1Y
                    No audit log is deleted within its first two years.     | P2Y
                    監査ログを2年たたないうちに消すことはありません。       | P2Y
                    """)
    void what_is_never_kept_for_less_is_kept(String text, String least) {
        assertThat(FactsOf.text(text, "log-retention"))
                .anyMatch(f -> f.startsWith("affirmed") && f.contains("retention=" + least))
                .noneMatch(f -> f.startsWith("denied"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No day passes without a backup of the customer databases.",
                "There is not a night on which customer data is not backed up.",
            })
    void no_day_without_one_is_one_of_each_day(String text) {
        assertThat(FactsOf.text(text, "backup")).noneMatch(f -> f.startsWith("denied"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    総務部は対象外です。               | false
                    クラウドサービスは対象外です。     | true
                    The cloud service lies outside it. | true
                    Our canteen lies outside it.       | false
                    """)
    void a_certificate_leaves_out_what_is_named(String text, boolean service) {
        String certified =
                text.codePointAt(0) > 0x7f ? "ISO/IEC 27001の認証を取得しています。" : "We are certified to ISO/IEC 27001. ";
        assertThat(FactsOf.text(certified + text, "certification").stream()
                        .anyMatch(f -> f.contains("coversService=false")))
                .isEqualTo(service);
    }
}
