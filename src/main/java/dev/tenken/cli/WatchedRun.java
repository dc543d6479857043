package dev.tenken.cli;

import dev.tenken.model.InputException;
import dev.tenken.model.Vendor;
import dev.tenken.register.Register;
import dev.tenken.run.DatedRun;
import dev.tenken.run.PeriodicRun;
import dev.tenken.run.RunListener;
import dev.tenken.watch.Looked;
import dev.tenken.watch.Trouble;
import java.nio.file.Path;
import java.time.LocalDate;

/** Looks at a vendor's documents before they are assessed: fetches those that are published, and refuses to judge what looks wrong. */
final class WatchedRun implements PeriodicRun {
    private final PeriodicRun run;
    private final Register register;
    private final Lookout lookout;

    WatchedRun(PeriodicRun run, Register register, Lookout lookout) {
        this.run = run;
        this.register = register;
        this.lookout = lookout;
    }

    @Override
    public void check(LocalDate day) {
        run.check(day);
    }

    @Override
    public Found find(Vendor vendor, Path folder, LocalDate day) {
        Looked looked = lookout.look(register.vendor(vendor.id()));
        if (!looked.judgeable()) {
            throw InputException.ofAll(
                    vendor.id() + ": documents look wrong; it was not assessed by them, and its last assessment stands",
                    looked.troubles().stream().map(Trouble::message).toList());
        }
        return run.find(vendor, folder, day);
    }

    @Override
    public DatedRun assess(Found found, LocalDate day, RunListener listener) {
        return run.assess(found, day, listener);
    }
}
