#!/usr/bin/env bash
# Drools 10.2.0: a number written with a leading zero, on a fact whose days are the Integer 8 (an int is read alike by both).
# Expected: 010 is the same number to both builders. Actual: 8 to the classic one, 10 to the executable model; 090 is no number to the former.
. "$(dirname "$0")/common.sh"
drools 'days == 010' 'days in (010)' 'days < 090'
source_file Fact <<<'package t; public record Fact(Integer days) {}'
source_file Facts <<<'package t; class Facts { static java.util.List<?> all() { return java.util.List.of(new Fact(8)); } }'
prints 'days == 010 | classic: fires | executable: does not fire
days in (010) | classic: fires | executable: does not fire
days < 090 | classic: is not built | executable: fires'
