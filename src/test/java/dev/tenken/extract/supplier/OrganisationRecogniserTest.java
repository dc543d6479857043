package dev.tenken.extract.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenken.document.DocumentReader;
import dev.tenken.extract.Extractor;
import dev.tenken.extract.PassageBuilder;
import dev.tenken.extract.Passages;
import dev.tenken.extract.frame.Recognisers;
import dev.tenken.extract.value.Found;
import dev.tenken.extract.value.Recogniser;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.document.Document;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Firms with what they do and where they are. */
class OrganisationRecogniserTest {
    private static final Recogniser ORGANISATIONS = Recognisers.builtIn().get("organisation");
    private static final Extractor EXTRACTOR = Extractor.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            請求書の封入を株式会社あけぼの製本（福岡市）へ委託している。     | 株式会社あけぼの製本 | 請求書の封入 | JP
            画像の加工は Pixelova Inc.（カナダ）を利用する。               | Pixelova Inc.      | 画像の加工  | CA
            帳票の保管は株式会社ツバキに委託する。                         | 株式会社ツバキ      | 帳票の保管  | -
            当社は、株式会社ツバキを利用する。                             | 株式会社ツバキ      | -          | -
            株式会社ツバキ（ISO 27001認証取得）に委託する。                 | 株式会社ツバキ      | -          | -
            株式会社ツバキ（日本）に、夜間の監視を委託している。             | 株式会社ツバキ      | 夜間の監視  | JP
            We have entrusted Quillpost Ltd (Austria) with the printing of letters. | Quillpost Ltd | printing of letters | AT
            Quillpost Ltd (Austria) is charged with printing letters. | Quillpost Ltd      | printing letters | AT
            We use Quillpost Ltd for printing letters.                | Quillpost Ltd      | printing letters | -
            Letters are printed by Quillpost GmbH (Austria).          | Quillpost GmbH     | Letters          | AT
            """)
    void a_firm_takes_what_stands_beside_it(String text, String name, String role, String country) {
        assertThat(ORGANISATIONS.find(Passages.of(text)))
                .extracting(f -> f.roles().get(Found.VALUE), f -> f.roles().get("role"), f -> f.roles()
                        .get("country"))
                .containsExactly(tuple(name, role, country));
    }

    @Test
    void several_firms_in_one_sentence_keep_apart() {
        assertThat(ORGANISATIONS.find(Passages.of("文書庫は株式会社ツバキ（日本）を、電話応対は株式会社カエデ（ベトナム）を利用する。")))
                .extracting(f -> f.roles().get(Found.VALUE), f -> f.roles().get("role"), f -> f.roles()
                        .get("country"))
                .containsExactly(tuple("株式会社ツバキ", "文書庫", "JP"), tuple("株式会社カエデ", "電話応対", "VN"));
        assertThat(
                        ORGANISATIONS.find(
                                Passages.of(
                                        "Thistle Ltd (racks, Norway), Mailwing Inc. (letters, Canada) and Purser Sons (printing, Malta) work for us.")))
                .extracting(f -> f.roles().get(Found.VALUE), f -> f.roles().get("role"), f -> f.roles()
                        .get("country"))
                .containsExactly(
                        tuple("Thistle Ltd", "racks", "NO"),
                        tuple("Mailwing Inc.", "letters", "CA"),
                        tuple("Purser Sons", "printing", "MT"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We work with General Hosting Company B.V. (servers).      | General Hosting Company B.V.
            Letters are printed by The Mail Room Ltd in Ireland.      | Mail Room Ltd
            General Hosting Company B.V. runs our servers.            | General Hosting Company B.V.
            Letters are printed by our Processor Quillpost Ltd in Malta. | Quillpost Ltd
            Contact Quillpost Ltd for letters.                        | Quillpost Ltd
            """)
    void a_name_may_be_made_of_common_words(String text, String name) {
        assertThat(ORGANISATIONS.find(Passages.of(text)))
                .extracting(f -> f.roles().get(Found.VALUE))
                .containsExactly(name);
    }

    @Test
    void an_item_under_a_heading_on_sub_processors_needs_no_legal_form() {
        assertThat(under("## Subprocessors\n\n- Quillpost: printing of letters (Austria)\n"))
                .containsExactly(tuple("Quillpost", "printing of letters", "AT"));
        assertThat(under("## 再委託先\n\n当社は、次の会社に任せています。\n（1）株式会社ツバキ運送　荷物の配達\n"))
                .containsExactly(tuple("株式会社ツバキ運送", "荷物の配達", null));
    }

    @Test
    void a_firm_in_brackets_is_whose_service_the_item_names() {
        assertThat(under("## Subprocessors\n\n- Quillpost (Lumen Paper LLC)\n"))
                .containsExactly(tuple("Quillpost", null, null));
        assertThat(under("## 再委託先\n\n- Quillpost（Lumen Paper Inc.）：封筒の印刷\n"))
                .containsExactly(tuple("Quillpost", "封筒の印刷", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Subprocessors\n\n- For Orchard: https://orchard.example/list\n",
                "## Subprocessors\n\n- Third parties: see below\n",
                "## Subprocessors\n\n- are checked: each year\n",
                "## Subprocessors\n\n- Appeal Period for Further Subprocessors.\n",
                "## Suppliers\n\n- Yearly Review, for Suppliers\n",
                "## Fruit\n\n- Quillpost: printing of letters\n"
            })
    void other_items_name_nobody(String text) {
        assertThat(under(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the number of co workers",
                "limited access is given",
                "当社は社内で保管する。",
                "他社に渡さない。",
                "再委託先は2社に限ります。",
                "次の三社に委託する。",
                "a ltd company",
                "our processor, the Customer Ltd"
            })
    void words_like_legal_forms_are_no_firms(String text) {
        assertThat(ORGANISATIONS.find(Passages.of(text))).isEmpty();
    }

    private static List<Tuple> under(String text) {
        Document document = DocumentReader.read(text, new DocumentReader.Origin("v.md", "0", "text/markdown"));
        List<Tuple> found = new ArrayList<>();
        PassageBuilder.read(document, new Vendor("v", LocalizedText.same("v"), List.of()), p -> ORGANISATIONS
                .find(p)
                .forEach(f -> found.add(tuple(
                        f.roles().get(Found.VALUE),
                        f.roles().get("role"),
                        f.roles().get("country")))));
        return found;
    }
}
