// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wrapping/finding.h"

namespace skr {

/// What a text holds somewhere in it: policies in Markdown, in here-documents, in programs, in Terraform
/// and Bicep, in what a console printed.
Finding findEmbedded(std::string_view text, const Search &search);

} // namespace skr
