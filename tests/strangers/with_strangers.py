#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs a command that needs what others wrote for Node.js.

    with_strangers.py FOLDER COMMAND [ARGUMENT…]

Installs the packages of package-lock.json below FOLDER (npm ci, once for each state of the lock file), sets
YICHUANG_STRANGERS to that place and runs the command, whose exit status is this one's. 77, with the reason, when Node.js or
npm is missing or the registry cannot be reached; what npm refuses for another reason (a changed package) is a failure.
"""
import fcntl
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys

OLDEST_NODE = 18
FILES = ("package.json", "package-lock.json", ".npmrc")
NO_LINE = ("ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH", "ERR_SOCKET_TIMEOUT",
           "network", "E403", "E404", "E503", "SELF_SIGNED_CERT", "UNABLE_TO_VERIFY", "UNABLE_TO_GET_ISSUER")


def skip(reason):
    print(f"SKIPPED: {reason}. The tests against strangers' programs did NOT run.", file=sys.stderr)
    sys.exit(77)


def check_node():
    for program in ("node", "npm"):
        if shutil.which(program) is None:
            skip(f"{program} is not installed (packages nodejs and npm)")
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    if int(version.lstrip("v").split(".")[0]) < OLDEST_NODE:
        skip(f"Node.js {version} is older than {OLDEST_NODE}")


def install(source, folder):
    lock = (source / "package-lock.json").read_bytes()
    assert b'"resolved"' not in lock, "the lock file names the place the packages came from: see .npmrc"
    place = folder / hashlib.sha256(lock + (source / "package.json").read_bytes()).hexdigest()[:16]
    if (place / "complete").exists():
        return place
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    for name in FILES:
        shutil.copy(source / name, place / name)
    try:
        done = subprocess.run(["npm", "ci", "--fetch-retries=1", "--fetch-timeout=30000"], cwd=place,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=200, check=False)
    except subprocess.TimeoutExpired:
        skip("the package registry does not answer")
    if done.returncode != 0:
        print(done.stdout, file=sys.stderr)
        if any(word in done.stdout for word in NO_LINE):
            skip("the package registry cannot be reached")
        sys.exit(1)
    (place / "complete").touch()
    return place


def main():
    folder, command = pathlib.Path(sys.argv[1]).absolute(), sys.argv[2:]
    check_node()
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "lock", "w", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two tests may start together
        place = install(pathlib.Path(__file__).parent, folder)
    environment = dict(os.environ, YICHUANG_STRANGERS=str(place))
    return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    if len(sys.argv) < 3:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    sys.exit(main())
