#!/usr/bin/env bash
# Drools 10.2.0: the classes that the executable model is generated into, for the same rules and nothing else changed.
# Expected: the same each time, so that a build whose outputs carry a fixed time is the same byte for byte.
# Actual: they differ from build to build, in names and in contents: a jar that holds them cannot be reproduced.
. "$(dirname "$0")/common.sh"
packages org.drools:drools-engine:10.2.0 org.drools:drools-mvel:10.2.0
source_file Fact <<<'package t; public record Fact(int days, String name) {}'
source_file Main <<'JAVA'
package t;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;

public class Main {
    public static void main(String[] args) {
        Set<Object> different = new HashSet<>();
        for (int build = 0; build < 6; build++) {
            different.add(classes());
        }
        System.out.println("six builds of the same rules give the same classes: " + (different.size() == 1));
    }

    private static Object classes() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        StringBuilder rules = new StringBuilder("package r; import t.Fact;\n");
        for (int days = 0; days < 12; days++) {
            rules.append("rule \"r" + days + "\" when $f : Fact( days > " + days + ", name != null ) not Fact( days < " + days
                    + " ) then System.out.println($f); end\n");
        }
        files.write("src/main/resources/r/r.drl", rules.toString());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        TreeMap<String, Integer> classes = new TreeMap<>();
        module.getFileNames().stream()
                .filter(name -> name.endsWith(".class"))
                .forEach(name -> classes.put(name, Arrays.hashCode(module.getBytes(name))));
        return classes;
    }
}
JAVA
prints 'six builds of the same rules give the same classes: false'
