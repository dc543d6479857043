package dev.tenken.register;

/** How much hangs on a vendor, from most to least. */
public enum Tier {
    CRITICAL(12),
    HIGH(12),
    MEDIUM(24),
    LOW(36);

    private final int months;

    Tier(int months) {
        this.months = months;
    }

    /** How often its vendors are assessed unless somebody changed it. */
    public Cadence usual() {
        return Cadence.months(months);
    }
}
