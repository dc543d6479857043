package dev.tenken.catalog;

import java.util.Locale;

/** Ids of controls in OSCAL, whose tokens may not begin with a digit. */
final class ControlIds {

    private static final String PREFIX = "c-";

    private ControlIds() {}

    /** The OSCAL id of the control with this number: {@code CLD.6.3.1} gives {@code c-cld.6.3.1}. */
    static String control(String number) {
        return PREFIX + number.toLowerCase(Locale.ROOT);
    }
}
