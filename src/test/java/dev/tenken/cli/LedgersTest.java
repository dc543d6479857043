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
    void what_further_sentences_tell_of_a_certificate_stands_with_it_and_limits_the_verdict() throws IOException {
        Map<?, ?> assessed = vendor("""
                # Security white paper of Harbour

                Harbour Ltd is certified to ISO/IEC 27001:2022 (certificate IS 123456). It was issued by Example Assurance. \
                The certificate covers the Leeds office only.

                The SOC 2 Type II report is for the period 1 January 2025 to 31 December 2025.
                """);

        List<?> attestations = list(map(assessed.get("assurance")).get("attestations"));
        assertThat(map(attestations.get(0)).get("scopes")).isEqualTo(List.of("the Leeds office only"));
        assertThat(map(attestations.get(0)).get("numbers")).isEqualTo(List.of("IS 123456"));
        assertThat(map(attestations.get(1)).get("editions")).isEqualTo(List.of("Type II"));
        assertThat(map(attestations.get(1)).get("period")).isEqualTo("2025-01-01/2025-12-31");
        assertThat(map(attestations.get(1)).get("since")).isNull();
        assertThat(list(map(assessed.get("scope")).get("restrictions")).toString())
                .contains("limit=only, words=the Leeds office only");
        assertThat(Files.readString(work.resolve("out/report.md")))
                .contains("| Named as | Edition | Number | Covers |");
    }

    @Test
    void a_table_of_certificates_gives_each_its_edition_scope_body_and_expiry() throws IOException {
        Map<?, ?> assurance = map(vendor("""
                # セキュリティホワイトペーパー

                | 認証 | 規格 | 登録番号 | 適用範囲 | 有効期限 | 認証機関 |
                | --- | --- | --- | --- | --- | --- |
                | プライバシーマーク | JIS Q 15001:2017 | 17000123 | 全社 | 2026年3月31日 | 港湾認証協会 |
                | SOC 2 Type II | - | - | 運用部門 | - | 港湾監査法人 |
                """).get("assurance"));

        Map<?, ?> mark = map(list(assurance.get("attestations")).get(0));
        assertThat(mark.get("editions")).isEqualTo(List.of("2017"));
        assertThat(mark.get("scopes")).isEqualTo(List.of("全社"));
        assertThat(mark.get("bodies")).isEqualTo(List.of("港湾認証協会"));
        assertThat(mark.get("standing")).isEqualTo("lapsed");
        Map<?, ?> report = map(list(assurance.get("attestations")).get(1));
        assertThat(report.get("editions")).isEqualTo(List.of("Type II"));
        assertThat(report.get("standing")).isEqualTo("undated");
    }

    @Test
    void controls_that_an_auditors_report_leaves_to_users_are_duties() throws IOException {
        Map<?, ?> assurance = map(vendor("""
                # Security white paper of Harbour

                ## Complementary user entity controls

                - Rotate the keys of service accounts
                - Review the list of administrators every quarter
                """).get("assurance"));

        assertThat(list(assurance.get("customerDuties"))).hasSize(2);
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
