#!/usr/bin/env bash
# Runs the commands of docs/hub.md, "PostgreSQL with a standby", as they stand there, with a hub that was built with
#   swift build --traits PostgreSQL --product hoaban-hub
# Usage: Tests/Verification/postgresql_page.sh [folder of the built hub]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
programs=$(cd "${1:-$root/.build/debug}" && pwd)
if [ "$(id -u)" = 0 ]; then
  # A server never runs as root.
  exec setpriv --reuid=postgres --regid=postgres --init-groups env HOME=/tmp bash "$0" "$programs"
fi

PATH=$programs:$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1):$PATH
folder=$(mktemp -d)
cd "$folder"
finish() {
  kill "${hub:-}" 2> /dev/null || true
  for server in primary standby; do pg_ctl -D $server -m immediate stop > /dev/null 2>&1 || true; done
  rm -rf "$folder"
}
trap finish EXIT

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
first=$(free_port) second=$(free_port) http=$(free_port)
commands() {
  local text
  text=$(sed -n "/^<!-- run: $1 -->\$/,/^\`\`\`\$/p" "$root/docs/hub.md" | sed '1,2d;$d')
  [ -n "$text" ] || { echo "no commands: $1" >&2; return 1; }
  sed "s/5433/$first/g; s/5434/$second/g; s/8081/$http/g" <<< "$text"
}
listening() { until grep -q "listening on" hub.log; do kill -0 "$hub"; sleep 0.05; done; }

eval "$(commands primary)"
eval "$(commands standby)"
hoaban-hub device code --role kiosk --store sqlite:old/hub.sqlite
eval "$(commands move)"
eval "$(commands served)"
hub=$!
listening
hoaban-hub serve --store "$store" --listen 127.0.0.1:0 2> second.log && exit 1 || [ $? = 75 ]
[ "$(psql -h 127.0.0.1 -p "$first" -U hub -XAt hub -c 'SELECT count(*) FROM enrol_code')" = 2 ]
curl -fsS "http://127.0.0.1:$http/v1/ready"
kill -9 "$(head -n 1 primary/postmaster.pid)"
eval "$(commands takeover)"
for try in $(seq 100); do
  curl -fsS "http://127.0.0.1:$http/v1/ready" > ready.json 2> /dev/null && break
  [ "$try" != 100 ]
  sleep 0.1
done
cat ready.json
[ "$(psql -h 127.0.0.1 -p "$second" -U hub -XAt hub -c 'SELECT count(*) FROM enrol_code')" = 2 ]
kill -TERM "$hub"
wait "$hub"
eval "$(commands earlier)"
hoaban-hub device list --store "$store"
echo "the commands of the page work"
