package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions as customers really ask them: in plain words, in two parts, about areas, about more than the papers tell. */
class PlainQuestionsTest {
    private static final String ENGLISH = """
            Customer data is stored in Dublin, Ireland.
            Backups are taken every day. Backups are tested on a regular basis.
            Within 30 days of cancellation all customer data is deleted.
            Data at rest is encrypted with AES-256.
            Passwords are hashed with BCrypt.
            Our processes comply with ISO/IEC 27001.
            Customers are notified of security incidents by e-mail.

            Multi-factor authentication is enforced for administrators and may be enabled for all other users.

            Access to customer data is limited to our support team.
            """;

    private static final String JAPANESE = """
            お客様のデータはアイルランドのダブリンに保管しています。
            バックアップを毎日取得しています。
            契約終了後30日以内にお客様のデータを削除します。
            保存データはAES-256で暗号化しています。
            他のお客様のデータと混在することはありません。
            プライバシーマークを取得しています。
            監査ログは管理画面から確認できます。
            """;

    @TempDir
    private Path folder;

    @Test
    void plain_words_mean_what_papers_say_in_others() throws IOException {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("Once we cancel, how soon is our data gone?", "stated");
        questions.put("Does customer data stay inside the European Economic Area?", "yes");
        questions.put("Does our data stay within North America?", "no");
        questions.put("Can your staff look at our data?", "yes");
        questions.put("Are passwords ever stored in plain text?", "no");
        assertThat(answers(ENGLISH, questions)).isEqualTo(List.copyOf(questions.values()));

        Map<String, String> japanese = new LinkedHashMap<>();
        japanese.put("解約したらデータはいつ消えますか。", "stated");
        japanese.put("他のお客様のデータと混ざらないようになっていますか。", "yes");
        japanese.put("プライバシーマークまたはこれに準ずる認証を取得していること", "yes");
        japanese.put("当社の情報が海外に保管されることはありませんか。", "no");
        japanese.put("誰がいつ操作したかを後から確認できますか。", "yes");
        assertThat(answers(JAPANESE, japanese)).isEqualTo(List.copyOf(japanese.values()));
    }

    @Test
    void what_is_told_without_the_figure_that_was_asked_for_is_told_in_part() throws IOException {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("Within how many hours will you tell us about a data breach?", "partly");
        questions.put("Do you test restoring from backup at least once a year?", "partly");
        questions.put("Are you ISO 27001 certified?", "partly");
        questions.put("Can we enforce MFA for all of our users?", "partly");
        questions.put("Are backups taken at least daily and kept for 30 days or longer?", "partly");
        assertThat(answers(ENGLISH, questions)).isEqualTo(List.copyOf(questions.values()));
    }

    @Test
    void what_is_asked_besides_is_told_besides() throws IOException {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("Is customer data encrypted at rest, and with which algorithm?", "yes");
        assertThat(answers(ENGLISH, questions)).containsExactly("yes");
        assertThat(sentences().get(0)).contains("AES-256");

        assertThat(answers(JAPANESE, Map.of("保存データは暗号化されていますか。方式もご記入ください。", "yes")))
                .containsExactly("yes");
        assertThat(sentences().get(0)).contains("AES-256");
    }

    @Test
    void who_asks_for_a_person_gets_no_cipher() throws IOException {
        assertThat(answers(ENGLISH, Map.of("Who holds the encryption keys?", "")))
                .doesNotContain("stated", "yes");
    }

    private List<String> answers(String paper, Map<String, String> questions) throws IOException {
        Path portfolio = folder.resolve("portfolio");
        Files.writeString(Files.createDirectories(portfolio.resolve("acme")).resolve("paper.txt"), paper);
        StringBuilder rows = new StringBuilder("No,Question,Answer,Remarks\n");
        questions.keySet().forEach(q -> rows.append("1,\"").append(q).append("\",,\n"));
        Path sheet = Files.writeString(folder.resolve("q.csv"), rows);
        CommandRun run = CommandRun.of("answer", sheet, "--portfolio", portfolio, "--out", folder.resolve("out"));
        assertThat(run.status()).as(run.err()).isZero();
        return told("answer");
    }

    private List<String> sentences() throws IOException {
        return told("sentence");
    }

    @SuppressWarnings("unchecked")
    private List<String> told(String key) throws IOException {
        String json = Files.readString(folder.resolve("out/answers.json"));
        Map<String, Object> tree = Data.readJson(json, "answers.json", Map.class);
        List<Map<String, Object>> vendors = (List<Map<String, Object>>) tree.get("vendors");
        List<String> told = new ArrayList<>();
        ((List<Map<String, Object>>) vendors.get(0).get("answers")).forEach(a -> told.add(String.valueOf(a.get(key))));
        return told;
    }
}
