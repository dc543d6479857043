package dev.tenken.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What extraction costs, as a multiple of one Kuromoji pass over the same text: each jar that is named and that pass are timed by turns in one
 * run, on one warm thread, by its CPU time.
 *
 * <p>Arguments: {@code NAME=JAR} for each jar, {@code NAME=} for the classes of this class path, then the folders of documents. Prints a line for each contestant: the median of the rounds and
 * its ratio to the pass.
 */
public final class ReadingSpeed {
    /** Each is run as long before it counts, and as often at least: the faster one is, the more rounds the compiler needs to know it. */
    private static final long WARM_UP_NANOS = 30_000_000_000L;

    private static final int WARM_UP_ROUNDS = 3;
    private static final int ROUNDS = 5;

    private ReadingSpeed() {}

    public static void main(String[] args) throws Exception {
        List<Path> folders =
                Arrays.stream(args).filter(a -> !a.contains("=")).map(Path::of).toList();
        Map<String, Runnable> contestants = new LinkedHashMap<>();
        List<String> texts = new ArrayList<>();
        for (String arg : args) {
            String[] named = arg.split("=", 2);
            if (named.length == 2) {
                contestants.put(named[0], extraction(Path.of(named[1]), folders, texts));
            }
        }
        List<String> distinct = texts.stream().distinct().toList();
        Map<String, Runnable> all = new LinkedHashMap<>();
        all.put("kuromoji", () -> tokenize(distinct));
        all.putAll(contestants);
        print(timed(all));
    }

    private static Map<String, Double> timed(Map<String, Runnable> contestants) {
        contestants.values().forEach(ReadingSpeed::warmUp);
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            contestants.forEach((name, contestant) ->
                    times.computeIfAbsent(name, k -> new ArrayList<>()).add(timed(contestant)));
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach(
                (name, all) -> medians.put(name, all.stream().sorted().toList().get(all.size() / 2) / 1e6));
        return medians;
    }

    private static void warmUp(Runnable contestant) {
        long spent = 0;
        for (int round = 0; round < WARM_UP_ROUNDS || spent < WARM_UP_NANOS; round++) {
            spent += timed(contestant);
        }
    }

    private static long timed(Runnable contestant) {
        long before = cpu();
        contestant.run();
        return cpu() - before;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(Map<String, Double> medians) {
        double pass = medians.get("kuromoji");
        medians.forEach((name, millis) ->
                System.out.printf(Locale.ROOT, "%-12s %9.1f ms  %7.1f x kuromoji%n", name, millis, millis / pass));
    }

    /** Extraction by the classes of a jar that know nothing of any other. */
    private static Runnable extraction(Path jar, List<Path> folders, List<String> texts) throws Exception {
        ClassLoader classes = jar.toString().isEmpty()
                ? ReadingSpeed.class.getClassLoader()
                : new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(classes);
        Method read = classes.loadClass("dev.tenken.document.PortfolioReader").getMethod("read", Path.class);
        Class<?> type = classes.loadClass("dev.tenken.extract.Extractor");
        Object extractor = type.getMethod("builtIn").invoke(null);
        // What it takes has lain in several packages.
        Method extract = Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals("extract") && m.getParameterCount() == 1)
                .findFirst()
                .orElseThrow();
        Class<?> files = extract.getParameterTypes()[0];
        List<Object> vendors = new ArrayList<>();
        for (Path folder : folders) {
            vendors.addAll((List<?>) read.invoke(null, folder));
        }
        for (Object vendor : vendors) {
            for (Object document : (List<?>) files.getMethod("documents").invoke(vendor)) {
                texts.add((String) document.getClass().getMethod("text").invoke(document));
            }
        }
        return () -> vendors.forEach(vendor -> call(extract, extractor, vendor));
    }

    private static void call(Method method, Object on, Object argument) {
        try {
            method.invoke(on, argument);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void tokenize(List<String> texts) {
        try (JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.SEARCH)) {
            CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
            int letters = 0;
            for (String text : texts) {
                tokenizer.setReader(new StringReader(text));
                tokenizer.reset();
                while (tokenizer.incrementToken()) {
                    letters += term.length();
                }
                tokenizer.end();
                tokenizer.close();
            }
            if (letters == 0) {
                throw new IllegalStateException("no text to read");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
