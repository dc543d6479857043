package dev.tenken.run;

import dev.tenken.model.disposition.Disposition;
import java.util.List;

/** What auditors said elsewhere than in the files of the {@link Terms}. */
@FunctionalInterface
public interface Said {
    /** Nobody said anything. */
    Said NOTHING = vendor -> List.of();

    /** What stands of a vendor, whether it counts on the day or not. */
    List<Disposition> of(String vendor);
}
