package dev.tenken.report.junit;

import dev.tenken.report.common.Visible;

/** Text that XML 1.0 can hold: characters that it forbids, and those that hide, are shown as signs. */
final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /** Text with its lines, each ended by LF. */
    static String lines(String text) {
        return allowed(Visible.of(text).replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** One line. In an attribute a reader would turn line ends into spaces anyway. */
    static String line(String text) {
        return allowed(Visible.inOneLine(text));
    }

    private static String allowed(String text) {
        return text.replace('\uFFFE', REPLACEMENT).replace('\uFFFF', REPLACEMENT);
    }
}
