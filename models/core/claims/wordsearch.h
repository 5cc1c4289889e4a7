// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace skr {

/// The words of a search text, in lower case.
std::vector<std::string> searchWords(std::string_view text);

/// True if `word` stands in `text` at its start or after one of `.-_`.
bool startsPart(std::string_view text, std::string_view word);

/// How well something fits: the lower the better; nothing if it does not fit.
using Rank = std::optional<std::size_t>;

/// Sum of the ranks of the words; nothing if one of them does not fit.
Rank rankOfAll(const std::vector<std::string> &words, const std::function<Rank(std::string_view)> &rankOf);

} // namespace skr
