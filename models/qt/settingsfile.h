// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace skr {

/// Writes the settings that wait for it. Returns a sentence that says that they can't be written; empty if they are on
/// the disk.
QString writeSettings();

} // namespace skr
