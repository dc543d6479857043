package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is planned is not there yet, whether a line, a label, a heading or a phase of the plan says so. */
class PlannedForLaterTest {

    private static List<String> signIn(String text) {
        return FactsOf.text(text, "access-control");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phase 2\n2026 Q3\n予定\n・SAML SSO への対応\n",
                "### Sign-in\nPlanned\n\n- SAML single sign-on\n",
                "SAML SSO\nStatus: In progress\nEverybody signs in with the company account by SAML single sign-on.\n",
                "シングルサインオン\n**開発中**\nSAMLによるシングルサインオンに対応します。\n",
                "**Planned:** SAML single sign-on for all workspaces\n",
                "予定：SAML SSO対応\n",
                "- SAML single sign-on (planned)\n",
                "## シングルサインオン（予定）\n\nSAMLによるシングルサインオンに対応します。\n",
                "## Single sign-on (coming soon)\n\nUsers sign in with their identity provider by SAML.\n",
                "In phase 2 users will sign in by SAML single sign-on.\n",
                "フェーズ2でSAMLによるシングルサインオンに対応します。\n",
            })
    void a_measure_that_is_planned_is_vague(String text) {
        assertThat(signIn(text)).isNotEmpty().allMatch(f -> f.startsWith("vague"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Single sign-on\nStatus: Live\nUsers sign in with their identity provider by SAML single sign-on.\n",
                "シングルサインオン\n対応済み\nSAMLによるシングルサインオンに対応しています。\n",
                "## Phase 2\n\nUsers sign in by SAML single sign-on.\n",
                "- SAML single sign-on (planned maintenance excluded)\n",
            })
    void a_measure_that_is_there_is_affirmed(String text) {
        assertThat(signIn(text)).isNotEmpty().allMatch(f -> f.startsWith("affirmed"));
    }

    @Test
    void each_state_is_told_of_its_own_lines() {
        assertThat(signIn("認証\n現状\n二要素認証に対応しています。\n予定\nSAML SSOに対応します。\n\n接続元の制限\n\nIPアドレスによる制限を設定できます。\n"))
                .hasSize(3)
                .anyMatch(f -> f.startsWith("affirmed") && f.contains("mfa"))
                .anyMatch(f -> f.startsWith("vague") && f.contains("sso"))
                .anyMatch(f -> f.startsWith("affirmed") && f.contains("ip-restriction"));
    }

    @Test
    void a_title_over_its_state_states_nothing() {
        assertThat(signIn("シングルサインオン (SAML SSO)\n現状\n現状はメールアドレスとパスワードで認証します。\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    年1回の外部ペネトレーションテスト計画あり。                             | vague
                    外部ペネトレーションテストを年1回実施する計画があります。               | vague
                    An annual penetration test by a third party is on our plan.             | vague
                    外部ペネトレーションテストを年1回、計画的に実施しています。             | affirmed
                    """)
    void that_there_is_a_plan_is_no_doing(String text, String polarity) {
        assertThat(FactsOf.text(text, "vulnerability-management")).isNotEmpty().allMatch(f -> f.startsWith(polarity));
    }

    @Test
    void what_is_so_now_and_what_a_later_phase_brings_are_two_things() {
        assertThat(FactsOf.text("管理者の操作ログを現状90日間保持、フェーズ2で改ざんできないストレージ（WORM）へ移行。\n", "log-retention"))
                .anyMatch(f -> f.startsWith("affirmed") && f.contains("retention=P90D"))
                .noneMatch(f -> f.startsWith("affirmed") && f.contains("protected"));
        assertThat(FactsOf.text("バックアップは現在7日間保管、今後は30日間保管とします。\n", "backup"))
                .anyMatch(f -> f.startsWith("affirmed") && f.contains("retention=P7D"))
                .anyMatch(f -> f.startsWith("vague") && f.contains("retention=P30D"));
    }

    @Test
    void planned_work_on_the_service_is_no_plan() {
        assertThat(FactsOf.text(
                        "Maintenance (planned)\n\nWe tell customers 7 days in advance by e-mail of maintenance.\n",
                        "change-notification"))
                .isNotEmpty()
                .allMatch(f -> f.startsWith("affirmed"));
    }
}
