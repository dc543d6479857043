package dev.tenken.figures;

import java.util.List;
import java.util.OptionalInt;

/**
 * The Japanese eras since 1868. Their years are counted strictly, but for Heisei, whose later years stand in papers written before
 * its end. {@code java.time} reads no 元年 and moves 29 February 2025 to the 28th.
 */
final class Eras {

    /** An era. @param names its name, its one sign, its letter */
    private record Era(List<String> names, int yearBefore, int lastYear) {}

    private static final List<Era> ALL = List.of(
            new Era(List.of("明治", "㍾", "m"), 1867, 45),
            new Era(List.of("大正", "㍽", "t"), 1911, 15),
            new Era(List.of("昭和", "㍼", "s"), 1925, 64),
            new Era(List.of("平成", "㍻", "h"), 1988, 40),
            new Era(List.of("令和", "㋿", "r"), 2018, 99));

    /** Their names, as the inside of a group. */
    static final String NAMES = "明治|大正|昭和|平成|令和|㍾|㍽|㍼|㍻|㋿";

    private Eras() {}

    /** The year of the Christian era, or empty when that era has no such year. */
    static OptionalInt year(String name, int yearOfEra) {
        return ALL.stream()
                .filter(era -> era.names().contains(name) && yearOfEra >= 1 && yearOfEra <= era.lastYear())
                .mapToInt(era -> era.yearBefore() + yearOfEra)
                .findFirst();
    }
}
