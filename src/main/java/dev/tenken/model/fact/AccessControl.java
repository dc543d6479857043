package dev.tenken.model.fact;

import java.util.List;

/**
 * How access to the service is restricted and users prove who they are.
 *
 * @param mechanism {@code mfa}, {@code sso}, {@code ip-restriction}, {@code rbac}, {@code password-policy}, or as named
 * @param available whether the service has it
 * @param certificate whether a device proves itself by a certificate
 * @param shortest the fewest characters that a password must have
 * @param longest the most characters that a password can have
 */
public record AccessControl(
        Statement statement,
        List<String> mechanism,
        Boolean available,
        @Extension Boolean certificate,
        @Extension Integer shortest,
        @Extension Integer longest)
        implements VendorFact {

    private static final List<String> SWITCHING =
            List.of("disable", "turn off", "remove", "reset", "解除", "外せ", "無効", "リセット", "必須");

    public AccessControl {
        mechanism = mechanism == null ? List.of() : List.copyOf(mechanism);
    }

    /** True when it answers whether customers have one way to sign in, on whatever plan; what is switched off or made a must is there. */
    public boolean isAnsweredForAll() {
        return !isVague()
                && isUnconditional()
                && mechanism.size() == 1
                && available != null
                && getConfidence() != Confidence.LOW
                && !isUnderPlan()
                && !saysOneOf(SWITCHING);
    }
}
