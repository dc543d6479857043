package dev.tenken.model.fact;

import java.util.List;

/**
 * Tools and accounts that can bypass the normal controls.
 *
 * @param subject {@code utility}, {@code account}, {@code environment}: a tool, an account with such rights, or the systems they run on
 * @param offered whether customers are given such tools
 * @param limited whether they are limited to named persons or cases
 * @param reviewed whether their use is logged or reviewed
 */
public record PrivilegedUtility(
        Statement statement,
        @Extension List<String> subject,
        @Extension Boolean offered,
        @Extension Boolean limited,
        @Extension Boolean reviewed)
        implements VendorFact {

    public PrivilegedUtility {
        subject = subject == null ? List.of() : List.copyOf(subject);
    }

    /** Whether it speaks of tools or accounts, and not only of the systems they run on. */
    public boolean isOfTools() {
        return subject.contains("utility") || subject.contains("account");
    }

    /** True when it says that only a part is meant. */
    public boolean isInPartOnly() {
        return says("only partially", "only partly", "only in part", "一部のみ", "一部しか", "一部だけ", "部分的");
    }
}
