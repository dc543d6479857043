#!/usr/bin/env bash
# Drools 10.2.0: null-safe access, on a fact whose inner is null.
# Expected: "!." never throws. Actual: inside a negation the executable model forgets that it is null-safe; the classic builder does not fire.
. "$(dirname "$0")/common.sh"
drools 'inner!.name == "x"' 'inner!.name != "x"' '!(inner!.name == "x")'
source_file Inner <<<'package t; public record Inner(String name) {}'
source_file Fact <<<'package t; public record Fact(Inner inner) {}'
source_file Facts <<<'package t; class Facts { static java.util.List<?> all() { return java.util.List.of(new Fact(null)); } }'
prints 'inner!.name == "x" | classic: does not fire | executable: does not fire
inner!.name != "x" | classic: does not fire | executable: does not fire
!(inner!.name == "x") | classic: does not fire | executable: throws ConstraintEvaluationException'
