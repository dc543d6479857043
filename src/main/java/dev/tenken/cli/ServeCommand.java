package dev.tenken.cli;

import dev.tenken.access.Access;
import dev.tenken.access.OneTimePassword;
import dev.tenken.access.oidc.OidcLogin;
import dev.tenken.access.oidc.OidcSettings;
import dev.tenken.data.SourceFile;
import dev.tenken.data.Utf8;
import dev.tenken.database.Database;
import dev.tenken.history.archive.Events;
import dev.tenken.model.InputException;
import dev.tenken.web.Facades;
import dev.tenken.web.Listening;
import dev.tenken.web.Pages;
import dev.tenken.web.Server;
import dev.tenken.web.ServerSettings;
import dev.tenken.web.access.KnownVisitors;
import dev.tenken.web.paper.Struck;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The pages for a team. */
@Command(
        name = "serve",
        description =
                "Serves pages for a team, and operations for programs, over the register and its history, until it is stopped. Only this machine "
                        + "reaches them unless you say otherwise.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ServeCommand implements Callable<Integer> {
    private static final String PASSWORD = "TENKEN_TLS_PASSWORD";

    private final Terminal terminal;

    @Option(
            names = "--listen",
            paramLabel = "HOST:PORT",
            defaultValue = "127.0.0.1:8080",
            description = "Where to listen (default: ${DEFAULT-VALUE}). What other machines reach needs TLS.")
    private String listen;

    @Option(
            names = "--tls-keystore",
            paramLabel = "FILE",
            description = "Key and certificate of this server (PKCS#12), the password in " + PASSWORD + ".")
    private Path keystore;

    @Option(
            names = "--behind-proxy",
            description =
                    "A proxy in front speaks TLS, and tells in Forwarded or X-Forwarded-* who came; see src/docs/server.md.")
    private boolean behindProxy;

    @Option(
            names = "--oidc",
            paramLabel = "FILE",
            description = "Users may log in at another place too (OpenID Connect); see src/docs/access.md.")
    private Path oidc;

    @Option(
            names = "--papers",
            paramLabel = "DIR",
            defaultValue = "papers",
            description = "The folder for papers of vendors that are made in the pages (default: ${DEFAULT-VALUE}).")
    private Path papers;

    @Mixin
    private ServerWorkerOptions worker;

    @Mixin
    private DatabaseOptions options;

    @Spec
    private CommandSpec spec;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        ServerSettings settings =
                ServerSettings.on(Listening.of(listen), keystore, password(System.getenv()), behindProxy);
        Listening.refuseOpen(settings);
        OidcLogin elsewhere = elsewhere();
        try (Database database = options.open()) {
            Facades facades = new Facades(database, new Events(), terminal.clock(), papers.toAbsolutePath());
            return serve(settings, facades, elsewhere);
        }
    }

    private int serve(ServerSettings settings, Facades facades, OidcLogin elsewhere) throws Exception {
        Access access = new Access(facades.database(), facades.events(), facades.clock(), new SecureRandom());
        access.firstAdministrator().ifPresent(this::tell);
        new Struck(facades).mend().forEach(paper -> terminal.err()
                .println("Put back, because the server was stopped while it was struck: " + paper));
        Stop stop = Stop.onSignal();
        ParseResult parsed = spec.commandLine().getParseResult();
        AtomicBoolean refused = new AtomicBoolean();
        try (AutoCloseable working = worker.start(parsed, facades.database(), options, terminal, () -> {
                    refused.set(true);
                    stop.ask();
                });
                Server server = new Server(
                                settings,
                                facades,
                                new KnownVisitors(access),
                                Pages.routes(access, settings, elsewhere),
                                this::failed)
                        .start()) {
            terminal.err().println("Pages are at " + server.address() + "; Ctrl-C stops them.");
            terminal.err().flush();
            stop.await();
            if (refused.get()) {
                synchronized (terminal) {
                    terminal.err()
                            .message(
                                    "the worker cannot work with what it was given, as it says above; mend that, and start again");
                    terminal.err().flush();
                }
            }
        } finally {
            stop.done();
        }
        return refused.get() ? ExitStatus.WRONG_INPUT : ExitStatus.DONE;
    }

    private OidcLogin elsewhere() {
        if (oidc == null) {
            return null;
        }
        try {
            SourceFile file = new SourceFile(oidc.toString(), Utf8.read(oidc, oidc.toString()));
            return new OidcLogin(OidcSettings.of(file, System::getenv), terminal.clock(), new SecureRandom());
        } catch (IOException e) {
            throw new InputException(
                    "--oidc " + oidc + ": cannot be read (" + e.getMessage() + "); name a file in YAML", e);
        }
    }

    /** The only time that it is told: who misses it starts with another database, or has it made anew by {@code user reset-password}. */
    private void tell(OneTimePassword first) {
        terminal.out()
                .println("First start: log in as " + first.login() + " with the password " + first.password()
                        + " before " + first.until() + ", and choose one of your own. It is shown this once.");
        terminal.out().flush();
    }

    private synchronized void failed(String line, Throwable problem) {
        terminal.err().message(line);
        terminal.err().trace(problem);
        terminal.err().flush();
    }

    private String password(Map<String, String> environment) {
        String password = environment.get(PASSWORD);
        if (keystore != null && password == null) {
            throw new InputException(
                    "--tls-keystore " + keystore + ": its password is wanted in the environment variable " + PASSWORD);
        }
        return password;
    }
}
