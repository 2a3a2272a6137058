#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Two platform processes on one database behind nginx with the configuration the installer ships.

    nginx_check.py PROGRAM NGINX_CONF

Only addresses, ports and paths of the shipped file are replaced. Exit status 77 when nginx or its stream module is not
installed. YICHUANG_TEST_DATABASE names the PostgreSQL cluster (with_postgres.py).
"""
import json
import os
import re
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
import uuid

from platformprocess import PATIENCE, waits_for

MODULE = "modules/ngx_stream_module.so"


def reserved_port():
    """A socket that keeps a port: the kernel gives it to nobody who asks for any, and servers may listen there."""
    kept = socket.socket()
    kept.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    kept.bind(("127.0.0.1", 0))
    return kept


def module_path():
    for folder in ("/usr/lib/nginx", "/usr/share/nginx"):
        if os.path.exists(os.path.join(folder, MODULE)):
            return os.path.join(folder, MODULE)
    return None


def answers(port):
    try:
        with socket.create_connection(("127.0.0.1", port), 1):
            return True
    except OSError:
        return False


class Process:
    def __init__(self, program, folder, port):
        self.command = [program, "--data", os.path.join(folder, "city"), "--database",
                        os.environ["YICHUANG_TEST_DATABASE"], "--listen", f"127.0.0.1:{port}"]
        self.port, self.log = port, os.path.join(folder, f"log-{port}")
        self.start()

    def start(self):
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=log)

    def ready(self):
        return waits_for(lambda: self.process.poll() is None and answers(self.port))

    def served(self):
        """Calls this process has answered."""
        with open(self.log, encoding="utf-8") as log:
            return [json.loads(line)["call"] for line in log if '"status"' in line]

    def stop(self):
        self.process.terminate()
        return self.process.wait(PATIENCE)


def shipped(conf, folder, front, ports):
    """The shipped text with other places; every replacement must find its line."""
    def put(pattern, text, count):
        nonlocal conf
        conf, found = re.subn(pattern, text, conf, flags=re.M)
        assert found == count, f"{pattern}: {found} times in the shipped configuration"

    put(r"^load_module \S+;", f"load_module {module_path()};", 1)
    put(r"^error_log \S+ warn;", f"error_log {folder}/error.log warn;", 1)
    put(r"^pid \S+;", f"pid {folder}/nginx.pid;", 1)
    put(r"listen 8443;", f"listen 127.0.0.1:{front};", 1)
    put(r"^ *listen \[::\]:8443;\n", "", 1)
    put(r"127\.0\.0\.1:8441", f"127.0.0.1:{ports[0]}", 1)
    put(r"127\.0\.0\.1:8442", f"127.0.0.1:{ports[1]}", 1)
    return conf


class Device:
    def __init__(self, folder, name, base):
        self.folder, self.name, self.base = folder, name, base
        self.id = str(uuid.uuid4())
        self.context = self.fresh()
        self.certificate = None

    def fresh(self):
        return ssl.create_default_context(cafile=os.path.join(self.folder, "city", "ca.pem"))

    def ask(self, method, path, body=None):
        request = urllib.request.Request(self.base + path, data=body, method=method)
        try:
            with urllib.request.urlopen(request, context=self.context, timeout=PATIENCE) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as problem:
            return problem.code, problem.read()

    def enrol(self, code):
        key, wish = (os.path.join(self.folder, self.name + end) for end in (".key", ".csr"))
        subprocess.run(["openssl", "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                        "-keyout", key, "-subj", "/CN=x", "-out", wish], check=True, capture_output=True)
        with open(wish, encoding="ascii") as file:
            body = {"code": code, "deviceId": self.id, "deviceName": self.name, "certificateRequest": file.read()}
        status, answer = self.ask("POST", "/devices", json.dumps(body).encode())
        assert status == 201, answer
        self.certificate = os.path.join(self.folder, self.name + ".pem")
        with open(self.certificate, "w", encoding="ascii") as file:
            file.write(json.loads(answer)["certificate"])
        self.context.load_cert_chain(self.certificate, key)


def check(folder, program, first, second, front):
    def run(*words):
        done = subprocess.run([program, "--data", os.path.join(folder, "city"), "--database",
                               os.environ["YICHUANG_TEST_DATABASE"], *words], capture_output=True, text=True,
                              check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    devices = []
    for name in ("a", "b"):
        device = Device(folder, name, f"https://127.0.0.1:{front}/sync/v1")
        device.enrol(run("--new-code", "621102"))
        devices.append(device)
    # Each request is a connection of its own: both processes get some, and both know the device.
    for _ in range(8):
        assert devices[0].ask("GET", "/changes")[0] == 200
    # What was answered is written down behind the answer.
    assert waits_for(lambda: "/changes" in first.served() and "/changes" in second.served()), \
        "one process did all the work"
    # Nobody without a certificate gets further than the public calls.
    stranger = Device(folder, "stranger", devices[0].base)
    assert stranger.ask("GET", "/time")[0] == 200 and stranger.ask("GET", "/changes")[0] == 403
    # A device revoked by another process is refused by both at its next call.
    run("--revoke", devices[1].id)
    assert [devices[1].ask("GET", "/changes")[0] for _ in range(4)] == [403] * 4
    # One process ends: nothing is refused, the other answers.
    assert first.stop() == 0
    assert [devices[0].ask("GET", "/changes")[0] for _ in range(6)] == [200] * 6
    first.start()
    assert first.ready()
    before = len(first.served())
    assert waits_for(lambda: devices[0].ask("GET", "/time")[0] == 200 and len(first.served()) > before), \
        "the process that came back gets no work"


def main():
    program, conf_path = sys.argv[1:]
    nginx = shutil.which("nginx") or "/usr/sbin/nginx"
    if not os.path.exists(nginx) or module_path() is None:
        print("nginx or its stream module is not installed", file=sys.stderr)
        return 77
    with tempfile.TemporaryDirectory() as folder:
        kept = [reserved_port() for _ in range(3)]  # held to the end
        ports = [one.getsockname()[1] for one in kept]
        with open(conf_path, encoding="utf-8") as file:
            text = shipped(file.read(), folder, ports[2], ports)
        conf = os.path.join(folder, "nginx.conf")
        with open(conf, "w", encoding="utf-8") as file:
            file.write(text)
        # Both at once on an empty folder and an empty database: one authority must come of it.
        processes = [Process(program, folder, port) for port in ports[:2]]
        # "daemon off" keeps it our child; "-e" because nginx opens its built-in log before it reads the file.
        front = subprocess.Popen([nginx, "-e", os.path.join(folder, "error.log"), "-p", folder, "-c", conf, "-g",
                                  "daemon off;"], stderr=subprocess.PIPE)
        try:
            assert all(process.ready() for process in processes), "a platform process did not start"
            assert waits_for(lambda: front.poll() is None and answers(ports[2])), "nginx did not start"
            check(folder, program, *processes, ports[2])
        finally:
            front.terminate()
            front.wait(PATIENCE)
            statuses = [process.stop() for process in processes]
        assert statuses == [0, 0], statuses
    print("two processes behind nginx answer as one")
    return 0


if __name__ == "__main__":
    sys.exit(main())
