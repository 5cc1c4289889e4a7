// SPDX-License-Identifier: Apache-2.0
#include "ui/text/gotolinebar.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/measures.h"
#include "ui/parts/quietlabel.h"
#include "ui/text/linecolumn.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace skr {

namespace {

constexpr int fieldWidth = 110;

} // namespace

GoToLineBar::GoToLineBar(QWidget *parent)
    : QWidget(parent)
    , m_place(new QLineEdit)
    , m_wrong(new IconLabel(QStringLiteral("error"), Role::NotMet, smallIcon))
    , m_status(new QuietLabel)
{
    setObjectName(QStringLiteral("goToLineBar"));
    setAccessibleName(tr("Go to line"));
    m_place->setObjectName(QStringLiteral("goToLineText"));
    m_place->setAccessibleName(tr("Line, or line:column"));
    m_place->setFixedWidth(fieldWidth);
    m_status->setObjectName(QStringLiteral("goToLineStatus"));
    m_status->setWordWrap(true);
    auto *label = new QuietLabel(tr("Go to &line"));
    label->setBuddy(m_place);
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("goToLineClose"));
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close (Esc)"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &GoToLineBar::closeRequested);
    connect(m_place, &QLineEdit::textEdited, this, [this] { say({}); });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(m_place);
    row->addWidget(m_wrong);
    row->addWidget(m_status, 1);
    row->addWidget(close);
    hide();
}

void GoToLineBar::open(const LineColumn &place)
{
    m_place->setText(QStringLiteral("%1:%2").arg(place.line).arg(place.column));
    say({});
    show();
    m_place->selectAll();
    m_place->setFocus(Qt::ShortcutFocusReason);
}

void GoToLineBar::refuse(std::size_t lineCount)
{
    say(lineCount == 1 ? tr("There is one line")
                       : tr("There are %1 lines").arg(QLocale().toString(static_cast<qulonglong>(lineCount))));
}

void GoToLineBar::say(const QString &problem)
{
    const QString hint = tr("or line:column");
    m_wrong->setVisible(!problem.isEmpty());
    m_status->setText(problem.isEmpty() ? hint : problem);
    m_place->setAccessibleDescription(problem);
}

void GoToLineBar::choose()
{
    if (const auto place = lineColumn(m_place->text()))
        Q_EMIT chosen(*place);
    else
        say(tr("A number, as 12 or 12:5"));
}

void GoToLineBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_place->hasFocus())
        choose();
    else
        QWidget::keyPressEvent(event);
}

} // namespace skr
