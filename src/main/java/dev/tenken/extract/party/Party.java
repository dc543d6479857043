package dev.tenken.extract.party;

/** Who acts, or to or for whom. */
public enum Party {
    /** The vendor whose document it is. */
    PROVIDER,
    /** The vendor's own people. */
    STAFF,
    CUSTOMER,
    /** Who runs the cloud or the data centre below. */
    OPERATOR,
    SUPPLIER,
    PARTNER,
    AUTHORITY,
    /** Anybody else. */
    THIRD
}
