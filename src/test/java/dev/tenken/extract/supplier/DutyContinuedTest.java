package dev.tenken.extract.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.FactsOf;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sentence that goes on with a duty, and items of lists that explain one. */
class DutyContinuedTest {

    private static List<String> duties(String text) {
        return FactsOf.text(text, "responsibility-split");
    }

    @Test
    void what_a_duty_includes_is_the_same_partys() {
        assertThat(duties("Customers are responsible for their plug-ins. This includes updates and new licences.\n"))
                .containsExactly(
                        "affirmed [] {items=[their plug-ins], party=customer}",
                        "affirmed [] {items=[updates and new licences], party=customer}");
        assertThat(duties("端末の管理は、お客様の責任です。これには、鍵の更新が含まれます。\n"))
                .containsExactly(
                        "affirmed [] {items=[端末の管理], party=customer}", "affirmed [] {items=[鍵の更新], party=customer}");
    }

    @Test
    void what_is_denied_or_no_duty_does_not_go_on() {
        assertThat(duties("The provider is not responsible for plug-ins. This includes updates and licences.\n"))
                .hasSize(1);
        assertThat(duties("Customers like our plug-ins. This includes updates and licences.\n"))
                .isEmpty();
    }

    @Test
    void what_follows_the_first_sentence_of_an_item_explains_it() {
        assertThat(
                        duties(
                                "# Customer responsibilities\n\n- (a) Choosing the directory that the workspace is linked to. Links to two are fine.\n"))
                .containsExactly(
                        "affirmed [] {items=[Choosing the directory that the workspace is linked to], party=customer}");
    }
}
