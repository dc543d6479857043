package dev.tenken.document.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Tells by their words whether the lines of a row go on in the line below, where no gap tells. */
final class RunningCells {
    private static final int FEWEST_BLANKS = 2;
    private static final int FEWEST_JAPANESE = 8;
    private static final Pattern GOES_ON = Pattern.compile("\\p{Ll}.*");
    private static final Pattern ENDED = Pattern.compile(".*[.!?。！？][)）」』\"”]?");
    /** Particles, commas and the middle of an inflection end no line of a table in Japanese. */
    private static final Pattern OPEN_JAPANESE = Pattern.compile(".*[をはがにでとのもへや、，し]");

    private RunningCells() {}

    /** Whether most cells of a line go on with the sentence that the row so far left unfinished above them. */
    static boolean runOn(List<String> row, List<String> line) {
        int filled = 0;
        int running = 0;
        for (int i = 0; i < line.size(); i++) {
            if (!line.get(i).isBlank()) {
                filled++;
                running += runsOn(row.get(i), line.get(i)) ? 1 : 0;
            }
        }
        return running * 2 > filled || running > 1 && running * 2 == filled;
    }

    private static boolean runsOn(String above, String below) {
        if (ENDED.matcher(above).matches()) {
            return false;
        }
        boolean prose = above.chars().filter(c -> c == ' ').count() >= FEWEST_BLANKS;
        boolean latin = prose && GOES_ON.matcher(below).matches();
        return latin
                || above.length() >= FEWEST_JAPANESE
                        && OPEN_JAPANESE.matcher(above).matches();
    }
}
