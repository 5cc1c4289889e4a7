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

bool isInsertable(const QMimeData *data)
{
    if (data == nullptr || !data->hasText())
        return false;
    const QList<QUrl> urls = data->urls();
    return std::none_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

} // namespace skr
