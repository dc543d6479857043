package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is listed of assurance and scope beside the findings, and the kind of each paper. */
class LedgersTest {

    @TempDir
    Path work;

    @Test
    void certificates_are_listed_by_scheme_with_all_that_is_told_of_each() throws IOException {
        Map<?, ?> assurance = map(vendor("""
                # Security white paper of Harbour

                We hold an ISO/IEC 27001:2022 certificate, certified by Example Assurance Ltd, valid until 31 March 2027.

                Our certification to ISO 27001 has the certificate number IS 543210.

                Our ISO/IEC 27018 certificate was valid until 31 March 2025.

                We do not hold PCI DSS certification.

                We are in the process of obtaining FedRAMP authorization.
                """).get("assurance"));

        assertThat(list(assurance.get("attestations")))
                .extracting(a -> map(map(a).get("scheme")).get("en") + " " + map(a).get("standing"))
                .containsExactly(
                        "ISO/IEC 27018 lapsed", "ISO/IEC 27001 in-force", "PCI DSS not-held", "FedRAMP under-way");
        Map<?, ?> first = map(list(assurance.get("attestations")).get(1));
        assertThat(first.get("numbers")).isEqualTo(List.of("IS 543210"));
        assertThat(first.get("editions")).isEqualTo(List.of("2022"));
        assertThat(first.get("bodies")).isEqualTo(List.of("Example Assurance Ltd"));
        assertThat(first.get("until")).isEqualTo("2027-03-31");
        assertThat(first.get("holder")).isEqualTo("provider");
        assertThat(list(first.get("evidence"))).hasSize(2);
    }

    @Test
    void what_the_next_sentence_tells_of_a_certificate_is_listed_with_it() throws IOException {
        Map<?, ?> assessed = vendor("""
                # Security white paper of Harbour

                We hold an ISO/IEC 27001:2022 certificate (IS 543210). The certificate covers the archive product only.

                プライバシーマーク（有効期間 2024年4月1日〜2026年3月31日）を取得しています。

                | Standard | Scope | Number |
                | --- | --- | --- |
                | SOC 2 Type II | Period: 2025-04-01 to 2026-03-31 | |
                """);

        List<?> attestations = list(map(assessed.get("assurance")).get("attestations"));
        assertThat(attestations)
                .extracting(a -> map(map(a).get("scheme")).get("en") + " " + map(a).get("editions") + " "
                        + map(a).get("scopes") + " " + map(a).get("until") + " " + map(a).get("period"))
                .containsExactly(
                        "ISO/IEC 27001 [2022] [the archive product only] null null",
                        "Privacy Mark (Japan) [] [] 2026-03-31 null",
                        "SOC 2 [Type II] [] null 2025-04-01/2026-03-31");
        assertThat(Files.readString(work.resolve("out/report.md"))).contains("Edition or type");
    }

    @Test
    void products_plans_and_trials_of_running_text_are_listed() throws IOException {
        Map<?, ?> assessed = vendor("""
                # Security of Harbour

                Harbour Enterprise customers can use single sign-on. Harbour Drive keeps logs for 90 days. Harbour Support answers.

                Reports are part of our paid plans (Pro, Scale). Team customers ask. Exports are available on Premium.

                法人契約ではログを1年間保存します。エンタープライズ版では監査ログを閲覧できます。無料体験ではバックアップを取得しません。契約条件は別に定めます。
                """);

        assertThat(list(map(assessed.get("scope")).get("offers")))
                .extracting(o -> map(o).get("name") + " " + map(o).get("sort"))
                .containsExactlyInAnyOrder(
                        "Harbour Enterprise plan",
                        "Harbour Drive product",
                        "paid plan",
                        "Pro plan",
                        "Scale plan",
                        "Team plan",
                        "Premium plan",
                        "法人契約 plan",
                        "エンタープライズ版 plan",
                        "無料体験 trial");
    }

    @Test
    void complementary_controls_are_customers_duties() throws IOException {
        Map<?, ?> assurance = map(vendor("""
                # Report of Harbour

                ## Complementary user entity controls

                - Restricting administrator accounts to authorised persons

                ## 利用者側の相補的な統制

                - 退職者アカウントの削除
                """).get("assurance"));

        assertThat(list(assurance.get("customerDuties")).toString())
                .contains("Restricting administrator accounts", "退職者アカウントの削除");
    }

    @Test
    void what_customers_must_do_and_what_is_carved_out_is_listed() throws IOException {
        Map<?, ?> assurance = map(vendor("""
                # セキュリティホワイトペーパー

                SOC 2 Type IIの報告書では、クラウド基盤を除外方式（カーブアウト）で取り扱っています。

                ## お客様の責任

                - 利用者アカウントの登録及び削除
                - 各利用者に付与されたパスワードの適切な管理
                """).get("assurance"));

        assertThat(list(assurance.get("carveOuts"))).hasSize(1);
        assertThat(list(assurance.get("customerDuties")).toString()).contains("パスワードの適切な管理");
    }

    @Test
    void plans_are_found_without_a_vendor_description_and_one_is_proposed() throws IOException {
        Map<?, ?> assessed = vendor("""
                # Security white paper of Harbour

                ## Backups

                | | Starter plan | Business plan |
                | --- | --- | --- |
                | Backups are kept for | 7 days | 30 days |

                Customers can download audit logs, in the Business plan only.

                Single sign-on is not available during the free trial.
                """);

        Map<?, ?> scope = map(assessed.get("scope"));
        assertThat(list(scope.get("offers")).toString())
                .contains("name=Starter", "name=Business", "name=free trial, sort=trial");
        assertThat(scope.get("undeclared").toString()).contains("Starter").contains("Business");
        assertThat(list(scope.get("restrictions")).toString()).contains("limit=offer", "limit=only", "limit=except");
        String markdown = Files.readString(work.resolve("out/report.md"));
        assertThat(markdown).contains("services:\n  - name: \"Starter").contains("### Scope ledger");
    }

    @Test
    void who_says_nothing_of_it_has_one_line() throws IOException {
        vendor("# Security white paper of Harbour\n\nBackups are taken daily.\n");

        assertThat(Files.readString(work.resolve("out/report.md")))
                .contains("The papers name no certificate or report, and no duty of customers.\n\n### Scope ledger\n\n"
                        + "The papers name no product, plan or trial apart")
                .contains("white paper or description of security");
    }

    private Map<?, ?> vendor(String paper) throws IOException {
        Path folder = Files.createDirectory(work.resolve("harbour"));
        Files.writeString(folder.resolve("paper.md"), paper);
        Path out = work.resolve("out");
        CommandRun run =
                CommandRun.of("assess", folder, "--as-of", "2026-11-21", "--format", "json,md,html,xlsx", "--out", out);
        assertThat(run.status()).as(run.err()).isZero();
        Map<?, ?> tree = Data.readJson(Files.readString(out.resolve("assessment.json")), "assessment.json", Map.class);
        return map(list(tree.get("vendors")).get(0));
    }

    private static Map<?, ?> map(Object tree) {
        return (Map<?, ?>) tree;
    }

    private static List<?> list(Object tree) {
        return (List<?>) tree;
    }
}
