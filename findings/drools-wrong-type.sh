#!/usr/bin/env bash
# Drools 10.2.0: a list, or a type of one's own, compared with a text.
# Expected: a build error from both builders, as for a number against a list. Actual: the classic builder builds it and it never matches.
. "$(dirname "$0")/common.sh"
drools 'names == "x"' 'period == "P3D"' 'names == 5'
source_file Fact <<<'package t; public record Fact(java.util.List<String> names, java.time.Period period) {}'
source_file Facts <<<'package t; class Facts { static java.util.List<?> all() { return java.util.List.of(new Fact(java.util.List.of("x"), java.time.Period.ofDays(3))); } }'
prints 'names == "x" | classic: does not fire | executable: is not built
period == "P3D" | classic: does not fire | executable: is not built
names == 5 | classic: is not built | executable: is not built'
