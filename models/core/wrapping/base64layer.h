// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textrange.h"
#include "core/wrapping/finding.h"

#include <optional>

namespace skr {

/// Base64 or base64url (RFC 4648 sections 4 and 5) with or without padding and line breaks.
class Base64Layer : public Layer
{
public:
    /// How it is written.
    struct Style {
        bool url = true;
        bool padded = false;
        std::size_t lineLength = 0; ///< in characters; 0 on one line
        std::string lineEnd;
    };

    Base64Layer(TextRange range, Style style);

    Written write(std::string_view outer, std::string_view before, std::string_view after) const override;
    std::size_t outerOffset(std::string_view outer, std::size_t innerOffset) const override;

private:
    TextRange m_range;
    Style m_style;
};

/// `bytes` as base64 in that style.
std::string encodedBase64(std::string_view bytes, const Base64Layer::Style &style);

/// The first characters decode to the beginning of a JSON object, in UTF-8 or UTF-16.
bool startsLikeBase64Json(std::string_view text);

/// What the base64 in `range` of `outer` holds: Unreadable with the place where the decoding fails, if search.expected
/// or if it starts like JSON; nothing if this is no base64.
std::optional<Finding> findInBase64(std::string_view outer, TextRange range, const Search &search);

} // namespace skr
