// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/diagnostic.h"

#include <QColor>
#include <QFont>

class QPalette;
class QWidget;

namespace skr {

/// What a colour says. Never said by colour alone: every role has its outline and its word.
enum class Role { Met, NotMet, Undocumented, Warning, Quiet, Security };

Role roleOf(Severity severity);

/// Base is dark: decides which of the two sets of colours is taken.
bool isDark(const QPalette &palette);
/// `below` with `share` (0 to 1) of `above` laid over it.
QColor mixed(const QColor &below, const QColor &above, qreal share);

/// Text stands on windows and bases in black and white or nearly so, which no ordinary set of colours does.
bool isHighContrast(const QPalette &palette);

/// At least 4.5 in contrast to Base, Window, the soft selection and the role's own banner; 7 in high contrast.
QColor roleColor(Role role, const QPalette &palette);
/// Background of what is selected; text stays in the colour it has. In high contrast views draw selectionFrame(), too.
QColor softSelection(const QPalette &palette);
/// Gives a view that background; to be called again when its palette has changed.
void useSoftSelection(QWidget &view);
/// Around what is selected, in high contrast; else invalid.
QColor selectionFrame(const QPalette &palette);
QColor bannerTint(Role role, const QPalette &palette);
/// The banner while there is no verdict.
QColor bannerTint(const QPalette &palette);
/// Background of text that a search found.
QColor foundText(const QPalette &palette);
/// Between the rows of a list.
QColor hairline(const QPalette &palette);

/// At least 4.5 in contrast to Base and to the soft selection; 7 in high contrast.
struct JsonColors {
    QColor key;
    QColor string;
    QColor number;
    QColor keyword;
    QColor punctuation;
    QColor comment;
};
JsonColors jsonColors(const QPalette &palette);

/// The system's fixed-width font in the size of the application's font.
QFont fixedFont();
/// In the size of another one.
QFont fixedFont(const QFont &like);

} // namespace skr
