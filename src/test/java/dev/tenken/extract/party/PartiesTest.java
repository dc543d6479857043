package dev.tenken.extract.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenken.extract.text.MatchText;
import dev.tenken.model.fact.Party;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a text stand for whom? */
class PartiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We tell the regulator.                        | we=PROVIDER;regulator=AUTHORITY
            Subscribers hear from us.                     | subscribers=CUSTOMER;us=PROVIDER
            Account holders choose keys.                  | account holders=CUSTOMER
            Our engineers read logs.                      | our engineers=STAFF
            Our customers read logs.                      | our customers=CUSTOMER
            Your employees read logs.                     | your employees=CUSTOMER
            Your organisation reads logs.                 | your=CUSTOMER
            Your organisation is in charge.               | your organisation=CUSTOMER
            Logs are read by your own IT team.            | your own it team=CUSTOMER
            Your company data is kept.                    | your=CUSTOMER
            Customers train their staff.                  | customers=CUSTOMER;staff=CUSTOMER
            The hosting provider guards the hall.         | hosting provider=OPERATOR
            Resellers answer calls.                       | resellers=PARTNER
            An insurer is told.                           | insurer=THIRD
            Service providers and subcontractors sign.    | service providers=SUPPLIER;subcontractors=SUPPLIER
            ご契約者は端末を管理する。                         | ご契約者=CUSTOMER
            出店者さまにて管理する。                           | 出店者さま=CUSTOMER
            利用者、代理店、当社は責任を負う。                   | 利用者=CUSTOMER;代理店=PARTNER;当社=PROVIDER
            IaaS事業者が電源を保つ。                          | iaas事業者=OPERATOR
            当社の従業員が閲覧する。                           | 当社の従業員=STAFF
            お客様の従業員が閲覧する。                         | お客様の従業員=CUSTOMER
            委託先を監督し、個人情報保護委員会に報告する。          | 委託先=SUPPLIER;個人情報保護委員会=AUTHORITY
            """)
    void words_of_the_field(String text, String parties) {
        assertThat(Papers.seen(text, text)).containsExactly(parties.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            「参加自治体」とは、本サービスの契約をする自治体をいう。        | 参加自治体は保守を担う。        | 参加自治体=CUSTOMER
            本サービスの利用を申し込んだ法人（以下「加盟法人」という）に適用する。 | 加盟法人は保守を担う。      | 加盟法人=CUSTOMER
            ミナト商事（以下「受託者」）が提供する。                          | 受託者は保守を担う。        | 受託者=PROVIDER
            ミナト商事（以下「販売者」）の規約です。                          | 販売者は保守を担う。        | 販売者=PROVIDER
            登録して商品を売る事業者（以下「販売者」）に適用する。                 | 販売者は保守を担う。        | 販売者=CUSTOMER
            当社が業務を委託する会社（以下「受託者」という）を監督する。              | 受託者は保守を担う。        | 受託者=SUPPLIER
            「取扱店」とは、本サービスを販売する会社をいう。               | 取扱店は保守を担う。          | 取扱店=PARTNER
            「診療所」：本サービスを業務に使うため契約した医療機関（法人を問いません）   | 診療所は保守を担う。        | 診療所=CUSTOMER
            「手伝い人」とは、当社が業務の一部を行わせる者であって、別表の者をいう。   | 手伝い人は保守を担う。      | 手伝い人=SUPPLIER
            「台座側」とは、本役務の計算資源を営む会社をいう。              | 台座側は保守を担う。          | 台座側=OPERATOR
            「決済屋」：決済サービスを提供する会社                    | 決済屋は保守を担う。          | ''
            "Shop" means any company that has ordered the service.   | The shop keeps keys.      | shop=CUSTOMER
            Signed by Marlow Ltd ("we") and the customer ("Company"). | The company keeps keys.  | the company=CUSTOMER
            Marlow Ltd ("Company") and its guests agree.              | The company keeps keys.   | the company=PROVIDER
            Processor shall tell Controller. Controller shall answer. | Processor and controller keep keys. | processor=PROVIDER;controller=CUSTOMER
            The text processor will start.                            | Processor and controller keep keys. | ''
            This contract is between us and Acme Ltd (the "Buyer").  | The buyer keeps keys.     | buyer=CUSTOMER
            Marlow Ltd, hereinafter referred to as "contractor", works for "clients". | The contractor keeps keys. | contractor=PROVIDER
            合同会社ミナト（灯台便 運営、以下「乙」）が提供する。                 | 乙は保守を担う。            | 乙=PROVIDER
            申込者を「甲」、ミナト商事を「乙」とする。                          | 乙は甲の鍵を守る。          | 乙=PROVIDER;甲=CUSTOMER
            ミナト商事（以下「甲」という。）と、本サービスを申し込む法人（以下「乙」という。）の契約。 | 甲は乙の鍵を守る。 | 甲=PROVIDER;乙=CUSTOMER
            施設管理者様へのお知らせです。                              | 施設管理者は保守を担う。      | 施設管理者=CUSTOMER
            株式会社ツバキのデータセンターを利用しています。               | 株式会社ツバキは電源を保つ。    | 株式会社ツバキ=OPERATOR
            Our servers are hosted by Brackwater Ltd.                | Brackwater Ltd keeps power. | brackwater ltd=OPERATOR
            """)
    void terms_of_the_document(String document, String text, String parties) {
        assertThat(Papers.seen(document, text)).containsExactly(parties.isEmpty() ? new String[0] : parties.split(";"));
    }

    @ParameterizedTest
    @CsvSource({"同様に保存する。", "仕様を定める。", "多様な方法がある。", "各位様式に従う。"})
    void words_that_only_end_like_an_address_are_nobody(String text) {
        assertThat(Papers.seen(text, text)).isEmpty();
    }

    @Test
    void the_same_company_is_the_one_before() {
        String document = "当社は、株式会社ツバキのデータセンターを利用しています。同社は電源を保守します。";
        Parties parties = Papers.parties(document);

        List<PartyMention> found =
                parties.in(MatchText.of("同社は電源を保守します。"), MatchText.of("当社は、株式会社ツバキのデータセンターを利用しています。"));

        assertThat(found).extracting(PartyMention::party).containsExactly(Party.OPERATOR);
    }

    @Test
    void whose_something_is_is_told_apart_from_who_acts() {
        assertThat(Papers.parties("-").in(MatchText.of("Our gateway logs calls.")))
                .extracting(PartyMention::party, PartyMention::owner)
                .containsExactly(tuple(Party.PROVIDER, true));
    }

    @Test
    void the_documents_terms_for_customers_are_read_as_the_customer() {
        String document = "「参加自治体」とは、本サービスの契約をする自治体をいう。";

        assertThat(Papers.parties(document)
                        .readAsKnown(MatchText.of("参加自治体は、庁内の機器を保守する。"))
                        .folded())
                .isEqualTo("お客様は、庁内の機器を保守する。");
    }

    @Test
    void the_documents_terms_for_suppliers_are_read_as_such() {
        String document = "「手伝い人」とは、当社が業務の一部を行わせる者をいう。";

        assertThat(Papers.parties(document)
                        .readAsKnown(MatchText.of("別紙2 手伝い人"))
                        .folded())
                .isEqualTo("別紙2委託先");
    }

    @Test
    void a_long_text_without_end_is_read() {
        assertThat(Papers.seen("お客様の".repeat(20_000), "our customers' ".repeat(5_000)))
                .isNotEmpty();
    }

    @Test
    void people_behind_a_firms_name_are_its_staff() {
        String paper = "Marlow is responsible for the disks. Marlow encrypts files. Marlow reviews access.";
        assertThat(Papers.seen(paper, "Only Marlow administrators read logs."))
                .containsExactly("the provider administrators=STAFF");
        assertThat(Papers.seen(paper, "Marlow keys open the logs.")).containsExactly("the provider=PROVIDER");
    }

    @Test
    void the_documents_terms_for_its_provider_are_read_as_the_provider() {
        Parties english = Papers.parties("Marlow Ltd, hereinafter referred to as \"contractor\", sells maps.");
        assertThat(english.readAsKnown(MatchText.of("The contractor keeps keys."))
                        .folded())
                .isEqualTo("the provider keeps keys.");
        assertThat(english.readAsKnown(MatchText.of("Other contractors keep keys."))
                        .folded())
                .isEqualTo("other contractors keep keys.");
        Parties japanese = Papers.parties("申込者（以下「甲」という。）とミナト商事（以下「乙」という。）の契約。");
        assertThat(japanese.readAsKnown(MatchText.of("乙は甲に知らせる。甲乙協議する。")).folded())
                .isEqualTo("当社はお客様に知らせる。甲乙協議する。");
    }
}
