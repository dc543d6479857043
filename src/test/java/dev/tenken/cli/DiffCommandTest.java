package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.data.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two editions of a real white paper: sections moved and numbered, one statement reworded, one changed, one dropped, one added. */
class DiffCommandTest {
    private static final String DELETION = "契約の終了後、90 日以内に、お客様のデータは完全に消去されます。";
    private static final String TRANSIT = "お客様の端末と、Gluegent シリーズとの間のインターネット通信は、SSL 通信によって暗号化されます。";
    private static final List<String> HEADINGS =
            List.of("利用者との責任分界点", "データ保管国", "データの保全", "データ削除", "クロックの同期", "技術的脆弱性の管理", "暗号化", "記録の保護");

    @TempDir
    static Path work;

    private static Path before;
    private static Path after;
    private static Path strict;

    @BeforeAll
    static void assess_both_editions() throws IOException {
        String paper = Files.readString(Path.of("seeds/gluegent/white-paper.txt"));
        before = assess("before", paper, "2026-04-06");
        after = assess("after", edited(paper), "2026-04-13");
        strict = assess("strict", paper, "2026-04-13", "--profile", "strict");
    }

    private static Path assess(String name, String paper, String asOf, Object... options) throws IOException {
        Path vendor = work.resolve(name + "/gluegent");
        Files.createDirectories(vendor);
        Files.copy(Path.of("seeds/gluegent/vendor.yaml"), vendor.resolve("vendor.yaml"));
        Files.writeString(vendor.resolve("white-paper.txt"), paper);
        Path out = work.resolve(name + "-report");
        CommandRun run = options.length == 0
                ? CommandRun.of("assess", vendor, "--as-of", asOf, "--format", "json", "--out", out)
                : CommandRun.of(
                        "assess", vendor, "--as-of", asOf, "--format", "json", "--out", out, options[0], options[1]);
        assertThat(run.status()).as(run.err()).isEqualTo(0);
        return out.resolve("assessment.json");
    }

    private static String edited(String paper) {
        int start = paper.indexOf("クロックの同期\n");
        int end = paper.indexOf("技術的脆弱性の管理\n");
        String clock = paper.substring(start, end);
        String edited = paper.replace(clock, "")
                .replace("データ保管国\n", clock + "データ保管国\n")
                .replace(DELETION, "契約の終了後 90 日以内に、お客様のデータを完全に消去いたします。")
                .replace("バックアップは 7 世代分", "バックアップは 5 世代分")
                .replace(TRANSIT + "\n", "")
                .replace("記録の保護\n", "記録の保護\n\nシステムのログは 1 年間保存します。\n");
        int number = 0;
        for (String heading : HEADINGS) {
            number++;
            edited = edited.replace("\n" + heading + "\n", "\n" + number + ". " + heading + "\n");
        }
        return edited;
    }

    @Test
    void what_changed_is_told_and_nothing_else() {
        CommandRun run = CommandRun.of("diff", before, after);

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().limit(5))
                .containsExactly(
                        "Changes from 2026-04-06 to 2026-04-13",
                        "Vendors: 1, changed: 1",
                        "Findings: better 1 · same 79",
                        "Yardstick",
                        "  judged as of: 2026-04-06 → 2026-04-13");
        assertThat(run.out().lines().filter(l -> l.matches("    (changed|removed|added|reworded): .*")))
                .containsExactly(
                        "    changed: Backup [Gluegent Gadgets] – generations: 7 → 5",
                        "    removed: Encryption – affirmed; scope: transit; algorithm: SSL; applied: yes",
                        "    added: Log retention – affirmed; retention: 1 year; kind: system",
                        "    reworded: Data deletion");
        assertThat(run.out())
                .contains("- バックアップは [-7-] 世代分保持しております。", "+ バックアップは {+5+} 世代分保持しております。")
                .contains("完全に消去[-されます-]。", "完全に消去{+いたします+}。");
    }

    @Test
    void moved_and_renumbered_statements_are_no_changes() {
        Map<?, ?> vendor = (Map<?, ?>) ((List<?>) json(before, after).get("vendors")).get(0);
        List<?> facts = (List<?>) vendor.get("facts");

        assertThat(facts.stream().filter(f -> ((Map<?, ?>) f).get("change").equals("moved")))
                .hasSizeGreaterThan(25)
                .allSatisfy(f -> assertThat(quote(f, "old")).isEqualTo(quote(f, "new")));
    }

    @Test
    void turned_round_what_was_added_is_removed() {
        String forth = CommandRun.of("diff", before, after).out();
        String back = CommandRun.of("diff", after, before).out();

        assertThat(count(back, "    removed: "))
                .isEqualTo(count(forth, "    added: "))
                .isPositive();
        assertThat(count(back, "    added: "))
                .isEqualTo(count(forth, "    removed: "))
                .isPositive();
        assertThat(count(back, "    changed: ")).isEqualTo(count(forth, "    changed: "));
    }

    @Test
    void a_stricter_profile_is_no_change_of_the_vendor() {
        CommandRun run = CommandRun.of("diff", before, strict, "--fail-on", "worse-by-vendor");

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out())
                .contains("profile: default → strict")
                .contains("threshold log-min-retention: P90D (set by catalog) → P1Y (set by strict)")
                .contains("Of these by the yardstick alone, not by a vendor: worse")
                .contains("The yardstick changed, not the vendor: thresholds")
                .doesNotContain("The vendor's documents changed");
        assertThat(CommandRun.of("diff", before, strict, "--fail-on", "worse").status())
                .isEqualTo(1);
    }

    @Test
    void other_pattern_files_are_told_though_nothing_follows_from_them() throws IOException {
        Path patterns = Files.createDirectories(work.resolve("patterns"));
        String builtIn = Files.readString(Path.of("rules/extraction/clock-sync.yaml"));
        Files.writeString(patterns.resolve("clock-sync.yaml"), builtIn + "# Reviewed.\n");
        Path read = assess(
                "read-otherwise",
                Files.readString(Path.of("seeds/gluegent/white-paper.txt")),
                "2026-04-13",
                "--patterns",
                patterns);

        String out = CommandRun.of("diff", before, read).out();

        assertThat(out)
                .contains("the patterns by which statements are read changed")
                .contains("Findings: same 80")
                .doesNotContain("The vendor's documents changed");
    }

    @Test
    void nothing_changed_against_itself() {
        CommandRun run = CommandRun.of("diff", before, before, "--fail-on", "worse", "--lang", "ja");

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out()).contains("変化はありません");
    }

    @Test
    void every_form_goes_into_a_folder_and_one_into_a_file() {
        Path folder = work.resolve("forms");

        CommandRun all = CommandRun.of("diff", before, after, "--format", "text,md,json,html", "--out", folder);
        CommandRun one = CommandRun.of("diff", before, after, "--format", "md", "--out", work.resolve("changes.md"));

        assertThat(all.out().lines()).hasSize(4).allSatisfy(f -> assertThat(Path.of(f))
                .isNotEmptyFile());
        assertThat(one.out().strip()).isEqualTo(work.resolve("changes.md").toString());
        assertThat(work.resolve("changes.md")).hasSameTextualContentAs(folder.resolve("diff.md"));
    }

    @Test
    void wrong_words_are_told() {
        refused(CommandRun.of("diff", before), "NEW.json");
        refused(CommandRun.of("diff", before, work.resolve("gone.json")), "gone.json: no such file");
        refused(CommandRun.of("diff", before, after, "--format", "pdf"), "pdf", "text, md, json, html");
        refused(CommandRun.of("diff", before, after, "--format", "md,html"), "--out");
        refused(CommandRun.of("diff", before, after, "--fail-on", "better"), "better", "worse-by-vendor");
    }

    private static void refused(CommandRun run, String... words) {
        assertThat(run.status()).as(run.out()).isEqualTo(2);
        assertThat(run.err()).contains(words).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    private static Map<?, ?> json(Path old, Path now) {
        return Data.readJson(CommandRun.of("diff", old, now, "--format", "json").out(), "diff.json", Map.class);
    }

    private static Object quote(Object fact, String side) {
        Map<?, ?> one = (Map<?, ?>) ((Map<?, ?>) fact).get(side);
        return ((Map<?, ?>) ((List<?>) one.get("evidence")).get(0)).get("quote");
    }

    private static long count(String text, String start) {
        return text.lines().filter(l -> l.startsWith(start)).count();
    }
}
