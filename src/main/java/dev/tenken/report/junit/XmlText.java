package dev.tenken.report.junit;

import dev.tenken.data.XmlCharacters;
import dev.tenken.report.common.Visible;

/** Text that XML 1.0 can hold: characters that it forbids, and those that hide, are shown as signs. */
final class XmlText {

    private XmlText() {}

    /** Text with its lines, each ended by LF. */
    static String lines(String text) {
        return XmlCharacters.only(Visible.of(text).replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** One line. In an attribute a reader would turn line ends into spaces anyway. */
    static String line(String text) {
        return XmlCharacters.only(Visible.inOneLine(text));
    }
}
