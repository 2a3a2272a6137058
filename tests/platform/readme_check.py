#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the `sh` blocks of models/platform/README.md as they stand, in their order, against a platform.

    readme_check.py PROGRAM README

Exit status 77 when curl or jq is not installed.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

from platformprocess import PlatformProcess

# What the answers of the blocks must say: by their order.
EXPECTED = [r'"protocol":1', None, None, r'"changes":\[\]', r"yichuang-settings-package-1.*\n?304", r'"present":true',
            r"安定区政务服务大厅\tcurl\t20\S+Z\t0\.1\.0\t3\n"]


def main():
    program, readme = sys.argv[1:]
    if not shutil.which("curl") or not shutil.which("jq"):
        print("curl or jq is not installed", file=sys.stderr)
        return 77
    with open(readme, encoding="utf-8") as file:
        blocks = re.findall(r"^```sh\n(.*?)^```$", file.read(), re.M | re.S)
    assert len(blocks) == len(EXPECTED), f"{len(blocks)} blocks"
    with tempfile.TemporaryDirectory() as folder:
        platform = PlatformProcess(program, folder)
        here = os.path.join(folder, "here")
        os.mkdir(here)
        environment = dict(os.environ, DIR=platform.data, HOST=platform.address,
                           PATH=os.path.dirname(program) + os.pathsep + os.environ["PATH"])
        try:
            for block, expected in zip(blocks, EXPECTED):
                done = subprocess.run(["bash", "-euo", "pipefail", "-c", block], cwd=here, env=environment,
                                      capture_output=True, text=True, check=False, timeout=60)
                assert done.returncode == 0, f"{block}\n{done.stdout}{done.stderr}"
                assert expected is None or re.search(expected, done.stdout, re.S), f"{block}\n{done.stdout}"
        finally:
            status = platform.stop()
    assert status == 0, status
    print(f"{len(blocks)} blocks of the README work as written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
