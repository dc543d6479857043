package dev.tenken.document;

import static dev.tenken.document.Texts.block;
import static dev.tenken.document.Texts.seed;
import static dev.tenken.document.Texts.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.Language;
import dev.tenken.model.document.Block;
import dev.tenken.model.document.BlockKind;
import dev.tenken.model.document.Document;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedDocumentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "glasiaous | EN | White paper on GLASIAOUS and GLASIAOUS+     | 1.2  | 2025-03-31",
                "beepoch   | JA | セキュリティホワイトペーパー                   | 1.0  | 2022-11-01",
                "gluegent  | JA | セキュリティホワイトペーパー                   | 1.4  | 2022-05-25",
                "cybozu    | EN | CYDOZU.COM Security & Operating Environment | null | 2016-02-15",
                "cube      | JA | セキュリティホワイトペーパー                   | 1.0  | 2019-09-30"
            })
    void a_white_paper_tells_its_language_title_version_and_date(
            String name, Language language, String title, String version, LocalDate date) {
        Document document = seed(name);

        assertThat(document.language()).isEqualTo(language);
        assertThat(document.title()).isEqualTo(title);
        assertThat(document.version()).isEqualTo(version);
        assertThat(document.date()).isEqualTo(date);
    }

    @Test
    void headings_without_numbers_nest_where_one_follows_another() {
        Document gluegent = seed("gluegent");

        assertThat(block(gluegent, "各利用者に付与されたパスワードの適切な管理").heading()).containsExactly("利用者との責任分界点", "お客様の責任");
        assertThat(block(gluegent, "データは日本国内に保管されます。").heading()).containsExactly("データ保管国");
    }

    @Test
    void numbered_headings_nest_by_their_numbers() {
        Document beepoch = seed("beepoch");

        assertThat(block(beepoch, "ラベル付けを行う機能は提供しておりません").heading()).containsExactly("2 個人情報保護の取り組み", "2.14 情報のラベル付け");
        assertThat(block(beepoch, "本書の改訂履歴は以下").heading()).containsExactly("【改訂履歴】");
    }

    @Test
    void a_lone_heading_of_another_rank_does_not_swallow_those_behind_it() {
        Document glasiaous = seed("glasiaous");

        assertThat(block(glasiaous, "Backups are relocated").heading())
                .containsExactly("Backup methods of the cloud services and provision of backup data");
    }

    @Test
    void the_title_of_a_table_is_its_nearest_heading() {
        Document cybozu = seed("cybozu");

        assertThat(block(cybozu, "Aiming to 99.99%").heading())
                .containsExactly("cybozu.com Service Level Objective (SLO)");
    }

    @Test
    void items_nest_below_the_service_they_speak_of() {
        Block item = block(seed("gluegent"), "データはアメリカ合衆国に保管されます。");

        assertThat(item.kind()).isEqualTo(BlockKind.LIST_ITEM);
        assertThat(item.level()).isEqualTo(2);
        assertThat(item.parents())
                .containsExactly("Gluegent Apps 共有アドレス帳、Gluegent Apps グループスケジューラ、Gluegent Flow、Gluegent Gadgets");
    }

    @Test
    void check_marks_are_bullets() {
        Document cube = seed("cube");
        Block item = block(cube, "5-10 分ごと");

        assertThat(item.span().of(cube.text())).isEqualTo("トランザクションログバックアップ : 5-10 分ごと");
        assertThat(item.parents()).containsExactly("データベース(お客様の氏名、メールアドレス、各機能で利用するデータなど) :");
        assertThat(item.heading()).containsExactly("11 バックアップの状況", "バックアップ内容");
    }

    @Test
    void sentences_that_a_page_break_cut_are_whole() {
        Document cube = seed("cube");
        Document glasiaous = seed("glasiaous");

        assertThat(block(cube, "登録・削除を行うことが可能").span().of(cube.text())).endsWith("可能\n\nです。");
        assertThat(block(cube, "メール等にて告").span().of(cube.text())).endsWith("告\n\n知します。");
        assertThat(block(cube, "月例パッチ").span().of(cube.text())).endsWith("最新の状態が保たれます。");
        assertThat(block(glasiaous, "A confidentiality agreement is signed")
                        .span()
                        .of(glasiaous.text()))
                .endsWith("agreed at the time of contract.");
    }

    @Test
    void an_announcing_sentence_leads_into_its_list() {
        Document gluegent = seed("gluegent");

        assertThat(block(gluegent, "お客様データの保護").leadIn()).isEqualTo("サイオステクノロジーは、以下のセキュリティ対策を実施します。");
        assertThat(block(gluegent, "毎日バックアップを取得").leadIn()).isEmpty();
    }

    @Test
    void a_table_has_the_header_above_it() {
        Document glasiaous = seed("glasiaous");
        Block row = block(glasiaous, "Backup data\tYes");

        assertThat(words(glasiaous, row.cells())).containsExactly("Backup data", "Yes");
        assertThat(words(glasiaous, row.header())).containsExactly("Target", "Encryption");
        assertThat(block(glasiaous, "Target\tEncryption").header()).isEmpty();
    }

    @Test
    void a_first_row_built_like_the_others_is_no_header() {
        Document beepoch = seed("beepoch");

        assertThat(block(beepoch, "当社の管理範囲").header()).isEmpty();
        assertThat(words(beepoch, block(beepoch, "2022/11/1").header()))
                .containsExactly("Ver.", "発行日", "改訂内容", "改訂者", "承認者");
    }

    @Test
    void a_header_over_shifted_columns_is_aligned_by_order() {
        Document glasiaous = seed("glasiaous");
        Block row = block(glasiaous, "Microsoft Time Server");

        assertThat(words(glasiaous, row.cells()).get(0)).isEqualTo("Microsoft Time Server");
        assertThat(words(glasiaous, row.header()).get(0)).isEqualTo("Synchronization Destination");
        assertThat(row.leadIn()).endsWith("by synchronizing with the following time server.");
    }

    @Test
    void a_row_cut_in_two_is_one() {
        Document glasiaous = seed("glasiaous");
        Block row = block(glasiaous, "Southeast Asia");

        assertThat(words(glasiaous, row.cells()))
                .startsWith("Microsoft Azure", "Japan, Southeast Asia, East Asia, USA, Western\t\n\tEurope, etc.");
        assertThat(block(glasiaous, "legally binding").span().of(glasiaous.text()))
                .contains("enforcement agencies");
    }

    @Test
    void a_cell_over_several_rows_is_kept_as_their_parent() {
        Document cybozu = seed("cybozu");
        Block row = block(cybozu, "Data deletion\tData is deleted 30 days");

        assertThat(row.parents()).containsExactly("Data Management");
        assertThat(words(cybozu, row.cells()).get(0)).isEmpty();
        assertThat(words(cybozu, block(cybozu, "Backups of the past 14 days").header()))
                .startsWith("Category", "Countermeasure", "Contents");
    }
}
