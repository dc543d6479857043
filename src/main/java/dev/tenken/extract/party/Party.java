package dev.tenken.extract.party;

/** Who may act, owe or be told something in a paper. */
public enum Party {
    /** The vendor whose paper it is. */
    PROVIDER,
    /** People who work for the vendor. */
    STAFF,
    CUSTOMER,
    /** Who runs the cloud or the data centre below the service. */
    OPERATOR,
    /** Whom the vendor has called in otherwise. */
    SUPPLIER,
    /** Who sells or looks after the service for the vendor. */
    PARTNER,
    AUTHORITY,
    /** Anybody else. */
    THIRD
}
