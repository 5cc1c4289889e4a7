// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wrapping/finding.h"

#include <optional>

namespace skr {

/// Text in UTF-16 of either byte order, with or without a byte order mark.
class Utf16Layer : public Layer
{
public:
    Utf16Layer(bool bigEndian, bool mark);

    Written write(std::string_view outer, std::string_view before, std::string_view after) const override;
    std::size_t outerOffset(std::string_view outer, std::size_t innerOffset) const override;

private:
    bool m_bigEndian;
    bool m_mark;
};

/// What UTF-16 text holds; nothing if the bytes do not look like it.
std::optional<Finding> findInUtf16(std::string_view bytes, const Search &search);

} // namespace skr
