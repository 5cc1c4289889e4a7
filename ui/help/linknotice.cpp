// SPDX-License-Identifier: Apache-2.0
#include "ui/help/linknotice.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>

namespace skr {

LinkNotice::LinkNotice(QWidget *parent)
    : NoticeBar(QStringLiteral("linkNotice"), parent)
{
    addButton(QStringLiteral("linkOpen"), tr("Open in &Browser"), [this] { QDesktopServices::openUrl(m_link); });
    addButton(QStringLiteral("linkCopy"), tr("&Copy Address"),
              [this] { QGuiApplication::clipboard()->setText(m_link.toString()); });
    addButton(QStringLiteral("linkHide"), tr("Hi&de"), [this] { show({}); });
}

void LinkNotice::show(const QUrl &link)
{
    m_link = link;
    say(link.isEmpty() ? QString() : tr("An address outside of this program: %1").arg(link.toString()),
        QStringLiteral("hint"), Role::Quiet);
}

} // namespace skr
