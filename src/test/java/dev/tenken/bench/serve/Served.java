package dev.tenken.bench.serve;

import dev.tenken.cli.Tenken;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, with its worker, that can be killed and started again at the same address. */
final class Served implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final String READY = "Pages are at";

    private final String where;
    private final Path folder;
    private final List<String> words;
    private final int port;
    private Process process;
    private int started;

    /**
     * @param where its database is
     * @param folder for its papers and what it tells
     * @param words of the command beside those
     */
    Served(String where, Path folder, List<String> words) throws IOException {
        this.where = where;
        this.folder = folder;
        this.words = words;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    /** @throws IllegalStateException when it does not come up; with what it told */
    Served start() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        // As the unit for systemd starts it: without a limit the heap grows to a quarter of the machine's memory before
        // it is collected.
        command.add("-Xmx512m");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Tenken.class.getName(), "serve"));
        command.addAll(List.of("--listen", "127.0.0.1:" + port, "--papers", papers().toString()));
        command.addAll(words);
        Path log = folder.resolve("serve-" + ++started + ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("TENKEN_DATABASE", where);
        process = builder.start();
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!Files.readString(log).contains(READY)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("the server did not come up: " + Files.readString(log));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return this;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    Path papers() {
        return folder.resolve("papers");
    }

    /** What it told since its last start. */
    String told() throws IOException {
        return Files.readString(folder.resolve("serve-" + started + ".log"));
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** @throws IllegalStateException when it has none */
    ProcessHandle worker() {
        return process.descendants()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the server has no worker; see " + folder));
    }

    /** SIGKILL, to the server first and then to its worker. */
    void kill() throws InterruptedException {
        List<ProcessHandle> workers = process.descendants().toList();
        process.destroyForcibly();
        workers.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        workers.forEach(worker -> worker.onExit().join());
    }

    @Override
    public void close() {
        if (process != null) {
            List<ProcessHandle> workers = process.descendants().toList();
            process.destroy();
            try {
                if (!process.waitFor(2, TimeUnit.MINUTES)) {
                    kill();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                workers.forEach(ProcessHandle::destroyForcibly);
                Thread.currentThread().interrupt();
            }
        }
    }
}
