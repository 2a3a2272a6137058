#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds a running yichuang-platform against resources/platform-api.yaml.

Asks every documented call, checks that status, media type and body are as documented, and that the document served is
the file. Usage: openapi_check.py PROGRAM FILE
"""
import base64
import hashlib
import json
import os
import re
import ssl
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
import uuid

import yaml
from jsonschema import Draft202012Validator, RefResolver

from platformprocess import PATIENCE, address_in


class Platform:
    """One yichuang-platform on loopback with a device enrolled by openssl."""

    def __init__(self, program, folder):
        self.folder = folder
        data = os.path.join(folder, "city")
        made = subprocess.run([program, "--data", data, "--new-code", "621102", "--name", "安定区政务大厅",
                               "--administrator"],
                              capture_output=True, text=True, check=True)
        self.code = made.stdout.strip()
        port_file = os.path.join(folder, "port")
        self.process = subprocess.Popen([program, "--data", data, "--listen", "127.0.0.1:0", "--port-file", port_file],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.base = "https://" + address_in(port_file, self.process) + "/sync/v1"
        self.context = ssl.create_default_context(cafile=os.path.join(data, "ca.pem"))

    def ask(self, method, path, body=None, headers=None):
        request = urllib.request.Request(self.base + path, data=body, method=method, headers=headers or {})
        try:
            with urllib.request.urlopen(request, context=self.context, timeout=PATIENCE) as answer:
                return answer.status, answer.headers.get("Content-Type"), answer.read(), answer.headers
        except urllib.error.HTTPError as problem:
            return problem.code, problem.headers.get("Content-Type"), problem.read(), problem.headers

    def enrol(self):
        key, request = os.path.join(self.folder, "key.pem"), os.path.join(self.folder, "request.pem")
        subprocess.run(["openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", key],
                       check=True, capture_output=True)
        subprocess.run(["openssl", "req", "-new", "-key", key, "-subj", "/CN=x", "-out", request],
                       check=True, capture_output=True)
        with open(request, encoding="ascii") as file:
            self.request = file.read()
        self.device = str(uuid.uuid4())
        body = {"code": self.code, "deviceId": self.device, "deviceName": "check", "certificateRequest": self.request}
        answer = self.ask("POST", "/devices", json.dumps(body).encode())
        certificate = os.path.join(self.folder, "certificate.pem")
        with open(certificate, "w", encoding="ascii") as file:
            file.write(json.loads(answer[2])["certificate"])
        self.context.load_cert_chain(certificate, key)
        return answer

    def stop(self):
        self.process.terminate()
        return self.process.wait(PATIENCE)


class Contract:
    def __init__(self, document):
        self.document = document
        self.resolver = RefResolver.from_schema(document)
        self.seen = set()

    def check_document(self):
        """What a linter of OpenAPI looks for, without one: Debian has none, and CI may not reach npm."""
        document, ids = self.document, set()
        assert document["openapi"].startswith("3.1") and document["info"]["license"]["name"]
        for schema in document["components"]["schemas"].values():
            Draft202012Validator.check_schema(schema)
        used = set()

        def walk(node):
            if isinstance(node, dict):
                if "$ref" in node:
                    self.resolver.resolve(node["$ref"])
                    used.add(node["$ref"])
                for value in node.values():
                    walk(value)
            elif isinstance(node, list):
                for value in node:
                    walk(value)

        walk(document)
        for kind in ("schemas", "responses"):
            unused = {name for name in document["components"][kind] if f"#/components/{kind}/{name}" not in used}
            assert not unused, f"nobody refers to {unused}"
        for path, operations in document["paths"].items():
            for method, operation in operations.items():
                if method == "parameters":
                    continue
                where = f"{method} {path}"
                assert operation["operationId"] not in ids, f"{where}: operationId twice"
                ids.add(operation["operationId"])
                assert operation["summary"] and operation["responses"], where
                named = {p["name"] for p in operation.get("parameters", []) + operations.get("parameters", [])
                         if p["in"] == "path"}
                assert named == set(re.findall(r"{(\w+)}", path)), f"{where}: path parameters"
                public = operation.get("security") == []
                codes = set(operation["responses"])
                assert codes & {"200", "201", "204"}, f"{where}: no success"
                assert public or "403" in codes, f"{where}: a refusal without a certificate is not documented"

    def check(self, method, path, answer):
        """The answer must be one the document names for this call."""
        status, media, body = answer[:3]
        operation = self.document["paths"][path][method.lower()]
        self.seen.add((method.lower(), path))
        responses = operation["responses"]
        assert str(status) in responses, f"{method} {path}: {status} is not documented: {body[:200]!r}"
        response = responses[str(status)]
        if "$ref" in response:
            response = self.resolver.resolve(response["$ref"])[1]
        content = response.get("content")
        if content is None or method == "HEAD":
            return
        assert media in content, f"{method} {path}: media type {media}"
        schema = content[media]["schema"]
        value = json.loads(body) if media.endswith("json") and status != 206 else body.decode("latin-1")
        Draft202012Validator(schema, resolver=self.resolver).validate(value)


def calls(platform, contract):
    def run(method, path, real=None, body=None, headers=None, expect=None):
        answer = platform.ask(method, real or path, body, headers)
        contract.check(method, path, answer)
        assert expect is None or answer[0] == expect, f"{method} {path}: {answer[0]} instead of {expect}"
        return answer

    run("GET", "/changes", expect=403)
    run("GET", "/time", expect=200)
    run("GET", "/authority", expect=200)
    run("POST", "/devices", body=b"{}", expect=400)
    contract.check("POST", "/devices", platform.enrol())
    body = json.dumps({"certificateRequest": platform.request}).encode()
    run("POST", "/devices/{id}/renew", f"/devices/{platform.device}/renew", body, expect=201)
    run("POST", "/devices/{id}/renew", f"/devices/{uuid.uuid4()}/renew", body, expect=403)
    fleet = run("GET", "/devices", headers={"Yichuang-Client": "0.1.0; waiting=3; since=2025-03-03T01:30:00.000Z"}, expect=200)
    assert json.loads(fleet[2])["devices"][0]["waiting"] == 3
    run("POST", "/devices/{id}/revoke", f"/devices/{uuid.uuid4()}/revoke", b"", expect=404)
    run("POST", "/events", body=b"<html>", expect=400)
    run("POST", "/events", body=b"x", headers={"Content-Encoding": "br"}, expect=415)
    run("POST", "/events", body=b" " * (256 * 1024 + 1), expect=413)
    run("GET", "/receipts/{eventId}", f"/receipts/{uuid.uuid4()}", expect=404)
    run("GET", "/changes", expect=200)
    run("GET", "/changes", "/changes?limit=no", expect=400)
    run("GET", "/changes", "/changes?since=nonsense", expect=410)
    for name in ("catalogue", "calendar", "authority", "settings"):
        run("GET", "/packages/{name}", f"/packages/{name}", expect=200)
    run("GET", "/packages/{name}", "/packages/calendar", headers={"Range": "bytes=0-9"}, expect=206)
    run("GET", "/packages/{name}", "/packages/calendar", headers={"Range": "bytes=99999999-"}, expect=416)
    run("GET", "/packages/{name}", "/packages/nothing", expect=404)
    query = os.path.join(platform.folder, "query.tsq")
    with open(query, "wb") as file:
        subprocess.run(["openssl", "ts", "-query", "-digest", "ab" * 32, "-sha256", "-cert"], stdout=file, check=True,
                       stderr=subprocess.DEVNULL)
    with open(query, "rb") as file:
        reply = run("POST", "/timestamps", body=file.read(), headers={"Content-Type": "application/timestamp-query"}, expect=200)
    with open(query + ".reply", "wb") as file:
        file.write(reply[2])
    said = subprocess.run(["openssl", "ts", "-verify", "-digest", "ab" * 32, "-in", query + ".reply", "-CAfile",
                           os.path.join(platform.folder, "city", "ca.pem")], capture_output=True, text=True, check=False)
    assert "Verification: OK" in said.stdout + said.stderr, said.stderr
    run("POST", "/timestamps", body=b"0" * 5000, expect=400)
    question = {"holderNumber": "0", "holderName": "甲", "itemCode": "XK-SCJ-001", "itemVersion": 1, "paper": 1}
    run("POST", "/licences", body=json.dumps(question).encode(), expect=404)  # no city stands behind this platform
    run("POST", "/licences", body=b"{}", expect=400)
    snapshot = run("GET", "/snapshot", expect=200)
    run("GET", "/snapshot", "/snapshot?buckets=0a,ff&limit=3", expect=200)
    run("GET", "/snapshot", "/snapshot?buckets=0A", expect=400)
    run("GET", "/snapshot", "/snapshot?after=nonsense", expect=410)
    digest = {"cursor": json.loads(snapshot[2])["cursor"], "buckets": {"0a": "00" * 32}}
    answer = run("POST", "/digest", body=json.dumps(digest).encode(), expect=200)
    assert json.loads(answer[2]) == {"differing": ["0a"]}
    run("POST", "/digest", body=b"{}", expect=400)
    digest["cursor"] = "nonsense"
    run("POST", "/digest", body=json.dumps(digest).encode(), expect=410)
    run("PUT", "/cases/{id}/lease", f"/cases/{uuid.uuid4()}/lease", b'{"wish": "take"}', expect=404)
    run("PUT", "/cases/{id}/lease", f"/cases/{uuid.uuid4()}/lease", b'{"wish": "keep"}', expect=400)
    uploads(run)
    return run("GET", "/openapi.yaml", expect=200)[2]


def uploads(run):
    """An attachment in two pieces, and everything that can be said against one."""
    content = os.urandom(1000)
    name = hashlib.sha256(content).hexdigest()
    run("POST", "/blobs/query", body=json.dumps({"blobs": [name]}).encode(), expect=200)
    run("POST", "/blobs/query", body=b"{}", expect=400)
    run("GET", "/blobs/{sha256}", f"/blobs/{name}", expect=404)
    run("OPTIONS", "/uploads", expect=204)
    tus = {"Tus-Resumable": "1.0.0"}
    begin = tus | {"Upload-Length": "1000",
                   "Upload-Metadata": "sha256 " + base64.b64encode(name.encode()).decode()}
    run("POST", "/uploads", body=b"", headers=begin | {"Tus-Resumable": "0.2"}, expect=412)
    run("POST", "/uploads", body=b"", headers=tus, expect=400)
    run("POST", "/uploads", body=b"", headers=begin | {"Upload-Length": "33554433"}, expect=413)
    location = run("POST", "/uploads", body=b"", headers=begin, expect=201)[3]["Location"]
    assert location.startswith("/sync/v1/uploads/")
    path = location.removeprefix("/sync/v1")
    piece = tus | {"Content-Type": "application/offset+octet-stream", "Upload-Offset": "0"}

    def patch(body, headers, expect):
        return run("PATCH", "/uploads/{id}", path, body, headers, expect)

    patch(content[:400], piece | {"Content-Type": "image/png"}, 415)
    patch(content[:400], piece | {"Upload-Offset": "7"}, 409)
    patch(content[:400], piece | {"Upload-Checksum": "sha256 " + base64.b64encode(bytes(32)).decode()}, 460)
    patch(content[:400], piece | {"Upload-Checksum": "md5 x"}, 400)
    patch(content + content, piece, 413)
    assert patch(content[:400], piece, 204)[3]["Upload-Offset"] == "400"
    assert run("HEAD", "/uploads/{id}", path, headers=tus, expect=200)[3]["Upload-Offset"] == "400"
    assert run("POST", "/uploads", body=b"", headers=begin, expect=201)[3]["Location"] == location
    patch(content[400:], piece | {"Upload-Offset": "400"}, 204)
    run("HEAD", "/uploads/{id}", path, headers=tus, expect=410)
    state = run("POST", "/blobs/query", body=json.dumps({"blobs": [name]}).encode(), expect=200)
    assert json.loads(state[2]) == {"blobs": [{"sha256": name, "present": True, "bytes": 0}]}
    # No case names it: nobody may read it.
    run("GET", "/blobs/{sha256}", f"/blobs/{name}", expect=404)

    wrong = begin | {"Upload-Metadata": "sha256 " + base64.b64encode(b"0" * 64).decode()}
    path = run("POST", "/uploads", body=b"", headers=wrong, expect=201)[3]["Location"].removeprefix("/sync/v1")
    patch(content, piece, 460)
    run("HEAD", "/uploads/{id}", path, headers=tus, expect=410)
    path = run("POST", "/uploads", body=b"", headers=wrong, expect=201)[3]["Location"].removeprefix("/sync/v1")
    run("DELETE", "/uploads/{id}", path, headers=tus, expect=204)
    run("DELETE", "/uploads/{id}", path, headers=tus, expect=410)


def main():
    program, path = sys.argv[1:]
    with open(path, "rb") as file:
        text = file.read()
    contract = Contract(yaml.safe_load(text))
    contract.check_document()
    with tempfile.TemporaryDirectory() as folder:
        platform = Platform(program, folder)
        try:
            served = calls(platform, contract)
        finally:
            status = platform.stop()
    assert served == text, "the document served is not the file"
    assert status == 0, f"the platform ended with {status}"
    methods = {"get", "post", "put", "patch", "delete", "head", "options"}
    documented = {(m, p) for p, ops in contract.document["paths"].items() for m in ops if m in methods}
    assert contract.seen == documented, f"never asked: {documented - contract.seen}"
    print(f"{len(documented)} documented calls hold")


main()
