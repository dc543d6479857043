package dev.tenken.cli;

import dev.tenken.model.Language;
import dev.tenken.report.common.Messages;
import picocli.CommandLine.Option;

/** The language that a command answers in. */
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "en|ja",
            defaultValue = "en",
            description = "The language to answer in (default: ${DEFAULT-VALUE}).")
    private Language language;

    Messages messages() {
        return Messages.in(language);
    }

    Language language() {
        return language;
    }
}
