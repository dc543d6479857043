#!/usr/bin/env bash
# Drools 10.2.0: a rule that compares an int, built on a machine whose language is Turkish.
# Expected: it is built as anywhere else, as one on an Integer is. Actual: the executable model writes the Java type "ınt" (INT in small
# Turkish letters) and is not built; the classic builder builds it.
. "$(dirname "$0")/common.sh"
export JAVA_TOOL_OPTIONS="-Duser.language=tr -Duser.country=TR"
source_file Fact <<<'package t; public record Fact(int level, Integer count) {}'
source_file Facts <<<'package t; class Facts { static java.util.List<Fact> all() { return java.util.List.of(new Fact(8, 8)); } }'
drools 'level == 8' 'count == 8'
prints 'level == 8 | classic: fires | executable: is not built
count == 8 | classic: fires | executable: fires'
