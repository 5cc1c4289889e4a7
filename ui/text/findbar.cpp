// SPDX-License-Identifier: Apache-2.0
#include "ui/text/findbar.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/measures.h"
#include "ui/parts/namedtext.h"
#include "ui/parts/quietlabel.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace skr {

namespace {

QLineEdit *createField(const QString &name, const QString &text)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(text);
    field->setPlaceholderText(text);
    field->setFont(fixedFont());
    field->setMinimumWidth(60);
    return field;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_find(createField(QStringLiteral("findText"), tr("Find")))
    , m_replacement(createField(QStringLiteral("replaceText"), tr("Replace with")))
    , m_status(new QuietLabel)
    , m_wrong(new IconLabel(QStringLiteral("error"), Role::NotMet, smallIcon))
{
    setObjectName(QStringLiteral("findBar"));
    setAccessibleName(tr("Find and replace"));
    m_status->setObjectName(QStringLiteral("findStatus"));
    setNamedText(m_status, tr("Matches"), {});
    m_status->setWordWrap(true);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 6, 8, 6);
    rows->setSpacing(4);
    rows->addLayout(createFindRow());
    rows->addWidget(m_replaceRow = createReplaceRow());
    auto *status = new QHBoxLayout;
    status->setSpacing(6);
    status->addWidget(m_wrong, 0, Qt::AlignTop);
    status->addWidget(m_status, 1);
    rows->addLayout(status);
    setMatched(false);
    hide();
}

QToolButton *FindBar::addTool(QHBoxLayout *row, const QString &name, const QString &text)
{
    auto *tool = new QToolButton;
    tool->setObjectName(name);
    tool->setToolTip(text);
    tool->setAccessibleName(text);
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(tool);
    return tool;
}

QToolButton *FindBar::addOption(QHBoxLayout *row, const QString &name, const QString &sign, const QString &text)
{
    QToolButton *option = addTool(row, name, text);
    option->setText(sign);
    option->setCheckable(true);
    connect(option, &QToolButton::toggled, this, &FindBar::termsChanged);
    return option;
}

QLayout *FindBar::createFindRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_find, 1);
    connect(m_find, &QLineEdit::textChanged, this, &FindBar::termsChanged);
    m_matchCase = addOption(row, QStringLiteral("findMatchCase"), tr("Aa", "a letter in both cases: match case"),
                            tr("Match case"));
    m_wholeWords = addOption(row, QStringLiteral("findWholeWords"), tr("ab", "letters in a frame: whole words"),
                             tr("Whole words"));
    QFont underlined = m_wholeWords->font();
    underlined.setUnderline(true);
    m_wholeWords->setFont(underlined);
    m_regularExpression =
        addOption(row, QStringLiteral("findRegularExpression"), QStringLiteral(".*"), tr("Regular expression"));

    QToolButton *previous = addTool(row, QStringLiteral("findPrevious"), tr("Previous match (Shift+F3)"));
    previous->setIcon(icon(QStringLiteral("go-up")));
    connect(previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    QToolButton *next = addTool(row, QStringLiteral("findNext"), tr("Next match (F3)"));
    next->setIcon(icon(QStringLiteral("go-down")));
    connect(next, &QToolButton::clicked, this, &FindBar::nextRequested);
    QToolButton *close = addTool(row, QStringLiteral("findClose"), tr("Close (Esc)"));
    close->setIcon(icon(QStringLiteral("close")));
    connect(close, &QToolButton::clicked, this, &FindBar::closeRequested);
    m_needMatch += {previous, next};
    return row;
}

QWidget *FindBar::createReplaceRow()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_replacement, 1);
    auto *one = new QPushButton(tr("&Replace"));
    one->setObjectName(QStringLiteral("replaceOne"));
    connect(one, &QPushButton::clicked, this, &FindBar::replaceRequested);
    auto *all = new QPushButton(tr("Replace A&ll"));
    all->setObjectName(QStringLiteral("replaceAll"));
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAllRequested);
    for (QPushButton *button : {one, all}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_needMatch += {one, all};
    return widget;
}

void FindBar::open(bool replace, const QString &text)
{
    m_replaceRow->setVisible(replace);
    show();
    if (!text.isEmpty())
        m_find->setText(text);
    m_find->selectAll();
    m_find->setFocus(Qt::ShortcutFocusReason);
}

SearchTerms FindBar::terms() const
{
    return {m_find->text(), m_matchCase->isChecked(), m_wholeWords->isChecked(), m_regularExpression->isChecked()};
}

QString FindBar::replacement() const
{
    return m_replacement->text();
}

void FindBar::showStatus(const QString &status, bool wrong)
{
    m_wrong->setVisible(wrong);
    setNamedText(m_status, tr("Matches"), status);
    // The field keeps the focus: its description is what a screen reader says meanwhile.
    m_find->setAccessibleDescription(status);
}

void FindBar::setMatched(bool matched)
{
    if (!matched && std::any_of(m_needMatch.begin(), m_needMatch.end(), [](QWidget *w) { return w->hasFocus(); }))
        m_find->setFocus();
    for (QWidget *widget : m_needMatch)
        widget->setEnabled(matched);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (enter && button && button->hasFocus())
        button->click();
    else if (enter && m_replacement->hasFocus())
        Q_EMIT replaceRequested();
    else if (enter && event->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT previousRequested();
    else if (enter)
        Q_EMIT nextRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace skr
