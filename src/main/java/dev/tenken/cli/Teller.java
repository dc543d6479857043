package dev.tenken.cli;

import dev.tenken.alert.AlertSettings;
import dev.tenken.alert.Alerts;
import dev.tenken.alert.Told;
import dev.tenken.model.InputException;
import dev.tenken.outlook.Outlook;
import java.time.Clock;
import java.time.Period;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Notes what is to be told, and tells it: once, or again and again beside other work. */
final class Teller {
    private static final int EVERY_MINUTES = 5;

    private final Desk desk;
    private final AlertSettings settings;
    private final Period oldest;
    private final Terminal terminal;

    /** @param oldest how old a document may become, or null */
    Teller(Desk desk, AlertSettings settings, Period oldest, Terminal terminal) {
        this.desk = desk;
        this.settings = settings;
        this.oldest = oldest;
        this.terminal = terminal;
    }

    Told tell() {
        Clock clock = terminal.clock();
        Outlook outlook = new Outlook(desk.database(), desk.register(), clock, oldest);
        Alerts alerts = new Alerts(desk.database(), clock);
        alerts.note(
                outlook.deadlines(),
                outlook.happenings(),
                settings.ahead(),
                desk.register().today());
        Told told = alerts.tell(settings, outlook.parties());
        told.problems().forEach(problem -> terminal.err().message(problem));
        return told;
    }

    /** Tells again and again until it is closed; what goes wrong is told on the screen, and it goes on. */
    Running start() {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread teller = new Thread(work, "teller");
            teller.setDaemon(true);
            return teller;
        });
        thread.scheduleWithFixedDelay(this::tried, 0, EVERY_MINUTES, TimeUnit.MINUTES);
        return () -> {
            thread.shutdown();
            try {
                thread.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private void tried() {
        try {
            tell();
        } catch (InputException e) {
            terminal.err().message("alerts: " + e.getMessage());
        } catch (RuntimeException e) {
            terminal.err().message("alerts: " + e);
            terminal.err().trace(e);
        }
        terminal.err().flush();
    }

    /** At it until it is closed. */
    interface Running extends AutoCloseable {
        @Override
        void close();
    }
}
