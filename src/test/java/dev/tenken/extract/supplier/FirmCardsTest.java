package dev.tenken.extract.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.FactsOf;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In a list of firms a name on a line of its own is read with the lines below that tell of it. */
class FirmCardsTest {
    private static final String SURVEYS = "affirmed [] {country=CA, name=Plumewick, role=Feedback surveys}";

    private static List<String> firms(String text) {
        return FactsOf.text(text, "subprocessor");
    }

    @Test
    void the_name_is_a_paragraph_a_heading_or_an_item() {
        String told = "- Purpose: Feedback surveys\n- Location: Canada\n";

        assertThat(firms("# Sub-processors\n\nPlumewick:\n\n" + told)).containsExactly(SURVEYS);
        assertThat(firms("# Sub-processors\n\n## Plumewick\n\n" + told)).containsExactly(SURVEYS);
        assertThat(firms("# Sub-processors\n\n* **Plumewick**\n  - Purpose: Feedback surveys\n  - Location: Canada\n"))
                .containsExactly(SURVEYS);
    }

    @Test
    void a_sentence_tells_what_the_firm_is_used_for() {
        assertThat(firms("# Vendors we use\n\n* **Plumewick**\n  We use this service to track errors.\n"))
                .containsExactly("affirmed [] {name=Plumewick, role=track errors}");
        assertThat(firms("# 業務委託先\n\n**ナギサ通信**\n\nエラーの検知のために利用しています。\n"))
                .containsExactly("affirmed [] {name=ナギサ通信, role=エラーの検知}");
    }

    @Test
    void the_next_firm_ends_a_card() {
        assertThat(firms("# 業務委託先\n\n## ナギサ通信\n\n- 用途：通知の送信\n- 所在国：日本\n- 株式会社ミナモ：発送\n"))
                .containsExactly(
                        "affirmed [] {country=JP, name=ナギサ通信, role=通知の送信}", "affirmed [] {name=株式会社ミナモ, role=発送}");
    }

    @Test
    void cards_are_labelled_as_forms_are() {
        assertThat(
                        firms(
                                "# Auxiliary firms\n\nFirm: Plumewick Oy\nSeat: Tampere, Finland\nEntrusted with: turning speech into text\n"))
                .containsExactly("affirmed [] {country=FI, name=Plumewick Oy, role=turning speech into text}");
    }

    @Test
    void the_cells_of_a_row_may_stand_on_lines_of_their_own() {
        assertThat(
                        firms(
                                "# Sub-processors\n\nPlumewick\nFeedback surveys\nCanada\n\nTwilio\nText messages\nUnited States\n"))
                .containsExactly(SURVEYS, "affirmed [] {country=US, name=Twilio, role=Text messages}");
        assertThat(firms("# 再委託先\n\nナギサ通信\n通知の送信\n日本\n"))
                .containsExactly("affirmed [] {country=JP, name=ナギサ通信, role=通知の送信}");
        assertThat(firms("# Sub-processors\n\nOverview\nWhat we do.\nWhere it is done\n"))
                .isEmpty();
        assertThat(firms("# Our offices\n\nPlumewick\nHead office\nCanada\n")).isEmpty();
    }

    @Test
    void an_address_below_a_name_says_where_the_firm_is() {
        assertThat(
                        firms(
                                "# List of subprocessors\n\n**Plumewick AG**<br>\n_Backup storage_<br>\nSeeweg 12, 8001 Zurich, Switzerland<br>\n"))
                .containsExactly("affirmed [] {country=CH, name=Plumewick AG, role=Backup storage}");
        assertThat(
                        firms(
                                "# Our offices\n\n**Plumewick AG**<br>\n_Head office_<br>\nSeeweg 12, 8001 Zurich, Switzerland<br>\n"))
                .isEmpty();
    }

    @Test
    void what_customers_may_connect_is_no_firm_of_the_vendor() {
        String told = "\n\n**Plumewick**\n\n- Purpose: Feedback surveys\n- Location: Canada\n";

        assertThat(firms("# Third-party services you can connect" + told)).isEmpty();
        assertThat(firms("# Features" + told)).isEmpty();
    }

    @Test
    void a_paper_by_its_title_lists_nothing_but_firms() {
        String firms = "\n\n## Monitoring\n\nPlumewick, Inc.\n    Error tracking service. Reports may hold names.\n";

        assertThat(firms("# Sub-processor list" + firms))
                .containsExactly("affirmed [] {name=Plumewick, Inc., role=Error tracking service}");
        assertThat(firms("# Our tools" + firms)).isEmpty();
        assertThat(firms("# Sub-processors\n\n## To view the log\n\nOpen the menu.\n"))
                .isEmpty();
    }

    @Test
    void a_firm_is_where_its_seat_is_whatever_place_its_data_have() {
        String english =
                "# Sub-processors\n\nPlumewick Oy\n\nPurpose: Feedback surveys\nHead office: Finland\nData location: Canada\n";
        String japanese = "# 業務委託先\n\nナギサ通信\n\n利用目的：通知の送信\n本社所在地：米国\nデータ処理地域：東京リージョン（日本）\n";

        assertThat(firms(english))
                .containsExactly("affirmed [] {country=FI, name=Plumewick Oy, role=Feedback surveys}");
        assertThat(firms(japanese)).containsExactly("affirmed [] {country=US, name=ナギサ通信, role=通知の送信}");
    }

    @Test
    void the_seat_of_a_firm_is_not_the_vendors() {
        String english = "# Sub-processors\n\nPlumewick Oy\n\nPurpose: Feedback surveys\n\nHead office: Finland\n";
        String japanese = "サブプロセッサ一覧\n\n配信\n\nPlumewick Inc.\n\n利用目的：通知の送信\n本社所在地：米国\n";

        assertThat(FactsOf.text(english, "data-location")).isEmpty();
        assertThat(FactsOf.text(japanese, "data-location")).isEmpty();
        assertThat(FactsOf.text("# 会社概要\n\n本社所在地：米国\n", "data-location")).hasSize(1);
    }

    @Test
    void values_on_one_line_belong_to_their_own_labels() {
        assertThat(
                        firms(
                                "# 方針\n\n当社（株式会社アオバ）は、株式会社アオバの方針を定めます。\n\n## 外部サービスへの委託\n\nミナモ（送信）\n提供元: Plumewick Inc.（米国）/ データ保管場所: 日本\n用途: 通知の送信。宛先だけを渡します。\n"))
                .contains("affirmed [] {country=US, name=Plumewick Inc., role=通知の送信}");
    }

    @Test
    void heads_of_a_list_and_of_kinds_of_firms_are_no_firms() {
        assertThat(firms("サブプロセッサ一覧\n\nMoorは、次の会社を利用しています。\n\n決済処理\n\nPlumewick, Inc.\n\n利用目的：決済\n本社所在地：米国\n"))
                .containsExactly("affirmed [] {country=US, name=Plumewick, Inc., role=決済}");
    }

    @Test
    void the_country_of_a_firm_in_a_table_is_no_place_of_data() {
        String table =
                "# 委託先\n\n| 委託先 | 所在国 | 業務 | 越境移転の相当措置 |\n|---|---|---|---|\n| Plumewick PBC | 米国 | 分析 | Plumewick Terms of Service及びTrust Centerに基づく自主的な保護の方針に準拠していること（入力の非学習、記録は30日以内） |\n| tally, Inc. | 米国 | データの連携 | 同社の方針 |\n";

        assertThat(FactsOf.text(table, "data-location")).isEmpty();
        assertThat(firms(table)).anyMatch(f -> f.contains("country=US, name=tally, Inc."));
    }
}
