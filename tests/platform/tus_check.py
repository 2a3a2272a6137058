#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A tus client nobody of us has written (tuspy, Debian's python3-tuspy) uploads to yichuang-platform.

    tus_check.py PROGRAM

In pieces, with checksums, stopped in the middle and taken up by a new client that knows only the address. Exit status 77
when tuspy is not installed.
"""
import functools
import hashlib
import io
import os
import sys
import tempfile

from platformprocess import PlatformProcess

try:
    import requests
    from tusclient.client import TusClient
    from tusclient.exceptions import TusCommunicationError
except ImportError:
    print("python3-tuspy is not installed", file=sys.stderr)
    sys.exit(77)


def present(session, base, name):
    answer = session.post(base + "/blobs/query", json={"blobs": [name]})
    assert answer.status_code == 200, answer.text
    return answer.json()["blobs"][0]


def check(platform):
    # tuspy has no word for client certificates: its three calls go through a session that shows one.
    session = requests.Session()
    session.cert = platform.enrol("stranger")
    os.environ["REQUESTS_CA_BUNDLE"] = platform.authority
    for method in ("post", "patch", "head"):
        setattr(requests, method, functools.partial(session.request, method.upper()))

    base = f"https://{platform.address}/sync/v1"
    content = os.urandom(700_001)
    name = hashlib.sha256(content).hexdigest()
    client = TusClient(base + "/uploads")

    def uploader(url=None, metadata=name):
        return client.uploader(file_stream=io.BytesIO(content), url=url, chunk_size=128 * 1024,
                               metadata={"sha256": metadata}, upload_checksum=True)

    first = uploader()
    first.upload(stop_at=256 * 1024)
    assert present(session, base, name) == {"sha256": name, "present": False, "bytes": 256 * 1024}
    again = uploader(first.url)
    assert again.offset == 256 * 1024, again.offset
    again.upload()
    assert present(session, base, name) == {"sha256": name, "present": True, "bytes": 0}

    # A content that is not what its name says is refused at its end.
    try:
        uploader(metadata=hashlib.sha256(b"another").hexdigest()).upload()
    except TusCommunicationError as refused:
        assert refused.status_code == 460, refused.status_code
    else:
        raise AssertionError("a wrong content was taken")


def main():
    with tempfile.TemporaryDirectory() as folder:
        platform = PlatformProcess(sys.argv[1], folder)
        try:
            check(platform)
        finally:
            status = platform.stop()
    assert status == 0, status
    print("a stock tus client uploads, resumes and is refused as the protocol says")


main()
