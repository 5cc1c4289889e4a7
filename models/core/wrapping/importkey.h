// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syntax/syntaxtree.h"
#include "core/wrapping/finding.h"

namespace skr {

/// The document configures the importkey tool of confidential-sidecar-containers: `key` and lists of lists in `claims`.
bool isImportKeyConfiguration(const SyntaxTree &tree);

/// The policy that the tool makes of its configuration: for each list of `claims` an entry with `allOf`, all with the
/// authority of the key and `https://` before it, version 1.0.0.
Finding findInImportKey(const SyntaxTree &tree, const Search &search);

} // namespace skr
