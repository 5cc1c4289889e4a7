// SPDX-License-Identifier: Apache-2.0
#include "qt/markedtext.h"

#include "qt/text.h"

#include <QCoreApplication>

namespace skr {

namespace {

constexpr QChar backtick = u'`';

struct MarkedWords {
    Q_DECLARE_TR_FUNCTIONS(skr::MarkedText)
};

bool isHidden(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// Calls `add(text, isData)` for each part of a marked text.
template <typename Add> void splitMarked(const QString &text, const Add &add)
{
    bool inData = false;
    QString part;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool doubled = inData && text[i] == backtick && i + 1 < text.size() && text[i + 1] == backtick;
        if (text[i] != backtick || doubled) {
            part += text[i];
            i += doubled ? 1 : 0;
            continue;
        }
        add(part, inData);
        part.clear();
        inData = !inData;
    }
    add(part, inData);
}

} // namespace

QString visibleText(const QString &text)
{
    QString visible;
    visible.reserve(text.size());
    for (const QChar c : text) {
        if (isHidden(c))
            visible += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            visible += c;
    }
    return visible;
}

QString marked(const QString &data, qsizetype maximum)
{
    QString shown = visibleText(
        data.size() <= maximum ? data : data.left(maximum * 2 / 3) + QChar(0x2026) + data.right(maximum / 3 - 1));
    shown.replace(backtick, QStringLiteral("``"));
    return backtick + shown + backtick;
}

QString marked(std::string_view utf8, qsizetype maximum)
{
    return marked(toQString(utf8), maximum);
}

QString plainText(const QString &markedText)
{
    QString plain;
    splitMarked(markedText, [&plain](const QString &part, bool isData) {
        plain += isData ? MarkedWords::tr("“%1”", "quotation marks").arg(part) : part;
    });
    return plain;
}

QString plainSentence(std::string_view marked)
{
    return plainText(sentenceCase(toQString(marked)) + u'.');
}

QString richText(const QString &markedText)
{
    QString html;
    splitMarked(markedText, [&html](const QString &part, bool isData) {
        html += isData ? QStringLiteral("<code>%1</code>").arg(part.toHtmlEscaped()) : part.toHtmlEscaped();
    });
    return html;
}

QString toolTipText(const QString &text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QString sentenceCase(const QString &markedText)
{
    return markedText.isEmpty() ? QString() : markedText.front().toUpper() + markedText.mid(1);
}

} // namespace skr
