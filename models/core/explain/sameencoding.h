// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace skr {

/// `both are the same 32 bytes, in base64 in the policy and as hexadecimal digits in the token`: if the two texts
/// encode the same bytes, or one is the base64 of the other; else empty. Texts of less than four bytes are nothing to
/// go by.
std::string sameBytesWords(std::string_view wanted, std::string_view found);

} // namespace skr
