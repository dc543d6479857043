package dev.tenken.assess.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** Rules of the engine's executable model, which were made into classes when the program was packed. */
final class PreparedModels {
    private final List<String> classes;
    private final ClassLoader loader;
    /** Null until they are asked for. */
    private List<Model> models;

    /**
     * @param classes names of the models' classes
     * @param loader where they are
     */
    PreparedModels(List<String> classes, ClassLoader loader) {
        this.classes = classes;
        this.loader = loader;
    }

    /** Those of the rules whose names are wanted, built. */
    KieBase built(Predicate<String> wanted) {
        List<Model> parts = new ArrayList<>();
        for (Model model : models()) {
            Model part = part(model, wanted);
            if (!part.getRules().isEmpty()) {
                parts.add(part);
            }
        }
        return KieBaseBuilder.createKieBaseFromModel(parts);
    }

    /** Those of the rules whose names are wanted, by their names. */
    Map<String, Rule> rules(Predicate<String> wanted) {
        Map<String, Rule> rules = new HashMap<>();
        for (Model model : models()) {
            model.getRules().stream().filter(r -> wanted.test(r.getName())).forEach(r -> rules.put(r.getName(), r));
        }
        return rules;
    }

    private static Model part(Model model, Predicate<String> wanted) {
        ModelImpl part = new ModelImpl(model.getPackageName());
        model.getTypeMetaDatas().forEach(part::addTypeMetaData);
        return part.withRules(
                model.getRules().stream().filter(r -> wanted.test(r.getName())).toList());
    }

    private synchronized List<Model> models() {
        if (models == null) {
            models = classes.stream().map(this::model).toList();
        }
        return models;
    }

    private Model model(String name) {
        try {
            return (Model)
                    Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "the program was packed without its built rules (" + name + "): build it again with Maven", e);
        }
    }
}
