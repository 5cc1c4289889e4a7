// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/lineindex.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <string_view>

namespace skr {

/// `12` or `12:5`, with white space around; nothing if it is neither. Both count from 1.
std::optional<LineColumn> lineColumn(const QString &text);
/// Offset of the place; the end of the line if its column lies behind. Nothing if the text has no such line.
std::optional<std::size_t> offsetOf(std::string_view text, LineColumn place);

} // namespace skr
