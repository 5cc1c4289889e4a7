// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textrange.h"

#include <QObject>
#include <QPointer>

#include <cstdint>
#include <optional>

class QAction;
class QDialog;
class QMenu;

namespace skr {

class PolicyEvaluation;
class PolicyTreeModel;
class PolicyTreeView;
class SampleTokens;

/// What is done to several authorities at once: more regions for one, a table of all, the rotation of a value.
class AuthorityActions : public QObject
{
    Q_OBJECT

public:
    AuthorityActions(PolicyTreeModel *model, PolicyTreeView *view, PolicyEvaluation *evaluation, SampleTokens *samples,
                     QWidget *window);

    /// All of them, in the order of the menu.
    void fill(QMenu *menu) const;
    QAction *addRegions() const { return m_addRegions; }
    QAction *compare() const { return m_compare; }
    QAction *rotate() const { return m_rotate; }

Q_SIGNALS:
    /// To show this in the policy.
    void placeRequested(const skr::TextRange &range);
    /// A token is wanted, to verify a rotation with.
    void tokenRequested();
    void exportRequested();

private:
    /// Into Policy::authorities; nothing if the current row belongs to none.
    std::optional<std::uint32_t> currentAuthority() const;
    /// Into Policy::conditions; nothing if the current row is none that is finished.
    std::optional<std::uint32_t> currentCondition() const;
    void update();
    void openRegions();
    void openComparison();
    void openRotation();
    /// A window beside the policy, of which there is one.
    void showBeside(QDialog *dialog) const;

    PolicyTreeModel *m_model;
    PolicyTreeView *m_view;
    PolicyEvaluation *m_evaluation;
    SampleTokens *m_samples;
    QWidget *m_window;
    QAction *m_addRegions;
    QAction *m_compare;
    QAction *m_rotate;
    QPointer<QDialog> m_comparison;
    QPointer<QDialog> m_rotation;
};

} // namespace skr
