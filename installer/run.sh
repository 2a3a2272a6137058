#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds, makes a demo hall on real catalogue data (county hall, township centre, village
# point, and the city's platform on loopback HTTPS) and opens the county's window. Without a display one day at the
# counters runs headless and leaves the papers, pictures of the pages and a summary in the folder it names. The hall is
# kept: run it again and go on. YICHUANG_DEMO_DIR names another folder; arguments go to the window.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$root"
home=${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}
demo=${YICHUANG_DEMO_DIR:-${XDG_DATA_HOME:-$home/.local/share}/yichuang-demo}
bin=$root/build/release/bin
platform=""

stop_platform() {
    [ -n "$platform" ] || return 0
    kill "$platform" 2>/dev/null || true
    wait "$platform" 2>/dev/null || true
    platform=""
}
trap stop_platform EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

answers() { # host:port: somebody takes connections there
    (exec 3<>"/dev/tcp/${1%:*}/${1##*:}") 2>/dev/null
}

start_platform() { # under the address that the profiles of the hall know
    local address waited
    address=$(sed 's,^https://,,' "$demo/platform-address")
    if answers "$address"; then
        say "The platform of this hall runs already on $address."
        return 0
    fi
    rm -f "$demo/platform.port"
    yichuang-platform --data "$demo/platform" --listen "$address" --port-file "$demo/platform.port" \
        >"$demo/platform.log" 2>&1 &
    platform=$!
    for waited in $(seq 1 100); do
        [ ! -s "$demo/platform.port" ] || break
        kill -0 "$platform" 2>/dev/null ||
            stop 3 "The platform did not start on $address; its words are in $demo/platform.log."
        sleep 0.2
    done
    [ -s "$demo/platform.port" ] || stop 3 "The platform is not ready after $((waited / 5)) seconds; see $demo/platform.log."
    say "The platform listens on $(cat "$demo/platform.port"), process $platform."
}

contents() {
    say ""
    say "In $demo:"
    say "  county/ township/ village/    the profiles of the three places"
    say "  *-recovery-key.txt            their recovery keys"
    say "  platform/ platform.log        data and log of the city's platform"
    [ ! -f "$demo/summary.md" ] || say "  summary.md                    the day: numbers, types, due dates and why"
    [ ! -d "$demo/papers" ] || say "  papers/                       $(find "$demo/papers" -name '*.pdf' | wc -l) papers as PDF"
    [ ! -d "$demo/pages" ] || say "  pages/                        $(find "$demo/pages" -name '*.png' | wc -l) pictures of the pages"
}

step "Looking for missing packages"
bash installer/setup.sh build run
configure_and_build release -DYICHUANG_TESTS=OFF
for program in yichuang yichuangctl yichuang-platform; do
    [ -x "$bin/$program" ] || stop 3 "The build did not make $program; see build/release.log."
done
export PATH=$bin:$PATH

if [ -f "$demo/platform-address" ]; then
    step "Using the demo hall in $demo"
else
    step "Making a demo hall in $demo"
    yichuangctl demo "$demo"
fi
start_platform

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    step "Opening the window of the county hall: account malijuan, password yichuang-demo"
    yichuang --profile "$demo/county" "$@" || stop 1 "The window ended with an error."
else
    step "No display here: one day at the counters without a window"
    yichuangctl demo "$demo" --day
    step "Pictures of the pages"
    QT_QPA_PLATFORM=offscreen YICHUANG_PASSWORD=yichuang-demo \
        yichuang --render-pages "$demo/pages" --profile "$demo/county" --user malijuan "$@"
fi
stop_platform
contents
