#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes readings.txt from Unihan_Readings.txt.bz2; see README.md beside it."""
import bz2
import collections
import re
import sys
import unicodedata

FIELDS = ("kTGHZ2013", "kXHC1983", "kMandarin", "kHanyuPinlu")


def plain(reading):
    """lǜ → lv: no tones, ü written v."""
    letters = unicodedata.normalize("NFD", reading).replace("u\u0308", "v")
    return "".join(c for c in letters if not unicodedata.combining(c))


def readings(field, value):
    if field == "kMandarin":
        parts = value.split()
    elif field == "kHanyuPinlu":
        parts = [entry.split("(")[0] for entry in value.split()]
    else:
        parts = [r for entry in value.split() for r in entry.split(":")[1].split(",")]
    return [r for r in map(plain, parts) if re.fullmatch(r"[a-z]+", r)]


def main(source, target):
    found = collections.defaultdict(dict)
    with bz2.open(source, "rt", encoding="utf-8") as lines:
        for line in lines:
            parts = line.rstrip("\n").split("\t")
            if len(parts) == 3 and parts[1] in FIELDS:
                for reading in readings(parts[1], parts[2]):
                    found[int(parts[0][2:], 16)].setdefault(reading)
    groups = collections.defaultdict(list)
    for character, its in found.items():
        groups[" ".join(sorted(its))].append(chr(character))
    with open(target, "w", encoding="utf-8", newline="\n") as out:
        for its in sorted(groups):
            out.write(its + "\t" + "".join(sorted(groups[its])) + "\n")
    print(len(found), "characters,", len(groups), "sets of readings")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
