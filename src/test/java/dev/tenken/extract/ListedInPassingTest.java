package dev.tenken.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items that a list names without saying that they are so, or not so; beside each the near list that does. */
class ListedInPassingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We take reasonable measures, for example:\n\n- encryption of data in transit with TLS 1.3\n- encryption of passwords\n",
                "当社は合理的な措置を講じます。例：\n\n- 通信のTLS 1.3による暗号化\n- パスワードの暗号化\n",
            })
    void examples_promise_nothing(String text) {
        assertThat(FactsOf.text(text, "encryption")).isNotEmpty().allMatch(f -> f.startsWith("vague"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We take these measures:\n\n- encryption of data in transit with TLS 1.3\n- encryption of passwords\n",
                "当社は次の措置を講じます。\n\n- 通信のTLS 1.3による暗号化\n- パスワードの暗号化\n",
            })
    void measures_that_are_listed_outright_are_stated(String text) {
        assertThat(FactsOf.text(text, "encryption")).isNotEmpty().allMatch(f -> f.startsWith("affirmed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Downtime does not include:\n\n- emergency maintenance to patch serious vulnerabilities\n",
                "次の各号は「停止」に含めません。\n\n- 緊急メンテナンス（重大な脆弱性対応等）\n",
            })
    void what_is_not_counted_happens_all_the_same(String text) {
        assertThat(FactsOf.text(text, "vulnerability-management")).noneMatch(f -> f.startsWith("denied"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We do not carry out vulnerability scans.\n",
                "次の作業は実施しません。\n\n- 脆弱性診断\n",
            })
    void what_is_not_done_is_denied(String text) {
        assertThat(FactsOf.text(text, "vulnerability-management")).anyMatch(f -> f.startsWith("denied"));
    }
}
