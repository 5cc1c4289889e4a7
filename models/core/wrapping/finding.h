// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wrapping/layer.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace skr {

enum class WrappingState : std::uint8_t {
    Plain, ///< the text is the policy, whole or broken
    Fragment, ///< the text is part of a policy
    Editable, ///< a policy inside something that can be written back
    ReadOnly, ///< a policy inside something that cannot be written back
    NoPolicy, ///< something that could hold a policy and does not, or names where it is
    OtherDocument, ///< something else that is known, such as a token or a rotation policy
    Unreadable, ///< there is a policy, and it cannot be decoded
    Several, ///< more than one policy; one must be chosen
    Unknown, ///< nothing that is known; what it looks like is in the explanation
};

/// How sure it is that a text holds a policy.
enum class Sureness : std::uint8_t {
    None, ///< it holds no policy
    LooksLike, ///< it is no policy that can be read, but its words are those of one: a broken policy
    Recognized, ///< a policy, or a part of one, was read
};

/// A layer with the text that it holds.
struct Step {
    LayerPointer layer;
    std::shared_ptr<const std::string> inner;
};

/// What was found in a text.
struct Finding {
    WrappingState state = WrappingState::Unknown;
    std::vector<Step> steps; ///< from the text inwards
    /// Of a state without a policy, what this is or what is wrong; lower case, no full stop.
    std::string explanation;
    Sureness sureness = Sureness::Recognized; ///< of a state with a policy
    std::vector<std::string> notices; ///< what a person must know before they change or use the policy
    std::optional<std::size_t> offset; ///< byte of the text where an Unreadable one breaks off
    std::size_t place = 0; ///< byte of the text where a policy of several starts
    std::vector<Finding> all; ///< the policies of a text that holds several, in its order

    bool hasPolicy() const
    {
        return state == WrappingState::Plain || state == WrappingState::Fragment || state == WrappingState::Editable
            || state == WrappingState::ReadOnly;
    }

    static Finding of(WrappingState state, std::string explanation)
    {
        Finding finding;
        finding.state = state;
        finding.explanation = std::move(explanation);
        return finding;
    }
    static Finding plain(Sureness sureness)
    {
        Finding finding = of(WrappingState::Plain, {});
        finding.sureness = sureness;
        return finding;
    }
    static Finding unreadable(std::string explanation, std::size_t offset)
    {
        Finding finding = of(WrappingState::Unreadable, std::move(explanation));
        finding.offset = offset;
        return finding;
    }
};

/// How a search goes on inside of what it has found.
struct Search {
    /// Layers may lie this deep in each other.
    static constexpr std::size_t maximumDepth = 8;

    std::size_t depth = 0;
    /// The text is the content of something that holds policies: it is a policy in whatever state, or unreadable.
    bool expected = false;
    bool inResponse = false; ///< the text is the payload of a release response
};

/// What the text holds; Unknown, without an explanation, if nothing is known of it. Takes time proportional to the text
/// and to the depth of layers.
Finding findPolicy(std::string_view text, const Search &search);

/// `inner`, which the layer holds, searched in turn; the layer is the first step of the result. Offsets are those of
/// `outer`.
Finding findInside(std::string_view outer, LayerPointer layer, std::string inner, Search search);

/// A finding, and where in the text it starts.
struct Candidate {
    Finding finding;
    std::size_t offset;
};

/// The only one that is a policy, or that can be written; else Several. Without any policy what is known of one.
/// Nothing if there is nothing.
std::optional<Finding> chosen(std::vector<Candidate> candidates);

} // namespace skr
