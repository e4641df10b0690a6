#!/usr/bin/env bash
# All benchmarks on one core; their results go to bench/results/. Takes a few minutes on a quiet machine.
#   bench/run.sh [short] [ARGS]    short: with twelve iterations each; ARGS go to the runner of the benchmarks
set -euo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.."

dotnet build bench/Consentry.Bench -c Release -v quiet --nologo
pinned=(taskset -c 1 artifacts/bin/Consentry.Bench/release/Consentry.Bench)
short=()
if [[ ${1:-} == short ]]; then
  short=(short)
  shift
fi
"${pinned[@]}" "${short[@]}" --filter '*' --artifacts artifacts/bench "$@"
cp artifacts/bench/results/Consentry.Bench.VerdictBenchmarks-report-github.md bench/results/verdicts.md
cp artifacts/bench/results/Consentry.Bench.FixBenchmarks-report-github.md bench/results/fixes.md
cp artifacts/bench/results/Consentry.Bench.FormBenchmarks-report-github.md bench/results/forms.md
cp artifacts/bench/results/Consentry.Bench.FormatBenchmarks-report-github.md bench/results/formats.md
cp artifacts/bench/results/Consentry.Bench.MessageBenchmarks-report-github.md bench/results/messages.md
"${pinned[@]}" growth bench/results/growth.md
"${pinned[@]}" ratios bench/results/ratios.md
bench/startup.sh >bench/results/startup.md
