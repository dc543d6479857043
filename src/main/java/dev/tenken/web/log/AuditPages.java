package dev.tenken.web.log;

import dev.tenken.access.Permission;
import dev.tenken.web.Route;
import dev.tenken.web.Visit;
import dev.tenken.web.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether anything was changed or removed past this program, for administrators. */
public final class AuditPages {
    private static final String PATH = "/audit";

    private final Audits audits = new Audits();

    public List<Route> routes() {
        return List.of(
                Route.get(PATH, Permission.ADMINISTER, this::show),
                Route.post(PATH, Permission.ADMINISTER, this::begin));
    }

    private void show(Visit visit) {
        Map<String, Object> parameters = new HashMap<>();
        Audits.Run run = audits.last();
        parameters.put("run", run == null ? null : AuditView.of(run, visit));
        parameters.put("when", When.of(visit));
        visit.show(
                visit.isPart() ? "log/auditState" : "log/audit", visit.texts().get("audit.title"), parameters);
    }

    private void begin(Visit visit) {
        audits.begin(visit.facades(), visit.visitor().id());
        visit.goTo(PATH);
    }
}
