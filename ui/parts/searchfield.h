// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLineEdit;

namespace skr {

/// Puts a magnifying glass before the text and a button behind that empties it. Both are buttons to screen readers and
/// get names, which Qt's own have not.
void makeSearchField(QLineEdit *field);

} // namespace skr
