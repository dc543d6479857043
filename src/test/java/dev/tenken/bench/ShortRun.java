package dev.tenken.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What one assessment of the seeds costs from start to end: by the launcher, by the jar alone, and by any other jar that is named, by turns.
 * The CPU seconds of finished children and their memory are what Linux tells of them; elsewhere it tells the time only.
 *
 * <p>Arguments: the folder of the project, and {@code NAME=JAR} for each other jar. Prints a line for each contestant: medians, and their ratios
 * to the first one.
 */
public final class ShortRun {
    private static final int ROUNDS = 5;
    private static final double TICKS_PER_SECOND = 100;
    /** Of /proc/self/stat behind the command's name: CPU time of finished children, in the program and in the system. */
    private static final int CHILD_USER = 13;

    private static final int CHILD_SYSTEM = 14;
    private static final int POLL_MILLIS = 10;

    private ShortRun() {}

    private record Cost(double cpu, double wall, double megabytes) {}

    public static void main(String[] args) throws Exception {
        Path project = Path.of(args[0]);
        Map<String, List<String>> contestants = new LinkedHashMap<>();
        for (String arg : Arrays.asList(args).subList(1, args.length)) {
            String[] named = arg.split("=", 2);
            contestants.put(named[0], List.of("java", "-jar", named[1]));
        }
        contestants.put(
                "jar",
                List.of("java", "-jar", project.resolve("target/tenken.jar").toString()));
        contestants.put("launcher", List.of(project.resolve("bin/tenken").toString()));
        Path out = Files.createTempDirectory("short-run");
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        // The first round fills the caches of files, and makes the launcher's archive.
        for (int round = 0; round <= ROUNDS; round++) {
            for (Map.Entry<String, List<String>> contestant : contestants.entrySet()) {
                List<String> command = new ArrayList<>(contestant.getValue());
                command.addAll(List.of("assess", project.resolve("seeds").toString(), "--out"));
                command.add(out.resolve(contestant.getKey()).toString());
                Cost cost = run(command);
                if (round > 0) {
                    costs.computeIfAbsent(contestant.getKey(), k -> new ArrayList<>())
                            .add(cost);
                }
            }
        }
        print(costs);
    }

    private static Cost run(List<String> command) throws IOException, InterruptedException {
        double cpu = childSeconds();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        double megabytes = 0;
        while (process.isAlive()) {
            megabytes = Math.max(megabytes, peak(process.pid()));
            Thread.sleep(POLL_MILLIS);
        }
        double wall = (System.nanoTime() - start) / 1e9;
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " ended with status " + process.exitValue());
        }
        return new Cost(childSeconds() - cpu, wall, megabytes);
    }

    private static double childSeconds() throws IOException {
        Path stat = Path.of("/proc/self/stat");
        if (!Files.isReadable(stat)) {
            return 0;
        }
        String line = Files.readString(stat, StandardCharsets.ISO_8859_1);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[CHILD_USER]) + Long.parseLong(fields[CHILD_SYSTEM])) / TICKS_PER_SECOND;
    }

    /** The most memory that a process has had so far; 0 where nothing tells. */
    private static double peak(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status"), StandardCharsets.ISO_8859_1).stream()
                    .filter(l -> l.startsWith("VmHWM:"))
                    .mapToDouble(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024.0)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static void print(Map<String, List<Cost>> costs) {
        Map<String, Cost> medians = new LinkedHashMap<>();
        costs.forEach((name, all) -> medians.put(
                name,
                new Cost(
                        median(all.stream().map(Cost::cpu).toList()),
                        median(all.stream().map(Cost::wall).toList()),
                        median(all.stream().map(Cost::megabytes).toList()))));
        Cost first = medians.values().iterator().next();
        System.out.println("one assessment of the seeds, from start to end");
        medians.forEach((name, c) -> System.out.printf(
                Locale.ROOT,
                "%-12s %6.2f s CPU (%.2f)  %6.2f s (%.2f)  %5.0f MB (%.2f)%n",
                name,
                c.cpu(),
                c.cpu() / first.cpu(),
                c.wall(),
                c.wall() / first.wall(),
                c.megabytes(),
                c.megabytes() / first.megabytes()));
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}
