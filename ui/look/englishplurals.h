// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace skr {

/// The plural forms of the program's own language: `%n error(s)` is "1 error" or "2 errors". Other languages have
/// translation files; install this one first, so that they come before it.
class EnglishPlurals : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

} // namespace skr
