// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/noticebar.h"

#include "ui/parts/announcement.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/measures.h"
#include "ui/parts/wrappedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace skr {

namespace {

constexpr int leastWordsWidth = 240; // with less, the buttons go below

} // namespace

NoticeBar::NoticeBar(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QStringLiteral("warning"), Role::Warning, noticeIcon))
    , m_message(new WrappedLabel)
{
    makeAnnouncement(this);
    setObjectName(name);
    m_message->setObjectName(name + QStringLiteral("Message"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setForegroundRole(QPalette::Text);
    auto *words = new QWidget;
    words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    words->setMinimumWidth(leastWordsWidth);
    auto *said = new QHBoxLayout(words);
    said->setContentsMargins(0, 0, 0, 0);
    said->setSpacing(8);
    said->addWidget(m_icon);
    said->addWidget(m_message, 1);
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(18, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(words);
    hide();
}

QPushButton *NoticeBar::addButton(const QString &name, const QString &text, const std::function<void()> &does)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, does);
    return button;
}

void NoticeBar::say(const QString &message, const QString &icon, Role role)
{
    const bool news = message != m_message->text();
    m_role = role;
    m_icon->setIcon(icon, role);
    m_message->setText(message);
    setAccessibleName(message);
    setVisible(!message.isEmpty());
    update();
    if (news && isVisible())
        announce(this);
}

void NoticeBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), bannerTint(m_role, palette()));
}

} // namespace skr
