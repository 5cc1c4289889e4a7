#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The way of a person who sees nothing of the window: only roles and accessible names, over the accessibility bus.

Usage: path.py EDITOR SAMPLES: new from a template, pick a claim, set its value, load a token, read the verdict, change
the value, hear the new verdict, save, quit; then the saved file is looked at. SAMPLES is the folder of sample tokens.
"""
import json
import os
import sys

from desktop import Desktop, wait_for

ENTER = 0xFF0D
RIGHT = 0xFF53
UP = 0xFF52
F2 = 0xFFBF
CLAIM = "x-ms-sevsnpvm-is-debuggable"


def fill(field, text, is_over=lambda: False):
    """Until it holds the text: the program may write into the field, too, as long as its window is being set up."""
    wait_for(f"“{text}” in {field}", lambda: is_over() or field.text() == text, act=lambda: field.set_text(text), every=1)


class Person:
    def __init__(self, desktop, editor):
        self._bus = desktop.bus
        self._bus.listen()
        self._editor = editor

    def see(self, role, name=None, state="showing"):
        called = "…" if callable(name) else name
        return wait_for(f"{role} “{called}” that is {state}", lambda: self._editor.find(role, name, state))

    def press(self, role, name):
        self.see(role, name, "sensitive").act("Press")

    def choose(self, menu, name):
        self.see("menu item", menu).act("ShowMenu")
        self.press("menu item", name)

    def do(self, menu, start):
        """What a menu offers under this name, without opening the menu."""
        def entry():
            bar = self._editor.find("menu bar")
            below = next(each for each in bar.children() if each.name == menu)
            return next((each for each in below.walk() if each.name.startswith(start) and each.has("sensitive")), None)

        wait_for(f"{start} in {menu}", entry).act("Press")

    def write(self, name, text):
        """Into the field of this name, in the place of what is there."""
        fill(self.see("text", name), text)

    def answer_file_dialog(self, title, path, button):
        dialog = self.see("dialog", title)

        def is_over():
            return not self._editor.find("dialog", title)

        def answer():
            # While the field doesn't have the keyboard, a name in it is replaced by that of the file in the list.
            field = dialog.find("text", "File name:")
            wait_for(f"keyboard in {field}", lambda: is_over() or field.has("focused"), act=field.focus, every=1)
            fill(field, path, is_over)
            press = wait_for(f"{button} in {dialog}",
                             lambda: is_over() or dialog.find("push button", button, "sensitive"))
            if press is not True:
                press.act("Press")

        wait_for(f"end of {title}", is_over, act=answer, every=10)

    def row(self, start):
        return self.see("tree item", lambda name: name.startswith(start))

    def rows(self, start):
        """How many that read so are seen."""
        cells = self.see("tree", "Policy").children()
        return sum(each.name.startswith(start) for each in cells if each.has("showing"))

    def take_keyboard_to(self, role, name):
        target = self.see(role, name)
        wait_for(f"keyboard in {target}", lambda: target.has("focused") or not target.focus())

    def wait_for_keyboard(self):
        """After a dialog it takes a moment until the window has it again."""
        wait_for("window with the keyboard", lambda: any(each.has("active") for each in self._editor.children()))

    def go(self, key, start):
        """With an arrow key to the cell that reads so."""
        self.wait_for_keyboard()
        before = self.see("tree item", None, "focused").name

        def press():
            if self._editor.find("tree item", before, "focused"):
                self._bus.type_key(key)

        wait_for(f"keyboard in “{start}…”",
                 lambda: self._editor.find("tree item", lambda name: name.startswith(start), "focused"), act=press)

    def change_value(self, value):
        """Of the row that has the keyboard."""
        self.go(RIGHT, "Operator: equals")
        self.go(RIGHT, "Value: ")
        fill(wait_for("editor of the value", lambda: self._bus.came_to("text", "Value"),
                      act=lambda: self._bus.type_key(F2)), value)
        self._bus.type_key(ENTER)


def walk_the_path(desktop, program, samples):
    process, editor = desktop.start_editor(program, "--new-window")
    person = Person(desktop, editor)

    person.press("push button", "Disk of a confidential VM")
    person.press("push button", "Create Policy")
    person.see("notification", "No token yet")
    person.row("and x-ms-runtime.vm-configuration.secure-boot equals true")

    person.write("Search claims", CLAIM)
    person.row(f"{CLAIM}, Boolean")
    person.press("push button", "Add condition")
    person.row(f"and {CLAIM} equals false")
    person.take_keyboard_to("tree", "Policy")
    person.change_value("true")
    person.row(f"and {CLAIM} equals true")

    person.press("push button", "Load token…")
    person.answer_file_dialog("Load Attestation Tokens", os.path.join(samples, "compliant-cvm.jwt"), "Open")
    verdict = person.see("notification", "Refused")
    assert "is-debuggable” must be “true”; the token has “false”" in verdict.description, verdict.description

    # An edit that leaves the verdict as it is says nothing; one that changes it, once.
    desktop.bus.forget()
    row = f"and {CLAIM} equals true, token has false, not met"
    person.go(UP, row)
    person.do("Policy", "Duplicate")
    wait_for("a second row", lambda: person.rows(row) == 2)
    person.do("Edit", "Undo")
    wait_for("a row less", lambda: person.rows(row) == 1)
    person.change_value("false")
    person.row(f"and {CLAIM} equals false, token has false, met")
    verdict = person.see("notification", "Released, but the token has expired")
    wait_for("announcement of the verdict", lambda: desktop.bus.heard(verdict, "StateChanged", "showing", 1))
    assert desktop.bus.heard(verdict, "StateChanged", "showing", 1) == 1
    assert desktop.bus.heard(verdict, "PropertyChange", "accessible-name")

    saved = os.path.join(desktop.folder, "by-name.skr.json")
    person.press("push button", "Save")
    person.answer_file_dialog("Save Policy As", saved, "Save")
    wait_for("saved file", lambda: os.path.exists(saved))
    person.see("frame", "by-name.skr.json")
    person.choose("File", "Quit")
    assert process.wait(120) == 0, f"the editor ended with {process.returncode}: {desktop.log(program)}"

    with open(saved, encoding="utf-8") as file:
        policy = json.load(file)
    conditions = policy["anyOf"][0]["allOf"]
    assert len(policy["anyOf"]) == 1 and len(conditions) == 4, policy
    assert conditions[-1] == {"claim": CLAIM, "equals": False}, conditions


if __name__ == "__main__":
    with Desktop() as on:
        walk_the_path(on, sys.argv[1], sys.argv[2])
    print("A policy was made, tried with a token and saved, by accessible names alone.")
