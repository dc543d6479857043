package dev.tenken.report.sarif;

import dev.tenken.report.common.Fields;
import dev.tenken.report.common.Visible;
import java.util.Map;

/** Messages of SARIF. Their text may hold links and placeholders, so those signs are escaped in what comes from documents. */
final class SarifText {

    private SarifText() {}

    /** A message that shows the text. */
    static Map<String, Object> message(String text) {
        return Fields.of("text", escape(text)).map();
    }

    private static String escape(String text) {
        return Visible.of(text)
                .replace("\\", "\\\\")
                .replace("](", "\\](")
                .replace("{", "{{")
                .replace("}", "}}");
    }
}
