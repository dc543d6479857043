package dev.tenken.register;

import dev.tenken.model.LocalizedText;
import dev.tenken.model.Service;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A vendor that is watched. Whatever is null nobody has told.
 *
 * @param id what its folder is called; unique in the register
 * @param name in both languages
 * @param services in the order given
 * @param owner who looks after it
 * @param tier how much hangs on it, or null: then it is treated as the most critical
 * @param tierReason why it has that tier
 * @param data what data it handles
 * @param status what it is to us
 * @param contractEnd last day of the contract
 * @param contact at the vendor
 * @param cadence of its own, or null for that of its tier
 * @param folder where its papers are
 * @param firstDue from which the days are counted on which it is due
 * @param lastDone the day on which it was last assessed or found unchanged, or null for never
 */
public record RegisteredVendor(
        String id,
        LocalizedText name,
        List<Service> services,
        String owner,
        Tier tier,
        String tierReason,
        String data,
        VendorStatus status,
        LocalDate contractEnd,
        String contact,
        Cadence cadence,
        Path folder,
        LocalDate firstDue,
        LocalDate lastDone) {

    public RegisteredVendor {
        services = List.copyOf(services);
    }

    /** One of whom only the name is known, due from a day on. */
    public static RegisteredVendor named(String id, LocalDate firstDue) {
        return new RegisteredVendor(
                id,
                LocalizedText.same(id),
                List.of(),
                null,
                null,
                null,
                null,
                VendorStatus.ACTIVE,
                null,
                null,
                null,
                null,
                firstDue,
                null);
    }
}
