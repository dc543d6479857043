package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.document.DocumentReader;
import dev.tenken.model.LocalizedText;
import dev.tenken.model.Vendor;
import dev.tenken.model.fact.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contracts have words of their own for who is who and what is what; matrices and lists are headed by them. */
class ContractWordsTest {
    private static List<String> duties(String text) {
        return FactsOf.text(text, "responsibility-split");
    }

    @Test
    void a_term_for_the_customer_heads_a_matrix() {
        String matrix = "\n\n| Matter | Council | Plumewick | Data-centre operator |\n|---|---|---|---|\n"
                + "| Log-ins of staff | ● | – | – |\n| Program code | – | ● | – |\n| Power and cooling | – | – | ● |\n";

        assertThat(duties("\"The council\" below stands for whoever has signed the order." + matrix))
                .containsExactly(
                        "affirmed [] {items=[Log-ins of staff], party=customer}",
                        "affirmed [] {items=[Power and cooling], party=infrastructure}",
                        "affirmed [] {items=[Program code], party=provider}");
    }

    @Test
    void a_list_is_whose_its_lead_in_says() {
        assertThat(
                        duties(
                                "To be attended to by the customer:\n\n1. upkeep of the local network\n2. choice of the roles\n"))
                .containsExactly(
                        "affirmed [] {items=[choice of the roles], party=customer}",
                        "affirmed [] {items=[upkeep of the local network], party=customer, x-layers=[network]}");
        assertThat(duties("§ 4 It is incumbent on the customer\n\n(a) to strike off the log-ins of those who left;\n"))
                .containsExactly("affirmed [] {items=[to strike off the log-ins of those who left], party=customer}");
        assertThat(duties("Talks were attended by the customer:\n\n1. upkeep of the local network\n"))
                .isEmpty();
    }

    @Test
    void terms_for_data_and_incidents_are_read_as_such() {
        String defined = "\"Case Material\" means whatever the Practice enters into the service.\n\n"
                + "\"Reported Event\" means any occurrence by which it has been lost or altered.\n\n";

        assertThat(FactsOf.text(defined + "Case Material does not leave the Kingdom of Norway.", "data-location"))
                .containsExactly("affirmed [] {countries=[NO], kind=any}");
        assertThat(FactsOf.text("Case Material does not leave the Kingdom of Norway.", "data-location"))
                .isEmpty();
        assertThat(FactsOf.text(
                        defined + "We shall notify the customer of a Reported Event within 36 hours.",
                        "incident-notification"))
                .hasSize(1)
                .allMatch(f -> f.contains("deadline=PT36H"));
    }

    @Test
    void a_firm_with_its_legal_form_in_a_table_of_firms_is_one_of_them() {
        String row = "|---|---|---|\n| Quill & Post Ltd | printing of letters | United Kingdom |\n";

        assertThat(FactsOf.text("| Helper | What they do for us | Established in |\n" + row, "subprocessor"))
                .containsExactly("affirmed [] {country=GB, name=Quill & Post Ltd, role=printing of letters}");
        assertThat(FactsOf.text(
                        "| Customer | Since | Established in |\n" + row.replace("printing of letters", "2019"),
                        "subprocessor"))
                .isEmpty();
    }

    @Test
    void a_sheet_on_external_services_asks_the_vendor_and_lists_no_firms() {
        String sheet = "\n\n番号\t点検項目\t回答\t回答の説明\n32\t記録の改ざん防止\t○\t消去のできない設定です。\n";

        assertThat(FactsOf.text("# 外部サービス利用前点検票" + sheet, "subprocessor")).isEmpty();
    }

    @Test
    void what_holds_for_some_things_only_depends_on_them() {
        assertThat(conditionOf("Tenants are logically separated for relevant applications."))
                .isEqualTo("for relevant applications");
        assertThat(conditionOf("Tenants are logically separated for all applications."))
                .isNull();
    }

    private static String conditionOf(String text) {
        Vendor vendor = new Vendor("v", LocalizedText.same("v"), List.of());
        return Extractor.builtIn()
                .trace(DocumentReader.read(text, new DocumentReader.Origin("v.md", "0", null)), vendor)
                .keySet()
                .stream()
                .filter(f -> f.getTopic() == Topic.TENANT_ISOLATION)
                .findFirst()
                .orElseThrow()
                .getCondition();
    }
}
