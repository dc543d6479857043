package dev.tenken.catalog;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What the catalog demands of a parameter's values. */
final class Constraints {

    private Constraints() {}

    /** Notes every value that does not match an expression of the parameter's constraints. */
    static void check(String place, Oscal.Param param, List<String> values, Problems problems) {
        for (Oscal.Constraint constraint : param.constraints()) {
            for (Oscal.Test test : constraint.tests()) {
                check(place, constraint, test, values, problems);
            }
        }
    }

    private static void check(
            String place, Oscal.Constraint constraint, Oscal.Test test, List<String> values, Problems problems) {
        try {
            Pattern pattern = Pattern.compile(String.valueOf(test.expression()));
            values.stream()
                    .filter(v -> !pattern.matcher(v).matches())
                    .forEach(v -> problems.add(
                            place,
                            "\"" + v + "\" does not fit; wanted "
                                    + (constraint.description() == null
                                            ? test.expression()
                                            : constraint.description())));
        } catch (PatternSyntaxException e) {
            problems.add(
                    place, "constraint \"" + test.expression() + "\" is no regular expression: " + e.getDescription());
        }
    }
}
