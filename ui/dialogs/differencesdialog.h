// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QDialogButtonBox>

#include <string_view>

namespace skr {

/// The lines in which two texts differ, as Dialogs::showDifferences() takes them.
QString differenceLines(std::string_view before, std::string_view after);

/// Two texts beside each other, line by line; Apply, if there is such a button, accepts.
class DifferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `lines` as differenceLines() makes them.
    DifferencesDialog(const QString &explanation, const QString &lines, QDialogButtonBox::StandardButtons buttons,
                      QWidget *parent);

    QPushButton *button(QDialogButtonBox::StandardButton which) const { return m_buttons->button(which); }

private:
    QDialogButtonBox *m_buttons;
};

} // namespace skr
