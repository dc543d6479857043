package dev.tenken.figures;

/** What stands in every text that has a date of some form; where it is missing, the form need not be looked for. */
enum YearSign {
    /** A year by its letter, and a month. */
    LETTER {
        @Override
        boolean isIn(String folded) {
            return folded.indexOf('年') >= 0 && folded.indexOf('月') >= 0;
        }
    },
    /** The same, or figures that a mark joins. */
    ERA {
        @Override
        boolean isIn(String folded) {
            return LETTER.isIn(folded) || hasJoinedFigures(folded);
        }
    },
    /** Four figures of a year. */
    FIGURES {
        @Override
        boolean isIn(String folded) {
            return hasYear(folded, "19") || hasYear(folded, "20");
        }
    },
    /** The same, and the name of a month. */
    FIGURES_AND_NAME {
        @Override
        boolean isIn(String folded) {
            return FIGURES.isIn(folded) && DateForms.MONTHS.stream().anyMatch(folded::contains);
        }
    };

    /** @param folded as {@link DateForms#folded} makes it */
    abstract boolean isIn(String folded);

    private static boolean hasYear(String folded, String century) {
        for (int at = folded.indexOf(century); at >= 0; at = folded.indexOf(century, at + 1)) {
            if (isFigure(folded, at + 2) && isFigure(folded, at + 3)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasJoinedFigures(String folded) {
        for (int at = 1; at < folded.length(); at++) {
            char c = folded.charAt(at);
            if ((c == '-' || c == '.' || c == '/') && isFigure(folded, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFigure(String folded, int at) {
        return at < folded.length() && folded.charAt(at) >= '0' && folded.charAt(at) <= '9';
    }
}
