// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wrapping/wrapping.h"

#include <string>
#include <string_view>

namespace skr::test {

/// Recognises `input`; what is wrong, empty if all is well.
inline std::string fuzzWrapping(std::string_view input)
{
    const Wrapping wrapping = Wrapping::recognise(std::string(input));
    if (wrapping.write(wrapping.policyText()).text != input)
        return "the same policy gives other bytes";
    if (wrapping.brokenAt().value_or(0) > input.size())
        return "a place outside of the text";
    for (const std::size_t place : wrapping.places()) {
        if (place > input.size())
            return "a policy outside of the text";
    }
    if (wrapping.description().empty() != (wrapping.state() == WrappingState::Plain))
        return "words for a plain text, or none for another";
    const std::string changed = R"({"version": "1.0.0", "anyOf": [{"authority": "https://a", "allOf": []}]})";
    const Written written = wrapping.write(changed);
    if (!written.text && written.refusal.empty())
        return "a refusal without words";
    const bool isExact = wrapping.layers().empty()
        || (wrapping.layers().back() != "importkey" && wrapping.layers().back() != "terraform");
    if (written.text && isExact && wrapping.state() == WrappingState::Editable
        && Wrapping::recognise(*written.text).policyText() != changed && wrapping.places().empty())
        return "what is written reads differently";
    return {};
}

} // namespace skr::test
