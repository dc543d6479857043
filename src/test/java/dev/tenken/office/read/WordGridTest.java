package dev.tenken.office.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Where cells of Word tables stand, and that no file makes a table as wide as it says. */
class WordGridTest {
    @Test
    void cells_stand_behind_what_is_left_free_and_span_what_they_say() throws Exception {
        Element row = row(2, 3);

        assertThat(WordGrid.free(row)).isEqualTo(2);
        assertThat(WordGrid.cells(row)).hasSize(1);
        assertThat(WordGrid.span(WordGrid.cells(row).get(0))).isEqualTo(3);
    }

    @Test
    void no_row_is_wider_than_tables_are() throws Exception {
        Element row = row(900_000, 900_000);

        assertThat(WordGrid.free(row)).isEqualTo(WordGrid.MOST_COLUMNS);
        assertThat(WordGrid.span(WordGrid.cells(row).get(0))).isEqualTo(WordGrid.MOST_COLUMNS);
    }

    private static Element row(int before, int span) throws Exception {
        String xml = "<w:tr xmlns:w='w'><w:trPr><w:gridBefore w:val='" + before + "'/></w:trPr>"
                + "<w:ins><w:tc><w:tcPr><w:gridSpan w:val='" + span + "'/></w:tcPr></w:tc></w:ins></w:tr>";
        return Xml.root(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
