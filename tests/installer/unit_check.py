#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""unit_check.py PROGRAM ROOT: the systemd unit starts the platform with options the platform knows.

Beside the options: every variable it uses is explained at its top and given by its EnvironmentFile, it stops the way the
program expects and long enough, it restarts, and it gives up what the program does not need. Exit status 1 with one sentence
a fault.
"""
import configparser
import pathlib
import re
import subprocess
import sys

GIVEN_UP = {"NoNewPrivileges": "yes", "ProtectSystem": "strict", "ProtectHome": "yes", "PrivateTmp": "yes",
            "PrivateDevices": "yes", "RestrictNamespaces": "yes", "CapabilityBoundingSet": ""}


def problems(program, path):
    text = path.read_text(encoding="utf-8")
    unit = configparser.ConfigParser(interpolation=None, strict=False)
    unit.optionxform = str
    unit.read_string(text)
    service = unit["Service"]
    command = service["ExecStart"].replace("\\\n", " ").split()
    help_text = subprocess.run([program, "--help"], capture_output=True, text=True, check=True).stdout
    known = set(re.findall(r"--[a-z-]+", help_text))
    for word in command[1:]:
        if word.startswith("--") and word not in known:
            yield f"the program has no option {word}"
    if command[0] != "/usr/bin/yichuang-platform":
        yield f"it starts {command[0]}"
    explained = set(re.findall(r"^#\s+(YICHUANG_\w+)=", text, re.M))
    used = set(re.findall(r"\$\{(\w+)\}", service["ExecStart"]))
    if used != explained:
        yield f"variables used {sorted(used)}, explained {sorted(explained)}"
    if used and "EnvironmentFile" not in service:
        yield "nobody gives the variables"
    state = service.get("StateDirectory", "")
    data = command[command.index("--data") + 1]
    if not state or not data.startswith(f"/var/lib/{state}/") or service.get("StateDirectoryMode") != "0700":
        yield "the data folder is not the service's own, for nobody else"
    if service.get("KillSignal") != "SIGTERM" or int(service.get("TimeoutStopSec", "0")) < 60:
        yield "a request under way may be cut: SIGTERM and at least a minute"
    if service.get("Restart") != "on-failure":
        yield "a crash ends the service"
    for key, value in GIVEN_UP.items():
        if service.get(key) != value:
            yield f"{key} is not {value or 'empty'}"
    if service.get("User", "root") == "root":
        yield "it runs as root"


def main():
    path = pathlib.Path(sys.argv[2]) / "installer" / "platform" / "yichuang-platform@.service"
    found = list(problems(sys.argv[1], path))
    for problem in found:
        print(f"{path.name}: {problem}")
    return 1 if found else 0


sys.exit(main())
