package dev.tenken.register;

/** What a vendor is to those who keep the register. */
public enum VendorStatus {
    /** Not used yet; to be assessed before it is. */
    PROSPECTIVE,
    ACTIVE,
    /** Not used any more, and not assessed any more; what is known of it stays. */
    OFFBOARDED
}
