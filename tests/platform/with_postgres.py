#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs a program with a private PostgreSQL cluster beside it.

    with_postgres.py FOLDER PROGRAM [ARGUMENT…]

Makes a cluster below FOLDER that listens on a socket there and on no port, sets YICHUANG_TEST_DATABASE to its URI, runs
the program, stops the cluster and removes it. The exit status is the program's; 77 when PostgreSQL is not installed.
PostgreSQL refuses to run as root: then the cluster belongs to the user nobody.
"""
import glob
import os
import pwd
import shutil
import subprocess
import sys
import tempfile

LONGEST_SOCKET = 100  # sun_path holds 108 bytes with the name of the socket


def programs():
    """The newest installation's folder; "" when they are on the path."""
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"), key=lambda p: int(p.split("/")[4].split(".")[0]))
    if found:
        return os.path.dirname(found[-1]) + "/"
    return "" if shutil.which("initdb") else None


def reachable_by(user, folder):
    """Whether the user may go down to the folder, which root has no way to ask but by trying."""
    probe = subprocess.run(["test", "-x", folder], user=user.pw_uid, group=user.pw_gid, extra_groups=[], check=False,
                           cwd="/")
    return probe.returncode == 0


def cluster_folder(parent, user):
    os.makedirs(parent, exist_ok=True)
    short = len(parent) + len("/pg12345678/s/.s.PGSQL.5432") < LONGEST_SOCKET
    usable = short and (user is None or reachable_by(user, parent))
    folder = tempfile.mkdtemp(prefix="pg", dir=parent if usable else None)
    if user is not None:
        os.chown(folder, user.pw_uid, user.pw_gid)
    return folder


def main():
    folder, command = os.path.abspath(sys.argv[1]), sys.argv[2:]
    bin_folder = programs()
    if bin_folder is None:
        print("PostgreSQL is not installed", file=sys.stderr)
        return 77
    user = pwd.getpwnam("nobody") if os.geteuid() == 0 else None
    as_user = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []} if user else {}
    cluster = cluster_folder(folder, user)
    data, socket = os.path.join(cluster, "data"), os.path.join(cluster, "s")

    def run(*words):
        done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
                              cwd=cluster, **as_user)
        if done.returncode != 0:
            raise RuntimeError(f"{' '.join(words)}\n{done.stdout}")

    # What is tested is our program, not the disk: without fsync unless the caller measures.
    durable = os.environ.get("YICHUANG_TEST_FSYNC", "off")
    options = (f"-c listen_addresses= -c unix_socket_directories={socket} -c unix_socket_permissions=0700 "
               f"-c fsync={durable} -c max_connections=60 -c shared_buffers=64MB -c timezone=UTC")
    try:
        run("mkdir", "-m", "700", socket)
        run(bin_folder + "initdb", "-D", data, "-A", "trust", "-U", "yichuang", "-E", "UTF8", "--locale=C", "--no-sync")
        run(bin_folder + "pg_ctl", "-D", data, "-w", "-l", os.path.join(cluster, "log"), "-o", options, "start")
        environment = dict(os.environ, YICHUANG_TEST_DATABASE=f"postgresql:///postgres?host={socket}&user=yichuang")
        return subprocess.run(command, env=environment, check=False).returncode
    finally:
        if os.path.exists(os.path.join(data, "postmaster.pid")):
            run(bin_folder + "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")
        shutil.rmtree(cluster, ignore_errors=True)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    sys.exit(main())
