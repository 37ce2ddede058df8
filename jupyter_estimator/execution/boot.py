"""The first milliseconds of a run: this file is started by path, as ``python -I -S boot.py RUN_DIRECTORY PACKAGES PREPARED COMMAND…``.

Three processes carry a run on this machine::

    supervisor      this process: cancel requests, time limit, resources, the last word. Replaced when it dies.
      └ shepherd    its fork: waits for the script and writes down how it ended. Knows nothing else, so it hardly ever fails.
          └ script  in a session of its own

The script is started before anything is imported, so that a run begins about as soon as a bare process would. Whichever of the upper
two is killed, the other still learns how the script ended: the shepherd's word is on disk, and the supervisor, being the
subreaper, inherits the script when the shepherd is gone.

Only built-in modules are imported at the top: importing ``os`` alone would cost a millisecond.
"""

import posix
import sys
import time
from _signal import SIG_DFL, SIG_IGN, SIGHUP, SIGINT, SIGPIPE, SIGQUIT, SIGTERM, signal

BLANK = b" " * 511 + b"\n"
"""What exit.json holds until the script has ended: the blocks are there even if the disk is full by then."""


def start_time(pid: int) -> int:
    """When a process started, in clock ticks since boot; 0 where there is no /proc."""
    try:
        descriptor = posix.open(f"/proc/{pid}/stat", posix.O_RDONLY)
    except OSError:
        return 0
    try:
        line = posix.read(descriptor, 4096)
    finally:
        posix.close(descriptor)
    return int(line[line.rindex(b")") + 2 :].split()[19])


def write_file(path: str, data: bytes) -> None:
    """Writes a small file, whole."""
    descriptor = posix.open(path + ".new", posix.O_WRONLY | posix.O_CREAT | posix.O_TRUNC, 0o600)
    try:
        posix.write(descriptor, data)
    finally:
        posix.close(descriptor)
    posix.replace(path + ".new", path)


def quoted(text: str) -> str:
    """``text`` as a JSON string (importing json costs more than the script's whole share of this)."""
    kept = [c if " " <= c <= "~" and c not in '"\\' else f"\\u{min(ord(c), 0xFFFF):04x}" for c in text]
    return '"' + "".join(kept) + '"'


def script(directory: str, command: list[str], ending: int) -> None:
    """Becomes the script; returns only by exiting."""
    try:
        posix.setsid()
        for number in (SIGHUP, SIGINT, SIGPIPE, SIGQUIT, SIGTERM):
            signal(number, SIG_DFL)
        log = posix.open(directory + "/user_logs/std_log.txt", posix.O_WRONLY | posix.O_CREAT | posix.O_APPEND, 0o600)
        nothing = posix.open("/dev/null", posix.O_RDONLY)
        posix.dup2(nothing, 0)
        posix.dup2(log, 1)
        posix.dup2(log, 2)
        posix.chdir(directory + "/work")
        if "/" in command[0]:
            posix.execve(command[0], command, posix.environ)
        import os

        os.execvpe(command[0], command, posix.environ)
    except OSError as error:
        reason = f"{command[0]}: {error.strerror}"
        posix.pwrite(ending, f'{{"start_error": {quoted(reason)}}}'.encode(), 0)
    posix._exit(127)


def shepherd(directory: str, command: list[str]) -> None:
    """Starts the script, waits for it, writes down how it ended, and exits."""
    ending = posix.open(directory + "/exit.json", posix.O_WRONLY | posix.O_CREAT | posix.O_CLOEXEC, 0o600)
    posix.pwrite(ending, BLANK, 0)
    own = posix.getpid()
    pid = posix.fork()
    if pid == 0:
        script(directory, command, ending)
    for number in (SIGHUP, SIGINT, SIGQUIT, SIGTERM):
        signal(number, SIG_IGN)
    script_, shepherd_ = f"[{pid}, {start_time(pid)}]", f"[{own}, {start_time(own)}]"
    record = f'{{"script": {script_}, "shepherd": {shepherd_}, "started": {time.time():.6f}}}'
    try:
        write_file(directory + "/process.json", record.encode())
    except OSError:
        pass  # a full disk: the script is found by its environment instead
    _, status, usage = posix.wait4(pid, 0)
    if status >> 8 == 127 and posix.pread(posix.open(directory + "/exit.json", posix.O_RDONLY), 2, 0) == b'{"':
        posix._exit(0)  # the script could not be started, and said why
    posix.pwrite(ending, ending_of(status, usage.ru_maxrss, usage.ru_utime + usage.ru_stime).encode(), 0)
    posix._exit(0)


def ending_of(status: int, peak: int, cpu: float) -> str:
    """The record of a wait status: exit code or signal, when, the peak of memory (kB on Linux, bytes on macOS), CPU seconds."""
    signaled = posix.WIFSIGNALED(status)
    how = f'"signal": {posix.WTERMSIG(status)}' if signaled else f'"code": {posix.WEXITSTATUS(status)}'
    peak_bytes = peak if sys.platform == "darwin" else peak * 1024
    return f'{{{how}, "t": {time.time():.6f}, "peak": {peak_bytes}, "cpu": {cpu:.2f}}}'


def launch(directory: str, command: list[str]) -> int:
    """Forks the shepherd, which starts the script; returns the shepherd's pid."""
    pid = posix.fork()
    if pid == 0:
        try:
            shepherd(directory, command)
        finally:
            posix._exit(1)
    return pid


def main(arguments: list[str]) -> None:
    """``RUN_DIRECTORY PACKAGES PREPARED|prepare|adopt COMMAND…``: starts the script at once where the working directory is ready."""
    directory, packages, mode = arguments[:3]
    pid = launch(directory, arguments[3:]) if mode == "prepared" else 0
    sys.path[:0] = [packages]
    from jupyter_estimator.execution.supervisor import supervise

    supervise(directory, mode, arguments[3:], pid)


if __name__ == "__main__":
    main(sys.argv[1:])
