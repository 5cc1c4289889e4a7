// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace skr {

/// The text stands for one that is still to be filled in: `<your endpoint>`, `${MAA}`, `$maa`, `{{maa}}`, `{maa}`,
/// `__MAA__`, `%MAA%`, `REPLACE_ME`, `...`. Quick for texts that have nothing of that.
bool isPlaceholder(std::string_view text);

/// What PowerShell writes in the place of an object that it does not write out: `System.Collections.Hashtable`,
/// `@{claim=…}`.
bool isPowershellTrace(std::string_view text);

} // namespace skr
