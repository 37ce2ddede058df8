"""The first milliseconds of a run: this file is started by path, as ``python -I -S boot.py RUN_DIRECTORY PACKAGES MODE LOCK COMMAND…``.

Three processes carry a run on this machine::

    supervisor      this process: cancel requests, time limit, resources, the last word. Replaced when it dies.
      └ shepherd    its fork: waits for the script and writes down how it ended. Knows nothing else, so it hardly ever fails.
          └ script  in a session of its own

The script is started before anything is imported, so that a run begins about as soon as a bare process would. Whichever of the upper
two is killed, the other still learns how the script ended: the shepherd's word is on disk, and the supervisor, being the
subreaper, inherits the script when the shepherd is gone.

The run's lock is held by whoever starts this and handed on as an open file: there is no moment at which a run that somebody carries
looks as if nobody did, and no two processes that carry it.

Only built-in modules are imported at the top: importing ``os`` alone would cost a millisecond.
"""

import posix
import sys
import time
from _signal import SIG_DFL, SIG_IGN, SIG_SETMASK, SIGCHLD, SIGHUP, SIGINT, SIGKILL, SIGQUIT, SIGSTOP, SIGTERM, pthread_sigmask, signal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from _socket import socket

BLANK = b" " * 511 + b"\n"
"""What exit.json holds until the script has ended: the blocks are there even if the disk is full by then."""
BEGUN = b'{"begun": true}'
"""Written over it just before the script begins: where it is missing and nobody holds the run's lock, the script never ran."""


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
    kept = [c if c >= " " and c not in '"\\' and not "\ud800" <= c <= "\udfff" else f"\\u{ord(c):04x}" for c in text]
    return '"' + "".join(kept) + '"'


def script(directory: str, command: list[str], ending: int, shepherd: tuple[int, int]) -> None:
    """Becomes the script; returns only by exiting."""
    try:
        posix.setsid()
        for number in range(1, 32):
            if number not in (SIGKILL, SIGSTOP):
                signal(number, SIG_DFL)
        log = posix.open(directory + "/user_logs/std_log.txt", posix.O_WRONLY | posix.O_CREAT | posix.O_APPEND, 0o600)
        nothing = posix.open("/dev/null", posix.O_RDONLY)
        posix.dup2(nothing, 0)
        posix.dup2(log, 1)
        posix.dup2(log, 2)
        posix.chdir(directory + "/work")
        posix.pwrite(ending, BEGUN, 0)
        record_beginning(directory, shepherd)
        posix.execve(command[0], command, posix.environ)
    except OSError as error:
        reason = f"{command[0][-200:]}: {error.strerror}"
        posix.pwrite(ending, f'{{"start_error": {quoted(reason)}}}'.encode(), 0)
    posix._exit(127)


def record_beginning(directory: str, shepherd: tuple[int, int]) -> None:
    """The script itself says that it runs and who it is, before it does anything: there is never a script that nobody knows of."""
    own, now = posix.getpid(), time.time()
    try:
        known = f'{{"script": [{own}, {start_time(own)}], "shepherd": {[*shepherd]}, "started": {now:.6f}}}'
        write_file(directory + "/process.json", known.encode())
        states = posix.open(directory + "/states.jsonl", posix.O_WRONLY | posix.O_CREAT | posix.O_APPEND, 0o600)
        posix.write(states, f'{{"t": {now:.6f}, "status": "Running"}}\n'.encode())
        posix.close(states)
    except OSError:
        pass  # a full disk: the script is found by its environment instead


def shepherd(directory: str, command: list[str], lock: int) -> None:
    """Starts the script, waits for it, writes down how it ended, and exits.

    The lock is held until the script has said who it is and is on its way (its copy is closed by exec): whoever finds it free either
    finds the script as well or can be sure that there will never be one.
    """
    ending = posix.open(directory + "/exit.json", posix.O_RDWR | posix.O_CREAT, 0o600)
    posix.pwrite(ending, BLANK, 0)
    own = posix.getpid()
    identity = own, start_time(own)
    pid = posix.fork()
    if pid == 0:
        script(directory, command, ending, identity)
    posix.close(lock)  # or the run would look supervised for as long as the shepherd lives
    for number in (SIGHUP, SIGINT, SIGQUIT, SIGTERM):
        signal(number, SIG_IGN)
    reap(pid, ending)
    posix._exit(0)


def reap(pid: int, ending: int) -> None:
    """Waits for the script's end and writes it down.

    First what the system says without taking it back: whoever does this may be killed between any two instructions, and its
    successor still learns it. Then, with the script reaped, what it used of processor and memory.
    """
    used = ""
    if hasattr(posix, "waitid") and (seen := posix.waitid(posix.P_PID, pid, posix.WEXITED | posix.WNOWAIT)):
        used = lasted(pid)
        write_ending(ending, "code" if seen.si_code == posix.CLD_EXITED else "signal", seen.si_status, used)
    _, status, usage = posix.wait4(pid, 0)
    peak = usage.ru_maxrss if sys.platform == "darwin" else usage.ru_maxrss * 1024
    used += f', "peak": {peak}, "cpu": {usage.ru_utime + usage.ru_stime:.2f}'
    if posix.WIFSIGNALED(status):
        write_ending(ending, "signal", posix.WTERMSIG(status), used)
    else:
        write_ending(ending, "code", posix.WEXITSTATUS(status), used)


def lasted(pid: int) -> str:
    """How long a process that has just ended had run, by a clock that nobody sets; nothing where that cannot be told."""
    began = start_time(pid)
    if not began:
        return ""
    return f', "ran": {time.clock_gettime(time.CLOCK_BOOTTIME) - began / posix.sysconf("SC_CLK_TCK"):.2f}'


def write_ending(ending: int, how: str, value: int, used: str) -> None:
    """Writes over the blanks of exit.json, which needs no room on the disk. A script that could not be started has said why."""
    if posix.pread(ending, 8, 0) != b'{"start_':
        posix.pwrite(ending, f'{{"{how}": {value}, "t": {time.time():.6f}{used}}}'.encode(), 0)


def launch(directory: str, command: list[str], lock: int) -> int:
    """Forks the shepherd, which starts the script; returns the shepherd's pid."""
    pid = posix.fork()
    if pid == 0:
        try:
            shepherd(directory, command, lock)
        finally:
            posix._exit(1)
    return pid


def launch_waiting() -> tuple[int, int]:
    """Forks a shepherd that waits to be told of a run, with nothing else open; returns its pid, and the socket to tell it through.

    A fork is done early because of what it takes in a process that has imported much and slept for long: milliseconds.
    """
    from _socket import socketpair

    told, tell = socketpair()
    end, _ = posix.pipe()  # the other end stays open here, and nowhere else, for as long as this process lives
    pid = posix.fork()
    if pid == 0:
        try:
            first, last = sorted((told.fileno(), end))
            posix.closerange(3, first)
            posix.closerange(first + 1, last)
            posix.closerange(last + 1, 1 << 20)
            wait_for_run(told, end)
        finally:
            posix._exit(1)
    told.close()
    posix.close(end)
    return pid, tell.detach()


def wait_for_run(told: "socket", end: int) -> None:
    """The waiting shepherd: becomes the shepherd of a run, or ends with whoever forked it."""
    import marshal
    from select import select

    if told.fileno() not in select([told.fileno(), end], [], [])[0]:
        posix._exit(0)
    posix.close(end)
    message, lock = received(told)
    told.close()
    if message:
        posix.set_inheritable(lock, False)
        arguments, environment, log = marshal.loads(message)  # noqa: S302  (from who has forked this process)
        take_on(environment, log)
        shepherd(arguments[0], arguments[4:], lock)
    posix._exit(0)


def received(channel: "socket") -> tuple[bytes, int]:
    """What a spare's process is told, and the run's lock; nothing where whoever would tell it has ended."""
    # First the size of what is coming, with the lock.
    head, attached, _, _ = channel.recvmsg(8, 64)
    size, message = int.from_bytes(head, "big"), b""
    while len(message) < size and (piece := channel.recv(size - len(message))):
        message += piece
    if not size or len(message) < size:
        return b"", -1
    return message, int.from_bytes(attached[0][2], sys.byteorder)


def read_nothing() -> None:
    """Lets go of what is the standard input."""
    nothing = posix.open("/dev/null", posix.O_RDONLY)
    posix.dup2(nothing, 0)
    posix.close(nothing)


def take_on(environment: dict[bytes, bytes], log: str) -> None:
    """Has a spare's process look as if it had been started for this run: its environment, its output."""
    posix.environ.clear()
    posix.environ.update(environment)
    descriptor = posix.open(log, posix.O_WRONLY | posix.O_CREAT | posix.O_APPEND, 0o600)
    posix.dup2(descriptor, 1)
    posix.dup2(descriptor, 2)
    posix.close(descriptor)


def become_subreaper() -> None:
    """Has orphans of the run handed to this process (Linux), so that none is lost and the script's end is seen.

    It is done before anything is forked: whoever kills the shepherd, however early, leaves the script to this process.
    ``_ctypes`` is what ctypes is made of, and takes a tenth of its time to import.
    """
    if not sys.platform.startswith("linux"):
        return
    try:
        from _ctypes import call_function, dlopen, dlsym

        call_function(dlsym(dlopen(None, 0), "prctl"), (36, 1, 0, 0, 0))  # type: ignore[arg-type]
    except (ImportError, OSError):
        import ctypes

        ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)


def import_from(packages: str) -> None:
    """Has modules imported from these folders, the first of which counts before all others."""
    own, *others = packages.split(":")
    sys.path[:0] = [own]
    sys.path += others


def main(arguments: list[str]) -> None:
    """Starts the script at once where the working directory is ready; then becomes the supervisor.

    Parameters
    ----------
    arguments
        The run directory; the folders to import from, the package's own first; ``prepared``, ``prepare`` (the working directory is
        still to be filled) or ``adopt`` (the script runs); the number of the open, locked file, 0 at first; the script's command. Or else
        ``spare``, the folders and what to import beside the usual: then all this comes later (see spare.py).
    """
    # Where the one who submits does not wait for its children, nobody would learn how the script ends.
    signal(SIGCHLD, SIG_DFL)
    if posix.getsid(0) != posix.getpid():
        posix.setsid()
    posix.chdir("/")
    posix.closerange(3, 1 << 20)  # whatever the one who submits has open, and not for itself alone
    signal(SIGINT, SIG_IGN)  # one that came at birth waits to be let in (see local.py), and is not meant for a run
    pthread_sigmask(SIG_SETMASK, [])
    pid = 0
    become_subreaper()
    if arguments[0] == "spare":
        import_from(arguments[1])
        from jupyter_estimator.execution.supervision.nursery import stand_by

        arguments, pid = stand_by(arguments[2:])
    directory, packages, mode, lock = arguments[:4]
    command, held = arguments[4:], int(lock)
    if held == 0:
        held = posix.dup(0)
        read_nothing()
    if not pid and mode == "prepared":
        pid = launch(directory, command, held)
    import_from(packages)
    from jupyter_estimator.execution.supervision.supervisor import supervise

    supervise(directory, mode, command, pid, held)


if __name__ == "__main__":
    main(sys.argv[1:])
