// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textrange.h"

#include <QWidget>

namespace skr {

class DiagnosticModel;
class ListView;
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

Q_SIGNALS:
    /// A problem was clicked, or Enter pressed on it: this text is to be shown.
    void activated(const skr::TextRange &range);
    /// step() came to this problem.
    void stepped(const skr::TextRange &range, const QString &message);

private:
    void activate(const QModelIndex &index);

    DiagnosticModel *m_model;
    ListView *m_list;
};

} // namespace skr
