package dev.tenken.model.document;

/** What sort of paper a document is, and so what its statements are worth to a customer. */
public enum DocumentKind {
    /** Terms, a service agreement, an agreement on data processing: what both sides are bound by. */
    CONTRACT,
    /** What level of service is promised, and what follows when it is missed. */
    SLA,
    /** What the vendor tells of the security of its service: white papers, security pages, descriptions. */
    WHITE_PAPER,
    /** Rules that the vendor sets for its own staff. */
    STAFF_POLICY,
    /** What becomes of the data of consumers and visitors, not of what customers keep in the service. */
    PRIVACY_POLICY,
    /** How to run a product oneself. */
    MANUAL,
    /** Questions with the vendor's answers. */
    FILLED_SHEET,
    /** Who processes customers' data for the vendor. */
    SUBPROCESSOR_LIST,
    /** None of these, or nothing tells. */
    OTHER
}
