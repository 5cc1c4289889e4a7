// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

// The core's texts, as Qt Test compares and prints them.

inline QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

inline QByteArray bytes(std::string_view utf8)
{
    return {utf8.data(), static_cast<qsizetype>(utf8.size())};
}
