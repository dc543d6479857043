#!/usr/bin/env bash
# Drools 10.2.0: two conclusions that follow from each other, and the fact that the first one followed from is deleted.
# Expected: both go, as nothing true supports them. Actual: each keeps the other, for good.
. "$(dirname "$0")/common.sh"
packages org.drools:drools-engine:10.2.0 org.drools:drools-mvel:10.2.0
source_file Main <<'JAVA'
package t;

import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

public class Main {
    public static void main(String[] args) {
        KieBase base = new KieHelper().addContent("""
                package r;
                rule "reason" when Integer() then insertLogical("encrypted"); end
                rule "there"  when String( this == "encrypted" ) then insertLogical("unreadable"); end
                rule "back"   when String( this == "unreadable" ) then insertLogical("encrypted"); end
                """, ResourceType.DRL).build();
        KieSession session = base.newKieSession();
        FactHandle reason = session.insert(1);
        session.fireAllRules();
        System.out.println("with the reason: " + session.getObjects(o -> o instanceof String).size() + " conclusions");
        session.delete(reason);
        session.fireAllRules();
        System.out.println("without it: " + session.getObjects(o -> o instanceof String).size() + " conclusions");
    }
}
JAVA
prints 'with the reason: 2 conclusions
without it: 2 conclusions'
