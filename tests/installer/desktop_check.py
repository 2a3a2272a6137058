#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""desktop_check.py ROOT: the menu entry opens the very files the program writes to a stick.

What is written (models/wire/stickfile.cpp), what a file manager is told (yichuang-packages.xml) and what the menu entry
takes (yichuang.desktop) stand in three places; this holds them together. Exit status 1 with one sentence a difference.
"""
import configparser
import pathlib
import re
import sys
import xml.etree.ElementTree as tree

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def problems(root):
    folder = root / "installer" / "desktop"
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(folder / "yichuang.desktop", encoding="utf-8")
    entry = entry["Desktop Entry"]
    taken = [name for name in entry["MimeType"].split(";") if name]
    types = tree.parse(folder / "yichuang-packages.xml").getroot().findall(MIME + "mime-type")
    if sorted(taken) != sorted(one.get("type") for one in types):
        yield "the menu entry and the types name different files"
    if entry["Exec"] != "yichuang %f":
        yield "the menu entry does not hand the file over"
    if not (folder / (entry["Icon"] + ".svg")).is_file():
        yield "the icon is missing"
    source = (root / "models" / "wire" / "stickfile.cpp").read_text(encoding="utf-8")
    written = set(re.findall(r'"(YC[A-Z]+ \d\\n)"', source))
    told = {one.find(f"{MIME}magic/{MIME}match").get("value") for one in types}
    if not written or written != told:
        yield f"the first bytes differ: {sorted(written)} are written, {sorted(told)} are told"
    names = {one.find(MIME + "glob").get("pattern") for one in types}
    if names != {"*.ycpkg", "*.ycanswer"}:
        yield f"the names differ: {sorted(names)}"


if __name__ == "__main__":
    found = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(found))
    sys.exit(1 if found else 0)
