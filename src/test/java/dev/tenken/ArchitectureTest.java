package dev.tenken;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The direction of the data, and the one home of each library. */
class ArchitectureTest {
    private static final String ROOT = "dev.tenken.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.tenken");

    /** Each package, the packages of Tenken that it may know, and why no others. */
    private static final List<Layer> LAYERS = List.of(
            new Layer("model", List.of(), "facts and findings outlive every library that makes or shows them"),
            new Layer("figures", List.of(), "a number or a date means the same wherever it stands"),
            new Layer("data", List.of("model"), "YAML and JSON are read the same way whoever asks"),
            new Layer(
                    "written",
                    List.of("model", "data"),
                    "what this program wrote is known again whoever wrote it and whoever finds it"),
            new Layer(
                    "office",
                    List.of("model", "data", "written"),
                    "sheets and papers are the same whatever stands in them"),
            new Layer(
                    "document",
                    List.of("model", "data", "written", "office", "figures"),
                    "reading a file does not depend on what is looked for in it"),
            new Layer(
                    "extract",
                    List.of("model", "data", "document", "office", "figures"),
                    "extraction comes after reading, and knows nothing of controls"),
            new Layer(
                    "disposition",
                    List.of("model", "data", "database"),
                    "what auditors say is checked and kept the same way, whether it was written in a file or in a page"),
            new Layer(
                    "review",
                    List.of("model", "data", "document", "office", "disposition"),
                    "what auditors say does not depend on what the machine says; the evidence they name is read"),
            new Layer("catalog", List.of("model", "data"), "what is asked does not depend on how it is answered"),
            new Layer("assess", List.of("model", "data"), "rules see facts, never text"),
            new Layer(
                    "ledger",
                    List.of("model", "data", "figures"),
                    "what is listed beside the findings is told by them and by the papers, and judges nothing"),
            new Layer(
                    "history",
                    List.of("model", "data", "database"),
                    "two assessments are compared as they were written, whatever wrote them, and kept whoever made them"),
            new Layer(
                    "summary",
                    List.of("model", "data"),
                    "what an assessment comes to is the same on every page, paper and screen"),
            new Layer(
                    "report",
                    List.of("model", "data", "written", "office", "review", "history", "summary"),
                    "reports see a finished assessment or comparison, never Drools; a workpaper has the columns that it is "
                            + "read back from"),
            new Layer(
                    "answer",
                    List.of("model", "data", "document", "office", "extract", "report"),
                    "questions are answered from facts, and judge nothing"),
            new Layer("database", List.of("model"), "a database is opened the same way whatever is kept in it"),
            new Layer(
                    "access",
                    List.of("model", "data", "database"),
                    "who may do what is the same whatever there is to do, and however it is asked for"),
            new Layer("watch", List.of("model", "data", "database"), "documents are watched whatever is read in them"),
            new Layer(
                    "alert",
                    List.of("model", "data", "database", "watch"),
                    "people are told in the same way wherever it comes from what they are told; the watch knows which addresses may be asked"),
            new Layer(
                    "register",
                    List.of("model", "data", "figures", "document", "office", "database"),
                    "who is watched and when does not depend on how anybody is assessed"),
            new Layer(
                    "schedule",
                    List.of("model", "data", "database", "register", "run"),
                    "what is due is done by the one way to an assessment, and shown by others"),
            new Layer(
                    "letter",
                    List.of("model", "data", "database"),
                    "who was asked and has not answered does not depend on how questions are worded"),
            new Layer(
                    "outlook",
                    List.of("model", "data", "database", "register", "history", "schedule", "watch", "alert", "letter"),
                    "what is to be told is gathered from everywhere, and told by others"),
            new Layer(
                    "job",
                    List.of(
                            "model",
                            "data",
                            "database",
                            "register",
                            "history",
                            "schedule",
                            "run",
                            "report",
                            "answer",
                            "store"),
                    "what people ask for is done by the same ways as what is due, whoever asks and however"),
            new Layer(
                    "web",
                    List.of(
                            "model",
                            "data",
                            "database",
                            "access",
                            "register",
                            "disposition",
                            "history",
                            "schedule",
                            "watch",
                            "alert",
                            "outlook",
                            "job",
                            "summary",
                            "office",
                            "report"),
                    "pages show what the facades give, and read, judge and fetch nothing themselves"),
            new Layer(
                    "store",
                    List.of("model", "data"),
                    "what is kept outside the memory does not depend on who keeps it"),
            new Layer(
                    "run",
                    List.of(
                            "model",
                            "data",
                            "document",
                            "extract",
                            "catalog",
                            "assess",
                            "review",
                            "ledger",
                            "store",
                            "answer"),
                    "the one way from documents to assessments is the same whoever asks for it, and shows nothing"));

    /** Each library, and the only package that may import it: PDFBox is read with in one and written with in another. */
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("com.fasterxml.jackson..", List.of("data")),
            Map.entry("org.kie..", List.of("assess")),
            Map.entry("org.drools..", List.of("assess")),
            Map.entry("org.apache.lucene..", List.of("extract")),
            Map.entry("com.ibm.icu..", List.of("extract")),
            Map.entry("org.apache.pdfbox..", List.of("document.pdf", "office.print")),
            Map.entry("org.apache.fontbox..", List.of("document.pdf", "office.print")),
            Map.entry("com.openhtmltopdf..", List.of("office.print")),
            Map.entry("org.jsoup..", List.of("document.web")),
            Map.entry("org.apache.poi..", List.of("office")),
            Map.entry("org.openxmlformats..", List.of("office")),
            Map.entry("org.apache.commons.csv..", List.of("office")),
            Map.entry("gg.jte..", List.of("report.html", "web")),
            Map.entry("io.javalin..", List.of("web")),
            Map.entry("org.eclipse.jetty..", List.of("web")),
            Map.entry("io.prometheus..", List.of("web")),
            Map.entry("com.esotericsoftware..", List.of("store")),
            Map.entry("org.flywaydb..", List.of("database")),
            Map.entry("com.zaxxer..", List.of("database")),
            Map.entry("org.sqlite..", List.of("database")),
            Map.entry("org.postgresql..", List.of("database")),
            Map.entry("org.bouncycastle..", List.of("access")),
            Map.entry("com.nimbusds..", List.of("access.oidc")),
            Map.entry("org.apache.hc..", List.of("watch.fetch")),
            Map.entry("crawlercommons..", List.of("watch.fetch")),
            Map.entry("jakarta.mail..", List.of("alert.channel")),
            Map.entry("com.github.kagkarlsson..", List.of("schedule")),
            Map.entry("picocli..", List.of("cli")));

    /** Rooms of one package, the rooms of it that may not be known there, and why. */
    private static final List<Room> ROOMS = List.of(
            new Room(
                    "model.document",
                    List.of("model.fact", "model.likeness", "model.catalog", "model.finding", "model.disposition"),
                    "a document is the same whatever is found in it"),
            new Room(
                    "model.fact",
                    List.of("model.catalog", "model.finding"),
                    "a statement is the same whatever is asked and judged"),
            new Room(
                    "model.likeness",
                    List.of("model.catalog", "model.finding", "model.disposition"),
                    "whether two statements contradict each other does not depend on what is asked"),
            new Room("model.catalog", List.of("model.finding"), "what is asked does not depend on the answer"),
            new Room(
                    "document.structure",
                    List.of("document.imprint", "document.pdf", "document.office", "document.web"),
                    "text has the same structure wherever it comes from"),
            new Room(
                    "extract.passage",
                    List.of("extract.value", "extract.supplier", "extract.frame", "extract.workshop"),
                    "passages are cut before anything is looked for in them"),
            new Room(
                    "extract.value",
                    List.of("extract.supplier", "extract.frame", "extract.workshop"),
                    "a value is seen whatever it is wanted for"),
            new Room(
                    "extract.supplier",
                    List.of("extract.frame", "extract.workshop"),
                    "a firm is seen whatever it is wanted for"),
            new Room("extract.frame", List.of("extract.workshop"), "reading does not depend on those who look on"),
            new Room("watch.fetch", List.of("watch"), "what is fetched is fetched whoever wants it"),
            new Room("job.intake", List.of("job", "job.work"), "what people bring is let in whatever is done with it"),
            new Room("job", List.of("job.work"), "who asks does not know who does it"),
            new Room("alert.channel", List.of("alert"), "a letter is brought whatever stands in it"),
            new Room(
                    "history.form",
                    List.of("history.archive", "history.compare", "history.saved"),
                    "what is kept can be read whatever it is kept in"),
            new Room("assess.rule", List.of("assess.workshop"), "rules are built whoever looks at them"),
            new Room("assess.explain", List.of("assess.workshop"), "explanations do not depend on cases"),
            new Room(
                    "answer.wording",
                    List.of("answer.sheet", "answer.question", "answer.reply"),
                    "a verdict is the same whatever is asked"),
            new Room(
                    "answer.sheet",
                    List.of("answer.question", "answer.reply"),
                    "questions are found before they are understood"),
            new Room("answer.question", List.of("answer.reply"), "what is asked does not depend on what is stated"));

    private record Room(String name, List<String> mayNotKnow, String because) {}

    private record Layer(String name, List<String> mayKnow, String because) {}

    @TestFactory
    Stream<DynamicTest> packages_know_only_what_comes_before_them() {
        return LAYERS.stream()
                .map(layer ->
                        DynamicTest.dynamicTest(layer.name(), () -> rule(layer).check(CLASSES)));
    }

    private static ArchRule rule(Layer layer) {
        String[] others = Stream.concat(LAYERS.stream().map(Layer::name), Stream.of("cli", "build"))
                .filter(name -> !name.equals(layer.name()) && !layer.mayKnow().contains(name))
                .map(name -> ROOT + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + layer.name() + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because(layer.because());
    }

    @TestFactory
    Stream<DynamicTest> rooms_of_a_package_know_only_those_before_them() {
        return ROOMS.stream()
                .map(room -> DynamicTest.dynamicTest(room.name(), () -> noClasses()
                        .that()
                        .resideInAPackage(ROOT + room.name())
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(room.mayNotKnow().stream()
                                .map(name -> ROOT + name)
                                .toArray(String[]::new))
                        .because(room.because())
                        .check(CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> each_library_stays_inside_one_package() {
        return LIBRARIES.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey() + " in " + e.getValue(), () -> noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                e.getValue().stream().map(p -> ROOT + p + "..").toArray(String[]::new))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(e.getKey())
                        .because("a library that only one package knows can be replaced")
                        .check(CLASSES)));
    }

    @Test
    void the_model_needs_nothing_but_the_jdk() {
        classes()
                .that()
                .resideInAPackage(ROOT + "model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "model..", "java..")
                .because("it is shared by everything")
                .check(CLASSES);
    }

    @Test
    void nobody_imports_the_command_line() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "cli..")
                .because("it wires the others")
                .check(CLASSES);
    }

    @Test
    void no_command_knows_what_reads_or_judges() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "cli..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                ROOT + "document..", ROOT + "extract..", ROOT + "assess..", ROOT + "review..")
                        .and(not(resideInAnyPackage(ROOT + "extract.workshop..", ROOT + "assess.workshop.."))))
                .because(
                        "the way of a vendor leads through the hall, whoever asks for it; only what authors of rules and "
                                + "frames look at is shown as it is")
                .check(CLASSES);
    }

    @Test
    void nothing_is_printed_past_the_screen() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "cli.Screen")
                .should()
                .callMethodWhere(target(owner(assignableTo(PrintStream.class))))
                .orShould()
                .callMethodWhere(target(owner(assignableTo(PrintWriter.class))))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("names and quotes may hold what acts on a terminal, and the screen shows it instead")
                .check(CLASSES);
    }
}
