package dev.tenken.job.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaperNameTest {
    @Test
    void names_are_made_safe() {
        Map<String, String> names = Map.ofEntries(
                Map.entry("paper.pdf", "paper.pdf"),
                Map.entry("C:\\papers\\White Paper.pdf", "White Paper.pdf"),
                Map.entry("../../etc/passwd.txt", "passwd.txt"),
                Map.entry("..\\..\\x.txt", "x.txt"),
                Map.entry("a\u0000b\r\n.txt", "ab.txt"),
                Map.entry("evil\u202Efdp.md", "evilfdp.md"),
                Map.entry("a<b>:\"|?*.md", "a-b------.md"),
                Map.entry(".hidden.md", "hidden.md"),
                Map.entry("trailing.md. ", "trailing.md"),
                Map.entry("con.txt", "_con.txt"),
                Map.entry("LPT1.tar.md", "_LPT1.tar.md"),
                Map.entry("コン.md", "コン.md"),
                Map.entry("カ\u3099.md", "ガ.md"),
                Map.entry("　全角　空白　.md", "全角 空白.md"));
        names.forEach((sent, kept) -> assertThat(PaperName.of(sent)).as(sent).isEqualTo(kept));
    }

    @Test
    void a_long_name_keeps_its_ending_and_whole_letters() {
        String name = PaperName.of("\uD842\uDFB7".repeat(200) + ".pdf");
        assertThat(name).endsWith("\uD842\uDFB7.pdf");
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(180);
    }

    @Test
    void what_leaves_no_name_is_refused() {
        for (String none : new String[] {null, "", "/", "...", "\u0007", "paper", "paper.", ".pdf", "a/.pdf"}) {
            assertThatThrownBy(() -> PaperName.of(none)).as(none).isInstanceOf(Refused.class);
        }
    }
}
