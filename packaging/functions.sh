# SPDX-FileCopyrightText: 2026 The Distribution Engine authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh and test.sh share; to be sourced.
# shellcheck shell=bash

# The folder of the checkout.
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)

# The packages that the given lists name and this machine lacks, one a line.
missing_packages() {
    local package
    sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@" | while read -r package; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || echo "$package"
    done
}

# Installs what is missing; asks nothing, and touches apt only where something is.
install_packages() {
    local -a missing as_root=()
    if ! command -v dpkg-query >/dev/null; then
        echo "No dpkg here: the packages of packaging/packages-*.txt are taken to be installed" >&2
        return
    fi
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -eq 0 ] && return
    echo "Installing: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        if ! sudo -n true 2>/dev/null; then
            echo "This needs root once: apt-get install ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo -n)
    fi
    local -a apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
    "${apt[@]}" update </dev/null
    "${apt[@]}" install -y --no-install-recommends "${missing[@]}" </dev/null
}

# build_release [cmake --build options]: configures and builds the preset `release`.
build_release() (
    cd "$root" || return
    cmake --preset release
    cmake --build --preset release "$@"
)
