package dev.tenken.bench;

import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What judging costs, from the facts of a vendor to its findings with what every rule made of them: each jar that is named is timed by
 * turns in one run, on one warm thread, by its CPU time. Documents are read before.
 *
 * <p>Arguments: {@code NAME=JAR} for each jar, then the folders of documents. Prints a line for each: the median of the rounds for a
 * vendor, and its ratio to the first.
 */
public final class JudgingSpeed {
    private static final long WARM_UP_NANOS = 12_000_000_000L;
    private static final int ROUNDS = 21;
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private JudgingSpeed() {}

    /** Judges all vendors once. */
    private interface Contestant {
        int vendors();

        void judge();
    }

    public static void main(String[] args) throws Exception {
        List<Path> folders =
                Arrays.stream(args).filter(a -> !a.contains("=")).map(Path::of).toList();
        Map<String, Contestant> contestants = new LinkedHashMap<>();
        for (String arg : args) {
            String[] named = arg.split("=", 2);
            if (named.length == 2) {
                contestants.put(named[0], contestant(Path.of(named[1]), folders));
            }
        }
        contestants.values().forEach(JudgingSpeed::warmUp);
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            contestants.forEach((name, contestant) ->
                    times.computeIfAbsent(name, k -> new ArrayList<>()).add(timed(contestant)));
        }
        System.out.println("one vendor judged and explained");
        double first = millis(times.values().iterator().next());
        times.forEach((name, all) -> System.out.printf(
                Locale.ROOT,
                "%-12s %8.2f ms (%.2f)%n",
                name,
                millis(all) / contestants.get(name).vendors(),
                millis(all) / first));
    }

    private static double millis(List<Long> all) {
        return all.stream().sorted().toList().get(all.size() / 2) / 1e6;
    }

    private static void warmUp(Contestant contestant) {
        for (long spent = 0; spent < WARM_UP_NANOS; ) {
            spent += timed(contestant);
        }
    }

    private static long timed(Contestant contestant) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        contestant.judge();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    /** The classes of a jar that know nothing of any other. */
    private static Contestant contestant(Path jar, List<Path> folders) throws Exception {
        ClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(classes);
        Object rules = call(type(classes, "assess.rule.RulePack"), "builtIn", null, controls(classes));
        Object day = type(classes, "model.AsOf").getConstructor(LocalDate.class).newInstance(DAY);
        Object profile = call(type(classes, "catalog.Catalogs"), "load", null, "default");
        Object assessor = type(classes, "assess.Assessor").getConstructors()[0].newInstance(profile, rules, day);
        Object explainer =
                type(classes, "assess.explain.Explainer").getConstructors()[0].newInstance(rules);
        Object extractor = call(type(classes, "extract.Extractor"), "builtIn", null);
        Map<Object, Object> extractions = new LinkedHashMap<>();
        for (Path folder : folders) {
            for (Object files : (List<?>) call(type(classes, "document.PortfolioReader"), "read", null, folder)) {
                extractions.put(files, call(extractor.getClass(), "extract", extractor, files));
            }
        }
        return new Contestant() {
            @Override
            public int vendors() {
                return extractions.size();
            }

            @Override
            public void judge() {
                // The engine looks for its parts where the thread does.
                Thread.currentThread().setContextClassLoader(classes);
                extractions.forEach((files, extraction) -> {
                    Object judged = call(assessor.getClass(), "assess", assessor, files, extraction);
                    explain(explainer, judged, day);
                });
            }
        };
    }

    /** Earlier jars explain without a day. */
    private static void explain(Object explainer, Object judged, Object day) {
        boolean dated = Arrays.stream(explainer.getClass().getMethods())
                .anyMatch(m -> m.getName().equals("explained") && m.getParameterCount() == 2);
        Object told = dated
                ? call(explainer.getClass(), "explained", explainer, judged, day)
                : call(explainer.getClass(), "explained", explainer, judged);
        if (told == null) {
            throw new IllegalStateException("nothing was explained");
        }
    }

    private static Object controls(ClassLoader classes) throws ClassNotFoundException {
        Object catalog = call(type(classes, "catalog.Catalogs"), "builtIn", null);
        return call(catalog.getClass(), "controls", catalog);
    }

    private static Class<?> type(ClassLoader classes, String name) throws ClassNotFoundException {
        try {
            return classes.loadClass("dev.tenken." + name);
        } catch (ClassNotFoundException e) {
            // Earlier jars have it one room higher.
            String room = name.substring(0, name.lastIndexOf('.'));
            return classes.loadClass("dev.tenken." + room.substring(0, Math.max(0, room.lastIndexOf('.')))
                    + name.substring(room.length()));
        }
    }

    private static Object call(Class<?> type, String name, Object on, Object... arguments) {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name) && takes(method, arguments)) {
                try {
                    return method.invoke(on, arguments);
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new IllegalStateException(type + " has no method " + name + " for " + Arrays.toString(arguments));
    }

    private static boolean takes(Method method, Object... arguments) {
        Class<?>[] types = method.getParameterTypes();
        boolean all = types.length == arguments.length;
        for (int i = 0; all && i < types.length; i++) {
            all = types[i].isInstance(arguments[i]);
        }
        return all;
    }
}
