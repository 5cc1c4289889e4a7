// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textrange.h"

#include <QWidget>

namespace skr {

class DiagnosticModel;
class Dialogs;
class FixBar;
class ListView;
class WhenSeen;
class PolicyDocument;

/// What is wrong with the policy, or worth a look, by position.
class ProblemsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPane(PolicyDocument *document, QWidget *parent = nullptr);

    /// Makes the next (1) or previous (-1) problem the current one, and says so; after the last comes the first. False
    /// if there is none.
    bool step(int by);
    /// Makes the first problem of this text the current one and puts the keyboard on its fix. False if there is no
    /// problem; one without a fix takes the keyboard too.
    bool offerFix(TextRange range);
    bool focusFix();
    void fixSafely();
    /// Shows the page of the current problem; false if there is none.
    bool explain();
    void setDialogs(Dialogs *dialogs);

Q_SIGNALS:
    /// A problem was clicked, or Enter pressed on it: this text is to be shown.
    void activated(const skr::TextRange &range);
    /// step() came to this problem.
    void stepped(const skr::TextRange &range, const QString &message);
    /// A fix was applied or left: the keyboard is free.
    void fixLeft();

private:
    void activate(const QModelIndex &index);
    void showFixes();

    DiagnosticModel *m_model;
    ListView *m_list;
    FixBar *m_fixes;
    WhenSeen *m_fixesShown;
};

} // namespace skr
