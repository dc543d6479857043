package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that set parties, clouds, plans or roles against each other: what their signs say, and what they do not. */
class MatricesTest {
    private static final String DUTIES = "responsibility-split";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Task | Pell | Self-hosted customer | Cloud customer ; Key rotation | ✅ | ✅ | | ; provider customer
            Task | Customer | Pell | AWS                        ; Door locks | I | C | R    ; infrastructure
            Task | Customer | Pell                              ; Key rotation | | R/A      ; provider
            Group | Task | Provider | Customer                  ; Network | Rule set | | X  ; customer
            Control | CSP | CSC                                 ; Key rotation | ● | -      ; provider
            作業 | ナギサ通信 | クラウド版のお客様                 ; 鍵の交換 | × | ○            ; customer
            Task | Customer | Cloud provider (AWS)              ; Door locks | No | Yes     ; infrastructure
            Task | Tenant | Vendor                              ; Key rotation | I | A, R   ; provider
            Task | Customer | Us                                ; Alerts | Shared | Shared  ; customer provider
            区分 | 作業 | 当社対応 | お客様対応                    ; 端末 | 鍵の交換 | ○ | ×      ; provider
            作業 | 当社 | 利用企業 | クラウド事業者                 ; 停電の備え | | | ●         ; infrastructure
            """)
    void each_sign_says_whose_the_thing_in_the_row_is(String heads, String row, String parties) {
        List<String> facts = FactsOf.text(Tables.of("# Paper", heads, row), DUTIES);

        assertThat(facts).hasSize(parties.split(" ").length);
        for (String party : parties.split(" ")) {
            assertThat(facts).anyMatch(f -> f.startsWith("affirmed [] {") && f.contains("party=" + party));
        }
    }

    @Test
    void what_tells_rows_apart_is_their_item_and_not_the_group_they_stand_in() {
        assertThat(FactsOf.text(
                        Tables.of(
                                "# Paper",
                                "Area | Task | Provider | Customer",
                                "Halls | Locks | ✓ | ",
                                "Halls | Keys | | ✓"),
                        DUTIES))
                .containsExactly(
                        "affirmed [] {items=[Keys], party=customer}", "affirmed [] {items=[Locks], party=provider}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Responsibilities ; Task | Responsible ; Key rotation | Shared   ; provider customer
            Responsibilities ; Task | Responsible ; Key rotation | Customer ; customer
            役割分担         ; 項目 | 担当         ; 鍵の交換 | 双方           ; provider customer
            役割分担         ; 項目 | 実施者       ; 鍵の交換 | 弊社           ; provider
            """)
    void a_column_names_who_does_it(String heading, String heads, String row, String parties) {
        assertThat(FactsOf.text(Tables.of("# " + heading, heads, row), DUTIES))
                .extracting(f -> f.replaceAll(".*party=([a-z]+).*", "$1"))
                .containsExactlyInAnyOrder(parties.split(" "));
    }

    @Test
    void sentences_under_a_party_that_answers_for_things_are_its_duties() {
        String sentence = "You decide which of your colleagues may see each of the shelves in your library.";

        assertThat(FactsOf.text(
                        Tables.of(
                                "# Paper",
                                "Area | Our responsibility | Your responsibility",
                                "Shelves | None | " + sentence),
                        DUTIES))
                .singleElement()
                .asString()
                .contains("party=customer");
    }

    @Test
    void a_long_label_is_still_the_label() {
        String label = "The keys of all of the shelves in the library are counted by two people every year in spring";

        assertThat(FactsOf.text(
                        Tables.of("# Paper", "No. | Matter | Provider | Customer", "8.3 | " + label + " | X | X"),
                        DUTIES))
                .hasSize(2)
                .allMatch(f -> f.contains(label));
    }

    @Test
    void a_host_over_a_column_of_marks_is_no_statement_that_there_is_one() {
        assertThat(FactsOf.text(
                        Tables.of("# Paper", "Task | Customer | Provider | Cloud provider", "Keys | ✓ | - | -")))
                .noneMatch(f -> f.startsWith("subprocessor"));
    }

    @Test
    void what_is_left_to_customers_the_vendor_does_not_do() {
        String heads = "Task | Provider | Customer";

        assertThat(FactsOf.text(Tables.of("# Duties", heads, "Daily backups | | ✓"), "backup"))
                .isEmpty();
        assertThat(FactsOf.text(Tables.of("# Duties", heads, "Daily backups | ✓ | ✓"), "backup"))
                .isNotEmpty();
        assertThat(FactsOf.text(Tables.of("# 分担", "作業 | 当社 | お客様", "毎日のバックアップ | － | ○"), "backup"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Function | Owner | Admin | Viewer ; Deletion of files | ✓ | ✓ | ✗
            操作 | オーナー | 管理者 | 閲覧者    ; ファイルの削除 | ○ | ○ | ×
            """)
    void what_roles_may_do_says_nothing_of_the_service(String heads, String row) {
        assertThat(FactsOf.text(Tables.of("# Paper", heads, row))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Feature | Status | Cloud                 ; Single sign-on | Available | AWS, Azure
            Feature | Available on                   ; Single sign-on | AWS
            Feature | AWS | Azure                    ; Single sign-on | ✓ | ✓
            機能 | 提供状況 | 対応クラウド              ; シングルサインオン | 提供中 | AWS、Azure
            機能 | AWS | Azure                       ; シングルサインオン | ○ | ○
            """)
    void where_a_function_is_to_be_had_names_no_subprocessor_and_no_duty(String heads, String row) {
        assertThat(FactsOf.text(Tables.of("# Shared responsibility", heads, row)))
                .anyMatch(f -> f.startsWith("access-control affirmed"))
                .noneMatch(f -> f.startsWith("subprocessor") || f.startsWith(DUTIES));
    }

    @Test
    void what_a_thing_runs_on_names_a_subprocessor() {
        assertThat(FactsOf.text(Tables.of("# Paper", "Environment | Cloud", "Production | AWS"), "subprocessor"))
                .containsExactly("affirmed [] {name=AWS}");
        assertThat(FactsOf.text(
                        Tables.of("# Paper", "Feature | Clouds", "Choice of cloud provider | AWS, Azure"),
                        "subprocessor"))
                .hasSize(2);
        assertThat(FactsOf.text(Tables.of("# 基盤", "システム | クラウド", "本番 | AWS"), "subprocessor"))
                .containsExactly("affirmed [] {name=AWS}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Feature | Status   ; Single sign-on | Available       ; affirmed
            Feature | Status   ; Single sign-on | Preview         ; vague
            Feature | Status   ; Single sign-on | Coming soon     ; vague
            Feature | Status   ; Single sign-on | Not available   ; denied
            機能 | 提供状況      ; シングルサインオン | 提供中         ; affirmed
            機能 | 提供状況      ; シングルサインオン | ベータ版        ; vague
            機能 | 提供状況      ; シングルサインオン | 開発中         ; vague
            機能 | 提供状況      ; シングルサインオン | 未提供         ; denied
            """)
    void a_status_says_whether_there_is_one(String heads, String row, String polarity) {
        assertThat(FactsOf.text(Tables.of("# Paper", heads, row), "access-control"))
                .singleElement()
                .asString()
                .startsWith(polarity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Feature | Status | Plans          ; Single sign-on | Available | Grove or Forest ; [Grove, Forest]
            Feature | Status | Service level  ; Single sign-on | Available | Forest         ; [Forest]
            Feature | Status | Plans          ; Single sign-on | Available | All plans      ; []
            機能 | 提供状況 | 対象プラン         ; シングルサインオン | 提供中 | 上位版、特別版    ; [上位版, 特別版]
            機能 | 提供状況 | 対象プラン         ; シングルサインオン | 提供中 | 全プラン         ; []
            """)
    void plans_in_a_cell_are_those_that_the_row_speaks_of(String heads, String row, String plans) {
        assertThat(FactsOf.text(Tables.of("# Paper", heads, row), "access-control"))
                .singleElement()
                .asString()
                .contains(" " + plans + " ");
    }

    @Test
    void a_certificate_on_offer_is_nobodys_duty_and_a_plan_is_no_aim() {
        assertThat(FactsOf.text(Tables.of(
                        "# Compliance in our shared responsibility model",
                        "Framework | Status | Cloud | Plans",
                        "ISO 27001 compliance | Available | AWS, Azure | All plans")))
                .containsExactly("certification affirmed [] {standard=[ISO 27001]}");
    }

    @Test
    void a_short_cell_with_a_long_link_stays_with_its_row() {
        String link = "[Audit log](/help/of/the/service/on/logs/and/what/they/are/good/for/in/general)";

        assertThat(Passages.in(Tables.of("# Paper", "Feature | Status", link + " | Available")))
                .singleElement()
                .extracting(
                        p -> p.cells().stream().filter(c -> c.stretch() != null).count())
                .isEqualTo(2L);
    }
}
