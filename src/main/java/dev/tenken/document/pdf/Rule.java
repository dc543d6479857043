package dev.tenken.document.pdf;

/** A straight drawn line, level or upright; its ends in rising order, y downwards from the top of the page. */
record Rule(float left, float top, float right, float bottom) {

    static Rule of(float x1, float y1, float x2, float y2) {
        return new Rule(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    boolean isLevel() {
        return right - left >= bottom - top;
    }

    float length() {
        return Math.max(right - left, bottom - top);
    }

    boolean touches(Rule other, float slack) {
        return left <= other.right + slack
                && other.left <= right + slack
                && top <= other.bottom + slack
                && other.top <= bottom + slack;
    }
}
