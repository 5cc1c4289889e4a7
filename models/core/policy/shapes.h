// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"

#include <string_view>

namespace skr {

// Shapes that are not those of the grammar, but tell what is meant.

/// What the document is if it is only a part of a policy, in words; empty if it is not.
std::string_view partOfPolicy(const SyntaxTree &tree, const Policy &policy);
/// The document is the content of a JSON string, its quotes escaped: `{\"version\": …`.
bool isEscapedObject(const SyntaxTree &tree);
/// What the document is if it is something else that keys and attestation have to do with, in words; else empty.
std::string_view foreignDocument(const SyntaxTree &tree, const Policy &policy);
/// The member of the root that holds a policy, of a root that is none; noNode without one.
NodeIndex wrappedPolicy(const SyntaxTree &tree, const Policy &policy);
/// `claim` with an operator beside it in an authority itself; noNode without one.
NodeIndex bareClaim(const SyntaxTree &tree, const Authority &authority);
/// A list of conditions under another name than those of blocks, in an authority without a block; noNode without one.
NodeIndex misnamedBlock(const SyntaxTree &tree, const Policy &policy, const Authority &authority);
/// The one member of what was taken for a condition, neither `claim` nor an operator: `{"x-ms-ver": "1.0"}`.
NodeIndex soleMember(const SyntaxTree &tree, const Condition &condition);

/// `"condition": "equals", "value": …`, the form of a preview of 2021; also with `operator` or `op`.
struct OldForm {
    NodeIndex operatorMember = noNode;
    NodeIndex valueMember = noNode;
};
OldForm oldForm(const SyntaxTree &tree, NodeIndex object);

} // namespace skr
