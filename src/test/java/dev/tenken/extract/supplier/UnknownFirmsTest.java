package dev.tenken.extract.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.FactsOf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Firms that nobody knows are seen where the text says that something of the vendor's lies with them. */
class UnknownFirmsTest {
    private static List<String> firms(String text) {
        return FactsOf.text("# Security overview\n\n" + text, "subprocessor");
    }

    @Test
    void a_sentence_counts_them_up_with_their_work() {
        assertThat(firms(
                        "We rely on the following services: Kelp.io (hosting), Weft Print (mailing), and Fjordmail.\n"))
                .containsExactlyInAnyOrder(
                        "affirmed [] {name=Kelp.io, role=hosting}",
                        "affirmed [] {name=Weft Print, role=mailing}",
                        "affirmed [] {name=Fjordmail}");
    }

    @Test
    void a_name_in_brackets_is_the_makers() {
        assertThat(firms("The service depends on third-party providers: Plumewick (Kelp), Weft (billing).\n"))
                .containsExactly("affirmed [] {name=Plumewick}", "affirmed [] {name=Weft, role=billing}");
    }

    @Test
    void work_lies_with_them() {
        assertThat(firms("Recordings are transcribed by Plumewick. Log files are shipped to Kelp, and Weft.\n"))
                .contains("affirmed [] {name=Plumewick, role=Recordings}", "affirmed [] {name=Kelp, role=Log files}");
        assertThat(firms("We partner with Plumewick for printing.\n"))
                .containsExactly("affirmed [] {name=Plumewick, role=printing}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You may use third-party services such as Kelp and Weft.",
                "Tickets are handled by the Support Team.",
                "Tickets are handled by Customer Support.",
                "Requests are processed in Germany and handled by Engineering.",
                "The database is hosted on PostgreSQL.",
                "Your own instance is hosted on Kelp.",
                "Data is protected by TLS and ISO controls.",
                "Reports are sent by Monday.",
                "Files are stored at European sites.",
            })
    void who_is_no_firm_of_the_vendors_is_left_out(String text) {
        assertThat(firms(text + "\n")).noneMatch(fact -> fact.contains("name="));
    }
}
