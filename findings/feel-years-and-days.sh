#!/usr/bin/env bash
# FEEL of Drools 10.2.0 (kie-dmn-feel): durations of years and months against durations of days.
# Expected: a year is longer than 90 days, or an error. Actual: null, without a word, so that "if … then … else" takes the else branch.
. "$(dirname "$0")/common.sh"
packages org.kie:kie-dmn-feel:10.2.0
source_file Main <<'JAVA'
package t;

import java.util.List;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.FEELProfile;

public class Main {
    public static void main(String[] args) {
        FEEL feel = org.kie.dmn.feel.lang.impl.FEELBuilder.builder().build();
        for (String expression : List.of(
                "duration(\"P1Y\") > duration(\"P11M\")",
                "duration(\"P1Y\") > duration(\"P90D\")",
                "duration(\"P1Y\") = duration(\"P90D\")",
                "if duration(\"P1Y\") > duration(\"P90D\") then \"long\" else \"short\"")) {
            System.out.println(expression + " -> " + feel.evaluate(expression));
        }
    }
}
JAVA
prints 'duration("P1Y") > duration("P11M") -> true
duration("P1Y") > duration("P90D") -> null
duration("P1Y") = duration("P90D") -> null
if duration("P1Y") > duration("P90D") then "long" else "short" -> short'
