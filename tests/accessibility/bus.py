# SPDX-License-Identifier: Apache-2.0
"""What a program shows to assistive technology, as objects with roles, names and states, read over D-Bus."""
import contextlib
import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

PREFIX = "org.a11y.atspi."
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
NOWHERE = "/org/a11y/atspi/null"
CALL_TAKES = 20000  # milliseconds at most

# Bits of the two words that GetState answers, by the numbers of the AT-SPI specification.
STATES = {
    "active": 1,
    "checked": 4,
    "enabled": 8,
    "expandable": 9,
    "expanded": 10,
    "focusable": 11,
    "focused": 12,
    "selectable": 22,
    "selected": 23,
    "sensitive": 24,
    "showing": 25,
    "visible": 30,
}

# What may be long is looked into for these only.
PARTS = {
    "tree": ("tree item", "column header"),
    "list": ("list item",),
    "table": ("table cell", "column header"),
    "combo box": ("list item",),
    "menu bar": ("menu item",),
}


class Gone(Exception):
    """The object is no longer there, or its program does not answer."""


class Bus:
    """The accessibility bus that the session bus at `address` knows."""

    def __init__(self, address):
        session = self._connected(address)
        answer = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                   Gio.DBusCallFlags.NONE, CALL_TAKES, None)
        self._connection = self._connected(answer.unpack()[0])
        self._events = []

    @staticmethod
    def _connected(address):
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)

    def call(self, name, path, interface, method, arguments=None):
        try:
            return self._connection.call_sync(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE,
                                              CALL_TAKES, None).unpack()
        except GLib.Error as error:
            raise Gone(f"{method} of {path}: {error.message}") from None

    def send(self, name, path, interface, method, arguments):
        message = Gio.DBusMessage.new_method_call(name, path, interface, method)
        message.set_body(arguments)
        message.set_flags(Gio.DBusMessageFlags.NO_REPLY_EXPECTED)
        self._connection.send_message(message, Gio.DBusSendMessageFlags.NONE)

    def type_key(self, symbol):
        """Presses and lets go of the key of an X symbol, for the window that has the keyboard."""
        as_symbol = 3
        self.call(REGISTRY, "/org/a11y/atspi/registry/deviceeventcontroller", PREFIX + "DeviceEventController",
                  "GenerateKeyboardEvent", GLib.Variant("(isu)", (symbol, "", as_symbol)))

    def desktop(self):
        return Accessible(self, REGISTRY, ROOT)

    def application(self, process):
        """The program with this process id; nothing before it is on the bus and has a window."""
        for program in self.desktop().children():
            answer = self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                               "GetConnectionUnixProcessID", GLib.Variant("(s)", (program.name_on_bus,)))
            if answer[0] == process and program.children():
                return program
        return None

    def listen(self):
        """From now on it is known what happens to objects: see heard() and came_to()."""
        self.call(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent",
                  GLib.Variant("(sass)", ("object:", [], "")))
        self._connection.signal_subscribe(None, PREFIX + "Event.Object", None, None, None, Gio.DBusSignalFlags.NONE,
                                          self._note)

    def _note(self, _connection, sender, path, _interface, signal, arguments):
        detail, number = arguments.unpack()[:2]
        self._events.append((sender, path, signal, detail, number))

    def _read_events(self):
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass
        return self._events

    def forget(self):
        self._read_events().clear()

    def heard(self, source, signal, detail, number=None):
        """How often."""
        return sum(path == source.path and (kind, what) == (signal, detail) and number in (None, value)
                   for _, path, kind, what, value in self._read_events())

    def came_to(self, role, name):
        """The object of this role and name that got the keyboard last. Editors of cells are found in no other way: a
        tree has none but its cells for children."""
        for sender, path, signal, detail, number in reversed(self._read_events()):
            if (signal, detail, number) != ("StateChanged", "focused", 1):
                continue
            each = Accessible(self, sender, path)
            with contextlib.suppress(Gone):
                if each.role == role and each.name == name and each.has("showing"):
                    return each
        return None


class Accessible:
    """One object. Whatever is asked of it is asked anew, and raises Gone when it is no more."""

    def __init__(self, bus, name_on_bus, path):
        self.bus = bus
        self.name_on_bus = name_on_bus
        self.path = path

    def _call(self, interface, method, arguments=None):
        return self.bus.call(self.name_on_bus, self.path, PREFIX + interface, method, arguments)

    def _property(self, name):
        return self.bus.call(self.name_on_bus, self.path, "org.freedesktop.DBus.Properties", "Get",
                             GLib.Variant("(ss)", (PREFIX + "Accessible", name)))[0]

    def children(self):
        return [Accessible(self.bus, name, path) for name, path in self._call("Accessible", "GetChildren")[0]
                if path != NOWHERE]

    @property
    def name(self):
        return self._property("Name")

    @property
    def description(self):
        return self._property("Description")

    @property
    def role(self):
        return self._call("Accessible", "GetRoleName")[0]

    def is_labelled(self):
        labelled_by = 2
        return any(relation == labelled_by for relation, _ in self._call("Accessible", "GetRelationSet")[0])

    def ancestors(self):
        above = []
        name, path = self._property("Parent")
        while path not in (NOWHERE, ROOT) and len(above) < 20:
            above.append(Accessible(self.bus, name, path))
            name, path = above[-1]._property("Parent")
        return above

    def has(self, state):
        words = self._call("Accessible", "GetState")[0]
        bit = STATES[state]
        return bool(words[bit // 32] >> (bit % 32) & 1)

    def actions(self):
        return [action[0] for action in self._call("Action", "GetActions")[0]]

    def act(self, action):
        """By the name of the action, which is never translated. No answer is waited for: a dialog may open, and keep it."""
        number = self.actions().index(action)
        self.bus.send(self.name_on_bus, self.path, PREFIX + "Action", "DoAction", GLib.Variant("(i)", (number,)))

    def text(self):
        return self._call("Text", "GetText", GLib.Variant("(ii)", (0, -1)))[0]

    def set_text(self, text):
        self._call("EditableText", "SetTextContents", GLib.Variant("(s)", (text,)))

    def focus(self):
        return self._call("Component", "GrabFocus")[0]

    def walk(self, enter=lambda each: True):
        """The object and all below it that `enter` lets in."""
        yield self
        if not enter(self):
            return
        for child in self.children():
            yield from child.walk(enter)

    def find(self, role, name=None, state="showing"):
        """The first object that is seen, of this role and name; a name may be a function that says whether it fits."""
        fits = name if callable(name) else lambda text: name is None or text == name
        for each in self.walk(lambda each: role in PARTS.get(each.role, (role,)) and each.is_seen()):
            if each.role == role and each.has("showing") and each.has(state) and fits(each.name):
                return each
        return None

    def is_seen(self):
        """Or may hold what is seen: a program has no place on the screen."""
        return self.has("showing") or self.path == ROOT

    def outline(self, depth=0):
        """What is seen of it, an object a line, for people who look for a mistake."""
        if not self.has("showing") and depth > 0:
            return ""
        focus = ", has the keyboard" if self.has("focused") else ""
        return "".join([f"{'  ' * depth}{self}{focus}\n", *(child.outline(depth + 1) for child in self.children())])

    def __repr__(self):
        return f"{self.role} “{self.name}”"


def wait_for(what, condition, seconds=120, act=None, every=5):
    """Asks until `condition()` is true, and returns what it is; objects may come and go meanwhile. If it isn't true,
    `act()` is done for it, and again after `every` seconds: what is done before a window is ready for it is lost."""
    end = time.monotonic() + seconds
    again = 0
    why = ""
    while time.monotonic() < end:
        try:
            result = condition()
            if result:
                return result
            if act and time.monotonic() >= again:
                act()
                again = time.monotonic() + every
        except Gone as gone:
            why = f" ({gone})"
        time.sleep(0.05)
    raise AssertionError(f"after {seconds} s there is still no {what}{why}")
