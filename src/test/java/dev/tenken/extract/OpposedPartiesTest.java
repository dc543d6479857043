package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paper on shared responsibility whose provider nobody knows by name. */
class OpposedPartiesTest {
    private static final String DUTIES = "responsibility-split";
    private static final String ROWS = """
            | Software | Updating guest systems | No responsibility for what you install |
            | Halls | None | Locks, power and cooling |
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Area | Your responsibility | pellnet’s responsibility |\n",
                "| Area | Your responsibility | Pellnet's responsibility |\n|---|---|---|\n",
                "| Area | Your responsibilities | Our responsibilities |\n"
            })
    void whoever_stands_beside_your_responsibility_is_the_provider(String heads) {
        assertThat(FactsOf.text(
                        "# Who does what in the cloud\n\nResponsibilities are shared.\n\n" + heads + ROWS, DUTIES))
                .extracting(f -> f.replaceAll(", x-layers=[^}]*", ""))
                .containsExactlyInAnyOrder(
                        "affirmed [] {items=[Updating guest systems], party=customer}",
                        "affirmed [] {items=[Locks, power and cooling], party=provider}",
                        "denied [] {items=[what you install], party=provider}");
    }

    @Test
    void one_who_shares_duties_with_the_customer_as_the_provider_is_known_by_name_from_then_on() {
        assertThat(FactsOf.text(
                        "# Cloud\n\nResponsibility is shared between you as the customer and pellnet as the cloud provider.\n\n"
                                + "You are responsible for guest systems, while pellnet is responsible for the halls.\n",
                        DUTIES))
                .anyMatch(f -> f.contains("items=[the halls], party=provider"));
        assertThat(FactsOf.text(
                        "# Cloud\n\nResponsibility is shared between your teams and groups as they see fit.\n\n"
                                + "You are responsible for guest systems, while groups is responsible for the halls.\n",
                        DUTIES))
                .noneMatch(f -> f.contains("party=provider"));
    }

    @Test
    void headings_say_what_each_side_does() {
        String lists = "## What you do\n\n- Manage accounts\n\n## What Pellnet does\n\n- Patch host systems\n";

        assertThat(FactsOf.text("# Shared responsibility\n\n" + lists, DUTIES))
                .extracting(f -> f.replaceAll(", x-layers=[^}]*", ""))
                .containsExactlyInAnyOrder(
                        "affirmed [] {items=[Manage accounts], party=customer}",
                        "affirmed [] {items=[Patch host systems], party=provider}");
        assertThat(FactsOf.text("# First steps\n\n" + lists, DUTIES))
                .as("a manual says what to do as well")
                .isEmpty();
    }

    @Test
    void a_table_between_bars_has_a_header_where_its_first_row_looks_like_one_and_pairs_have_none() {
        assertThat(
                        FactsOf.text(
                                "| Item | Retention | Place |\n| Backups | 30 days | Oslo |\n| Audit logs | 400 days | Oslo |\n"))
                .anyMatch(f -> f.startsWith("backup affirmed") && f.contains("retention=P30D"))
                .anyMatch(f -> f.startsWith("log-retention affirmed") && f.contains("retention=P400D"));
        assertThat(
                        FactsOf.text(
                                "| Governing law | Norway |\n| Place of court | Oslo |\n| Effective date | the day of signing |\n"))
                .contains("governing-law affirmed [] {law=NO}");
    }

    @Test
    void whoever_owns_and_runs_what_the_service_stands_on_answers_for_it() {
        String told =
                "Pell keeps maps. Pell encrypts them.\n\nOur data centres are owned and managed by Northwind Corp.\n";

        assertThat(FactsOf.text("# Security of Pell\n\n" + told, DUTIES))
                .containsExactly("affirmed [] {items=[Our data centres], party=infrastructure}");
        assertThat(FactsOf.text("# Security of Pell\n\n" + told, "subprocessor"))
                .anyMatch(f -> f.contains("name=Northwind Corp."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 規約\n\n店主（ユーザー）は、店を登録します。名簿の個人情報については、店主が責任を負います。\n",
                "# Terms\n\nStudios (our customers) enter names. Studios are responsible for the personal data of pupils.\n"
            })
    void whoever_stands_beside_a_plain_word_for_customers_is_one(String text) {
        assertThat(FactsOf.text(text, DUTIES)).singleElement().asString().contains("party=customer");
    }

    @Test
    void what_a_sentence_speaks_of_is_spoken_of_behind_its_turn_too() {
        assertThat(FactsOf.text("# 規約\n\n情報の開示の請求は、まず契約者が受け付けるものとし、必要に応じて当社が技術的に協力します。\n", DUTIES))
                .anyMatch(f -> f.contains("items=[情報の開示の請求], party=provider"));
        assertThat(FactsOf.text("# 規約\n\n契約者が受け付けるものとし、必要に応じて当社が協力します。\n", DUTIES))
                .isEmpty();
    }
}
