// SPDX-License-Identifier: Apache-2.0
#include "ui/text/textmime.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace skr {

namespace {

QString exactBytes()
{
    return QStringLiteral("application/x-skr-policy-text");
}

} // namespace

QMimeData *mimeOf(const QByteArray &bytes)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(bytes));
    data->setData(exactBytes(), bytes);
    return data;
}

QByteArray bytesOf(const QMimeData &data)
{
    return data.hasFormat(exactBytes()) ? data.data(exactBytes()) : data.text().toUtf8();
}

bool isInsertable(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const bool files = std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    return data.hasText() && !files;
}

} // namespace skr
