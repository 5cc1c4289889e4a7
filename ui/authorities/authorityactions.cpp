// SPDX-License-Identifier: Apache-2.0
#include "ui/authorities/authorityactions.h"

#include "core/edit/regionsedit.h"
#include "core/edit/rotationedit.h"
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/policytreemodel.h"
#include "qt/sampletokens.h"
#include "ui/authorities/comparedialog.h"
#include "ui/authorities/regionsdialog.h"
#include "ui/authorities/rotationdialog.h"
#include "ui/tree/policytreeview.h"

#include <QAction>
#include <QMenu>
#include <QUndoStack>

#include <algorithm>

namespace skr {

AuthorityActions::AuthorityActions(PolicyTreeModel *model, PolicyTreeView *view, PolicyEvaluation *evaluation,
                                   SampleTokens *samples, QWidget *window)
    : QObject(window)
    , m_model(model)
    , m_view(view)
    , m_evaluation(evaluation)
    , m_samples(samples)
    , m_window(window)
    , m_addRegions(new QAction(tr("Add Re&gions…"), this))
    , m_compare(new QAction(tr("Compare Aut&horities…"), this))
    , m_rotate(new QAction(tr("Rotate a &Measurement…"), this))
{
    m_addRegions->setObjectName(QStringLiteral("addRegions"));
    m_compare->setObjectName(QStringLiteral("compareAuthorities"));
    m_rotate->setObjectName(QStringLiteral("rotateMeasurement"));
    m_compare->setToolTip(tr("Show what each authority asks for in a table, and change several at once"));
    m_rotate->setToolTip(tr("Accept a new value beside one in use, verify, and take the old one out"));
    connect(m_addRegions, &QAction::triggered, this, &AuthorityActions::openRegions);
    connect(m_compare, &QAction::triggered, this, &AuthorityActions::openComparison);
    connect(m_rotate, &QAction::triggered, this, &AuthorityActions::openRotation);
    connect(m_view, &PolicyTreeView::currentRowChanged, this, &AuthorityActions::update);
    connect(m_model->document(), &PolicyDocument::edited, this, &AuthorityActions::update, Qt::QueuedConnection);
    connect(m_model->document(), &PolicyDocument::replaced, this, &AuthorityActions::update, Qt::QueuedConnection);
    update();
}

void AuthorityActions::fill(QMenu *menu) const
{
    menu->addAction(m_addRegions);
    menu->addAction(m_compare);
    menu->addAction(m_rotate);
}

std::optional<std::uint32_t> AuthorityActions::currentAuthority() const
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || m_model->isFollowingEdit())
        return std::nullopt;
    QModelIndex entry = current.siblingAtColumn(0);
    while (entry.isValid() && m_model->kind(entry) != RowKind::Authority)
        entry = entry.parent();
    if (!entry.isValid())
        return std::nullopt;
    const std::uint32_t index = m_model->content(entry).index;
    const Authority &authority = m_model->document()->revision().policy().authorities[index];
    return authority.url.empty() ? std::nullopt : std::optional(index);
}

std::optional<std::uint32_t> AuthorityActions::currentCondition() const
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || m_model->isFollowingEdit() || m_model->kind(current) != RowKind::Condition)
        return std::nullopt;
    return m_model->content(current).index;
}

void AuthorityActions::update()
{
    const Policy &policy = m_model->document()->revision().policy();
    const bool hasAuthority = currentAuthority().has_value();
    m_addRegions->setEnabled(hasAuthority);
    m_addRegions->setToolTip(hasAuthority ? tr("Ask tokens of more endpoints for what this authority asks")
                                          : tr("Select an authority, or a condition of one, first"));
    m_compare->setEnabled(!policy.authorities.empty());
    m_rotate->setEnabled(!policy.conditions.empty());
}

void AuthorityActions::openRegions()
{
    const auto index = currentAuthority();
    if (!index)
        return;
    const Policy &policy = m_model->document()->revision().policy();
    std::vector<std::string> present;
    for (const Authority &authority : policy.authorities)
        present.emplace_back(authority.url);
    auto *dialog = new RegionsDialog(present[*index], present, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const std::shared_ptr<const PolicyRevision> revision = m_model->document()->sharedRevision();
    connect(dialog, &RegionsDialog::chosen, this, [this, revision, index](const std::vector<std::string> &urls) {
        if (revision != m_model->document()->sharedRevision())
            return; // a file that another program changed was taken in the meantime
        const Policy &its = revision->policy();
        const Authority &authority = its.authorities[*index];
        PolicyCommand command;
        command.edit = skr::addRegions(revision->tree(), its, authority, urls);
        command.label = tr("Add %n region(s)", nullptr, static_cast<int>(urls.size()));
        if (!command.edit)
            command.refusal = tr("The authority or its list has a syntax error: mend it in the JSON first");
        command.parent = m_model->policyIndex();
        command.row = static_cast<int>(revision->tree().positionInParent(authority.node)) + 1;
        for (int more = 1; more < static_cast<int>(urls.size()); ++more)
            command.moreRows.push_back(command.row + more);
        m_view->perform(command);
        m_view->setFocus();
    });
    dialog->open();
}

void AuthorityActions::showBeside(QDialog *dialog) const
{
    if (!dialog->testAttribute(Qt::WA_DeleteOnClose)) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        // Steps are taken back beside the policy as well.
        for (const char *name : {"undoAction", "redoAction"}) {
            if (auto *action = m_window->findChild<QAction *>(QLatin1String(name)))
                dialog->addAction(action);
        }
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void AuthorityActions::openComparison()
{
    if (!m_comparison) {
        auto *dialog = new CompareDialog(m_model->document(), m_evaluation, m_window);
        connect(dialog, &CompareDialog::placeRequested, this, &AuthorityActions::placeRequested);
        m_comparison = dialog;
    }
    showBeside(m_comparison);
}

void AuthorityActions::openRotation()
{
    const auto condition = currentCondition();
    delete m_rotation; // it is about another value, perhaps
    auto *dialog = new RotationDialog(m_model->document(), m_evaluation, m_samples, condition, m_window);
    connect(dialog, &RotationDialog::placeRequested, this, &AuthorityActions::placeRequested);
    connect(dialog, &RotationDialog::tokenRequested, this, &AuthorityActions::tokenRequested);
    connect(dialog, &RotationDialog::exportRequested, this, &AuthorityActions::exportRequested);
    m_rotation = dialog;
    showBeside(m_rotation);
}

} // namespace skr
