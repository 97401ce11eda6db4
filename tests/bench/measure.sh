#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Distribution Engine authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures the built program as its callers meet it: requests a second, start, memory. Loopback alone, under two minutes.
# Where node is installed, a bare Node.js server is measured beside it, so that figures can be compared as ratios.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=${1:-build/release}
program=$build/bin/distribution-engine
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT

# start DATA: starts the program headless; sets server, port, and the milliseconds to its line "listening".
start() {
    local begin
    begin=$(date +%s%N)
    rm -f "$folder/out"; mkfifo "$folder/out"
    "$program" --headless --port 0 --data "$1" >"$folder/out" 2>>"$folder/log" &
    server=$!
    read -r line <"$folder/out"
    milliseconds=$((($(date +%s%N) - begin) / 1000000))
    port=${line##*:}
}
stop() { kill "$server"; wait "$server" || true; server=; }
memory() { awk '/VmRSS/ {printf "%.1f MiB", $2 / 1024}' "/proc/$server/status"; }

create='{"contentId":"film-1","platforms":["tiktok","youtube","instagram"],"languages":["en","es"],"velocity":2.0}'

for _ in 1 2 3; do
    start "$folder/empty"; echo "start, empty workspace: $milliseconds ms, $(memory)"; stop
done
start "$folder/empty"
echo "health, 16 connections: $("$build/bench/load" "$port" 16 5 /health)"
echo "create, 16 connections, durable: $("$build/bench/load" "$port" 16 5 /distribution/create "$create")"
echo "health again: $("$build/bench/load" "$port" 16 5 /health)"
stop

if command -v node >/dev/null; then
    cat >"$folder/bare.js" <<'JS'
const body = JSON.stringify({ok: true, service: "bare", version: "2.0.0", safetyMode: "SEMI_AUTONOMOUS", port: 0});
require("http").createServer((q, r) => {
    r.writeHead(200, {"Content-Type": "application/json", "Content-Length": body.length});
    r.end(body);
}).listen(0, "127.0.0.1", function () { console.log(this.address().port); });
JS
    rm -f "$folder/out"; mkfifo "$folder/out"
    node "$folder/bare.js" >"$folder/out" &
    server=$!
    read -r port <"$folder/out"
    echo "bare Node.js server, 16 connections: $("$build/bench/load" "$port" 16 5 /)"
    stop
fi

mkdir -m 700 "$folder/large"
"$build/bench/fillworkspace" "$folder/large/distribution.db" 50000
for _ in 1 2 3; do
    start "$folder/large"; echo "start, 50,000 slots: $milliseconds ms, $(memory)"; stop
done
