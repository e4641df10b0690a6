#!/usr/bin/env bash
# How long one warm call takes, beside a hello-world of the same runtime compiled the same way.
#   bench/startup.sh [RUNS]    prints a Markdown table; the target is a ratio of at most 4
# The two take turns, so that what disturbs the machine disturbs both. The median is what counts.
set -euo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.."
runs=${1:-60}

hello=artifacts/hello
dotnet publish bench/Hello -c Release -o "$hello" -v quiet --nologo --disable-build-servers >&2
./consentry --version >/dev/null
page=docs/examples/privacy.html
app=artifacts/cli/current/Consentry.Cli

declare -A calls=(
  [hello]="$hello/Hello"
  [version]="$app --version"
  [app]="$app vet $page"
  [launcher]="./consentry vet $page"
)
times=$(mktemp -d)
trap 'rm -rf "$times"' EXIT

for ((run = 0; run < runs + 3; run++)); do
  for name in hello version app launcher; do
    begun=$(date +%s%N)
    ${calls[$name]} >/dev/null 2>&1 || true
    ended=$(date +%s%N)
    # The first three runs warm the disk's cache.
    ((run < 3)) || echo $((ended - begun)) >>"$times/$name"
  done
done

median() { sort -n "$times/$1" | awk '{ a[NR] = $1 } END { printf "%.1f", a[int((NR + 1) / 2)] / 1e6 }'; }
base=$(median hello)
row() {
  local ms
  ms=$(median "$1")
  echo "| $2 | $ms ms | $(awk -v a="$ms" -v b="$base" 'BEGIN { printf "%.2f", a / b }') |"
}

echo "# Start-up"
echo
echo "Median of $runs warm runs each, taking turns."
echo
echo "| call | time | of hello-world |"
echo "| --- | ---: | ---: |"
row hello "hello-world"
row version "the program, \`--version\`"
row app "the program, \`vet page.html\`"
row launcher "\`./consentry vet page.html\`"

sites=../shared/corpus/sites
if [[ -d $sites ]]; then
  mapfile -t pages < <(find "$sites" -type f | sort)
  begun=$(date +%s%N)
  ./consentry vet --format jsonl "${pages[@]}" >/dev/null 2>&1 || true
  ended=$(date +%s%N)
  echo
  awk -v n="${#pages[@]}" -v s=$(((ended - begun) / 1000000)) \
    'BEGIN { printf "One cold call over %d corpus pages: %.2f s, %.0f pages a second.\n", n, s / 1000, n * 1000 / s }'
fi
