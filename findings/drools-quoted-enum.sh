#!/usr/bin/env bash
# Drools 10.2.0: an enum compared with its own name in quotes, on a fact whose mood is GOOD.
# Expected: refused by both builders, or a match. Actual: the classic builder builds == and never matches; in lists are built by both and never
# match, so that "not in" always does.
. "$(dirname "$0")/common.sh"
drools 'mood == "GOOD"' 'mood != "GOOD"' 'mood in ("GOOD", "BAD")' 'mood not in ("GOOD", "BAD")' 'mood in (Mood.GOOD, Mood.BAD)'
source_file Mood <<<'package t; public enum Mood { GOOD, BAD }'
source_file Fact <<<'package t; public record Fact(Mood mood) {}'
source_file Facts <<<'package t; class Facts { static java.util.List<?> all() { return java.util.List.of(new Fact(Mood.GOOD)); } }'
prints 'mood == "GOOD" | classic: does not fire | executable: is not built
mood != "GOOD" | classic: fires | executable: is not built
mood in ("GOOD", "BAD") | classic: does not fire | executable: does not fire
mood not in ("GOOD", "BAD") | classic: fires | executable: fires
mood in (Mood.GOOD, Mood.BAD) | classic: fires | executable: fires'
