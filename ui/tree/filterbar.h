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
    /// One choice, the menu with the others, and the text.
    QSize minimumSizeHint() const override;

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

    struct KindButton {
        Kind kind;
        QToolButton *button;
        bool isOffered = true;
    };

    QToolButton *addButton(Kind kind, std::uint32_t set = 0);
    void addLine();
    /// Between the ends of the bar: what is there besides choices.
    int fixedWidth() const;
    void choose(Kind kind, std::uint32_t set);
    void showChoice();
    void showSets(const AuthorityOverview &overview);
    /// As many choices as there is room for have a button, first the kinds and then the sets; the rest is in the menu.
    void fit();
    void addToMenu(Kind kind, std::uint32_t set, const QString &text);
    const QToolButton *chosenButton() const;
    void applyTheme();

    AuthorityFilter m_filter;
    QButtonGroup *m_group;
    QLineEdit *m_text;
    QToolButton *m_more;
    QMenu *m_moreMenu;
    QString m_moreText; ///< of the button while none of the menu is chosen
    std::vector<QWidget *> m_lines;
    std::vector<KindButton> m_kinds;
    std::vector<QToolButton *> m_sets;
    std::vector<std::uint32_t> m_setSizes;
    bool m_hasProblems = false;
};

} // namespace skr
