# SPDX-License-Identifier: Apache-2.0
"""A screen, a window manager and a session bus of our own, with the editor on them."""
import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile

SKIPPED = 77
BUS_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"

try:
    from bus import Bus, Gone, wait_for
except (ImportError, ValueError) as missing:
    print(f"skipped: {missing}; it needs the packages that installer/packages lists for accessibility")
    sys.exit(SKIPPED)


def need_programs():
    missing = [program for program in ("Xvfb", "openbox", "dbus-daemon", BUS_LAUNCHER) if not shutil.which(program)]
    if missing:
        print(f"skipped: {', '.join(missing)} not installed; installer/packages lists the packages for accessibility")
        sys.exit(SKIPPED)


class Desktop(contextlib.AbstractContextManager):
    """What is started on it ends with it; settings and files of the editor are in a folder that is gone then."""

    def __init__(self):
        need_programs()
        self._folder = tempfile.TemporaryDirectory(prefix="skr-accessibility-")
        self.folder = self._folder.name
        self._processes = []
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "DBUS_"))},
            "HOME": self.folder,
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            # What the sanitizers say of the libraries of the desktop is not what is tested here.
            "ASAN_OPTIONS": "detect_leaks=0",
        }
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
            self.environment[name] = os.path.join(self.folder, name)
            os.mkdir(self.environment[name], 0o700)
        self.bus = None
        self._editor = None

    def __enter__(self):
        try:
            # A number of its own: a server that ends removes the socket of the one that took its number just then.
            # Without -noreset, the server starts over when its last client leaves, and refuses whoever comes meanwhile.
            display = f":{1000 + os.getpid() % 50000}"
            self.environment["DISPLAY"] = ":" + self._start("Xvfb", display, "-displayfd", "1", "-screen", "0",
                                                            "1280x800x24", "-nolisten", "tcp", "-noreset", says=True)
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._start(
                "dbus-daemon", "--session", "--nofork", "--print-address=1", says=True)
            self._start("openbox")
            self._start(BUS_LAUNCHER, "--launch-immediately")
            self.bus = Bus(self.environment["DBUS_SESSION_BUS_ADDRESS"])
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(self, failure, *_):
        if failure and self._editor:
            with contextlib.suppress(Gone):
                print(self._editor.outline())
        self._end()

    def _start(self, *command, says=False):
        """Returns the first line of what it prints, if it `says` one."""
        with open(os.path.join(self.folder, os.path.basename(command[0]) + ".log"), "wb") as log:
            process = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL, start_new_session=True,
                                       stdout=subprocess.PIPE if says else log, stderr=log, cwd=self.folder)
        self._processes.append(process)
        if not says:
            return process
        line = process.stdout.readline().decode().strip()
        if not line:
            raise AssertionError(f"{command[0]} does not start")
        return line

    def start_editor(self, program, *arguments):
        """Returns the process and, once it has a window, the program as it is on the bus."""
        process = self._start(program, *arguments)

        def appeared():
            if process.poll() is not None:
                raise AssertionError(f"the editor ended with {process.returncode}: {self.log(program)}")
            return self.bus.application(process.pid)

        self._editor = wait_for("window of the editor", appeared, 120)
        return process, self._editor

    def log(self, program):
        with open(os.path.join(self.folder, os.path.basename(program) + ".log"), encoding="utf-8") as log:
            return log.read()

    def _end(self):
        for process in reversed(self._processes):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        self._folder.cleanup()


__all__ = ["Desktop", "Gone", "wait_for"]
