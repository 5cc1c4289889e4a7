// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/authorityfilter.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QLineEdit;
class QMenu;
class QToolButton;

namespace skr {

/// Chooses which authorities are to be seen: by result, by set of equal conditions, by problems, by text. Knows no
/// tree.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    const AuthorityFilter &filter() const { return m_filter; }
    /// How many there are of each kind. Kinds that make no sense, as results without a token, are not offered.
    void setCounts(const AuthorityOverview &overview);
    /// Shows everything again; says nothing.
    void clear();
    void focusText();

Q_SIGNALS:
    void filterChanged(const skr::AuthorityFilter &filter);
    /// Esc: all are to be seen, and the keyboard goes back to the tree.
    void left();
    /// Enter or Down: on to what was found.
    void entered();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Kind = AuthorityFilter::Kind;

    QToolButton *addButton(Kind kind, std::uint32_t set = 0);
    QWidget *addLine();
    void choose(Kind kind, std::uint32_t set);
    void showChoice();
    void showSets(const AuthorityOverview &overview);
    /// As many sets as there is room for have a button, the rest is in the menu.
    void fitSets();
    void applyTheme();

    AuthorityFilter m_filter;
    QButtonGroup *m_group;
    QLineEdit *m_text;
    QToolButton *m_moreSets;
    QMenu *m_setMenu;
    std::vector<std::pair<Kind, QToolButton *>> m_kinds;
    std::vector<QToolButton *> m_sets;
    std::vector<std::uint32_t> m_setSizes;
    bool m_hasProblems = false;
};

} // namespace skr
