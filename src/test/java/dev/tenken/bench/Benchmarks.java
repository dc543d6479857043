package dev.tenken.bench;

import dev.tenken.schedule.RecheckSpeed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All benchmarks one after the other, as {@code mvn -Pbench} runs them; {@code src/docs/benchmarks.md} tells what they are and what came out.
 * Each compares within one run: what a machine does in a second is no figure of the program.
 */
public final class Benchmarks {

    private Benchmarks() {}

    /** @param args the folder of the project; and another jar of Tenken to compare with, or nothing */
    public static void main(String[] args) throws Exception {
        Path project = Path.of(args[0]).toAbsolutePath();
        Path other = args.length > 1 && !args[1].isBlank() ? Path.of(args[1]) : null;
        if (other != null && !Files.isRegularFile(other)) {
            throw new IllegalArgumentException(
                    other + ": no such file; wanted a jar of Tenken, as -Dbench.against=old.jar");
        }
        Path jar = project.resolve("target/tenken.jar");
        Path seeds = project.resolve("seeds");
        ShortRun.main(words(project.toString(), other));
        JudgingSpeed.main(words(seeds.toString(), other, "now=" + jar));
        ReadingSpeed.main(words(seeds.toString(), other, "now=" + jar));
        PortfolioSpeed.main(
                last(words(seeds.toString(), other, "now=" + jar, "launcher=" + project.resolve("bin/tenken"))));
        // Knows another engine, and is compiled for this alone.
        Class.forName("dev.tenken.assess.explain.RuleEngines")
                .getMethod("main", String[].class)
                .invoke(null, (Object) new String[] {seeds.toString()});
        RecheckSpeed.main(new String[] {seeds.toString()});
    }

    /** The folder stands behind the jars. */
    private static String[] last(String... words) {
        List<String> turned = new ArrayList<>(List.of(words));
        turned.add(turned.remove(0));
        return turned.toArray(String[]::new);
    }

    private static String[] words(String first, Path other, String... more) {
        List<String> words = new ArrayList<>(List.of(first));
        if (other != null) {
            words.add("before=" + other);
        }
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }
}
