package dev.tenken.document.imprint;

import static dev.tenken.document.Texts.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.Language;
import dev.tenken.model.document.Document;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "ver.1.2 March 31, 2025 (Revised)           | 1.2  | 2025-03-31",
                "文書番号 ＨＳ－０１７　令和６年４月１日　第３版 | 3    | 2024-04-01",
                "1.0 版                                     | 1.0  | null",
                "Version 2.3, 15 February 2016              | 2.3  | 2016-02-15",
                "Created on February 15th, 2016             | null | 2016-02-15",
                "2023年9月22日版                             | null | 2023-09-22",
                "平成30年1月9日 改定                          | null | 2018-01-09",
                "昭和元年12月25日 制定                        | null | 1926-12-25",
                "2019/09/30                                 | null | 2019-09-30",
                "ISO 27001 register date November 10th, 2011 | null | null",
                "TLS version 1.2                            | null | null",
                "2022/13/41 発行                             | null | null",
                "2021年4月1日より本サービスの名称を変更しました。 | null | null"
            })
    void a_line_on_the_cover_gives_version_and_date(String line, String version, LocalDate date) {
        Document document = read("セキュリティ説明書\n\n" + line + "\n\n本文です。\n");

        assertThat(document.version()).isEqualTo(version);
        assertThat(document.date()).isEqualTo(date);
    }

    @Test
    void the_latest_row_of_a_revision_table_counts_in_either_order() {
        String header = "本文です。\n\n改訂履歴\n版\t日付\t内容\n";
        String old = "1.9\t令和3年7月1日\t初版\n";
        String latest = "1.10\t令和4年12月1日\t追記\n";

        for (Document document : new Document[] {read(header + old + latest), read(header + latest + old)}) {
            assertThat(document.version()).isEqualTo("1.10");
            assertThat(document.date()).isEqualTo(LocalDate.of(2022, 12, 1));
        }
    }

    @Test
    void front_matter_gives_the_date_of_the_last_change() {
        Document document = read("---\ntitle: A\ndate: 2023-01-01\nlastmod: 2024-02-03\n---\n\ntext\n");

        assertThat(document.date()).isEqualTo(LocalDate.of(2024, 2, 3));
    }

    @Test
    void of_pages_put_together_the_latest_counts_whatever_the_case_of_the_key() {
        Document document =
                read("---\nTitle: A\nDate: 2023-01-01\n---\n\ntext\n\n---\nTitle: B\nDate: 2024-02-03\n---\n\ntext\n\n"
                        + "---\nTitle: C\nDate: 2022-02-03\n---\n\ntext\n");

        assertThat(document.date()).isEqualTo(LocalDate.of(2024, 2, 3));
    }

    @Test
    void a_line_that_names_the_kind_of_document_is_its_title() {
        assertThat(read("Tokyo 100-0004, Japan\n\n# Acme\n\n# Cloud security white paper\n\ntext\n")
                        .title())
                .isEqualTo("Cloud security white paper");
        assertThat(read("# How it works\n\n# More\n").title()).isEqualTo("How it works");
        assertThat(read("Data is kept.\n").title()).isNull();
    }

    @Test
    void a_tenth_of_japanese_letters_makes_a_text_japanese() {
        assertThat(read("ab cdefghi 日\n").language()).isEqualTo(Language.EN);
        assertThat(read("abcdefg 日\n").language()).isEqualTo(Language.JA);
        assertThat(read("1 2 3\n").language()).isEqualTo(Language.EN);
    }
}
