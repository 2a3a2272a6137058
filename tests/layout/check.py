#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Finds what the compiler cannot see: breaches of the layout and of the rules for sources.

    check.py ROOT              prints path:line: rule: what, exit status 1 if there is anything
    check.py --self-test DIR   every file in DIR says in its name which rule it breaks; each must be found
"""
import re
import subprocess
import sys
from pathlib import Path

CODE = {".cpp", ".h"}
SCRIPTS = {".sh", ".py"}
TEXT = CODE | SCRIPTS | {".md", ".txt", ".cmake", ".json", ".yaml", ".yml", ".sql", ".html", ".qss", ".qrc", ".ts", ".in"}
LONGEST_FILE = 400
OWN_FOLDER = "tests/layout/"


class LineRule:
    """A pattern no line may match, in the files that `concerns` names."""

    def __init__(self, name, pattern, message, concerns):
        self.name, self.pattern, self.message, self.concerns = name, re.compile(pattern), message, concerns


def is_code(path):
    return Path(path).suffix in CODE


def starts(path, *folders):
    return any(path.startswith(folder + "/") for folder in folders)


# The machine paths and hosts are put together here so that this file does not hold them.
MACHINE_PATH = r"(?<![\w./:-])/(?:%s|%s)(?=/|[\"'`\s)]|$)" % ("wo" + "rk", "ro" + "ot")
HOSTS = "|".join(re.escape(".".join(parts)) for parts in (
    ("deb", "debian", "org"), ("snapshot", "debian", "org"), ("archive", "ubuntu", "com"), ("pypi", "org"),
    ("registry", "npmjs", "org"), ("crates", "io"), ("proxy", "golang", "org"), ("repo1", "maven", "org")))

LINE_RULES = [
    LineRule("relative-include", r'^\s*#\s*include\s+"\.\.?/', "include with the full path from the root",
             is_code),
    LineRule("module-include", r"^\s*#\s*include\s+<Qt(?!Test/)[A-Z]\w*/", "write <QWidget>, not <QtWidgets/QWidget>: the long form "
             "compiles without linking the module", is_code),
    LineRule("sql", r'"\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(TABLE|INDEX|UNIQUE|VIRTUAL)|ALTER\s+TABLE|'
             r'DROP\s+TABLE|PRAGMA\s)|\bQSql\w+|\bsqlite3_\w+', "SQL belongs into models/store and models/platform",
             lambda p: is_code(p) and starts(p, "app", "widgets", "models")
             and not starts(p, "models/store", "models/platform", "app/bench")),  # a floor is SQL and nothing else
    LineRule("tr", r"(?<![\w.>])tr\(\s*\"|QCoreApplication::translate|QT_TR(ANSLATE)?_N", "only widgets, itemmodels and app speak to people",
             lambda p: is_code(p) and starts(p, "models") and not starts(p, "models/itemmodels")),
    LineRule("clock", r"\bQDate(Time)?::current\w+|\bQTime::currentTime|\bsystem_clock::now|\btime\(\s*(0|NULL|nullptr)\s*\)",
             "the present comes from a Clock",
             lambda p: is_code(p) and not starts(p, "app", "models/base", "tests/bench")),
    LineRule("continuation", r"\.then\(\s*this\b", "whenDone: a context that goes before the answer must not be looked at by the worker",
             is_code),
    LineRule("machine-path", MACHINE_PATH, "a path of one machine", lambda p: True),
    LineRule("registry-host", HOSTS, "hosts of package registries are the machine's own business", lambda p: True),
    LineRule("context", r"<name>(?!Bench<|Ctl<|Options<)\w+</name>", "no class has this context: its texts stay English", lambda p: p.endswith(".ts")),
    LineRule("unfinished", r'type="(unfinished|vanished|obsolete)"', "finish the translation", lambda p: p.endswith(".ts")),
    LineRule("to-do", r"\b(TODO|FIXME|XXX|HACK)\b", "build it, refuse it with a reason, or leave it out", lambda p: not p.endswith(".ts")),
]


def breaches_of(path, text):
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        for rule in LINE_RULES:
            if rule.concerns(path) and rule.pattern.search(line):
                yield path, number, rule.name, rule.message
    suffix = Path(path).suffix
    if suffix in CODE and (not lines or lines[0] != "// SPDX-License-Identifier: Apache-2.0"):
        yield path, 1, "licence", "the first line names the licence (SPDX)"
    if suffix in SCRIPTS and not any("SPDX-License-Identifier: Apache-2.0" in line for line in lines[:3]):
        yield path, 1, "licence", "one of the first lines names the licence (SPDX)"
    if suffix in CODE and len(lines) > LONGEST_FILE:
        yield path, len(lines), "long-file", f"{len(lines)} lines; split what has more than {LONGEST_FILE}"
    if suffix == ".h" and "#pragma once" not in lines:
        yield path, 1, "pragma-once", "a header says #pragma once"


def files_of(root):
    """Tracked and new files; without git all files outside build."""
    listed = subprocess.run(["git", "-C", str(root), "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
                            capture_output=True, text=True, check=False)
    if listed.returncode == 0:
        names = [name for name in listed.stdout.split("\0") if name]
    else:
        names = [str(p.relative_to(root)) for p in root.rglob("*")
                 if p.is_file() and p.relative_to(root).parts[0] not in {"build", ".git", ".cache"}]
    for name in sorted(set(names)):
        path = root / name
        is_text = path.suffix in TEXT or (path.suffix == "" and starts(name, "installer", ".ci"))
        if path.is_file() and is_text and not name.startswith((OWN_FOLDER, "tests/data/", "resources/catalogue/")):
            yield name, path


def check(root):
    found = [breach for name, path in files_of(root)
             for breach in breaches_of(name, path.read_text(encoding="utf-8", errors="replace"))]
    for path, line, rule, message in found:
        print(f"{path}:{line}: {rule}: {message}")
    return 1 if found else 0


def self_test(folder):
    """A file `models__cases__x.sql.cpp` stands for models/cases/x.cpp and must break the rule `sql` and no other;
    `….none.cpp` must break none. A tilde in a sample is left out before it is judged, so that no sample holds what the
    rules forbid in this tree."""
    wrong = 0
    seen = set()
    for file in sorted(path for path in folder.iterdir() if not path.name.startswith(".")):
        *stem, rule, suffix = file.name.split(".")
        name = ".".join(stem).replace("__", "/") + "." + suffix
        rules = {breach[2] for breach in breaches_of(name, file.read_text(encoding="utf-8").replace("~", ""))}
        expected = set() if rule == "none" else {rule}
        seen |= expected
        if rules != expected:
            print(f"{file.name}: expected {expected or 'nothing'}, found {rules or 'nothing'}")
            wrong += 1
    for rule in LINE_RULES:
        if rule.name not in seen:
            print(f"no sample breaks the rule {rule.name}")
            wrong += 1
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "--self-test":
        sys.exit(self_test(Path(sys.argv[2])))
    if len(sys.argv) == 2:
        sys.exit(check(Path(sys.argv[1]).resolve()))
    print(__doc__, file=sys.stderr)
    sys.exit(2)
