#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds, and runs every check of the project. Exit status 0 only if all of them passed.
# With CI=true warnings are errors. TIDY_SECONDS bounds clang-tidy (default 240); TIDY_BASE is the commit whose
# changes since then it looks at (default: the branch's start, or the last commit).
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$root"
failed=()
started=$SECONDS

check() { # name command…: runs it, remembers a failure, goes on
    local name=$1 begin=$SECONDS
    shift
    step "$name"
    if "$@"; then
        say "ok ($((SECONDS - begin)) s)"
    else
        failed+=("$name")
        say "FAILED ($((SECONDS - begin)) s)"
    fi
}

is_clone() { git -C "$root" rev-parse --is-inside-work-tree >/dev/null 2>&1; }

sources() { # all C++ files of the project, tracked or about to be
    if is_clone; then
        git ls-files --cached --others --exclude-standard -- '*.cpp' '*.h' | while IFS= read -r file; do
            [ ! -f "$file" ] || printf '%s\n' "$file"
        done
    else
        find app widgets models tests -name '*.cpp' -o -name '*.h' | sort
    fi
}

format_check() { sources | xargs -r clang-format-14 --dry-run -Werror; }

changed_sources() {
    local base=${TIDY_BASE:-}
    if [ -z "$base" ]; then
        base=$(git merge-base HEAD origin/main 2>/dev/null || git merge-base HEAD main 2>/dev/null || true)
        if [ -z "$base" ] || [ "$base" = "$(git rev-parse HEAD)" ]; then
            base=$(git rev-parse --verify --quiet HEAD~1 || true)
        fi
    fi
    [ -n "$base" ] || return 0
    git diff --name-only --diff-filter=d "$base" -- '*.cpp' | while IFS= read -r file; do
        grep -qF "$root/$file\"" build/dev/compile_commands.json && printf '%s\n' "$file"
    done
    return 0
}

tidy_check() {
    if ! is_clone; then
        say "Not a git clone, so nobody knows what changed: skipped."
        return 0
    fi
    local files status=0
    mapfile -t files < <(changed_sources)
    if [ ${#files[@]} -eq 0 ]; then
        say "No changed C++ file."
        return 0
    fi
    if [ ${#files[@]} -gt 60 ]; then
        say "${#files[@]} changed files are more than the time for clang-tidy can judge: run it by hand."
        return 0
    fi
    say "${#files[@]} changed files, at most ${TIDY_SECONDS:-240} s"
    # clang cannot read the headers that GCC has precompiled: it reads them as text.
    mkdir -p build/tidy
    sed -E 's/-Winvalid-pch -include [^ ]+cmake_pch\.hxx//; s/-fpch-preprocess//' build/dev/compile_commands.json \
        >build/tidy/compile_commands.json
    printf '%s\n' "${files[@]}" |
        timeout "${TIDY_SECONDS:-240}" xargs -P "$jobs" -n 1 clang-tidy-14 -p build/tidy --quiet 2>build/tidy.log ||
        status=$?
    if [ "$status" -eq 124 ]; then
        say "The time for clang-tidy is over; the files left unread are not judged."
        return 0
    fi
    return "$status"
}

run_tests() { # the last words are the failed checks themselves, however long the programs' output was
    local status=0
    ctest --test-dir build/dev -j 2 --output-on-failure --no-tests=error --timeout 300 --progress >build/tests.log 2>&1 ||
        status=$?
    tail -n 12 build/tests.log
    [ "$status" -eq 0 ] || grep -A 4 -E '^(FAIL!|QFATAL|XPASS)|\*\*\*' build/tests.log | head -n 150 || true
    return "$status"
}

step "Looking for missing packages"
bash installer/setup.sh build run test
check "Format (clang-format 14)" format_check
options=(-DYICHUANG_TESTS=ON -DYICHUANG_WERROR=OFF)
[ "${CI:-}" != true ] || options=(-DYICHUANG_TESTS=ON -DYICHUANG_WERROR=ON)
configure_and_build dev "${options[@]}"
check "Tests (layout included)" run_tests
check "clang-tidy on changed files" tidy_check

printf '\n'
if [ ${#failed[@]} -gt 0 ]; then
    printf 'Failed after %d s: %s\n' $((SECONDS - started)) "$(printf '%s; ' "${failed[@]}")" >&2
    exit 1
fi
say "All checks passed in $((SECONDS - started)) s."
