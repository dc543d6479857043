package dev.tenken.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageNameTest {

    private static final List<String> ODD = List.of(
            "Gluegent",
            "gluegent.",
            "GLUEGENT",
            "株式会社キューブ",
            "株式会社キュー",
            "a b",
            "a&b<c>",
            "a%20b",
            "a#b?c",
            "con",
            "nul.txt",
            "com1",
            "..",
            ".hidden",
            "-",
            "",
            "é",
            "e\u0301",
            "\uD842\uDFB7野",
            "x".repeat(61),
            "x".repeat(62),
            "paper-0123456789ab");

    @Test
    void plain_ids_are_the_names() {
        assertThat(List.of("gluegent", "vendor-0001", "white_paper.v2", "7"))
                .extracting(PageName::of)
                .containsExactly("gluegent.html", "vendor-0001.html", "white_paper.v2.html", "7.html");
    }

    @Test
    void other_ids_keep_what_can_be_read_and_get_a_digest() {
        assertThat(PageName.of("Acme Cloud")).matches("acme-cloud-[0-9a-f]{12}\\.html");
        assertThat(PageName.of("株式会社")).matches("vendor-[0-9a-f]{12}\\.html");
    }

    @Test
    void every_name_is_short_lower_case_ascii_that_no_system_reserves() {
        assertThat(ODD).extracting(PageName::of).allMatch(n -> n.matches("[a-z0-9][a-z0-9-]{2,52}\\.html"));
    }

    @Test
    void different_ids_have_different_names_even_those_that_look_like_another_ones_name() {
        Set<String> names = new HashSet<>();
        ODD.forEach(id -> names.add(PageName.of(id)));
        String changed = PageName.of("Gluegent").replace(".html", "");
        names.add(PageName.of(changed));

        assertThat(names).hasSize(ODD.size() + 1);
    }
}
