// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textrange.h"
#include "core/wrapping/layer.h"

#include <cstdint>
#include <optional>

namespace skr {

/// A string literal's content, with escapes. An edit writes anew only the characters that it changes, in the style of
/// the escapes that are there.
class StringLayer : public Layer
{
public:
    enum class Dialect : std::uint8_t {
        Json,
        Expanding, ///< as Json, in quotes in which `$` and backquote act
        PythonBytes, ///< `b'…'`: each byte beyond ASCII is `\xNN`
    };

    /// `range` is the content between the quotes.
    StringLayer(std::string id, std::string name, TextRange range, Dialect dialect)
        : Layer(std::move(id), std::move(name))
        , m_range(range)
        , m_dialect(dialect)
    {
    }

    Written write(std::string_view outer, std::string_view before, std::string_view after) const override;
    std::size_t outerOffset(std::string_view outer, std::size_t innerOffset) const override;

private:
    TextRange m_range;
    Dialect m_dialect;
};

/// The text of a content with escapes; nothing if an escape is none.
std::optional<std::string> unescapedContent(std::string_view content, StringLayer::Dialect dialect);

} // namespace skr
