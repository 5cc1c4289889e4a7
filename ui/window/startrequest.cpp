// SPDX-License-Identifier: Apache-2.0
#include "ui/window/startrequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace skr {

QByteArray StartRequest::toJson() const
{
    const QJsonObject object{{QStringLiteral("files"), QJsonArray::fromStringList(files)},
                             {QStringLiteral("line"), line},
                             {QStringLiteral("newWindow"), newWindow}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<StartRequest> StartRequest::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    StartRequest request;
    for (const QJsonValue file : document[QStringLiteral("files")].toArray())
        request.files << file.toString();
    request.line = document[QStringLiteral("line")].toInt();
    request.newWindow = document[QStringLiteral("newWindow")].toBool();
    return request;
}

} // namespace skr
