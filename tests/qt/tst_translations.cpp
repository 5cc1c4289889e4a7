// SPDX-License-Identifier: Apache-2.0
// The translations hold what they translate: nothing is missing, and marks, names and punctuation are those of the
// source.
#include "tests/program/registration.h"

#include "core/claims/claimcatalog.h"
#include "core/evaluate/point.h"
#include "core/explain/pointadvice.h"
#include "core/policy/diagnostic.h"
#include "qt/text.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace skr;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< more than one where the number decides
    bool finished = false;
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            QString text;
            while (!xml.readNext() || !xml.isEndElement()) {
                if (xml.isStartElement())
                    message.translations << xml.readElementText();
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (message.translations.isEmpty())
                message.translations << text;
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        if (xml.isStartElement() && xml.name() == QLatin1String("message")) {
            messages << readMessage(xml);
            messages.last().context = context;
        }
    }
    return messages;
}

/// All that the pattern finds, in the order of the alphabet: another language may have it at another place.
QStringList found(const QString &text, const QString &pattern)
{
    QStringList all;
    for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();)
        all << match.next().captured();
    all.sort();
    return all;
}

QString end(const QString &text, const QString &characters)
{
    return !text.isEmpty() && characters.contains(text.back()) ? QString(text.back()) : QString();
}

/// What a translation may not change, as a text; empty parts where the source has none.
QStringList fixedParts(const QString &text)
{
    return {
        found(text, QStringLiteral("%L?(?:[1-9]|n)")).join(u' '),
        found(text, QStringLiteral("&(?=[^ &])")).join(u' '),
        found(text, QStringLiteral("`[^`]*`")).join(u' '),
        found(text, QStringLiteral("</?[a-z]+>")).join(u' '),
        found(text, QStringLiteral("\\n")).join(u' '),
        end(text, QStringLiteral(".:;…?! ")),
        text.startsWith(u' ') ? QStringLiteral(" ") : QString(),
    };
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void complete_data() { files(); }
    void complete();
    void sameParts_data() { files(); }
    void sameParts();
    void tables_data() { files(); }
    void tables();

private:
    static void files()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(SKR_RESOURCES "/translations"));
        for (const QString &name : folder.entryList({QStringLiteral("*.ts")}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
};

void TestTranslations::complete()
{
    QFETCH(QString, path);
    const QList<Message> messages = messagesOf(path);
    QVERIFY(messages.size() > 1000);
    QStringList wrong;
    for (const Message &message : messages) {
        if (!message.finished || message.translations.contains(QString()))
            wrong << message.context + QStringLiteral(": ") + message.source;
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestTranslations::sameParts()
{
    QFETCH(QString, path);
    QStringList wrong;
    for (const Message &message : messagesOf(path)) {
        for (const QString &translation : message.translations) {
            if (fixedParts(translation) != fixedParts(message.source))
                wrong << message.source + QStringLiteral("\n -> ") + translation;
        }
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

/// The sentences of the core's tables and of the catalog, which the script finds by the look of their files.
void TestTranslations::tables()
{
    QFETCH(QString, path);
    QSet<QString> known;
    for (const Message &message : messagesOf(path)) {
        if (message.context == QLatin1String("skr::Core"))
            known << message.source;
    }
    QStringList wrong;
    const auto check = [&](std::string_view sentence) {
        if (!known.contains(toQString(sentence)))
            wrong << toQString(sentence);
    };
    for (const DiagnosticInfo &row : diagnosticTable()) {
        check(row.title);
        check(row.message);
    }
    for (std::size_t i = 0; i < pointCount; ++i) {
        const PointInfo &row = info(static_cast<Point>(i));
        check(row.title);
        check(row.question);
        check(row.evidence);
        check(rewritingFor(row.point));
        for (const std::string_view option : row.options)
            check(option);
    }
    for (const Claim &claim : ClaimCatalog::builtIn()->claims()) {
        check(claim.description);
        check(claim.family);
        for (const KnownValue &value : claim.values)
            check(value.meaning);
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

SKR_TEST(TestTranslations)
#include "tst_translations.moc"
