package dev.tenken.cli;

import dev.tenken.model.fact.Topic;
import dev.tenken.run.PatternWorkshop;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** For those who write frames, the patterns of reading. */
@Command(
        name = "patterns",
        description = "Lists, tests and explains the frames that find facts.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PatternsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "Which command? Wanted one of patterns list, test, check, explain.");
    }

    /** Which frames. */
    static final class Choice {
        @Mixin
        private PatternOptions patterns;

        @Option(
                names = "--topic",
                paramLabel = "TOPIC",
                split = ",",
                description = "Only these topics, as backup,log-retention (default: all).")
        private List<String> topics = List.of();

        PatternWorkshop workshop() {
            Set<Topic> wanted = EnumSet.noneOf(Topic.class);
            topics.forEach(word -> wanted.add(Topic.ofJson(word.strip())));
            return new PatternWorkshop(patterns.packs(), wanted);
        }

        boolean isNarrow() {
            return !topics.isEmpty();
        }
    }
}
