// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// Text from a clipboard, read as parts of a policy.
struct PolicyFragment {
    enum class Kind : std::uint8_t { Condition, Block, Items, Authority };

    /// Takes a condition, a block or an authority, several of them in an array or one after the other with or without
    /// commas, and the member `"allOf": […]` alone. A byte order mark, white space and a comma at either end do not
    /// matter. Time is proportional to the text.
    static PolicyFragment read(std::string_view text);

    Kind kind = Kind::Items; ///< what all of them are; Items if conditions and blocks are mixed
    std::vector<std::string> jsons; ///< one each, without comments
    bool hadComments = false;
    QString refusal; ///< for a person; empty if there are jsons
    /// What was read: `condition`, `3 authorities`.
    QString name() const;
};

} // namespace skr
