package dev.tenken.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenken.document.FormatFiles;
import dev.tenken.document.format.Limits;
import dev.tenken.model.InputException;
import dev.tenken.model.document.Document;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    @Test
    void quoted_cells_hold_delimiters_quotes_and_lines() {
        Document sheet = read(
                "No,Question,Answer\r\n1,\"Are backups\ntaken?\",\"Yes, \"\"daily\"\"\"\r\n2,Are logs kept?,No\r\n");

        assertThat(FormatFiles.outline(sheet))
                .containsExactly(
                        "|No|Question|Answer|",
                        "|No=1|Question=Are backups/taken?|Answer=Yes, \"daily\"|",
                        "|No=2|Question=Are logs kept?|Answer=No|");
        assertThat(sheet.layout().placeAt(sheet.text().indexOf("Are logs"))).isEqualTo("B3");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_delimiter_is_told(String delimiter) {
        String csv = "Item" + delimiter + "Answer\n\"Backups, logs; keys\"" + delimiter
                + "\"Yes, all; of, them\"\nRegion" + delimiter + "Tokyo\n";

        assertThat(outline(csv))
                .containsExactly(
                        "|Item|Answer|",
                        "|Item=Backups, logs; keys|Answer=Yes, all; of, them|",
                        "|Item=Region|Answer=Tokyo|");
    }

    @Test
    void title_rows_stand_above_the_header_and_categories_above_their_rows() {
        assertThat(outline("セキュリティチェックシート,,\n,,\n項番,質問,回答\n可用性,,\n1,稼働率は？,99.9%\n"))
                .containsExactly("# セキュリティチェックシート", "|項番|質問|回答|", "|項番=可用性|", "可用性|項番=1|質問=稼働率は？|回答=99.9%|");
    }

    @Test
    void an_empty_first_cell_carries_the_category_down() {
        assertThat(outline("区分,項目,回答\n可用性,稼働率,99.9%\n,計画停止,月1回\n")).contains("可用性|区分=|項目=計画停止|回答=月1回|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-31j", "UTF-16", "EUC-JP"})
    void the_encoding_is_told(String encoding) {
        byte[] bytes = "項目,回答\nバックアップ,毎日\n".getBytes(Charset.forName(encoding));

        assertThat(FormatFiles.outline(FormatFiles.read(new CsvReader(), bytes)))
                .containsExactly("|項目|回答|", "|項目=バックアップ|回答=毎日|");
    }

    @Test
    void an_open_quote_reaches_to_the_end() {
        assertThat(outline("Item,Answer\nBackups,\"daily\n"))
                .containsExactly("|Item|Answer|", "|Item=Backups|Answer=daily|");
    }

    @Test
    void more_rows_than_the_limit_and_empty_files_are_refused() {
        assertThatThrownBy(() -> read("a,b\n".repeat(Limits.MOST_ROWS + 1)))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("paper: more than 100000 rows; wanted fewer");
        assertThatThrownBy(() -> read(",,\n,,\n"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("paper: the file is empty");
    }

    private static List<String> outline(String csv) {
        return FormatFiles.outline(read(csv));
    }

    private static Document read(String csv) {
        return FormatFiles.read(new CsvReader(), csv.getBytes(StandardCharsets.UTF_8));
    }
}
