// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/note.h"

namespace skr {

/// On the issuer that an authority names: which endpoint it is, or that it is taken as typed.
Note noteOnAuthority(const QString &typed);

} // namespace skr
