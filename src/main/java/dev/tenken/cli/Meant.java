package dev.tenken.cli;

import dev.tenken.model.Nearest;
import java.util.Collection;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What somebody may have meant by a command or an option that is not known.
 *
 * <p>The parser's own guesses name something for every word, however far; a wrong guess costs more than none.
 */
final class Meant {
    /** One letter of so many may be wrong. */
    private static final int LETTERS_A_MISTAKE = 3;

    private Meant() {}

    /** A line that asks whether it was meant; nothing when no known word comes near. */
    static Optional<String> by(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return Optional.empty();
        }
        String word = unmatched.getUnmatched().get(0);
        CommandSpec command = e.getCommandLine().getCommandSpec();
        return nearest(word.startsWith("-") ? word.replaceFirst("=.*", "") : word, known(word, command))
                .map(meant -> "Did you mean '" + command.qualifiedName() + " " + meant + "'?");
    }

    private static Collection<String> known(String word, CommandSpec command) {
        return word.startsWith("-")
                ? command.options().stream().map(OptionSpec::longestName).toList()
                : command.subcommands().values().stream()
                        .map(CommandLine::getCommandName)
                        .toList();
    }

    private static Optional<String> nearest(String word, Collection<String> known) {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        String meant = Nearest.to(word, known);
        Optional<String> swapped =
                known.stream().filter(k -> isSwapped(word, k)).findFirst();
        if (swapped.isPresent()) {
            return swapped;
        }
        boolean near = Nearest.changes(word, meant) <= Math.max(1, meant.length() / LETTERS_A_MISTAKE);
        return near ? Optional.of(meant) : Optional.empty();
    }

    /** Two letters side by side that changed places are one slip, not two. */
    private static boolean isSwapped(String word, String known) {
        if (word.length() != known.length()) {
            return false;
        }
        for (int i = 0; i + 1 < word.length(); i++) {
            String swapped = word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
            if (swapped.equals(known)) {
                return true;
            }
        }
        return false;
    }
}
