package dev.tenken.database;

import org.jdbi.v3.core.Handle;

/** The row of a vendor, which whoever changes something of the vendor holds; see {@link EventLog} for the order of all. */
public final class VendorRow {
    private VendorRow() {}

    /** Lets nobody else change anything of the vendor until the transaction is done; whether it is in the register. */
    public static boolean hold(Handle handle, String vendor) {
        return handle.createUpdate("update vendor set status = status where vendor = :vendor")
                        .bind("vendor", vendor)
                        .execute()
                == 1;
    }
}
