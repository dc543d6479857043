package dev.tenken.assess.rule;

import dev.tenken.data.SourceFile;
import dev.tenken.model.InputException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.Results;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/** Builds rule files into a knowledge base. */
public final class RuleCompiler {

    /** The builder in use: it starts fast and tells lines. */
    public static final Class<? extends KieBuilder.ProjectType> CLASSIC = DrlProject.class;

    private static final String ROOT = "src/main/resources/";

    private RuleCompiler() {}

    /**
     * Builds the files.
     *
     * @param builder {@link #CLASSIC}, or another project type of the engine
     * @throws InputException when they do not compile, with file, line and the engine's message for every error
     */
    // Drools keeps the modules it built in one register for the whole program.
    public static synchronized KieBase compile(
            List<SourceFile> files, Class<? extends KieBuilder.ProjectType> builder) {
        KieBuilder built = builder(files, builder);
        return NeutralLocale.during(() -> KieServices.Factory.get()
                .newKieContainer(built.getKieModule().getReleaseId())
                .getKieBase());
    }

    /**
     * Builds the files without putting them to use.
     *
     * @throws InputException as {@link #compile} does
     */
    static synchronized KieBuilder builder(List<SourceFile> files, Class<? extends KieBuilder.ProjectType> builder) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem system = services.newKieFileSystem();
        Map<String, SourceFile> byPath = new TreeMap<>();
        for (SourceFile file : files) {
            // A pack's folder may hold anything that the engine would take for a configuration: number the files
            // instead.
            String path = "rules/f" + byPath.size() + "/" + file.name();
            byPath.put(path, file);
            system.write(ROOT + path, resource(file));
        }
        KieBuilder built =
                NeutralLocale.during(() -> services.newKieBuilder(system).buildAll(builder));
        List<String> problems = problems(built.getResults(), byPath);
        if (!problems.isEmpty()) {
            throw InputException.ofAll("the rules do not compile: mend them, or leave the pack out", problems);
        }
        return built;
    }

    /**
     * Builds a few rules quickly, for a moment's use: the engine keeps nothing of them, and several threads may build at once.
     *
     * @throws InputException when they do not compile
     */
    public static KieBase compileBriefly(List<SourceFile> files) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        for (SourceFile file : files) {
            builder.add(resource(file), ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            throw new InputException(builder.getErrors().toString());
        }
        return builder.newKieBase();
    }

    /** Without an encoding the engine reads a rule in the charset of the place where it runs, and letters become others. */
    private static Resource resource(SourceFile file) {
        return KieServices.Factory.get()
                .getResources()
                .newByteArrayResource(file.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name());
    }

    private static List<String> problems(Results results, Map<String, SourceFile> byPath) {
        List<String> problems = new ArrayList<>();
        for (Message message : results.getMessages(Message.Level.ERROR)) {
            String path = message.getPath() == null ? "" : message.getPath().replace(ROOT, "");
            SourceFile file = byPath.get(path);
            String place = file == null ? path : file.path();
            String line = message.getLine() > 0 ? ":" + message.getLine() : "";
            problems.add(place + line + ": " + message.getText().strip().replace("\n", " "));
        }
        return problems.stream().distinct().sorted().toList();
    }
}
