package dev.tenken.catalog;

import java.util.List;

/**
 * What a check of catalogs, profiles and mappings found.
 *
 * @param sound a line for each sound file: its path, what it is and how much it holds
 * @param problems a line for each problem: file, path within it, what is wrong and what to do
 */
public record CheckReport(List<String> sound, List<String> problems) {

    public CheckReport {
        sound = List.copyOf(sound);
        problems = List.copyOf(problems);
    }
}
