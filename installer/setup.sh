#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs the packages of the named sections of installer/dependencies that are not there yet:
#   bash installer/setup.sh build run
# Exit status: 0 all there, 2 unknown section, 3 not possible on this machine (the reason is printed).
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
list=$here/dependencies
log=""
say() { printf '%s\n' "$*"; }
stop() {
    local status=$1
    shift
    printf 'Set-up stopped: %s\n' "$*" >&2
    exit "$status"
}

packages_of() { # section: the lines below [section], without comments
    awk -v wanted="[$1]" '{ sub(/#.*/, ""); gsub(/[ \t\r]/, "") }
        /^\[/ { inside = ($0 == wanted); next }
        inside && NF' "$list"
}

is_installed() { # a package, or a program by its path whatever package brought it
    case $1 in
    /*) [ -x "$1" ] ;;
    *) [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ] ;;
    esac
}
is_offered() { apt-cache show --no-all-versions "$1" >/dev/null 2>&1; }

missing_lines() { # the lines of which no alternative is installed
    local line name found
    for line in "$@"; do
        found=no
        for name in ${line//|/ }; do
            if is_installed "$name"; then
                found=yes
                break
            fi
        done
        [ "$found" = yes ] || printf '%s\n' "$line"
    done
}

choose() { # the first alternative of each line that the system offers, else the first
    local line name chosen
    for line in "$@"; do
        chosen=${line%%|*}
        for name in ${line//|/ }; do
            if is_offered "$name"; then
                chosen=$name
                break
            fi
        done
        printf '%s\n' "$chosen"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

fetch_lists() {
    if ! as_root apt-get -o Acquire::Retries=2 update >"$log" 2>&1; then
        return 1
    fi
    # apt-get update answers 0 although no server could be reached.
    ! grep -q '^\(W: Failed to fetch\|E:\|W: Some index files failed\)' "$log"
}

# Servers that only tests use must not start as services of this machine: dpkg asks policy-rc.d first.
policy=/usr/sbin/policy-rc.d
policy_is_ours=no
forbid_services() {
    [ ! -e "$policy" ] || return 0
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
    policy_is_ours=yes
    as_root chmod 755 "$policy"
}
allow_services() {
    [ "$policy_is_ours" = no ] || as_root rm -f "$policy"
    policy_is_ours=no
}
trap 'allow_services; [ -z "$log" ] || rm -f "$log"' EXIT

install_packages() {
    local status=0
    forbid_services
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=2 -o Dpkg::Use-Pty=0 \
        install -y --no-install-recommends "$@" >"$log" 2>&1 || status=$?
    allow_services
    return "$status"
}

[ $# -gt 0 ] || stop 2 "say which sections of installer/dependencies are wanted, for example: build run"
[ -r "$list" ] || stop 3 "the list $list cannot be read."
wanted=()
for section in "$@"; do
    mapfile -t lines < <(packages_of "$section")
    [ ${#lines[@]} -gt 0 ] || stop 2 "installer/dependencies has no section [$section]."
    wanted+=("${lines[@]}")
done

command -v dpkg-query >/dev/null && command -v apt-get >/dev/null ||
    stop 3 "this machine has no apt. Yichuang installs itself on Debian 12 and Ubuntu 24.04; elsewhere install what installer/dependencies names by hand."

mapfile -t missing < <(missing_lines "${wanted[@]}")
if [ ${#missing[@]} -eq 0 ]; then
    say "All ${#wanted[@]} packages that are needed are installed."
    exit 0
fi
if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
    stop 3 "${#missing[@]} packages are missing (${missing[*]}) and only root may install them. Run this script as root, or install sudo."
fi

log=$(mktemp)
say "${#missing[@]} of ${#wanted[@]} packages are missing; installing them. This can take some minutes."
mapfile -t names < <(choose "${missing[@]}")
unknown=no
for name in "${names[@]}"; do
    is_offered "$name" || unknown=yes
done
updated=no
if [ "$unknown" = yes ]; then
    say "Fetching the lists of packages."
    fetch_lists || say "Some lists could not be fetched; trying with those that are here."
    updated=yes
    mapfile -t names < <(choose "${missing[@]}")
fi
if ! install_packages "${names[@]}"; then
    if [ "$updated" = no ]; then
        say "That did not work with the lists of packages on this machine; fetching new ones and trying once more."
        fetch_lists || true
        mapfile -t names < <(choose "${missing[@]}")
    fi
    if [ "$updated" = yes ] || ! install_packages "${names[@]}"; then
        tail -n 15 "$log" >&2
        if grep -qE 'Could not resolve|Could not connect|Temporary failure|Unable to connect|Connection (timed out|refused)' "$log"; then
            stop 3 "the package server cannot be reached. Connect the machine to the network (or to a mirror) and run this again; nothing was left half done."
        elif grep -q 'Could not get lock' "$log"; then
            stop 3 "another program is installing packages just now. Wait for it to end and run this again."
        elif grep -q 'Unable to locate package' "$log"; then
            stop 3 "a package is not offered by the sources of this machine. On Ubuntu enable 'universe'; Yichuang needs Debian 12 or Ubuntu 24.04."
        fi
        stop 3 "apt-get could not install the packages; its last words stand above."
    fi
fi
mapfile -t missing < <(missing_lines "${wanted[@]}")
[ ${#missing[@]} -eq 0 ] || stop 3 "still missing: ${missing[*]}"
say "All ${#wanted[@]} packages that are needed are installed."
