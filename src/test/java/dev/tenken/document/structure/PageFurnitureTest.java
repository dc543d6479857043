package dev.tenken.document.structure;

import static dev.tenken.document.Texts.read;
import static dev.tenken.document.Texts.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.model.document.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFurnitureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":::tip 補足",
                ":::warning",
                "!!! note \"Backups\"",
                "> [!IMPORTANT]",
                "- [ログは何日間保存されますか](/help/how-long-are-logs-kept/)",
                "[Encryption at rest](../security/encryption.md#rest)",
                "> Source: https://example.com/docs/backup | Permalink: https://example.com/p/12",
                "> 参照元: `guide/backup`",
            })
    void a_line_of_a_sites_furniture_belongs_to_no_block(String line) {
        assertThat(read("ログを保存します。\n\n" + line + "\n\n通信を暗号化します。\n").blocks()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [ISO 27001 certificate](/files/iso27001.pdf)",
                "- [ISO 27001](/certificates/) certified since 2019",
                "- [Acme Cloud](https://cloud.example.com/)",
                "Source: copies are taken from https://example.com/ every day.",
            })
    void a_line_that_says_something_stays(String line) {
        assertThat(read("ログを保存します。\n\n" + line + "\n\n通信を暗号化します。\n").blocks()).hasSize(3);
    }

    @Test
    void what_is_in_a_box_stays() {
        assertThat(texts(read(":::note 対象\nバックアップを毎日取得します。\n:::\n"), BlockKind.PARAGRAPH))
                .containsExactly("バックアップを毎日取得します。");
    }
}
