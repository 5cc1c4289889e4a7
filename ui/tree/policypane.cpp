// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/policypane.h"

#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/policytreemodel.h"
#include "ui/look/icons.h"
#include "ui/parts/announcement.h"
#include "ui/parts/quietlabel.h"
#include "ui/tree/filterbar.h"
#include "ui/tree/policytreeview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace skr {

PolicyPane::PolicyPane(PolicyTreeModel *model, PolicyTreeView *view, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(view)
    , m_bar(new FilterBar)
    , m_noticeText(new QuietLabel)
    , m_notice(createNotice())
    , m_refresh(new QTimer(this))
{
    setObjectName(QStringLiteral("policyPane"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_notice);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);

    auto *find = new QAction(icon(QStringLiteral("search")), tr("&Filter Authorities"), this);
    connect(find, &QAction::triggered, this, &PolicyPane::find);
    m_view->addAction(find);

    connect(m_bar, &FilterBar::filterChanged, this, &PolicyPane::applyFilter);
    connect(m_bar, &FilterBar::left, this, &PolicyPane::leaveFilter);
    connect(m_bar, &FilterBar::entered, this, &PolicyPane::enterTree);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_bar->clear();
        m_isAskedFor = false;
        m_filtered = m_model->document()->sharedRevision();
        refresh();
    });
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    connect(m_refresh, &QTimer::timeout, this, &PolicyPane::refresh);
    connect(m_model->evaluation(), &PolicyEvaluation::changed, this, [this] {
        const bool isEdit = m_filtered != m_model->document()->sharedRevision();
        m_filtered = m_model->document()->sharedRevision();
        if (isEdit || m_bar->filter().isAll())
            m_refresh->start();
        else
            applyFilter(); // another token, or another reading of the documents
    });
    // Whatever selects a row shows it, also one that the filter hid.
    connect(m_view, &PolicyTreeView::currentRowChanged, this, [this] {
        if (!m_bar->filter().isAll())
            m_refresh->start();
    });
    m_filtered = m_model->document()->sharedRevision();
    refresh();
}

QWidget *PolicyPane::createNotice()
{
    auto *notice = new QWidget;
    notice->setObjectName(QStringLiteral("filterNotice"));
    makeAnnouncement(m_noticeText);
    m_noticeText->setObjectName(QStringLiteral("filterNoticeText"));
    auto *all = new QPushButton(tr("&Show all"));
    all->setObjectName(QStringLiteral("showAll"));
    all->setToolTip(tr("Show all authorities again"));
    connect(all, &QPushButton::clicked, this, &PolicyPane::leaveFilter);
    auto *layout = new QHBoxLayout(notice);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->addWidget(m_noticeText, 1);
    layout->addWidget(all);
    return notice;
}

AuthorityOverview PolicyPane::overview() const
{
    const RowPresentation &words = m_model->presentation();
    return {words.sharedRevision(), words.evaluation(), words.sets()};
}

void PolicyPane::find()
{
    m_isAskedFor = true;
    refresh();
    m_bar->focusText();
}

void PolicyPane::applyFilter()
{
    const AuthorityOverview all = overview();
    const QModelIndex root = m_model->policyIndex();
    QModelIndex current = m_view->currentIndex();
    while (current.isValid() && current.parent() != root)
        current = current.parent();
    for (int row = 0; row < m_model->rowCount(root); ++row) {
        const QModelIndex index = m_model->index(row, 0, root);
        const bool isHidden = !all.matches(m_model->content(index), m_bar->filter());
        if (isHidden && index == current)
            m_view->setCurrentIndex(root); // nobody edits what is out of sight
        m_view->setRowHidden(row, root, isHidden);
    }
    refresh();
}

void PolicyPane::showAll()
{
    m_bar->clear();
    m_isAskedFor = false;
    applyFilter();
}

void PolicyPane::leaveFilter()
{
    showAll();
    m_view->setFocus();
    m_view->scrollTo(m_view->currentIndex());
}

void PolicyPane::enterTree()
{
    const QModelIndex root = m_model->policyIndex();
    for (int row = 0; row < m_model->rowCount(root); ++row) {
        const QModelIndex index = m_model->index(row, 0, root);
        if (!m_view->isRowHidden(row, root) && !m_model->content(index).isGhost()) {
            m_view->select(index);
            break;
        }
    }
    m_view->setFocus();
}

void PolicyPane::refresh()
{
    m_refresh->stop();
    const bool isFiltered = !m_bar->filter().isAll();
    const bool isMany = m_model->document()->revision().policy().authorities.size() >= manyAuthorities;
    m_bar->setVisible(isMany || m_isAskedFor || isFiltered);
    if (m_bar->isHidden()) {
        m_notice->hide();
        return;
    }
    const AuthorityOverview all = overview();
    m_bar->setCounts(all);
    int shown = 0;
    int unmatched = 0;
    const QModelIndex root = m_model->policyIndex();
    for (int row = 0; isFiltered && row < m_model->rowCount(root); ++row) {
        const RowContent &content = m_model->content(m_model->index(row, 0, root));
        if (content.isGhost())
            continue;
        if (all.matches(content, m_bar->filter()))
            m_view->setRowHidden(row, root, false);
        else if (!m_view->isRowHidden(row, root))
            ++unmatched;
        shown += m_view->isRowHidden(row, root) ? 0 : 1;
    }
    m_notice->setVisible(isFiltered && (shown == 0 || unmatched > 0));
    showNotice(shown, unmatched);
}

void PolicyPane::showNotice(int shown, int unmatched)
{
    QString text;
    if (!m_notice->isHidden() && shown == 0)
        text = tr("No authority matches: all are hidden by the filter.");
    else if (!m_notice->isHidden())
        text = unmatched == 1
            ? tr("1 of these does not match the filter: it is new, changed, or was selected elsewhere.")
            : tr("%1 of these do not match the filter: they are new, changed, or were selected "
                 "elsewhere.")
                  .arg(unmatched);
    if (text == m_noticeText->text())
        return;
    m_noticeText->setText(text);
    m_noticeText->setAccessibleName(text);
    if (!text.isEmpty())
        announce(m_noticeText);
}

} // namespace skr
