package dev.tenken.model;

import java.util.Locale;

/** A language that documents are read in and reports are written in. */
public enum Language {
    EN,
    JA;

    /** The ISO 639-1 code in lower case, as used in JSON and on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
