package dev.tenken.model.finding;

/**
 * How an audit report classes a finding, after the practice that ISO 19011 guides (6.4.8 and A.18: conformities, nonconformities,
 * good practices, opportunities for improvement; grading by the audit programme). Which outcome leads to which grade is said by the
 * catalog's parameters, which a profile may set. The worst comes first.
 */
public enum Grade {
    MAJOR_NONCONFORMITY,
    MINOR_NONCONFORMITY,
    OBSERVATION,
    OPPORTUNITY_FOR_IMPROVEMENT,
    GOOD_PRACTICE
}
