// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fix/quickfix.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace skr {

class Dialogs;
class PolicyDocument;

/// What can be done about one problem: each fix with its difference, before it is applied.
class FixBar : public QWidget
{
    Q_OBJECT

public:
    explicit FixBar(PolicyDocument *document, QWidget *parent = nullptr);

    /// The person is asked before all safe fixes are applied.
    void setDialogs(Dialogs *dialogs) { m_dialogs = dialogs; }
    /// A problem of the document's present revision, or none.
    void setDiagnostic(const Diagnostic *diagnostic);
    /// Puts the keyboard on the first fix; false if there is none.
    bool focusFix();
    void fixSafely();

Q_SIGNALS:
    void explainRequested();
    /// A fix was applied, or Escape pressed: the keyboard goes back to where it came from.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showFix(std::size_t index);
    void showDifference();
    void applyFix();

    PolicyDocument *m_document;
    Dialogs *m_dialogs = nullptr;
    std::vector<QuickFix> m_fixes;
    std::size_t m_current = 0;
    QStringList m_lines;
    QLabel *m_difference;
    QLabel *m_afterwards;
    QPushButton *m_apply;
    QPushButton *m_next;
    QPushButton *m_explain;
    QPushButton *m_safe;
};

} // namespace skr
