// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace skr {

/// Lets the core speak the language of the installed translators.
void translateCore();
void leaveCoreInEnglish();

/// A sentence of one of the core's tables, as the title of a diagnostic, in the language of the installed translators.
QString coreText(std::string_view sentence);

/// The same for the middle of a sentence, as messageInside().
QString coreTextInside(std::string_view title);

} // namespace skr
