// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textrange.h"
#include "core/wrapping/layer.h"

namespace skr {

/// The argument of Terraform's `jsonencode(…)`. A changed value is written in its place; where the shape changes, the
/// whole argument is written anew.
class TerraformLayer : public Layer
{
public:
    TerraformLayer(std::string name, TextRange range)
        : Layer("terraform", std::move(name))
        , m_range(range)
    {
    }

    bool isMade() const override { return true; }
    Written write(std::string_view outer, std::string_view before, std::string_view after) const override;
    std::size_t outerOffset(std::string_view, std::size_t) const override { return m_range.begin; }

private:
    TextRange m_range;
};

} // namespace skr
