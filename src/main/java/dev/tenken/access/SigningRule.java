package dev.tenken.access;

import java.util.Collection;
import java.util.Set;

/**
 * Whether somebody may sign an assessment: an approver, and unless it is allowed otherwise not one who alone made and reviewed it.
 *
 * @param alone whether those who worked alone may sign what they did
 */
public record SigningRule(boolean alone) {

    /**
     * Refuses, or does nothing.
     *
     * @param signer who wants to sign
     * @param workers log-in names of all who made the assessment, uploaded for it, corrected facts or wrote dispositions; programs that work by
     *     schedule are nobody and do not belong here. When it is empty nobody worked alone
     * @throws AccessException telling why not
     */
    public void check(Caller signer, Collection<String> workers) {
        if (!signer.may(Permission.SIGN)) {
            throw AccessException.of(
                    Refusal.SIGN_ROLE,
                    "login",
                    signer.login(),
                    "got",
                    signer.role().word());
        }
        if (refuses(signer.login(), workers)) {
            throw AccessException.of(Refusal.SIGN_ALONE, "login", signer.login());
        }
    }

    /** True when one of this name did all the work on it, and may not sign that. */
    public boolean refuses(String login, Collection<String> workers) {
        return !alone && Set.copyOf(workers).equals(Set.of(login));
    }
}
