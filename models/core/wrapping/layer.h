// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace skr {

/// What writing gave: the text, or why there is none and what to do; lower case, no full stop.
struct Written {
    std::optional<std::string> text;
    std::string refusal;

    static Written refused(std::string why) { return {std::nullopt, std::move(why)}; }
};

/// One way in which a text is held by another, as it was found in one outer text. Immutable.
class Layer
{
public:
    Layer(const Layer &) = delete;
    Layer &operator=(const Layer &) = delete;
    virtual ~Layer() = default;

    /// For programs: `base64url`.
    const std::string &id() const { return m_id; }
    /// For people, behind "policy in": `base64url without padding`.
    const std::string &name() const { return m_name; }
    /// Why nothing can be written; empty where it can.
    virtual std::string readOnlyReason() const { return {}; }

    /// The inner text is made from what the outer one says: another layout of it is the same to the layer.
    virtual bool isMade() const { return false; }

    /// `outer`, the text in which the layer was found, with `before`, which it holds, replaced by `after`. Bytes that
    /// are not the inner text's stay.
    virtual Written write(std::string_view outer, std::string_view before, std::string_view after) const = 0;
    /// Byte of `outer` that holds the inner text's byte, or about there.
    virtual std::size_t outerOffset(std::string_view outer, std::size_t innerOffset) const = 0;

protected:
    Layer(std::string id, std::string name)
        : m_id(std::move(id))
        , m_name(std::move(name))
    {
    }

private:
    std::string m_id;
    std::string m_name;
};

using LayerPointer = std::shared_ptr<const Layer>;

} // namespace skr
