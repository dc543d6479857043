package dev.tenken.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;

/**
 * The whole way from documents to {@code assessment.json}: the vendors of a folder repeated under many names, each jar that is named in a
 * process of its own, and beside them one Kuromoji pass over the same bytes. What a vendor costs once all is warm is what the larger
 * of two portfolios costs more than the smaller one, by the CPU time of the whole process.
 *
 * <p>Arguments: {@code NAME=JAR} for each jar, or {@code NAME=PROGRAM} for a launcher, then the folder of vendors. {@code -Dbench.names=1000} is how many names; the smaller portfolio
 * has a fifth of them.
 */
public final class PortfolioSpeed {
    private static final int NAMES = Integer.getInteger("bench.names", 1000);
    private static final int PART = 5;
    private static final long WARM_UP_NANOS = 20_000_000_000L;
    private static final int PASSES = 9;
    private static final double TICKS_PER_SECOND = 100;
    /** Of /proc/self/stat behind the command's name: CPU time of finished children, in the program and in the system. */
    private static final int CHILD_USER = 13;

    private PortfolioSpeed() {}

    public static void main(String[] args) throws Exception {
        Map<String, String> jars = new LinkedHashMap<>();
        Arrays.stream(args)
                .filter(a -> a.contains("="))
                .map(a -> a.split("=", 2))
                .forEach(a -> jars.put(a[0], a[1]));
        Path vendors = Path.of(args[args.length - 1]);
        Path work = Files.createTempDirectory("portfolio-speed");
        Path few = repeated(vendors, work.resolve("few"), NAMES / PART);
        Path many = repeated(vendors, work.resolve("many"), NAMES);
        double kuromoji = kuromoji(vendors);
        Map<String, Double> costs = new LinkedHashMap<>();
        for (Map.Entry<String, String> jar : jars.entrySet()) {
            if (!jar.getValue().endsWith(".jar")) {
                // The first run makes the launcher's archive.
                run(jar.getValue(), vendors, work.resolve("out"));
            }
            double small = run(jar.getValue(), few, work.resolve("out"));
            double large = run(jar.getValue(), many, work.resolve("out"));
            costs.put(jar.getKey(), (large - small) / (NAMES - NAMES / PART));
        }
        System.out.printf(Locale.ROOT, "one vendor from documents to json, of %d, warm%n", NAMES);
        System.out.printf(Locale.ROOT, "%-12s %8.2f ms%n", "kuromoji", kuromoji * 1e3);
        double first = costs.values().iterator().next();
        costs.forEach((name, seconds) -> System.out.printf(
                Locale.ROOT,
                "%-12s %8.2f ms  %6.1f vendors per CPU second (%.1f times the first)  %5.1f x kuromoji%n",
                name,
                seconds * 1e3,
                1 / seconds,
                first / seconds,
                seconds / kuromoji));
    }

    /** The vendors in turn under other names, each with its own documents. */
    private static Path repeated(Path vendors, Path folder, int names) throws IOException {
        List<Path> originals = list(vendors).stream().filter(Files::isDirectory).toList();
        for (int i = 0; i < names; i++) {
            Path copy = Files.createDirectories(folder.resolve(String.format(Locale.ROOT, "vendor-%05d", i)));
            for (Path file : list(originals.get(i % originals.size()))) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return folder;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static double run(String jar, Path portfolio, Path out) throws IOException, InterruptedException {
        double before = childSeconds();
        List<String> command =
                new ArrayList<>(jar.endsWith(".jar") ? List.of("java", "-XX:+UseSerialGC", "-jar", jar) : List.of(jar));
        command.addAll(List.of("assess", portfolio.toString(), "--format", "json", "--out", out.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(jar + " ended with status " + process.exitValue());
        }
        return childSeconds() - before;
    }

    private static double childSeconds() throws IOException {
        String line = Files.readString(Path.of("/proc/self/stat"), StandardCharsets.ISO_8859_1);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[CHILD_USER]) + Long.parseLong(fields[CHILD_USER + 1])) / TICKS_PER_SECOND;
    }

    /** CPU seconds of a pass over the documents of one vendor, on average. */
    private static double kuromoji(Path vendors) throws IOException {
        List<String> texts = new ArrayList<>();
        int count = 0;
        for (Path vendor : list(vendors).stream().filter(Files::isDirectory).toList()) {
            count++;
            for (Path file : list(vendor).stream()
                    .filter(f -> !f.endsWith("vendor.yaml"))
                    .toList()) {
                texts.add(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        for (long spent = 0; spent < WARM_UP_NANOS; ) {
            spent += pass(texts);
        }
        List<Long> passes = new ArrayList<>();
        for (int i = 0; i < PASSES; i++) {
            passes.add(pass(texts));
        }
        return passes.stream().sorted().toList().get(PASSES / 2) / 1e9 / count;
    }

    private static long pass(List<String> texts) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try (JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.SEARCH)) {
            for (String text : texts) {
                tokenizer.setReader(new StringReader(text));
                tokenizer.reset();
                while (tokenizer.incrementToken()) {
                    // Each token is made; that is all.
                }
                tokenizer.end();
                tokenizer.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
