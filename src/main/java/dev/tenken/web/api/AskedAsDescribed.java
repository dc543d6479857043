package dev.tenken.web.api;

import dev.tenken.web.Refusal;
import dev.tenken.web.Route;
import dev.tenken.web.Visit;
import java.util.List;
import java.util.Optional;

/** An operation that is asked with a parameter it does not know answers nothing: a misspelt filter would else give everything. */
final class AskedAsDescribed {
    private static final int BAD_REQUEST = 400;

    private AskedAsDescribed() {}

    static Route.Action of(List<Parameter> parameters, Route.Action action) {
        List<Parameter> known = parameters.stream().filter(Parameter::isQuery).toList();
        return visit -> {
            for (String name : visit.http().queryParamMap().keySet()) {
                check(name, known, visit);
            }
            action.answer(visit);
        };
    }

    private static void check(String name, List<Parameter> known, Visit visit) {
        Optional<Parameter> parameter =
                known.stream().filter(one -> one.name().equals(name)).findFirst();
        if (parameter.isEmpty()) {
            String names = String.join(", ", known.stream().map(Parameter::name).toList());
            throw new Refusal(BAD_REQUEST, "api.parameter-unknown", name, names.isEmpty() ? "–" : names);
        }
        String value = visit.query(name);
        List<String> values = parameter.get().values();
        if (!value.isEmpty() && !values.isEmpty() && !values.contains(value)) {
            throw new Refusal(BAD_REQUEST, "api.parameter-value", name, value, String.join(", ", values));
        }
    }
}
