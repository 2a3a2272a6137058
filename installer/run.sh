#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds, makes a demo hall on real catalogue data with its own platform on loopback HTTPS and
# opens the window. Without a display the same day at the counter runs headless and leaves the papers, pictures and a
# summary in the folder it names. The hall is kept: run it again and go on. YICHUANG_DEMO names another folder.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$root"
demo=${YICHUANG_DEMO:-${XDG_DATA_HOME:-$HOME/.local/share}/yichuang-demo}
bin=$root/build/release/bin

step "Looking for missing packages"
bash installer/setup.sh build run
configure_and_build release -DYICHUANG_TESTS=OFF

for program in yichuang yichuangctl yichuang-platform; do
    [ -x "$bin/$program" ] || stop 3 "This version of the project does not build $program yet, so there is no hall to open."
done
export PATH=$bin:$PATH
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    step "Opening the demo hall in $demo"
    exec yichuang --demo "$demo" "$@"
fi
step "No display here: one day at the counter without a window, in $demo"
QT_QPA_PLATFORM=offscreen yichuangctl demo "$demo" "$@"
say "Papers, pictures and a summary lie in $demo."
