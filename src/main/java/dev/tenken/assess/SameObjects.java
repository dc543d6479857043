package dev.tenken.assess;

import java.util.List;

/** A list that equals another one of the very same objects: those of a vendor need not be compared by what they hold. */
public record SameObjects(List<?> all) {

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof SameObjects same) || all.size() != same.all.size()) {
            return false;
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) != same.all.get(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (Object each : all) {
            hash = 31 * hash + System.identityHashCode(each);
        }
        return hash;
    }
}
