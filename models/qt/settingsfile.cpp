// SPDX-License-Identifier: Apache-2.0
#include "qt/settingsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace skr {

namespace {

struct SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(skr::SettingsFile)
};

QString bytesMember()
{
    return QStringLiteral("base64");
}

QJsonValue settingToJson(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return QJsonObject{{bytesMember(), QString::fromLatin1(value.toByteArray().toBase64())}};
    case QMetaType::QStringList:
        return QJsonArray::fromStringList(value.toStringList());
    default:
        return value.toString();
    }
}

QVariant settingFromJson(const QJsonValue &value)
{
    if (value.isObject())
        return QByteArray::fromBase64(value[bytesMember()].toString().toLatin1());
    if (value.isArray())
        return value.toVariant().toStringList();
    return value.toVariant();
}

bool readJson(QIODevice &device, QSettings::SettingsMap &map)
{
    const QJsonDocument document = QJsonDocument::fromJson(device.readAll());
    const QJsonObject object = document.object();
    for (auto each = object.begin(); each != object.end(); ++each)
        map[each.key()] = settingFromJson(each.value());
    return document.isObject();
}

bool writeJson(QIODevice &device, const QSettings::SettingsMap &map)
{
    QJsonObject object;
    for (auto each = map.begin(); each != map.end(); ++each)
        object[each.key()] = settingToJson(each.value());
    const QByteArray bytes = QJsonDocument(object).toJson();
    // Otherwise the rest of the buffer is written when the file is closed, and an error goes unnoticed.
    auto *file = qobject_cast<QFileDevice *>(&device);
    return device.write(bytes) == bytes.size() && (file == nullptr || file->flush());
}

} // namespace

void useSettingsFile()
{
    static const QSettings::Format json = QSettings::registerFormat(QStringLiteral("json"), readJson, writeJson);
    QSettings::setDefaultFormat(json);
    QSettings settings;
    settings.setFallbacksEnabled(false);
    if (QFile::exists(settings.fileName()))
        return;
    QSettings former(QSettings::NativeFormat, QSettings::UserScope, QCoreApplication::organizationName(),
                     QCoreApplication::applicationName());
    former.setFallbacksEnabled(false);
    for (const QString &key : former.allKeys())
        settings.setValue(key, former.value(key));
}

QString writeSettings()
{
    QSettings settings;
    settings.sync();
    if (settings.status() == QSettings::NoError)
        return {};
    return SettingsWords::tr("Your preferences can’t be saved to “%1”. Check the free space and the permissions of the "
                             "folder.")
        .arg(QDir::toNativeSeparators(settings.fileName()));
}

} // namespace skr
