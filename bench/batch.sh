#!/usr/bin/env bash
# A batch over invented sites whose server is a process of its own: bench/batch.sh [SITES] >bench/results/batch.md
# One run undisturbed, with its memory; then one that is killed three times at random moments and resumed.
set -euo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.."

sites=${1:-1000} seed=7 folder=$(mktemp -d)
dotnet build bench/Responder -c Release -v quiet --nologo >&2
dotnet build src/Consentry.Cli -c Release -v quiet --nologo >&2
consentry=$PWD/artifacts/bin/Consentry.Cli/release/Consentry.Cli
artifacts/bin/Responder/release/Responder "$sites" "$seed" "$folder" >&2 &
responder=$!
trap 'kill "$responder" 2>/dev/null || true; rm -rf "$folder"' EXIT
until [[ -s $folder/port ]]; do sleep 0.1; done
cd "$folder"
run() { exec "$consentry" vet --batch senders.csv --allow-private --port "$(<port)" --hosts hosts "$@"; }
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

at() { awk -v n="$1" '$1 >= n { print $2; exit }' memory; }
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
| resident memory at 200, 400, 600, 800 and $sites finished | $(at 200), $(at 400), $(at 600), $(at 800), $(awk '$1 > 0 { last = $2 } END { print last }' memory) MB |
| the most at any time | $(sort -k2n memory | tail -1 | cut -d' ' -f2) MB |
| killed (\`kill -9\`) when so many were finished | $kills |
| results of the killed and resumed run | $same |

Fetching is from the request to the end of the body, and has in it what a worker waits for a core; waiting is for a turn at a
host that has two requests open already, and for hosts that ask for patience.

\`\`\`
$(cat summary)
\`\`\`
END
[[ $same != DIFFERENT ]]
