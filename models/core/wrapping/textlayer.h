// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textrange.h"
#include "core/wrapping/layer.h"

#include <string>
#include <string_view>

namespace skr {

/// A part of a text, as it stands there.
class TextLayer : public Layer
{
public:
    /// What the surroundings would do to some characters.
    enum class Surroundings : std::uint8_t {
        Inert,
        Json, ///< the text is a value of a JSON document
        SingleQuotes, ///< of a shell: no single quote
        Expanding, ///< a here-document of a shell, where `$`, backquote and backslash act
        Template, ///< a here-document of Terraform, where `${` and `%{` act
    };

    TextLayer(std::string id, std::string name, TextRange range, Surroundings surroundings)
        : Layer(std::move(id), std::move(name))
        , m_range(range)
        , m_surroundings(surroundings)
    {
    }

    Written write(std::string_view outer, std::string_view before, std::string_view after) const override;
    std::size_t outerOffset(std::string_view outer, std::size_t innerOffset) const override;
    /// White space at the start of the line on which the text begins.
    std::string indentation(std::string_view outer) const;

private:
    TextRange m_range;
    Surroundings m_surroundings;
};

} // namespace skr
