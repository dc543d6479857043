package dev.tenken.model;

/**
 * Deletion of customer data after the contract ends or on request.
 *
 * @param deadline within which time the data is gone
 * @param includesBackups whether copies in backups go too
 * @param certificate whether a certificate of deletion is issued
 */
public record DataDeletion(Statement statement, TimeSpan deadline, Boolean includesBackups, Boolean certificate)
        implements VendorFact {}
