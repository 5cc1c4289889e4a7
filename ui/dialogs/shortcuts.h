// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>

class QAction;

namespace skr {

struct NamedAction;

// The keys of actions as the person set them, over those that the program gives. An action is known by its object name,
// the same in every window; one without a name of its own keeps what it has.

/// Notes the keys that the actions were made with, and gives them those of the settings.
void restoreShortcuts(const QList<NamedAction> &actions);
/// True if the keys of the action can be changed.
bool hasOwnShortcuts(const QAction &action);
/// Those that the program gives.
QList<QKeySequence> usualShortcuts(const QAction &action);
/// For this action in all windows, and for the next start.
void setShortcuts(const QAction &action, const QList<QKeySequence> &keys);

} // namespace skr
