#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the JSON schemas of `yichuangctl case … --schema` against the payloads the program reads and writes.

Each schema must be one, accept the sample payload of its event, name exactly its fields, and refuse an unknown field and
every field of a wrong type. Usage: schemas_check.py YICHUANGCTL SAMPLEPAYLOADS
"""
import copy
import json
import subprocess
import sys

from jsonschema import Draft202012Validator

# Commands that read a form, not the payload of one event.
FORMS = {"receive", "accept", "decide"}

KINDS = {
    "correct": "correctionNoticed", "correct-on-spot": "correctedOnSpot", "materials": "materialReceived",
    "not-accept": "acceptanceRefused", "not-required": "licenceNotRequired", "hand-in": "handedIn", "lapse": "lapsed",
    "tolerate": "acceptedWithTolerance", "tolerance-close": "toleranceClosed", "assign": "reviewAssigned",
    "stop": "stopRequested", "stop-approve": "stopApproved", "resume": "stopEnded", "extend": "extended",
    "ask": "opinionsAsked", "opinion": "opinionGiven", "opinions-close": "opinionsClosed", "review": "reviewed",
    "return": "returned", "forward": "forwarded", "superior": "superiorDecided", "convert": "reclassified",
    "approve": "granted", "deny": "refused", "withdraw": "withdrawn", "terminate": "terminated", "void": "voided",
    "fee-order": "feeOrdered", "fee-paid": "feePaid", "certify": "certified", "ready": "ready",
    "collect-message": "noted", "dispatch": "dispatched", "deliver": "delivered", "evaluate": "evaluated",
    "close": "closed", "archive": "archived", "note": "noted",
}


def schema_of(program, verb):
    run = subprocess.run([program, "case", verb, "--schema", "--json"], capture_output=True, text=True)
    if run.returncode != 0:
        raise AssertionError(f"case {verb} --schema: exit {run.returncode}, {run.stderr.strip()}")
    return json.loads(run.stdout)


def verbs_with_schema(program):
    """Verbs of the group `case` in the program's help that read --input."""
    run = subprocess.run([program, "--help"], capture_output=True, text=True)
    verbs = set()
    for line in (run.stdout + run.stderr).splitlines():
        words = line.split()
        if "case" in words and "--input" in line:
            verbs.add(words[words.index("case") + 1])
    return verbs


def broken(payload):
    """The payload with one thing wrong each time: (what, payload)."""
    yield "an unknown field", dict(payload, colour="red")
    for key in payload:
        wrong = copy.deepcopy(payload)
        wrong[key] = {"no": "such type"} if not isinstance(payload[key], dict) else "no object"
        yield f"a wrong type of {key}", wrong


def check(program, samples, verb, kind):
    schema = schema_of(program, verb)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    sample = samples[kind]
    for error in validator.iter_errors(sample):
        raise AssertionError(f"case {verb} refuses the sample of {kind}: {error.json_path} {error.message}")
    named = set(schema["properties"])
    if named != set(sample):
        raise AssertionError(f"case {verb}: schema and payload differ in {sorted(named ^ set(sample))}")
    for what, payload in broken(sample):
        if validator.is_valid(payload):
            raise AssertionError(f"case {verb} takes {what}")
    for key in schema.get("required", []):
        if validator.is_valid({k: v for k, v in sample.items() if k != key}):
            raise AssertionError(f"case {verb} does without {key}")


def main():
    program, sampler = sys.argv[1:]
    samples = json.loads(subprocess.run([sampler], capture_output=True, check=True).stdout)
    unknown = verbs_with_schema(program) ^ (set(KINDS) | FORMS)
    if unknown:
        raise AssertionError(f"commands without a check, or checks without a command: {sorted(unknown)}")
    for verb, kind in KINDS.items():
        check(program, samples, verb, kind)
    for verb in FORMS:
        Draft202012Validator.check_schema(schema_of(program, verb))
    print(f"{len(KINDS)} schemas accept their sample and refuse every broken one")


if __name__ == "__main__":
    try:
        main()
    except AssertionError as failed:
        sys.exit(str(failed))
