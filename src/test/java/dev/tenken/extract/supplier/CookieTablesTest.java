package dev.tenken.extract.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenken.extract.FactsOf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of who sets which cookie look like tables of who works for the vendor. */
class CookieTablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Provider | Cookie name | Purpose |\n|---|---|---|\n| Acme Analytics | `_visit` | used to count visits |\n",
                "| 提供者 | クッキー名 | 目的 |\n|---|---|---|\n| アクメ株式会社 | `_visit` | 訪問回数の計測 |\n",
            })
    void who_sets_a_cookie_is_no_supplier(String table) {
        assertThat(FactsOf.text(table, "subprocessor")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Provider | Data | Purpose |\n|---|---|---|\n| Acme Analytics | usage data, cookies | used to count visits |\n",
                "| 委託先 | 取り扱うデータ | 目的 |\n|---|---|---|\n| アクメ株式会社 | クッキーと利用状況 | 訪問回数の計測 |\n",
            })
    void who_is_handed_cookies_is_one(String table) {
        assertThat(FactsOf.text(table, "subprocessor"))
                .anyMatch(f -> f.contains("Acme Analytics") || f.contains("アクメ株式会社"));
    }
}
