// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace skr {

/// What a file holds beside what is in the window, line by line.
class DifferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `lines` as Dialogs::showDifferences() takes them.
    DifferencesDialog(const QString &name, const QString &lines, QWidget *parent);
};

} // namespace skr
