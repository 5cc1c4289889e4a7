// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLabel;
class QString;

namespace skr {

/// Shows `text`, plain or rich as the label has it. Screen readers read `name` before it, as “Issuer: …”.
void setNamedText(QLabel *label, const QString &name, const QString &text);

} // namespace skr
