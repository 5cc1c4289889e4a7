// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/theme.h"

#include <QString>

namespace skr {

/// A sentence below an editor: what its text is, or what is wrong with it.
struct Note {
    Role role = Role::Quiet;
    QString text;
};

/// The outline that goes with the role of a note; empty for a quiet one.
QString iconName(Role role);

} // namespace skr
