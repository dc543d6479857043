package dev.tenken.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of YAML that were taken apart when the program was packed. */
class PreparedYamlTest {

    @Test
    void each_gives_the_tokens_that_its_text_gives() throws IOException {
        List<SourceFile> files = Stream.of("rules", "controls-catalog", "report", "summary", "answer")
                .flatMap(folder -> SourceFiles.builtIn(folder, ".yaml").stream())
                .filter(f -> !f.name().endsWith(".cases.yaml"))
                .toList();

        assertThat(files).hasSizeGreaterThan(60);
        for (SourceFile file : files) {
            JsonParser prepared = PreparedYaml.parser(file.text(), file.path());
            assertThat(prepared).as(file.path()).isNotNull();
            List<String> given = new ArrayList<>();
            while (prepared.nextToken() != null) {
                given.add(shown(prepared));
            }
            List<String> wanted = new ArrayList<>();
            Data.eachToken(file.text(), file.path(), parser -> wanted.add(shown(parser)));
            assertThat(given).as(file.path()).isEqualTo(wanted);
        }
    }

    @Test
    void a_changed_text_is_read_itself() {
        String place = "rules/extraction/backup.yaml";

        assertThat(Data.readYaml("topic: another", place, Map.class)).isEqualTo(Map.of("topic", "another"));
    }

    @Test
    void the_index_names_every_file() {
        String index = SourceFiles.packed(SourceFiles.INDEX).orElseThrow().text();

        assertThat(index.lines())
                .isSorted()
                .containsAll(SourceFiles.builtIn("rules", ".drl").stream()
                        .map(SourceFile::path)
                        .toList())
                .containsAll(SourceFiles.builtIn("report", ".css").stream()
                        .map(SourceFile::path)
                        .toList());
    }

    @Test
    void numbers_and_texts_come_back() {
        CompactWriter out = new CompactWriter();
        CompactWriter part = out.part().text("部分").number(7);
        out.number(0)
                .number(127)
                .number(128)
                .number(-1)
                .number(Integer.MAX_VALUE)
                .flag(true)
                .text("a");
        out.add(part).letters(new char[] {'あ', 'z'}).numbers(new int[] {3, 300});
        CompactReader in = new CompactReader(out.bytes());

        assertThat(List.of(in.number(), in.number(), in.number(), in.number(), in.number()))
                .containsExactly(0, 127, 128, -1, Integer.MAX_VALUE);
        assertThat(in.flag()).isTrue();
        assertThat(in.text()).isEqualTo("a");
        CompactReader inside = in.part();
        assertThat(in.letters()).containsExactly('あ', 'z');
        assertThat(in.numbers()).containsExactly(3, 300);
        assertThat(inside.text()).isEqualTo("部分");
        assertThat(inside.number()).isEqualTo(7);
    }

    private static String shown(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        String number = token.isNumeric()
                ? parser.getNumberType() + " " + parser.getNumberValue() + " " + parser.getDoubleValue()
                : "";
        return token + " " + parser.getText() + " " + parser.currentName() + " " + number;
    }
}
