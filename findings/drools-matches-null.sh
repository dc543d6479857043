#!/usr/bin/env bash
# Drools 10.2.0: "matches" on a property that is null.
# Expected: one answer, whichever way the rule is built. Actual: the classic builder takes null for an empty text.
. "$(dirname "$0")/common.sh"
drools 'name matches "a.*"' 'name matches ".*"' 'name not matches "a.*"'
source_file Fact <<<'package t; public record Fact(String name) {}'
source_file Facts <<<'package t; class Facts { static java.util.List<?> all() { return java.util.List.of(new Fact(null)); } }'
prints 'name matches "a.*" | classic: does not fire | executable: does not fire
name matches ".*" | classic: fires | executable: does not fire
name not matches "a.*" | classic: fires | executable: does not fire'
