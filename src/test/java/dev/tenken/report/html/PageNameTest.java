package dev.tenken.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
        assertThat(PageName.of("株式会社 Cube")).matches("株式会社-cube-[0-9a-f]{12}\\.html");
        assertThat(PageName.of("한국")).matches("vendor-[0-9a-f]{12}\\.html");
    }

    @Test
    void a_japanese_vendor_is_known_by_its_name_and_linked_to_by_its_bytes() {
        assertThat(PageName.of("株式会社キューブ")).isEqualTo("株式会社キューブ.html");
        assertThat(PageName.address("野々村")).isEqualTo("%E9%87%8E%E3%80%85%E6%9D%91.html");
    }

    @Test
    void every_name_is_short_and_in_lower_case_and_no_system_reserves_it() {
        assertThat(ODD)
                .extracting(PageName::of)
                .allMatch(n ->
                        n.matches("[a-z0-9\\p{IsHan}\\p{IsKatakana}ー][a-z0-9\\p{IsHan}\\p{IsKatakana}ー-]{1,52}\\.html"))
                .allMatch(n -> n.getBytes(StandardCharsets.UTF_8).length < 220);
        assertThat(ODD).extracting(PageName::address).allMatch(n -> n.matches("[a-zA-Z0-9%-]+\\.html"));
    }

    @Test
    void letters_that_another_system_writes_otherwise_are_told_apart_by_a_digest() {
        assertThat(List.of("か\u3099", "ｷｭｰﾌﾞ", "Ｃｕｂｅ", "神\uFA19"))
                .extracting(PageName::of)
                .allMatch(n -> n.matches(".*-[0-9a-f]{12}\\.html"));
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
