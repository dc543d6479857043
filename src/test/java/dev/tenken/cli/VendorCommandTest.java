package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register by its commands, on a file. */
class VendorCommandTest {
    private static final String AWKWARD = """
            vendor,name-en,name-ja,services,owner,tier,tier-reason,data,status,contract-end,contact,cadence,first-due,last-done,folder
            港,Harbour,"株式会社港, 東京","Mail | 港メール | EX \\| Mail
            Drive",山田 太郎,critical,"holds ""all"", and more",個人情報,active,2027/3/31,'=cmd|x,3m,2026-01-31,2026-10-31,papers/港
            plus,'+Plus,,,,,,,prospective,,''=x,,2027-01-01,,
            """;

    @TempDir
    Path work;

    private Path database;

    @BeforeEach
    void name_a_database() {
        database = work.resolve("register.db");
    }

    private CommandRun vendor(Object... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "vendor";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--database";
        all[words.length + 2] = database;
        return CommandRun.of(all);
    }

    private Path file(String name, String text) throws IOException {
        Path file = work.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String exported(String name) throws IOException {
        Path out = work.resolve(name);
        assertThat(vendor("export", out).err()).isEmpty();
        return Files.readString(out);
    }

    @Test
    void a_vendor_is_added_shown_changed_and_listed() {
        assertThat(vendor("add", "harbour", "--name", "Harbour", "--tier", "high", "--last-done", "2026-01-31")
                        .status())
                .isZero();
        CommandRun edited = vendor("edit", "harbour", "--owner", "山田", "--cadence", "10m");
        CommandRun listed = vendor("list");

        assertThat(edited.out()).contains("owner         山田").contains("next-due      2026-11-30");
        assertThat(listed.out())
                .contains("harbour  high  10m    2026-01-31  2026-11-30  due-soon  山田   Harbour")
                .contains("1 vendor on 2026-11-21.");
        assertThat(vendor("edit", "harbour", "--cadence=").out()).contains("cadence       12m (by tier)");
        assertThat(vendor("list", "--state", "overdue").out()).isEqualTo("No vendor like that.\n");
    }

    @Test
    void a_vendor_that_is_there_is_not_added_again_and_one_that_is_not_is_not_changed() {
        vendor("add", "harbour");

        assertThat(vendor("add", "harbour").err()).contains("in the register already");
        assertThat(vendor("edit", "harbor", "--tier", "low").err())
                .isEqualTo("no vendor \"harbor\" in the register; nearest harbour\n");
        assertThat(vendor("add", "../x").err()).contains("wanted an id that can be the name of a folder");
    }

    @Test
    void what_a_table_says_comes_out_again_as_a_table_a_workbook_and_descriptions() throws IOException {
        assertThat(vendor("import", file("in/vendors.csv", AWKWARD)).out()).startsWith("2 added");
        String vendors = exported("vendors.csv");
        vendor("export", work.resolve("both.xlsx"));
        vendor("export", work.resolve("described"));

        database = work.resolve("csv.db");
        vendor("import", work.resolve("vendors.csv"));
        assertThat(exported("again.csv")).isEqualTo(vendors);
        database = work.resolve("xlsx.db");
        vendor("import", work.resolve("both.xlsx"));
        assertThat(exported("again.csv")).isEqualTo(vendors);
        database = work.resolve("described.db");
        assertThat(vendor("import", work.resolve("described")).err()).isEmpty();
        assertThat(exported("again.csv"))
                .isEqualTo(vendors.replace(
                                work.resolve("in/papers/港").toString(),
                                work.resolve("described/港").toString())
                        .replace(",2027-01-01,,,", ",2027-01-01,," + work.resolve("described/plus") + ",")
                        .replace(",no-documents", ",never"));
    }

    @Test
    void awkward_words_mean_what_they_say() throws IOException {
        vendor("import", file("in/vendors.csv", AWKWARD));

        assertThat(vendor("show", "港").out())
                .contains("name-ja       株式会社港, 東京\n")
                .contains("services      Mail | 港メール | EX \\| Mail\n              Drive\n")
                .contains("contract-end  2027-03-31\n")
                .contains("contact       =cmd|x\n")
                .contains("folder        " + work.resolve("in/papers/港") + "\n");
        assertThat(vendor("show", "plus").out())
                .contains("name-ja       +Plus\n")
                .contains("contact       '=x\n");
    }

    @Test
    void documents_come_out_and_in_again_too() throws IOException {
        file("p/harbour/paper.md", "# Backups\n");
        file("p/harbour/vendor.yaml", """
                name: {en: Harbour, ja: 港}
                register: {owner: 山田, tier: high, confidential-notes: no}
                """.replace(", confidential-notes: no", ""));
        file("documents.csv", """
                vendor,path,url,title,kind,fetched,issued,valid-until,confidential
                harbour,paper.md,,Security,white-paper,2026-11-01,2026-04-01,2027-03-31,yes
                harbour,,https://example.com/sla.pdf,SLA,sla,,,,no
                """);
        assertThat(vendor("import", work.resolve("p")).out())
                .contains("1 added")
                .contains("documents added or changed: 1");
        assertThat(vendor("import", work.resolve("documents.csv")).out()).contains("documents added or changed: 2");

        vendor("export", work.resolve("out.csv"), "--documents");
        vendor("export", work.resolve("described"));
        Files.copy(work.resolve("p/harbour/paper.md"), work.resolve("described/harbour/paper.md"));
        database = work.resolve("again.db");
        assertThat(vendor("import", work.resolve("described")).err()).isEmpty();
        vendor("export", work.resolve("again.csv"), "--documents");

        assertThat(Files.readString(work.resolve("out.csv")))
                .contains("harbour,paper.md,,Security,white-paper,2026-11-01,")
                .contains("harbour,,https://example.com/sla.pdf,SLA,sla,,,,,no")
                .isEqualTo(Files.readString(work.resolve("again.csv")));
        assertThat(CommandRun.of("assess", work.resolve("described"), "--out", work.resolve("o"), "--format", "md")
                        .err())
                .as("a description with all of the register in it can be assessed")
                .isEmpty();
    }

    @Test
    void a_document_known_by_its_address_is_the_same_when_it_was_fetched() throws IOException {
        vendor("add", "harbour");
        vendor("import", file("a.csv", "vendor,url,kind\nharbour,https://example.com/a.pdf,sla\n"));
        vendor("import", file("b.csv", "vendor,path,url\nharbour,a.pdf,https://example.com/a.pdf\n"));
        vendor("export", work.resolve("out.csv"), "--documents");

        assertThat(Files.readString(work.resolve("out.csv")).lines())
                .containsExactly(
                        "\uFEFFvendor,path,url,title,kind,fetched,digest,issued,valid-until,confidential",
                        "harbour,a.pdf,https://example.com/a.pdf,,sla,,,,,no");
    }

    @Test
    void everything_wrong_is_told_with_its_cell_and_nothing_is_taken() throws IOException {
        CommandRun run = vendor("import", file("v.csv", """
                vendor,tier,contract-end,cadence,status
                a,high,2026-02-30,12m,active
                b,hgh,2026-02-28,monthly,gone
                a,low,,,
                ,low,,,
                c,low,,,
                """));

        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(run.err())
                .contains("nothing was taken")
                .contains("v.csv:C2, contract-end: got \"2026-02-30\"; wanted a date as 2026-10-01")
                .contains("v.csv:B3, tier: got \"hgh\"; wanted one of critical, high, medium, low")
                .contains("v.csv:D3, cadence: got \"monthly\"; wanted how often")
                .contains("v.csv:E3, status: got \"gone\"; wanted one of prospective, active, offboarded")
                .contains("v.csv:4: the vendor a is there twice, first at")
                .contains("v.csv:A5, vendor: is empty; wanted the vendor's id");
        assertThat(vendor("list").out()).startsWith("No vendor in the register yet");
    }

    @Test
    void columns_that_are_none_and_documents_of_nobody_are_refused() throws IOException {
        assertThat(vendor("import", file("v.csv", "vendor,teir\na,high\n")).err())
                .contains("v.csv:B1: no such column \"teir\"; wanted one of vendor");
        assertThat(vendor("import", file("d.csv", "vendor,path\nnobody,a.md\n")).err())
                .contains("d.csv:2: no vendor \"nobody\" in the register");
        assertThat(vendor("import", file("e.csv", "name,tier\na,high\n")).err())
                .contains("has no row of a vendor or document");
        vendor("add", "a");
        assertThat(vendor("import", file("f.csv", "vendor,path,url\na,../x.md,\na,,ftp://example.com/x\na,,\n"))
                        .err())
                .contains("f.csv:B2, path: got \"../x.md\"; wanted a path below the vendor's folder")
                .contains("f.csv:C3, url: got \"ftp://example.com/x\"; wanted an address")
                .contains("is empty, and so is url");
    }

    @Test
    void what_a_file_does_not_speak_of_stays_and_an_empty_cell_takes_back() throws IOException {
        vendor("add", "a", "--tier", "high", "--owner", "山田", "--contact", "x@example.com");
        vendor("import", file("v.csv", "vendor,owner\na,\n"));

        assertThat(vendor("show", "a").out())
                .contains("tier          high")
                .contains("x@example.com")
                .doesNotContain("山田");
    }

    @Test
    void a_description_whose_register_is_wrong_is_told_with_its_file() throws IOException {
        file("p/a/vendor.yaml", "name: A\nregister: {tier: urgent, contract-end: soon}\n");
        file("p/b/vendor.yaml", "name: B\nregister: {colour: red}\n");

        assertThat(vendor("import", work.resolve("p")).err())
                .contains("p/b/vendor.yaml")
                .contains("register.colour: unknown key");
        Files.delete(work.resolve("p/b/vendor.yaml"));
        assertThat(vendor("import", work.resolve("p")).err())
                .contains("p/a/vendor.yaml, tier: got \"urgent\"")
                .contains("p/a/vendor.yaml, contract-end: got \"soon\"");
    }

    @Test
    void settings_are_kept_and_wrong_ones_are_not() {
        assertThat(vendor("settings", "critical=1m", "zone=Asia/Tokyo").out())
                .contains("critical      1m\n")
                .contains("zone          Asia/Tokyo\n");
        assertThat(vendor("settings", "low=5m", "soon=never").status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(vendor("settings").out()).contains("critical      1m\n").contains("low           36m\n");
    }
}
