#!/bin/sh
# Assesses a portfolio, keeps the result in a folder named after the date, and fails only on what is new or worse than in the
# latest earlier one.
#
#   tenken-weekly.sh PORTFOLIO HISTORY [further options of assess]
#
#   TENKEN           how to call the program; words are split at spaces (default: tenken)
#   TENKEN_DATE      the date of the run, as 2026-04-06 (default: today)
#   TENKEN_FAIL_ON   gap, partial or not-disclosed (default: not-disclosed, that is, whatever is worse)
#   TENKEN_BASELINE  an assessment.json to hold every run against (default: the latest earlier run's)
#   TENKEN_LANG      en or ja (default: en)
#
# Names of files are told in the locale's encoding: without a locale in UTF-8, as under cron and systemd, C.UTF-8 is set.
#
# Exit status: 0 nothing new or worse; 1 something is; 2 the input is wrong or a document could not be read; 3 the program failed.
set -eu

case $(locale charmap 2>/dev/null || :) in
    UTF-8) ;;
    *) LC_ALL=C.UTF-8; export LC_ALL ;;
esac

if [ $# -lt 2 ]; then
    echo "usage: tenken-weekly.sh PORTFOLIO HISTORY [options of assess]" >&2
    exit 2
fi
portfolio=$1
history=$2
shift 2
tenken=${TENKEN:-tenken}
date=${TENKEN_DATE:-$(date +%Y-%m-%d)}
lang=${TENKEN_LANG:-en}
case $date in
    [0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]) ;;
    *) echo "TENKEN_DATE: '$date' is no date; wanted year-month-day, as 2026-04-06" >&2; exit 2 ;;
esac

# The latest complete run before this date; the shell lists the folders in order.
latest_before() {
    latest=
    for folder in "$history"/[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]; do
        name=${folder##*/}
        if [ -f "$folder/assessment.json" ] && [ ! -e "$folder/incomplete" ] && expr "$name" '<' "$date" >/dev/null; then
            latest=$folder/assessment.json
        fi
    done
    printf '%s' "$latest"
}

mkdir -p "$history"
baseline=${TENKEN_BASELINE:-$(latest_before)}
run=$history/$date
work=$history/.$date.$$
mkdir "$work"
# What is half done never stands under a date.
trap 'rm -rf "$work"' EXIT

if [ -n "$baseline" ]; then
    set -- --baseline "$baseline" --fail-on "${TENKEN_FAIL_ON:-not-disclosed}" "$@"
fi
status=0
# shellcheck disable=SC2086 # TENKEN may be several words
$tenken assess "$portfolio" --out "$work" --as-of "$date" --lang "$lang" "$@" >"$work/assess.txt" || status=$?

if [ ! -f "$work/assessment.json" ]; then
    echo "$date: nothing could be assessed" >&2
    [ "$status" -gt 1 ] || status=3
    exit "$status"
fi
if [ -n "$baseline" ]; then
    # shellcheck disable=SC2086
    $tenken diff "$baseline" "$work/assessment.json" --lang "$lang" --format text,md,json,html --out "$work" >"$work/files.txt"
    rm "$work/files.txt"
    cat "$work/diff.txt"
else
    echo "$date: first run; the next one is held against it"
fi
# A run that could not read a document is kept, but the next one is not held against it.
[ "$status" -lt 2 ] || : >"$work/incomplete"

rm -rf "$run"
mv "$work" "$run"
echo "$run"
exit "$status"
