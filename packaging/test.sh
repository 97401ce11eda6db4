#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Distribution Engine authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and runs every test; ends with ctest's summary. --full runs the long campaigns at full
# length (DE_FULL=1); further arguments go to ctest.
set -euo pipefail
# shellcheck source=packaging/functions.sh
. "$(dirname "$(readlink -f "$0")")/functions.sh"

if [ "${1:-}" = --full ]; then
    export DE_FULL=1
    shift
fi
install_packages "$root"/packaging/packages-{build,run,test}.txt
# shellcheck disable=SC2119 # the arguments are for ctest
build_release
cd "$root"
QT_QPA_PLATFORM=offscreen exec ctest --preset release --output-on-failure -j2 "$@"
