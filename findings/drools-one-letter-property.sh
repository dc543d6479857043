#!/usr/bin/env bash
# Drools 10.2.0: record components whose names are one letter.
# Expected: a property is a property. Actual: a b d e h l n p t x y are not found by the executable model, which throws while building; the other
# letters, and longer names, are.
. "$(dirname "$0")/common.sh"
letters=$(echo {a..z})
# shellcheck disable=SC2086
drools $(for letter in $letters; do echo "$letter==1"; done) name==1
source_file Fact <<<"package t; public record Fact($(for letter in $letters; do printf 'int %s, ' "$letter"; done)int name) {}"
source_file Facts <<<"package t; class Facts { static java.util.List<?> all() { return java.util.List.of(new Fact($(for _ in $letters; do printf '1, '; done)1)); } }"
prints "$(for letter in $letters name; do
  case $letter in
    a | b | d | e | h | l | n | p | t | x | y) echo "$letter==1 | classic: fires | executable: building throws IndexOutOfBoundsException" ;;
    *) echo "$letter==1 | classic: fires | executable: fires" ;;
  esac
done)"
