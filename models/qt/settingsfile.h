// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace skr {

/// From now on settings are in a JSON file, since Qt empties its own kind of file when the disk is full. What was in
/// that is taken over. The program and its organization have their names already.
void useSettingsFile();

/// Writes the settings that wait for it. Returns a sentence that says that they can't be written; empty if they are on
/// the disk.
QString writeSettings();

} // namespace skr
