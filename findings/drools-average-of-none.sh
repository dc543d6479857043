#!/usr/bin/env bash
# Drools 10.2.0: accumulate with average over no fact at all.
# Expected: no average, as for int (or an error). Actual: over a BigDecimal the average of nothing is 0, and the rule fires.
. "$(dirname "$0")/common.sh"
packages org.drools:drools-engine:10.2.0 org.drools:drools-mvel:10.2.0
source_file Fact <<<'package t; public record Fact(int days, java.math.BigDecimal rate) {}'
source_file Main <<'JAVA'
package t;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

public class Main {
    public static void main(String[] args) {
        for (String property : List.of("days", "rate")) {
            KieSession session = new KieHelper().addContent("package r; import t.Fact; global java.util.List seen\n"
                    + "rule \"r\" when accumulate( Fact( $v : " + property + " ); $a : average($v) ) then seen.add($a); end\n",
                    ResourceType.DRL).build().newKieSession();
            List<Object> seen = new ArrayList<>();
            session.setGlobal("seen", seen);
            session.fireAllRules();
            System.out.println("average of no " + property + ": " + seen);
        }
    }
}
JAVA
prints 'average of no days: []
average of no rate: [0]'
