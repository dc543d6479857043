package dev.tenken.extract.party;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.text.MatchText;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By which names does a paper speak of its author? */
class OwnNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pebble.io encrypts disks. Pebble.io is responsible for the storage layer.                       | Pebble.io
            4Winds stores files. 4Winds reviews access each month.                                         | 4Winds
            The halls are looked after by Marlow. Letters are written by Marlow each month.                | Marlow
            Copyright 2026 Marlow. All rights reserved.                                                    | Marlow
            Hale & Thorn writes bookkeeping software. Disks are the duty of Hale & Thorn.                  | Hale & Thorn
            Kestrel is a calendar service of Marlow.                                                       | Marlow
            Marlow GmbH, a company registered in Graz ("we", "us"), sells maps.                            | Marlow
            Marlow Ltd (the "Provider") sells maps.                                                        | Marlow
            Kasane は勤怠管理のサービスです。Kasane は国内で運営しています。                                     | Kasane
            marlow GmbH sells maps. marlow keeps files. Write to marlow.                                  | marlow
            This contract binds the customer and marlow GmbH, hereinafter referred to as "contractor".     | marlow
            Kasane 運営事務局が対応します。Kasane の従業員が読みます。                                          | Kasane
            申込者（以下「甲」）と合同会社みなと灯（以下「乙」）は、契約を結ぶ。                                    | みなと灯
            株式会社みなと灯（以下「当社」といいます。）は、地図を提供します。                                     | みなと灯
            """)
    void a_name_is_the_authors_by_what_is_said_of_it(String text, String name) {
        assertThat(Papers.names(text).names()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Duties at kopra\n\nkopra is a ledger for bakeries. Disks are a task of kopra.",
                "# kopra security\n\nkopra keeps case files. Write to kopra.",
                "# kopraの責任分界\n\nkopraはパン屋のための帳簿サービスです。"
            })
    void a_name_written_small_is_told_by_the_title_and_a_sentence_that_it_begins(String text) {
        assertThat(Papers.names(text).names()).containsExactly("kopra");
    }

    @Test
    void a_firm_of_two_names_is_one() {
        assertThat(Papers.names("# Quill & Sons: security\n\nQuill & Sons runs a ledger.")
                        .names())
                .contains("Quill & Sons");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Penetration tests are carried out. Penetration tests cover the application. Penetration tests take a week.",
                "Access requires a key. Access may be withdrawn. Access shall be logged. Access has limits. Access will end.",
                "Third parties review access. Third parties keep nothing. Third runs are stored.",
                "Encryption protects disks. Encryption keeps files safe. Encryption ensures secrecy.",
                "AWS encrypts disks. AWS reviews access. AWS is responsible for hardware.",
                "GDPR requires consent. GDPR ensures rights. GDPR protects people.",
                "# Retention of backups\n\nbackups keeps growing. The rest is told below.",
                "# How webhooq works\n\nwebhooq is a call. Webhooq calls are signed.",
                "# How webhooq works\n\nwebhooq is a call. The webhooq is signed.",
                "# Backup & Recovery\n\nBackup & Recovery is a field of its own.",
                "# all about kopra and tabulo and orlo\n\nkopra is old. tabulo is new. orlo is young.",
                "# クッキーとcookie\n\ncookieは小さなファイルです。",
                "We use Harbour for mail. Our service uses Harbour. Files are hosted by Harbour.",
                "We tell customers. Cards are charged by Paymo. Refunds are made by Paymo.",
                "Disks are certified by Harbour. Keys are issued by Harbour.",
                "委託先の Harbour 社と契約します。Harbour Inc. は米国の会社です。Harbour に保存します。",
                "| Subprocessor | Work |\n| --- | --- |\n| Harbour Inc. | storage |\n\nHarbour is large. Harbour is old.",
                "| 再委託先 | 業務 |\n| --- | --- |\n| Harbour Inc. | 保管 |\n\nHarbour は大きい。Harbour は古い。"
            })
    void words_and_other_firms_are_no_own_names(String text) {
        assertThat(Papers.names(text).names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Task | Responsible |\n| --- | --- |\n| Hosts | Marlow |\n| Guests | Customer |\n",
                "| Task | Managed by Marlow | Managed by you |\n| --- | --- | --- |\n| Hosts | x | |\n",
                "The split of responsibilities between Marlow and the customer is told below."
            })
    void a_table_or_a_sentence_sets_a_name_against_the_customer(String text) {
        assertThat(Papers.names(text).names()).containsExactly("Marlow");
    }

    @Test
    void heads_of_columns_set_a_name_against_the_customer() {
        String row = " |\n| --- | --- | --- |\n| Uptime | keeps hosts up | keeps apps up |\n";

        assertThat(Papers.names("| Area | Marlow responsibility | Customer responsibility" + row)
                        .names())
                .contains("Marlow");
        assertThat(Papers.names("| Area | Marlow colour | Customer colour" + row)
                        .names())
                .isEmpty();
    }

    @Test
    void a_vendor_writes_its_own_addresses() {
        assertThat(Papers.names("Marlow may keep copies. Write to privacy@marlow.eu.")
                        .names())
                .contains("Marlow");
        assertThat(Papers.names("Marlow may keep copies. Write to privacy@harbour.eu.")
                        .names())
                .isEmpty();
        assertThat(Papers.names("Datadog may keep copies. Write to privacy@datadoghq.com.")
                        .names())
                .contains("Datadog");
        assertThat(Papers.names("Datadog may keep copies. See https://datadoghq.com.")
                        .names())
                .isEmpty();
    }

    @Test
    void a_known_supplier_is_the_author_of_a_paper_on_hardly_anybody_else() {
        String own =
                "AWS keeps logs. AWS tests backups. AWS may suspend accounts. AWS will answer. AWS encrypts disks.";

        assertThat(Papers.names(own).names()).contains("AWS");
        assertThat(Papers.names("We keep our code at AWS. " + own).names()).isEmpty();
        assertThat(Papers.names("We keep our code at AWS. " + own + " AWS users are told.".repeat(20))
                        .names())
                .contains("AWS");
        assertThat(Papers.names(own + " Marlow keeps logs. Marlow tests backups.")
                        .names())
                .doesNotContain("AWS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Task ! Pell ! Customer              ; Keys ! ✓ !       ; Pell
            Task ! Pell Inc. ! Cloud Customer   ; Keys ! R ! I     ; Pell
            Task ! Customer ! Fjordheim ! AWS   ; Keys ! ! X ! -   ; Fjordheim
            作業 ! ナギサ通信 ! 利用企業           ; 鍵の交換 ! ○ ! －   ; ナギサ通信
            """)
    void who_stands_beside_the_customer_over_marks_is_the_author(String heads, String row, String name) {
        assertThat(Papers.names(table(heads, row)).names()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Firm ! Harbour ! Customer           ; Trade ! books ! yes
            Task ! Provider ! Harbour ! Customer ; Keys ! ✓ ! ✓ ! -
            Task ! Harbour ! Pell ! Customer    ; Keys ! ✓ ! ✓ ! -
            Task ! Harbour ! Pell               ; Keys ! ✓ ! -
            作業 ! 当社 ! ナギサ通信 ! お客様      ; 鍵の交換 ! ○ ! － ! －
            """)
    void other_heads_name_nobody_for_certain(String heads, String row) {
        assertThat(Papers.names(table(heads, row)).names()).isEmpty();
    }

    @Test
    void whom_a_heading_names_and_most_sentences_are_about_is_the_author() {
        String paper = "# Kasumi\n\nKasumiでは、文書を扱えます。Kasumiは国内にあります。Kasumiには窓口があります。JSONは使いません。";
        String english =
                "# Marlow\n\nMarlow keeps books. Marlow Cloud runs in Graz. Marlow ships weekly. Harbour sinks.";

        assertThat(Papers.names(paper).names()).containsExactly("Kasumi");
        assertThat(Papers.names(english).names()).containsExactlyInAnyOrder("Marlow", "Marlow Cloud");
        assertThat(Papers.names(english + " Harbour swims. Harbour floats.").names())
                .isEmpty();
    }

    private static String table(String heads, String row) {
        return ("! " + heads + " !\n!" + "---!".repeat(heads.split("!").length) + "\n! " + row + " !")
                .replace('!', '|');
    }

    @Test
    void a_word_that_the_text_writes_small_too_is_no_name() {
        assertThat(Papers.names("Ledger keeps entries. Ledger stores sums. A ledger is a book; the ledger is bound.")
                        .names())
                .isEmpty();
    }

    @Test
    void one_language_of_a_description_is_enough() {
        Vendor english = new Vendor("folder", new LocalizedText("Marlow Maps Ltd", null), List.of());
        Vendor japanese = new Vendor("folder", new LocalizedText(null, "株式会社みなと灯"), List.of());

        assertThat(read("Marlow Maps encrypts disks.", english)).isEqualTo("the provider encrypts disks.");
        assertThat(read("みなと灯は暗号化します。", japanese)).isEqualTo("当社は暗号化します。");
    }

    @Test
    void the_folder_is_a_hint_that_one_act_confirms() {
        Vendor folder = new Vendor("marlow-paper", LocalizedText.same("marlow-paper"), List.of());

        assertThat(Papers.names("Marlow encrypts disks.", folder).names()).containsExactly("Marlow");
        assertThat(Papers.names("Marlow encrypts disks.").names()).isEmpty();
    }

    @Test
    void part_of_an_address_stays_what_it_is() {
        OwnNames own = Papers.names("Marlow encrypts disks. Marlow reviews access.");

        assertThat(own.readAsProvider(MatchText.of("Marlow Ltd. writes to help@marlow.example at marlow.example/help"))
                        .folded())
                .isEqualTo("the provider writes to help@marlow.example at marlow.example/help");
        assertThat(own.isOwn("Marlow Ltd")).isTrue();
        assertThat(own.isOwn("Marlowe")).isFalse();
    }

    private static String read(String text, Vendor vendor) {
        return Papers.names(text, vendor).readAsProvider(MatchText.of(text)).folded();
    }
}
