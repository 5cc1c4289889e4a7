// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/authorityfilter.h"

#include <QWidget>

class QLabel;
class QTimer;

namespace skr {

class FilterBar;
class PolicyTreeModel;
class PolicyTreeView;

/// The tree with the bar that filters its authorities. A filter hides rows only when a person chooses it, or with
/// another token: what an edit adds or changes stays in sight, and the pane says that it does not match.
class PolicyPane : public QWidget
{
    Q_OBJECT

public:
    /// Takes the view in.
    PolicyPane(PolicyTreeModel *model, PolicyTreeView *view, QWidget *parent = nullptr);

    /// Shows the bar, however few authorities there are, and puts the caret into its text.
    void find();

private:
    QWidget *createNotice();
    AuthorityOverview overview() const;
    void applyFilter();
    void showAll();
    void leaveFilter();
    void enterTree();
    /// Counts, what matches since an edit, and what to say about it.
    void refresh();
    void showNotice(int shown, int unmatched);

    PolicyTreeModel *m_model;
    PolicyTreeView *m_view;
    FilterBar *m_bar;
    QLabel *m_noticeText;
    QWidget *m_notice;
    QTimer *m_refresh; ///< edits come in quicker than counts are needed
    std::shared_ptr<const PolicyRevision> m_filtered; ///< the revision that the filter was last applied to
    bool m_isAskedFor = false;
};

} // namespace skr
