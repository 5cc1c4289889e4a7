// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/authoritycatalog.h"
#include "core/claims/claimcatalog.h"
#include "core/syntax/syntaxtree.h"
#include "core/text/utf8.h"
#include "qt/markedtext.h"
#include "qt/text.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace skr::test {

/// The words of what a test has loaded: claims, values, addresses, paths. They are the same in every language.
class DataWords
{
public:
    void add(const QString &text)
    {
        const QStringList words = split(text);
        m_words.unite(QSet<QString>(words.begin(), words.end()));
    }
    void add(std::string_view utf8) { add(toQString(utf8)); }

    /// Text as it is, what its JSON strings stand for, and the numbers of characters in them that nobody sees.
    void addJson(std::string_view json)
    {
        add(json);
        const SyntaxTree tree = SyntaxTree::parse(json);
        for (NodeIndex node = 0; node < tree.size(); ++node) {
            if (tree[node].kind != NodeKind::String)
                continue;
            const QString value = toQString(tree.stringValue(node));
            add(visibleText(value));
            for (const QChar letter : value) {
                if (!letter.isPrint())
                    add(QStringLiteral("%1").arg(letter.unicode(), 4, 16, QLatin1Char('0')).toUpper());
            }
        }
    }

    /// The bytes of a file, and what is encoded in them.
    void addFile(const QByteArray &bytes, int layers = mostLayers)
    {
        const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        if (firstInvalidUtf8(text) != std::string_view::npos && layers < mostLayers)
            return; // no text, but for example a signature
        addJson(text);
        if (bytes.contains('\0')) {
            for (const auto encoding : {QStringDecoder::Utf16LE, QStringDecoder::Utf16BE})
                add(QStringDecoder(encoding).decode(bytes));
        }
        static const QRegularExpression base64(QStringLiteral("[A-Za-z0-9+/_-]{40,}"));
        auto runs = base64.globalMatch(QString::fromLatin1(bytes));
        while (layers > 0 && runs.hasNext()) {
            const QByteArray run = runs.next().captured().toLatin1().replace('-', '+').replace('_', '/');
            addFile(QByteArray::fromBase64(run), layers - 1);
        }
    }

    void addCatalog(const ClaimCatalog &catalog)
    {
        for (const Claim &claim : catalog.claims()) {
            add(claim.name);
            for (const KnownValue &value : claim.values)
                add(value.value);
        }
    }

    void addEndpoints(const AuthorityCatalog &catalog)
    {
        for (const AttestationEndpoint &endpoint : catalog.endpoints()) {
            for (const std::string &text : {endpoint.region, endpoint.code, endpoint.url})
                add(text);
        }
    }

    /// The words of the text that are not among them, nor part of an address. One that is cut off may be the start or
    /// the end of one that is, and a single letter a part of it.
    QStringList others(QString text) const
    {
        static const QRegularExpression address(QStringLiteral("\\bhttps?://\\S+"));
        text.remove(address);
        QStringList others;
        for (const QString &word : split(text)) {
            if (!m_words.contains(word) && !isPart(word, text))
                others << word;
        }
        return others;
    }

private:
    static constexpr int mostLayers = 3;

    static QStringList split(const QString &text)
    {
        static const QRegularExpression separator(QStringLiteral("[^\\p{L}\\p{N}_-]+"));
        static const QRegularExpression letter(QStringLiteral("\\p{L}"));
        return text.split(separator, Qt::SkipEmptyParts).filter(letter);
    }

    bool isPart(const QString &word, const QString &text) const
    {
        const bool isStart = text.contains(word + u'…');
        const bool isEnd = text.contains(u'…' + word);
        return std::any_of(m_words.begin(), m_words.end(), [&](const QString &each) {
            return (isStart && each.startsWith(word)) || (isEnd && each.endsWith(word))
                || (word.size() == 1 && each.contains(word));
        });
    }

    QSet<QString> m_words;
};

} // namespace skr::test
