// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/message.h"
#include "core/wrapping/layer.h"

namespace skr {

/// Why a release response is not written.
inline constexpr std::string_view signedResponse =
    translatable("the service has signed this response: convert the policy, and set it on the key");

/// A text that was read from the outer one in a way that has no way back.
class ReadOnlyLayer : public Layer
{
public:
    /// `reason` says why, and what to do; the outer text holds the inner one from `begin` on.
    ReadOnlyLayer(std::string id, std::string name, std::string reason, std::size_t begin)
        : Layer(std::move(id), std::move(name))
        , m_reason(std::move(reason))
        , m_begin(begin)
    {
    }

    std::string readOnlyReason() const override { return m_reason; }
    Written write(std::string_view, std::string_view, std::string_view) const override
    {
        return Written::refused(m_reason);
    }
    std::size_t outerOffset(std::string_view, std::size_t) const override { return m_begin; }

private:
    std::string m_reason;
    std::size_t m_begin;
};

} // namespace skr
