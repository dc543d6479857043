package dev.tenken;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that is written depends on the locale, charset, zone or clock of the machine: what the JDK takes from there is not called. */
class SurroundingsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.tenken");

    private static final Pattern EDGE = Pattern.compile("\\\\\\\\[bB]");
    private static final Pattern DIRECTLY = Pattern.compile("(?<!\\w)Pattern\\.compile\\(");
    private static final Pattern OF_A_STRING = Pattern.compile("\\.(?:matches|replaceAll|replaceFirst|split)\\(\"");

    private static final Set<String> OF_THE_LOCALE = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintStream.format(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintWriter.format(java.lang.String, [Ljava.lang.Object;)",
            "java.util.Formatter.<init>(java.lang.Appendable)",
            "java.util.Formatter.<init>()",
            "java.util.Locale.getDefault()",
            "java.text.Collator.getInstance()",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getPercentInstance()",
            "java.text.NumberFormat.getIntegerInstance()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
            "java.text.BreakIterator.getWordInstance()",
            "java.text.BreakIterator.getSentenceInstance()",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)");
    private static final Set<String> OF_THE_CHARSET = Set.of(
            "java.nio.charset.Charset.defaultCharset()",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.lang.String)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
            "java.io.ByteArrayOutputStream.toString()",
            "java.util.Scanner.<init>(java.io.InputStream)",
            "java.util.Scanner.<init>(java.nio.file.Path)");
    private static final Set<String> OF_THE_CLOCK = Set.of(
            "java.time.ZoneId.systemDefault()",
            "java.util.TimeZone.getDefault()",
            "java.util.Calendar.getInstance()",
            "java.util.Date.<init>()",
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.time.LocalTime.now()",
            "java.time.OffsetDateTime.now()",
            "java.time.ZonedDateTime.now()",
            "java.time.Year.now()",
            "java.time.Clock.systemUTC()",
            "java.time.Clock.systemDefaultZone()");

    @Test
    void no_word_or_number_is_formed_after_the_locale() {
        forbid(OF_THE_LOCALE, "in Turkish i is no small I, and other locales have digits of their own");
    }

    @Test
    void no_text_is_read_or_written_in_the_charset_of_the_system() {
        forbid(OF_THE_CHARSET, "documents, rules and reports are Japanese everywhere");
    }

    @Test
    void no_date_is_taken_from_anywhere_but_the_terminals_clock() {
        forbid(OF_THE_CLOCK, "the date of an assessment is given, or told by the one clock of the terminal");
    }

    /** By Java's own compiler {@code \\b} means one thing up to Java 18 and another from Java 19 on. */
    @Test
    void no_edge_of_a_word_is_compiled_but_by_what_makes_it_the_same_on_every_java() throws IOException {
        List<String> problems = new ArrayList<>();
        int edges = 0;
        for (Path file : sources()) {
            String text = Files.readString(file);
            Matcher edge = EDGE.matcher(text);
            if (edge.find() && !file.endsWith("Patterns.java")) {
                edges++;
                if (DIRECTLY.matcher(text).find()) {
                    problems.add(file + ": writes \\b and calls Pattern.compile; wanted Patterns.compile");
                }
            }
            text.lines()
                    .filter(line -> EDGE.matcher(line).find()
                            && OF_A_STRING.matcher(line).find())
                    .forEach(line -> problems.add(file + ": wanted Patterns.compile for " + line.strip()));
        }

        assertThat(problems).isEmpty();
        assertThat(edges).isGreaterThan(20);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static void forbid(Set<String> calls, String because) {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.tenken.cli.Terminal")
                .and()
                .doNotHaveFullyQualifiedName("dev.tenken.assess.rule.NeutralLocale")
                .should()
                .accessTargetWhere(target(in(calls)))
                .because(because)
                .check(CLASSES);
    }

    private static DescribedPredicate<AccessTarget> in(Set<String> calls) {
        return DescribedPredicate.describe(
                "takes it from there",
                target -> target instanceof AccessTarget.CodeUnitAccessTarget called
                        && calls.contains(signature(called)));
    }

    private static String signature(AccessTarget.CodeUnitAccessTarget target) {
        String parameters = target.getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .collect(Collectors.joining(", ", "(", ")"));
        return target.getOwner().getName() + "." + target.getName() + parameters;
    }
}
