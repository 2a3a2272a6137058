# SPDX-License-Identifier: Apache-2.0
"""One yichuang-platform on loopback, for tests that speak with it from outside."""
import json
import os
import subprocess
import time
import urllib.request
import ssl
import uuid


PATIENCE = 60  # seconds for what a busy machine may take; a wait ends as soon as the thing is there


def waits_for(condition):
    """Whether it has come true before patience ended."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.05)
    return False


def address_in(port_file, process):
    """The HOST:PORT a process of ours has written once it listens."""
    waits_for(lambda: os.path.exists(port_file) or process.poll() is not None)
    with open(port_file, encoding="utf-8") as file:
        return file.read().strip()


class PlatformProcess:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.data = os.path.join(folder, "city")
        port_file = os.path.join(folder, "port")
        self.process = subprocess.Popen(
            [program, "--data", self.data, "--listen", "127.0.0.1:0", "--port-file", port_file],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.address = address_in(port_file, self.process)
        self.authority = os.path.join(self.data, "ca.pem")

    def new_code(self, *words):
        return subprocess.run([self.program, "--data", self.data, "--new-code", "621102", *words],
                              capture_output=True, text=True, check=True).stdout.strip()

    def enrol(self, name):
        """Certificate and key of a new device."""
        key, wish, certificate = (os.path.join(self.folder, name + end) for end in (".key", ".csr", ".pem"))
        subprocess.run(["openssl", "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                        "-keyout", key, "-subj", "/CN=x", "-out", wish], check=True, capture_output=True)
        with open(wish, encoding="ascii") as file:
            body = {"code": self.new_code(), "deviceId": str(uuid.uuid4()), "deviceName": name,
                    "certificateRequest": file.read()}
        request = urllib.request.Request(f"https://{self.address}/sync/v1/devices", data=json.dumps(body).encode(),
                                         method="POST")
        context = ssl.create_default_context(cafile=self.authority)
        with urllib.request.urlopen(request, context=context, timeout=PATIENCE) as answer:
            given = json.loads(answer.read())["certificate"]
        with open(certificate, "w", encoding="ascii") as file:
            file.write(given)
        return certificate, key

    def stop(self):
        self.process.terminate()
        return self.process.wait(PATIENCE)
