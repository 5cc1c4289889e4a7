// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/catalogfile.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

/// A catalog file with claims of these names, text at the top level of platform tokens.
inline QByteArray catalogJson(const QList<QByteArray> &names, const QByteArray &type = "string")
{
    QList<QByteArray> claims;
    for (const QByteArray &name : names)
        claims += R"({"name": ")" + name + R"(", "type": ")" + type
            + R"(", "description": "Made up.", "places": ["platform"], "family": "Own", "source": "us"})";
    return "{\"claims\": [\n" + claims.join(",\n") + "\n]}\n";
}

/// The built-in catalog with such claims over it.
inline std::shared_ptr<const skr::ClaimCatalog> catalogWith(const QList<QByteArray> &names)
{
    return skr::addCatalogFile(skr::ClaimCatalog::builtIn(), catalogJson(names).toStdString()).catalog;
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}
