package dev.tenken.model.fact;

import dev.tenken.model.Interval;
import java.util.List;

/**
 * How the provider's staff are trained in security and bound to secrecy.
 *
 * @param subject what it is about, beyond security at large: {@code privacy}, {@code customer-data}, {@code phishing}, {@code secure-coding}, {@code cloud}
 * @param frequency how often
 * @param contractors whether contractors are held to the same
 * @param confidentiality whether staff are bound to secrecy
 */
public record Training(
        Statement statement,
        @Extension List<String> subject,
        @Extension Interval frequency,
        @Extension Boolean contractors,
        @Extension Boolean confidentiality)
        implements VendorFact {

    public Training {
        subject = subject == null ? List.of() : List.copyOf(subject);
    }
}
