package dev.tenken.document.structure;

import static dev.tenken.document.Texts.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunningFootersTest {

    @Test
    void the_foot_of_every_page_belongs_to_no_section() {
        String text = "消去の証明書を発行します。\n\n架空 | 証明書クラウド\t1 / 3\n\n通信を暗号化します。\n\n架空 | 証明書クラウド\t2 / 3\n\n"
                + "ログを保存します。\n\n架空 | 証明書クラウド\t3 / 3\n";
        assertThat(read(text).blocks()).hasSize(3);
        String english =
                "Logs are kept.\n\nAcme security overview - page 1 of 9\n\nData is encrypted.\n\nAcme security overview - page 2 of 9\n\n"
                        + "Staff are trained.\n\nAcme security overview - page 3 of 9\n";
        assertThat(read(english).blocks()).hasSize(3);
    }

    @Test
    void what_is_told_once_or_counts_beyond_its_last_is_no_foot() {
        String text = "Logs are kept.\n\nTests passed 9 / 12\n\nData is encrypted.\n\nTests failed 3 / 12\n";
        assertThat(read(text).blocks()).hasSize(4);
        String ratios =
                "Redundancy 3 / 2\n\nLogs are kept.\n\nRedundancy 4 / 2\n\nData is encrypted.\n\nRedundancy 5 / 2\n";
        assertThat(read(ratios).blocks()).hasSize(5);
    }
}
