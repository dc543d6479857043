package dev.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What a server is told goes on to its worker, but for what is the server's own. */
class ServeOptionsTest {
    private static Set<String> options(Object command) {
        return new CommandLine(command)
                .getCommandSpec().options().stream()
                        .map(OptionSpec::longestName)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_option_of_the_server_is_one_of_the_worker_too_or_is_kept_from_it() {
        Set<String> unknownToWorker = options(new ServeCommand(null));
        unknownToWorker.removeAll(options(new WorkerCommand(null)));

        assertThat(unknownToWorker).isNotEmpty().isSubsetOf(ServerWorkerOptions.OF_SERVER);
    }
}
