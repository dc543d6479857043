#!/usr/bin/env bash
# Drools 10.2.0: a BigDecimal of 99.9 against the number 99.9.
# Expected: equal, or refused. Actual: the number is a double whose nearest value is a little above 99.9, so both builders find it smaller; with B
# behind it the number is exact. 99.5 has an exact double and is found equal.
. "$(dirname "$0")/common.sh"
drools 'rate >= 99.9' 'rate < 99.9' 'rate >= 99.9B' 'other >= 99.5'
source_file Fact <<<'package t; import java.math.BigDecimal; public record Fact(BigDecimal rate, BigDecimal other) {}'
source_file Facts <<<'package t; import java.math.BigDecimal; class Facts { static java.util.List<?> all() { return java.util.List.of(new Fact(new BigDecimal("99.9"), new BigDecimal("99.5"))); } }'
prints 'rate >= 99.9 | classic: does not fire | executable: does not fire
rate < 99.9 | classic: fires | executable: fires
rate >= 99.9B | classic: fires | executable: fires
other >= 99.5 | classic: fires | executable: fires'
