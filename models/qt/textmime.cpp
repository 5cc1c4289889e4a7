// SPDX-License-Identifier: Apache-2.0
#include "qt/textmime.h"

#include "qt/text.h"

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

QMimeData *mimeOf(const std::string &bytes)
{
    auto *data = new QMimeData;
    setBytes(*data, bytes);
    return data;
}

void setBytes(QMimeData &data, const std::string &bytes)
{
    data.setText(toQString(bytes));
    data.setData(exactBytes(), QByteArray::fromStdString(bytes));
}

std::string bytesOf(const QMimeData &data, std::string_view newline)
{
    if (data.hasFormat(exactBytes()))
        return data.data(exactBytes()).toStdString();
    QString text = data.text();
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return toUtf8(text.replace(QLatin1Char('\n'), toQString(newline)));
}

bool isInsertable(const QMimeData *data)
{
    if (data == nullptr || !data->hasText())
        return false;
    const QList<QUrl> urls = data->urls();
    return std::none_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

} // namespace skr
