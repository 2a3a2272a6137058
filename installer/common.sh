# SPDX-License-Identifier: Apache-2.0
# Sourced by run.sh and test.sh: where things are, and how a step is shown.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
jobs=$(nproc)
# Two builds of the same precompiled header differ in their bytes: ccache knows them by the sum written beside them.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 CCACHE_PCH_EXTSUM=1

say() { printf '%s\n' "$*"; }
step() { printf '\n== %s\n' "$*"; }
stop() {
    local status=$1
    shift
    printf '%s\n' "$*" >&2
    exit "$status"
}

# configure_and_build PRESET [cmake options…]: quiet when it works, the compiler's words when not.
configure_and_build() {
    local preset=$1 log=$root/build/$1.log
    shift
    mkdir -p "$root/build"
    step "Configuring (preset $preset)"
    if ! (cd "$root" && cmake --preset "$preset" "$@") >"$log" 2>&1; then
        tail -n 40 "$log" >&2
        stop 3 "CMake could not configure the project; the whole log is $log."
    fi
    step "Building with $jobs jobs; the first time takes some minutes, later only what changed"
    if ! cmake --build "$root/build/$preset" --parallel "$jobs" >"$log" 2>&1; then
        grep -vE '^\[[0-9]+/[0-9]+\] ' "$log" | head -n 80 >&2
        stop 1 "The build failed; the whole log is $log."
    fi
    say "Built: $root/build/$preset/bin"
}
