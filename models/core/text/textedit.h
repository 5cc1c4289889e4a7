// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textrange.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// Replaces the bytes of `range` by `replacement`: the only way in which a text ever changes.
struct TextEdit {
    TextRange range;
    std::string replacement;

    /// Range of the replacement in the text after the edit.
    TextRange rangeAfter() const { return {range.begin, range.begin + replacement.size()}; }
    bool isEmpty() const { return range.isEmpty() && replacement.empty(); }
    bool operator==(const TextEdit &) const = default;
};

/// `text` with the edit applied. The edit's range lies within the text.
std::string applied(std::string_view text, const TextEdit &edit);

/// The edit that takes the applied edit back; `before` is the text that `edit` was made for.
TextEdit inverse(std::string_view before, const TextEdit &edit);

/// The smallest single edit, in whole UTF-8 sequences, that turns `before` into `after`.
TextEdit difference(std::string_view before, std::string_view after);

/// The smallest single edit with the same effect as `edit`.
TextEdit minimal(std::string_view before, const TextEdit &edit);

/// One edit with the effect of all of `edits`, which are disjoint, sorted and all made for `text`.
TextEdit collapsed(std::string_view text, const std::vector<TextEdit> &edits);

} // namespace skr
