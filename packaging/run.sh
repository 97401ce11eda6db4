#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Distribution Engine authors
# SPDX-License-Identifier: GPL-3.0-or-later
# From a clean checkout to the running program: installs what is missing (Debian, Ubuntu), builds, and starts with the
# sample week: in its window where a display is, else headless with its address printed. Further arguments go to the
# program.
set -euo pipefail
# shellcheck source=packaging/functions.sh
. "$(dirname "$(readlink -f "$0")")/functions.sh"

install_packages "$root"/packaging/packages-{build,run}.txt
build_release --target distribution-engine

arguments=(--demo)
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    arguments+=(--headless)
fi
exec "$root/build/release/bin/distribution-engine" "${arguments[@]}" "$@"
