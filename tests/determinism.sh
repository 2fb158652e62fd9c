#!/usr/bin/env bash
# Renders a folder again and again, each time in other surroundings, and compares every byte with the first run.
#
# usage: tests/determinism.sh RUNS FOLDER TOOL [OTHER_TOOL]
#   TOOL        a styrdok to run, such as artifacts/styrdok/styrdok
#   OTHER_TOOL  the same for the runtime of .NET, which compiles it while it runs: its PDF files must hold the same objects, by content_sha256, both on a framework
#               that was compiled ahead of time (ReadyToRun) and on one that is not
#
# Time zone, locale, number of cores, current folder and output folder change from run to run. CI does 3 runs, a release 100.
set -euo pipefail
runs=${1:?runs} folder=$(realpath "${2:?folder}") tool=$(realpath "${3:?tool}") other=${4:+$(realpath "$4")}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
zones=(UTC Pacific/Kiritimati America/St_Johns Europe/Oslo) locales=(C.UTF-8 sv_SE.UTF-8 tr_TR.UTF-8 nb_NO.UTF-8) cores=(1 2 4 3)

hashes() { (cd "$1" && find . -type f -print0 | sort -z | xargs -0 sha256sum); }
objects() { grep -E '"(path|content_sha256)"' "$1/manifest.json" | grep -B1 content_sha256; }

for ((run = 0; run < runs; run++)); do
  at="$work/run $run"
  mkdir -p "$at/here"
  (cd "$at/here" && TZ=${zones[run % 4]} LC_ALL=${locales[run % 4]} LANG=${locales[run % 4]} DOTNET_PROCESSOR_COUNT=${cores[run % 4]} \
    "$tool" build "$folder" --quiet --output ../out)
  hashes "$at/out" > "$work/hashes.$run"
  if ((run > 0)); then
    diff "$work/hashes.0" "$work/hashes.$run" || { echo "run $run differs from run 0" >&2; exit 1; }
    rm -rf "$at"
  fi
done
echo "$runs runs, $(wc -l < "$work/hashes.0") files: every byte is the same"

if [[ -n $other ]]; then
  for ready in 1 0; do
    DOTNET_ReadyToRun=$ready "$other" build "$folder" --quiet --output "$work/other $ready"
    diff <(objects "$work/run 0/out") <(objects "$work/other $ready") || { echo "the other tool writes other objects (ReadyToRun $ready)" >&2; exit 1; }
  done
  echo "the other tool writes the same objects, with and without ReadyToRun"
fi
