package dev.tenken.schedule;

import dev.tenken.run.RunListener;

/** Assesses a vendor because somebody asks for it, whatever is due. */
public final class AskedCheck {
    private final VendorCheck check;

    /** @param worker who does it, for the event log */
    public AskedCheck(Parts parts, String worker) {
        this.check = new VendorCheck(parts, worker);
    }

    /**
     * Assesses the vendor on this day. From then on it counts as done on it.
     *
     * @return to be kept in the transaction in which the request is done
     * @throws dev.tenken.model.InputException when it is not in the register, or its papers, or what they are measured with, cannot be read
     */
    public Keeper.Ready assess(String vendor, RunListener listener) {
        return check.asked(vendor, listener);
    }
}
