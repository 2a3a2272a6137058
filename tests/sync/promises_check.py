#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""promises_check.py TESTS: every promise of the sync protocol names a test that is there.

promises.csv says which test keeps which promise ("What must survive", and the complaints I1 to I30 that are about sync).
Exit status 1 with one sentence for each row whose program or function does not exist, and for each complaint without a row.
"""
import csv
import pathlib
import re
import sys

COMPLAINTS = 30  # I1 to I30


def problems(tests):
    with open(tests / "sync" / "promises.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    if not rows:
        yield "promises.csv is empty"
    named = {row["promise"].split()[0] for row in rows}
    for number in range(1, COMPLAINTS + 1):
        if f"I{number}" not in named:
            yield f"no test keeps I{number}"
    for row in rows:
        programs = list(tests.glob(f"*/{row['program']}.cpp"))
        if len(programs) != 1:
            yield f"{row['promise']}: no program {row['program']}"
            continue
        recipe = (programs[0].parent / "CMakeLists.txt").read_text(encoding="utf-8")
        if not re.search(r"\b" + re.escape(row["program"].removeprefix("tst_")) + r"\b|\b" + re.escape(row["program"]) + r"\b", recipe):
            yield f"{row['promise']}: {row['program']} is not run"
        # The simulation is a library of its own beside its program.
        sources = programs[0].parent.glob("*.cpp") if row["program"] == "tst_simulation" else programs
        called = re.compile(r"\b" + re.escape(row["test"]) + r"\s*\(")
        if not any(called.search(source.read_text(encoding="utf-8")) for source in sources):
            yield f"{row['promise']}: no {row['test']} in {row['program']}"


if __name__ == "__main__":
    found = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(found))
    sys.exit(1 if found else 0)
