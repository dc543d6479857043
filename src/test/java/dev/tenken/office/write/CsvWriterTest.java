package dev.tenken.office.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    @Test
    void rows_are_as_rfc_4180_has_them_with_the_mark_of_utf_8() throws IOException {
        byte[] bytes = written(List.of("name", "text"), List.of(List.of("港", "a, \"b\"\nc"), List.of("", "d")));

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(text(bytes)).isEqualTo("\uFEFFname,text\r\n港,\"a, \"\"b\"\"\nc\"\r\n\"\",d\r\n");
    }

    @Test
    void no_text_is_a_formula() throws IOException {
        String text = text(written(
                List.of("a"), List.of(List.of("=1"), List.of("+1"), List.of("-1"), List.of("@x"), List.of("\t=1"))));

        assertThat(text.lines().skip(1)).containsExactly("'=1", "'+1", "'-1", "'@x", "'\t=1");
    }

    private static byte[] written(List<String> header, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter.write(header, rows, out);
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
