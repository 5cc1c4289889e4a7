// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/edit/jsonedit.h"
#include "core/policy/policy.h"

#include <string>
#include <vector>

namespace skr {

/// Edits of a policy in its own terms; refusals as in jsonedit.h.

/// `{"claim": …, "<op>": …}`; `json` is the value as JSON.
std::string conditionJson(std::string_view claim, Operator op, std::string_view json);
/// `{"allOf": []}`
std::string blockJson(BlockKind kind);

/// Adds an authority with an empty block at `position` of the list; adds the list, or the whole document where the text
/// is blank, if it is missing.
std::optional<TextEdit> addAuthority(const SyntaxTree &tree, const Policy &policy, std::size_t position,
                                     std::string_view url, BlockKind kind = BlockKind::AllOf);
/// Inserts entries, one JSON each, before the one at `position` of the list of authorities; adds what is missing as
/// addAuthority() does.
std::optional<TextEdit> insertAuthorities(const SyntaxTree &tree, const Policy &policy, std::size_t position,
                                          const std::vector<std::string> &jsons);
/// Adds an empty block to an authority that has none.
std::optional<TextEdit> addAuthorityBlock(const SyntaxTree &tree, const Authority &authority, BlockKind kind);
/// Adds conditions, or other JSON, one each, to a block.
std::optional<TextEdit> addItems(const SyntaxTree &tree, const Block &block, std::size_t position,
                                 const std::vector<std::string> &jsons);
/// The same at the end of the block.
std::optional<TextEdit> appendItems(const SyntaxTree &tree, const Block &block, const std::vector<std::string> &jsons);
/// Adds conditions, or other JSON, one each, to the block of an entry, right behind that.
std::optional<TextEdit> addItemsBehind(const SyntaxTree &tree, NodeIndex entry, const std::vector<std::string> &jsons);
/// Sets the text of `authority`; adds the member if it is missing.
std::optional<TextEdit> setAuthorityUrl(const SyntaxTree &tree, const Authority &authority, std::string_view url);
/// Sets the text of `version`; adds the member if it is missing.
std::optional<TextEdit> setVersion(const SyntaxTree &tree, const Policy &policy, std::string_view version);
std::optional<TextEdit> setClaim(const SyntaxTree &tree, const Condition &condition, std::string_view claim);
/// Renames the operator; adds it with an empty text as value if it is missing. Nothing if another member has that name.
std::optional<TextEdit> setOperator(const SyntaxTree &tree, const Condition &condition, Operator op);
/// Sets the value to `json`; adds `equals` if there is no operator.
std::optional<TextEdit> setValue(const SyntaxTree &tree, const Condition &condition, std::string_view json);
/// Renames the block's key; nothing if its holder has the other kind too.
std::optional<TextEdit> setBlockKind(const SyntaxTree &tree, const Block &block, BlockKind kind);

} // namespace skr
