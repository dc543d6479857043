package dev.tenken.extract.text;

/** A stretch of folded text: from an offset to the one behind its last letter. */
public record Stretch(int start, int end) {
    public boolean overlaps(Stretch other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Stretch other) {
        return start <= other.start && other.end <= end;
    }

    /** How many letters lie between the two; 0 when they touch or overlap. */
    public int distance(Stretch other) {
        return Math.max(0, Math.max(start - other.end, other.start - end));
    }
}
