package dev.tenken.model.fact;

/** Who does, owes or gets something, as seen from the vendor whose document is read. */
public enum Party {
    /** The vendor itself. */
    PROVIDER,
    /** People who work for the vendor. */
    STAFF,
    /** Those who use or pay for the service, and their people. */
    CUSTOMER,
    /** Those who run a cloud or a data centre that the service stands on. */
    OPERATOR,
    /** Those who work for the vendor under contract. */
    SUPPLIER,
    /** Those who sell or introduce the service. */
    PARTNER,
    /** Regulators, police and courts. */
    AUTHORITY,
    /** Anybody else: insurers, auditors, parent companies, the public. */
    THIRD
}
