# Sourced by the scripts beside it: public packages by their coordinates, a small program, and what it must print.
set -euo pipefail
export LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# packages GROUP:ARTIFACT:VERSION…: they and what they need become the class path.
packages() {
  {
    echo '<project><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>'
    for coordinates in "$@"; do
      IFS=: read -r group artifact version <<<"$coordinates"
      echo "<dependency><groupId>$group</groupId><artifactId>$artifact</artifactId><version>$version</version></dependency>"
    done
    echo '</dependencies></project>'
  } >"$work/pom.xml"
  mvn -q -B -f "$work/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
    -Dmdep.outputFile="$work/path" >"$work/notes" || { cat "$work/notes"; exit 1; }
  echo "packages: $*"
}

# source_file NAME: a Java file of package t, from standard input.
source_file() {
  mkdir -p "$work/t"
  cat >"$work/t/$1.java"
}

# prints EXPECTED: runs t.Main and fails when it prints anything else.
prints() {
  path="$work/classes$(sed 's/^/:/' "$work/path" 2>/dev/null || true)"
  javac -encoding UTF-8 -nowarn -proc:none -cp "$path" -d "$work/classes" "$work"/t/*.java 2>"$work/notes" || { cat "$work/notes"; exit 1; }
  java -Dfile.encoding=UTF-8 -cp "$path" t.Main >"$work/seen" 2>"$work/notes" || { cat "$work/seen" "$work/notes"; exit 1; }
  echo "seen:"
  cat "$work/seen"
  diff <(echo "$1") "$work/seen" >"$work/difference" || { echo "the behaviour changed:"; cat "$work/difference"; exit 1; }
  echo "as described"
}

# drools CONDITION…: each condition on a Fact, built by Drools' classic builder and as its executable model, becomes a line. The facts that Main
# tries stand in Facts.all().
drools() {
  packages org.drools:drools-engine:10.2.0 org.drools:drools-mvel:10.2.0
  {
    echo 'package t; public class Conditions { static final String[] ALL = {'
    for condition in "$@"; do printf '"%s",\n' "$(printf %s "$condition" | sed 's/["\\]/\\&/g')"; done
    echo '}; }'
  } | source_file Conditions
  source_file Main <<'JAVA'
package t;

import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.*;
import org.kie.api.runtime.KieSession;

public class Main {
    public static void main(String[] args) {
        for (String condition : Conditions.ALL) {
            System.out.println(condition + " | classic: " + fired(DrlProject.class, condition) + " | executable: "
                    + fired(ExecutableModelProject.class, condition));
        }
    }

    static String fired(Class<? extends KieBuilder.ProjectType> builder, String condition) {
        KieSession session;
        try {
            KieServices services = KieServices.Factory.get();
            KieFileSystem files = services.newKieFileSystem();
            files.write("src/main/resources/r/r.drl", "package r; import t.*;\nrule \"r\" when Fact( " + condition + " ) then end\n");
            Results results = services.newKieBuilder(files).buildAll(builder).getResults();
            if (results.hasMessages(Message.Level.ERROR)) {
                return "is not built";
            }
            session = services.newKieContainer(services.getRepository().getDefaultReleaseId()).newKieSession();
        } catch (RuntimeException e) {
            return "building throws " + e.getClass().getSimpleName();
        }
        try {
            Facts.all().forEach(session::insert);
            return session.fireAllRules(10) > 0 ? "fires" : "does not fire";
        } catch (RuntimeException e) {
            return "throws " + e.getClass().getSimpleName();
        } finally {
            session.dispose();
        }
    }
}
JAVA
}
