// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace skr {

/// The border between the core's UTF-8 and Qt's text: bytes that are not UTF-8 are shown as U+FFFD.
inline QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

inline std::string toUtf8(const QString &text)
{
    return text.toStdString();
}

} // namespace skr
