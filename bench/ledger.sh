#!/usr/bin/env bash
# The ledger beside what it cannot be faster than, on both databases: bench/ledger.sh [BLOCKED] [ROWS] >bench/results/ledger.md
set -euo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.."

blocked=${1:-10000000} rows=${2:-5000000} folder=$(mktemp -d)
dotnet build bench/Ledger -c Release -v quiet --nologo >&2
bench=$PWD/artifacts/bin/Ledger/release/ledger-bench
service=$PWD/artifacts/bin/Consentry.Service/release/consentry-service
programs=$(printf '%s\n' /usr/lib/postgresql/*/bin | tail -n 1)
as() { "$@"; }
if [[ $EUID == 0 ]]; then
  chown postgres "$folder"
  as() { setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; }
fi
port=$(python3 -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1",0)); print(s.getsockname()[1])')
cd "$folder"
as "$programs/initdb" --pgdata data --username=consentry --auth=trust --encoding=UTF8 >&2
as "$programs/pg_ctl" --pgdata data --wait --log log --options "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder" start >&2
trap 'as "$programs/pg_ctl" --pgdata "$folder/data" --mode=fast stop >&2; rm -rf "$folder"' EXIT
new() { "$programs/createdb" --host=127.0.0.1 --port="$port" --username=consentry "$1"; echo "Host=127.0.0.1;Port=$port;Username=consentry;Database=$1"; }

echo "Measured on $(date -u +%F) with $(nproc) cores. Rates depend on the machine and its disk; the ratios are of turns within one run."
echo
echo "Acknowledged inbound events a second, 64 callers at once, beside a loop that inserts and commits one row at a time with the same durability."
echo
echo "| database | events/s | rows/s of the loop | ratio |"
echo "|---|--:|--:|--:|"
"$bench" append SQLite "$folder/append.db"
"$bench" append PostgreSQL "$(new append)"
echo
echo "Send-checks a second over HTTP, 16 callers at once, beside an endpoint that authenticates and reads one row by its primary key."
echo
echo "| database | checks/s | reads/s | ratio |"
echo "|---|--:|--:|--:|"
"$bench" check SQLite "$folder/check.db"
"$bench" check PostgreSQL "$(new check)"
echo
echo "\`consentry scrub\` of a list of $rows rows against $blocked blocked numbers, the whole process: start, reading the ledger, reading and writing the list."
echo
echo "| database | seconds | rows/s | most memory (MB) | kept |"
echo "|---|--:|--:|--:|--:|"
"$bench" list "$rows" >list.csv
export CONSENTRY_KEYS=$folder/keys.json
"$service" keys create 2>/dev/null
echo '{"id":"harbor-gym","name":"Harbor Gym","email":"front-desk@harborgym.example","requiresConsent":false}' >settings.json
for name in SQLite PostgreSQL; do
  data=$folder/scrub.db
  [[ $name == SQLite ]] || data=$(new scrub)
  "$service" sender set --data "$data" settings.json 2>/dev/null
  "$bench" fill "$data" "$CONSENTRY_KEYS" harbor-gym "$blocked"
  /usr/bin/time -f '%e %M' -o time "$service" scrub --data "$data" --sender harbor-gym --out kept.csv list.csv 2>message
  read -r seconds memory <time
  awk -v name="$name" -v s="$seconds" -v m="$memory" -v rows="$rows" -v kept="$(($(wc -l <kept.csv) - 1))" \
    'BEGIN { printf "| %s | %.1f | %d | %d | %d |\n", name, s, rows / s, m / 1024, kept }'
done
