#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fill unfinished translations of a .ts file from the Chinese that stands beside each text in the source.

Above every tr() the source says how the text reads in Chinese:

    //: 中文: 剩 %n 日
    tr("%n day(s) left", nullptr, days)

lupdate copies that comment into the .ts file; this program copies the Chinese from there into the translation. A text
whose comment was changed is filled again, so the source always wins. Texts without the comment are named and make the
exit status 1.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as ET

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


# lupdate puts this between the comments of two places that say the same English in one class.
BETWEEN_PLACES = re.compile(r"\n?-{10}\n?")


def chinese_of(message):
    """The Chinese of the translator comment, or None; of the first place where several say the same English."""
    for comment in BETWEEN_PLACES.split(message.findtext("extracomment") or ""):
        found = re.search(r"中文[:：][ \t]*(.*)", comment, re.DOTALL)
        if found is not None:
            return " ".join(found.group(1).split())
    return None


def placeholders(text):
    return set(re.findall(r"%(?:L?\d+|n)", text))


def fill(message, context):
    """Returns the complaint about this message, or None."""
    source = message.findtext("source") or ""
    where = f"{context}: “{source}”"
    chinese = chinese_of(message)
    translation = message.find("translation")
    if chinese is None:
        return f"{where} has no “中文:” comment" if translation.get("type") == "unfinished" else None
    if "中文:" in chinese:
        return f"{where} has the comment of another text above it as well"
    numerus = message.get("numerus") == "yes"
    lost = placeholders(source) ^ placeholders(chinese)
    if lost:
        return f"{where}: {', '.join(sorted(lost))} is not in both languages"
    translation.attrib.pop("type", None)
    if numerus:
        for form in list(translation):
            translation.remove(form)
        ET.SubElement(translation, "numerusform").text = chinese
    else:
        translation.text = chinese
    return None


def escaped(text):
    return (text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            .replace('"', "&quot;").replace("'", "&apos;"))


def written(root):
    """As lupdate writes it, so that the two programs do not undo each other's layout."""
    lines = [f'<TS version="{root.get("version")}" language="{root.get("language")}">']
    for context in root.iter("context"):
        lines += ["<context>", f"    <name>{escaped(context.findtext('name'))}</name>"]
        for message in context.iter("message"):
            lines.append('    <message numerus="yes">' if message.get("numerus") == "yes" else "    <message>")
            for child in message:
                lines.append(element(child))
            lines.append("    </message>")
        lines.append("</context>")
    return HEAD + "\n".join(lines + ["</TS>", ""])


def element(child):
    attributes = "".join(f' {name}="{escaped(value)}"' for name, value in child.attrib.items())
    if len(child):
        forms = "".join(f"\n            <numerusform>{escaped(form.text or '')}</numerusform>" for form in child)
        return f"        <{child.tag}{attributes}>{forms}\n        </{child.tag}>"
    return f"        <{child.tag}{attributes}>{escaped(child.text or '')}</{child.tag}>"


def main():
    names = sys.argv[1:] or [str(pathlib.Path(__file__).with_name("yichuang_zh_CN.ts"))]
    complaints = []
    for name in names:
        path = pathlib.Path(name)
        root = ET.fromstring(path.read_text(encoding="utf-8"))
        for context in root.iter("context"):
            for message in context.iter("message"):
                complaint = fill(message, context.findtext("name"))
                if complaint is not None:
                    complaints.append(f"{path.name}: {complaint}")
        path.write_text(written(root), encoding="utf-8")
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
