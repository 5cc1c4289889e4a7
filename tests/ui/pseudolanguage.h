// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/coretext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

namespace skr::test {

/// A language that has every message, in brackets: “⟦Replace ⟧%1⟦ by ⟧%2”. What is filled in stays outside of them, so
/// that words that nobody translates are seen there, too.
class PseudoLanguage : public QTranslator
{
public:
    PseudoLanguage()
    {
        QCoreApplication::installTranslator(this);
        translateCore();
    }
    ~PseudoLanguage() override { leaveCoreInEnglish(); }

    bool isEmpty() const override { return false; }
    QString translate(const char * /*context*/, const char *source, const char * /*disambiguation*/,
                      int /*n*/) const override
    {
        static const QRegularExpression mark(QStringLiteral("(%(?:L?[1-9][0-9]?|n))"));
        QString text = u'⟦' + QString::fromUtf8(source) + u'⟧';
        text.replace(mark, QStringLiteral("⟧\\1⟦"));
        return text.remove(QStringLiteral("⟦⟧"));
    }

    /// What of a text is in no bracket.
    static QStringList outside(const QString &text)
    {
        QStringList parts(QString{});
        int depth = 0;
        for (const QChar letter : text) {
            if (letter == u'⟦' && depth++ == 0)
                parts << QString();
            if (depth == 0)
                parts.last() += letter;
            if (letter == u'⟧')
                --depth;
        }
        return parts;
    }
};

} // namespace skr::test
