package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands over a list, beside a colon or in the sentence before is said of what stands below, behind and after. */
class ToldOverAListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The following logs are kept for 90 days:\n\n- audit logs\n- access logs\n",
                "次のログは90日間保存します。\n\n- 監査ログ\n- アクセスログ\n"
            })
    void the_figure_over_a_list_is_that_of_each_item(String text) {
        assertThat(FactsOf.text(text, "log-retention"))
                .anyMatch(f -> f.contains("[audit]") && f.contains("P90D"))
                .anyMatch(f -> f.contains("[access]") && f.contains("P90D"));
    }

    @Test
    void a_place_over_a_list_is_not() {
        assertThat(FactsOf.text("We keep in Norway:\n\n- audit logs\n- backups\n", "data-location"))
                .noneMatch(f -> f.contains("backup"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    - Single sign-on: no        # access-control # denied
                    Single sign-on: no.         # access-control # denied
                    - Single sign-on: yes       # access-control # affirmed
                    バックアップ：なし          # backup         # denied
                    Backups: none.              # backup         # denied
                    """)
    void a_bare_answer_is_that_of_its_label(String text, String topic, String polarity) {
        assertThat(FactsOf.text(text + "\n", topic)).singleElement().asString().startsWith(polarity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    Single sign-on comes with the Team plan. The other plans do without. # [sso]
                    Single sign-on comes with the Team plan. The Free plan does not.     # [sso]
                    多要素認証は標準プランで使えます。無料プランは対象外です。           # [mfa]
                    多要素認証は標準プランで使えます。無料プランにはありません。         # [mfa]
                    """)
    void what_a_plan_lacks_was_named_before(String text, String mechanism) {
        assertThat(FactsOf.text(text + "\n", "access-control"))
                .anyMatch(f -> f.startsWith("denied") && f.contains(mechanism) && f.contains("available=false"));
    }

    @Test
    void a_plan_that_lacks_something_else_says_nothing_of_it() {
        assertThat(FactsOf.text(
                        "Single sign-on comes with the Team plan. The Free plan does not include telephone support.\n",
                        "access-control"))
                .noneMatch(f -> f.startsWith("denied"));
    }

    @Test
    void what_customers_are_to_switch_on_is_there() {
        String text = """
                Your responsibilities include:

                - Enabling two-factor authentication for all members
                - Limiting access to the console to your own IP addresses, which you configure
                - Using multi-factor authentication at your own systems
                - Replicating the data to other regions
                """;
        assertThat(FactsOf.text(text, "access-control"))
                .hasSize(2)
                .anyMatch(f -> f.contains("mfa"))
                .anyMatch(f -> f.contains("ip-restriction"));
        assertThat(FactsOf.text(text, "availability")).isEmpty();
    }

    @Test
    void what_customers_are_to_do_at_home_is_no_function() {
        assertThat(FactsOf.text("Customers shall use a second factor.", "access-control"))
                .isEmpty();
        assertThat(FactsOf.text("お客様の責任範囲\n\n- 多要素認証の有効化\n- データのバックアップ\n", "access-control"))
                .anyMatch(f -> f.contains("mfa"));
    }
}
