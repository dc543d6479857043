package dev.tenken.cli;

import dev.tenken.run.ToolVersion;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as {@code --version} shows it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"tenken " + ToolVersion.current()};
    }
}
