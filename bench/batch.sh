#!/usr/bin/env bash
# A batch over invented sites whose server is a process of its own: bench/batch.sh [SITES] >bench/results/batch.md
# One run undisturbed, with its memory; one that collects garbage all the time, to see what stays alive, and how many files and
# connections are open; then one that is killed three times at random moments and resumed.
set -euo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.."

sites=${1:-1000} seed=7 folder=$(mktemp -d)
dotnet build bench/Responder -c Release -v quiet --nologo >&2
dotnet build src/Consentry.Cli -c Release -v quiet --nologo >&2
dotnet build bench/Heap -c Release -v quiet --nologo >&2
heap=$PWD/artifacts/bin/Heap/release/Heap.dll
consentry=$PWD/artifacts/bin/Consentry.Cli/release/Consentry.Cli
artifacts/bin/Responder/release/Responder "$sites" "$seed" "$folder" >&2 &
responder=$!
trap 'kill "$responder" 2>/dev/null || true; rm -rf "$folder"' EXIT
until [[ -s $folder/port ]]; do sleep 0.1; done
cd "$folder"
run() { exec "$consentry" vet --batch senders.csv --no-cache --allow-private --port "$(<port)" --hosts hosts "$@"; }
finished() { wc -l 2>/dev/null <"$1.journal" || echo 0; }

# Undisturbed: resident memory (MB) by the count of finished senders.
(run --out whole.jsonl --csv whole.csv) >summary 2>messages &
pid=$!
while [[ -r /proc/$pid/status ]]; do
  memory=$(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$pid/status" 2>/dev/null || true)
  seconds=$(awk '{ printf "%.1f", ($14 + $15) / 100 }' "/proc/$pid/stat" 2>/dev/null) && cpu=$seconds || true
  if [[ -n $memory ]]; then echo "$(finished whole.jsonl) $memory" >>memory; fi
  sleep 0.1
done
exit=0
wait "$pid" || exit=$?
[[ $exit == 3 ]] || { cat messages >&2; exit 1; }

# Collected: what is alive on the heap (KB), and open files and connections, likewise.
(DOTNET_STARTUP_HOOKS=$heap CONSENTRY_HEAP=$folder/alive run --out probed.jsonl) >/dev/null 2>>messages &
pid=$!
while [[ -r /proc/$pid/status ]]; do
  open=$(find "/proc/$pid/fd" -type l 2>/dev/null | wc -l) || true
  alive=$(cat alive 2>/dev/null || true)
  if [[ -n $alive ]]; then echo "$(finished probed.jsonl) $alive $open" >>probed; fi
  sleep 0.1
done
wait "$pid" || true

# Killed: each time after a random share of what is left.
kills="" RANDOM=$seed
for _ in 1 2 3; do
  begun=$(finished killed.jsonl)
  goal=$((begun + 1 + RANDOM % ((sites - begun) / 2 + 1)))
  (run --out killed.jsonl --csv killed.csv --resume) >/dev/null 2>>messages &
  pid=$!
  until (($(finished killed.jsonl) > goal)); do sleep 0.01; done
  kill -9 "$pid"
  wait "$pid" 2>/dev/null || true
  kills+="${kills:+, }$(($(finished killed.jsonl) - 1))"
done
(run --out killed.jsonl --csv killed.csv --resume) >resumed 2>>messages || true
same="the same, byte for byte"
cmp -s whole.jsonl killed.jsonl && cmp -s whole.csv killed.csv || same="DIFFERENT"

# at FINISHED [FILE COLUMN]: the last value before the journal goes, where that many are never seen.
at() { awk -v n="$1" -v c="${3:-2}" '$1 > 0 { last = $c } $1 >= n { exit } END { print last }' "${2:-memory}"; }
each() {
  local n list=""
  for n in 1 2 3 4 5; do list+="${list:+, }$(at $((sites * n / 5)) "$@")"; done
  echo "$list"
}
shares="$((sites / 5)), $((sites * 2 / 5)), $((sites * 3 / 5)), $((sites * 4 / 5)) and $sites"
cat <<END
# A batch of $sites sites

\`bench/batch.sh $sites >bench/results/batch.md\`: invented sites of four pages each, served by another process on the same
$(nproc) cores; each answer takes 2 to 22 ms. The program as it is built, not compiled ahead of time.

| what | measured |
| --- | --- |
| whole run | $(head -1 summary) |
| $(sed -n 's/^\(time of the workers\): .*/\1/p' summary), 8 at a time | $(sed -n 's/^time of the workers: //p' summary) |
| processor time of the program | $cpu s |
| size of the results | $(($(stat -c %s whole.jsonl) / 1024)) KB |
| resident memory at $shares finished | $(each) MB |
| the most at any time | $(sort -k2n memory | tail -1 | cut -d' ' -f2) MB |
| alive on the heap, at the same marks, in a run that collects five times a second | $(each probed 2) KB |
| open files and connections, in that run | $(each probed 3) |
| killed (\`kill -9\`) when so many were finished | $kills |
| results of the killed and resumed run | $same |

Fetching is from the request to the end of the body, and has in it what a worker waits for a core; waiting is for a turn at a
host that has two requests open already, and for hosts that ask for patience.

\`\`\`
$(cat summary)
\`\`\`
END
[[ $same != DIFFERENT ]]
