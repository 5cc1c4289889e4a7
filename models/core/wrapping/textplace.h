// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wrapping/textlayer.h"

#include <string>
#include <string_view>

namespace skr {

/// What stands around a policy in a text, told from its line and the one before.
struct TextPlace {
    std::string id = "text"; ///< for Layer
    std::string name; ///< for Layer, without the line
    TextLayer::Surroundings surroundings = TextLayer::Surroundings::Inert;
    bool isSeparate = true; ///< it does not start in the middle of a word
    bool isEncoded = false; ///< the argument of Terraform's jsonencode()
    bool isOperand = false; ///< it is not text but an object of a program: what a name is set to, or an argument
    bool isEntry = false; ///< as isOperand, if the text is a program: an element of a list, the value of a member
};

/// The place of `range`, which holds a policy. Looks at a bounded part of the text.
TextPlace placeOf(std::string_view text, TextRange range);

} // namespace skr
