#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every control that is reached has a name and a fitting role: the start page, the window with a policy and a token, all
menus with what is in them, and every dialog that a menu opens.

Usage: names.py EDITOR SAMPLES
"""
import os
import sys

from desktop import Desktop, Gone, wait_for

ESCAPE = 0xFF1B

# What takes the keyboard or is pressed has one of these roles; anything else is a widget that nobody gave a role.
CONTROLS = {
    "check box", "check menu item", "column header", "combo box", "dialog", "label", "link", "list", "list item",
    "menu item", "notification", "page tab", "page tab list", "progress bar", "push button", "radio button", "spin button",
    "table", "table cell", "text", "toggle button", "tree", "tree item", "menu", "scroll bar", "slider", "separator",
    "radio menu item", "status bar", "tool bar", "menu bar",
}
# These may take the keyboard for what is in them.
CONTAINERS = {"filler", "frame", "panel", "viewport", "layered pane", "splitter", "scroll pane"}
# Nameless by their nature: they are known by what is around or in them.
NAMELESS = {
    "filler", "frame", "panel", "layered pane", "splitter", "scroll bar", "separator", "status bar", "menu bar", "grip",
    "viewport", "page tab list", "popup menu", "scroll pane",
}
DIALOGS = [
    ("File", "Open…"), ("File", "Save As…"), ("File", "Export…"), ("File", "Save Explanation…"), ("File", "New from Token…"),
    ("File", "Load Token…"), ("Edit", "History…"), ("Edit", "Fix All Safe Ones…"), ("Edit", "Preferences…"),
    ("Policy", "Try on Many Tokens…"), ("Help", "Find Action…"), ("Help", "Keyboard Shortcuts…"),
    ("Help", "About SKR Policy Editor"),
]


class Walk:
    def __init__(self, desktop, editor, faults):
        self._bus = desktop.bus
        self._editor = editor
        self._faults = faults
        self.seen = 0

    def check(self, root, where, of_qt=False):
        """Looks at what is shown below `root`. Cells of the file dialog are Qt's own."""
        self._faults.extend(f"{where}: {window} has no title" for window in self.windows() if not window.name)
        for each in root.walk(lambda each: not of_qt or each.role not in ("tree", "list")):
            try:
                self._check_one(each, where, of_qt)
            except Gone:
                continue # it went while it was looked at

    def _check_one(self, each, where, of_qt):
        if not each.has("showing"):
            return
        self.seen += 1
        role, name, takes_keyboard = each.role, each.name, each.has("focusable")
        if not name and (role not in NAMELESS or takes_keyboard and role != "page tab list"):
            self._faults.append(f"{where}: {role} without a name, {self._place(each)}")
        if takes_keyboard and role not in CONTROLS and not (role in CONTAINERS and name):
            self._faults.append(f"{where}: the role of {each} does not fit a control")
        if role == "combo box" and not (each.description or each.is_labelled() or of_qt):
            # Its name is what is chosen: without more nobody knows what for.
            self._faults.append(f"{where}: nothing says what {each} chooses")
        if "<p>" in name + each.description:
            self._faults.append(f"{where}: markup is read out: {each}, {each.description}")

    @staticmethod
    def _place(each):
        try:
            return "in " + " in ".join(str(above) for above in each.ancestors()[:3])
        except Gone:
            return "somewhere"

    def windows(self):
        return [each for each in self._editor.children() if each.has("showing")]

    def menu(self, name):
        """The entries of a menu of the menu bar, whether it is open or not."""
        bar = wait_for("menu bar", lambda: self._editor.find("menu bar"))
        return next(each for each in bar.children() if each.name == name)

    def entries(self, menu):
        for child in menu.children():
            if child.role in ("popup menu", "menu"):
                yield from self.entries(child)
            elif child.role != "separator":
                yield child

    def check_menus(self):
        bar = wait_for("menu bar", lambda: self._editor.find("menu bar"))
        for menu in bar.children():
            for each in menu.walk():
                self.seen += 1
                if not each.name and each.role not in NAMELESS:
                    self._faults.append(f"menu {menu.name}: {each.role} without a name")

    def check_dialog(self, menu, name):
        before = len(self.windows())
        entry = next((each for each in self.menu(menu).walk() if each.name == name), None)
        assert entry, f"there is no “{name}” in the menu {menu}"
        entry.act("Press")
        dialog = wait_for(f"dialog of {name}", lambda: next(iter(self.windows()[before:]), None))
        file_dialog = bool(dialog.find("text", "File name:"))
        self.check(dialog, f"dialog “{dialog.name}”", file_dialog)
        for page in [each for each in dialog.walk() if each.role == "page tab"]:
            page.act("Press")
            wait_for(f"page {page.name}", lambda tab=page: tab.has("focused"))
            self.check(dialog, f"page “{page.name}”")

        def close():
            buttons = [dialog.find("push button", button, "sensitive") for button in ("Cancel", "Close", "OK")]
            button = next(filter(None, buttons), None)
            if button: # not at short intervals: a second press while the first one is shown starts it anew
                button.act("Press")
            elif dialog.has("active"):
                self._bus.type_key(ESCAPE)

        wait_for(f"end of “{name}”", lambda: len(self.windows()) <= before, act=close)


def walk_everything(desktop, program, samples, faults):
    process, editor = desktop.start_editor(program, "--new-window")
    walk = Walk(desktop, editor, faults)
    walk.check(editor, "start page")
    walk.check_menus()
    seen = walk.seen
    process.terminate()
    process.wait()

    _, editor = desktop.start_editor(program, "--new-window", os.path.join(samples, "confidential-vm.policy.json"),
                                     "--token", os.path.join(samples, "secure-boot-off.jwt"))
    walk = Walk(desktop, editor, faults)
    wait_for("verdict", lambda: editor.find("notification", "Refused"))
    walk.check(editor, "window")
    walk.check_menus()
    for menu, name in DIALOGS:
        walk.check_dialog(menu, name)
    return seen + walk.seen


if __name__ == "__main__":
    faults = []
    with Desktop() as on:
        seen = walk_everything(on, sys.argv[1], sys.argv[2], faults)
    for fault in dict.fromkeys(faults):
        print(fault)
    assert seen > 1000, f"only {seen} objects were seen"
    sys.exit(bool(faults))
