// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace skr::growth {

/// What grows in a family, and so which commands are of interest.
enum class Subject { Policy, Depth, Text, Fixes, File, Token, PolicyAndToken, Tokens, Suite, KeySet, Catalog, Words };

/// What commands read. The texts that a family leaves alone are small ones.
struct Input {
    std::string policy;
    std::string token;
    std::string tokens; ///< of a replay, as lines
    std::string suite; ///< of tests of the policy
    std::string keySet;
    std::string catalog;
    std::string words; ///< to look up
};

/// Inputs of one kind in any size.
struct Family {
    std::string_view name;
    Subject subject;
    Input (*input)(std::size_t size);
    std::string_view code = {}; ///< of Fixes, what `fix --only` is to fix; empty for what is safe
    /// The sizes that are of this kind: below, or above, a limit changes what is done. No upper one is 0.
    std::size_t least = 32;
    std::size_t most = 0;
};

/// All families, those of a kind one after the other.
std::vector<Family> families();

std::vector<Family> policyFamilies();
std::vector<Family> textFamilies();
std::vector<Family> fixFamilies();
std::vector<Family> fileFamilies();
std::vector<Family> tokenFamilies();
std::vector<Family> otherFamilies();

} // namespace skr::growth
