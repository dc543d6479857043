package dev.tenken.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The register. */
@Command(
        name = "vendor",
        description = "The register: which vendors are watched, by what papers, how often, and when they are due next.",
        mixinStandardHelpOptions = true)
final class VendorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "Which of them? Wanted one of add, list, show, edit, import, export, settings, asked, answered.");
    }
}
