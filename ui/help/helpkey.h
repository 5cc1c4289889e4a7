// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace skr {

/// F1 in a dialog opens the guide at the page of the control that has the keyboard. In the main window an action does.
class HelpKey : public QObject
{
    Q_OBJECT

public:
    /// For all dialogs of the program; once is enough.
    static void install();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace skr
