// SPDX-License-Identifier: Apache-2.0
#include "ui/window/filedrop.h"

#include "core/token/tokenrecognition.h"
#include "core/wrapping/wrapping.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace skr {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    if (data != nullptr) {
        for (const QUrl &url : data->urls()) {
            if (url.isLocalFile())
                paths << url.toLocalFile();
        }
    }
    return paths;
}

} // namespace

bool isToken(std::string_view text)
{
    const std::vector<RecognisedToken> found = recognisedTokens(text);
    return std::any_of(found.begin(), found.end(), [text](const RecognisedToken &each) {
        if (!each.token || each.lookAlike != LookAlike::None)
            return false;
        if (each.carrier == TokenCarrier::OtherText)
            return !Wrapping::recognise(std::string(text)).hasPolicy();
        return each.carrier != TokenCarrier::Payload || !each.token->issuer().empty()
            || each.token->kind() != TokenKind::NotAttestation;
    });
}

FileDrop::FileDrop(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->setAcceptDrops(true);
    QApplication::instance()->installEventFilter(this); // before a search field takes the name of the file
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    default:
        return false;
    }
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || widget->window() != m_window)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = localFiles(drop->mimeData());
    if (paths.isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction); // a move would have the file manager delete the file
    drop->accept();
    if (event->type() == QEvent::Drop)
        Q_EMIT dropped(paths);
    return true;
}

} // namespace skr
