package dev.tenken.bench.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a process holds, on Linux.
 *
 * @param heapKb of objects that are in use, which the collector runs for
 * @param handles open files and sockets
 */
record Resources(long heapKb, long residentKb, int handles, int threads) {
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    static Resources of(long pid) throws IOException, InterruptedException {
        // Counted by the collector itself: what is allocated while a second command starts is not in it.
        Matcher total = TOTAL.matcher(jcmd(pid, "GC.class_histogram"));
        long heap = total.find() ? Long.parseLong(total.group(1)) / 1024 : -1;
        String status = Files.readString(Path.of("/proc/" + pid + "/status"));
        try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return new Resources(heap, number(status, "VmRSS"), (int) open.count(), (int) number(status, "Threads"));
        }
    }

    private static long number(String status, String name) {
        Matcher matcher = Pattern.compile(name + ":\\s+(\\d+)").matcher(status);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : -1;
    }

    private static String jcmd(long pid, String what) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), what)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
