// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/authorityfilter.h"

#include <QWidget>

#include <utility>
#include <vector>

class QButtonGroup;
class QLineEdit;
class QMenu;
class QToolButton;

namespace skr {

/// Chooses which authorities are to be seen: by result, by set of equal conditions, by problems, by text. Knows no
/// tree.
///
/// What has no room is in a menu, so that the bar asks for little width.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

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

    struct Choice {
        Kind kind = Kind::All;
        std::uint32_t set = 0;
        QToolButton *button = nullptr;
        bool isOffered = false;
        bool fits = false; ///< else it is in the menu
    };

    QToolButton *addButton(Kind kind, std::uint32_t set = 0);
    void addLine();
    void choose(Kind kind, std::uint32_t set);
    void showChoice();
    bool isChosen(const Choice &choice) const
    {
        return m_filter.kind == choice.kind && (choice.kind != Kind::Set || m_filter.set == choice.set);
    }
    /// As many choices as there is room for have a button, the rest is in the menu; sets go there first.
    void fitChoices();
    void fillMenu();
    QString menuChoice() const;
    int widthBesideChoices() const;
    void applyTheme();

    AuthorityFilter m_filter;
    QButtonGroup *m_group;
    QLineEdit *m_text;
    QToolButton *m_more;
    QMenu *m_menu;
    std::vector<Choice> m_choices; ///< those with a button, in their order on the screen
    std::vector<std::pair<QWidget *, std::size_t>> m_lines; ///< with the number of choices before
    std::vector<std::uint32_t> m_setSizes;
    bool m_hasProblems = false;
};

} // namespace skr
