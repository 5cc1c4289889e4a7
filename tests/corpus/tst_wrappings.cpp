// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/wrapping/wrapping.h"
#include "tests/core/documentchecks.h"

#include <QTest>

using namespace skr;

/// Recognises every file of the folder that SKR_CORPUS names, and those of its folder `wrapped` for what they are.
class TestWrappings : public QObject
{
    Q_OBJECT

private slots:
    void everyFile();
    void wrappedFiles_data();
    void wrappedFiles();

private:
    const QString m_folder = qEnvironmentVariable("SKR_CORPUS");
};

void TestWrappings::everyFile()
{
    int wrapped = 0;
    for (const QString &file : filesBelow(m_folder)) {
        const std::string bytes = contentOf(file);
        const Wrapping wrapping = Wrapping::recognise(bytes);
        QVERIFY2(wrapping.write(wrapping.policyText()).text == bytes, file.toUtf8());
        wrapped += wrapping.state() == WrappingState::Editable ? 1 : 0;
        if (file.contains("/tokens/"))
            QVERIFY2(wrapping.state() == WrappingState::OtherDocument || wrapping.state() == WrappingState::Plain,
                     file.toUtf8());
    }
    qInfo("%d hold a policy that can be written back", wrapped);
}

void TestWrappings::wrappedFiles_data()
{
    QTest::addColumn<QString>("layer"); // the innermost; empty for what is no policy
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *layer, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(layer) << QString::fromLatin1(words);
    };
    row(".b64url.txt", "base64url", "policy in base64url without padding");
    row("release-response.json", "base64url", "in a release response in `value`");
    row("release-decoded-header.json", "", "the header of a token or of a signed response");
    row("ReleaseKey2.json", "base64url", "of a key bundle in `BODY` of a JSON document");
    row("importkeyconfig", "importkey", "policy in a configuration of the importkey tool");
    row("importkey-config", "importkey", "policy in a configuration of the importkey tool");
    row("policysigner.json", "", "a list of claims with their values");
    row("maa-policy", "", "an attestation policy");
}

void TestWrappings::wrappedFiles()
{
    QFETCH(QString, layer);
    QFETCH(QString, words);
    int count = 0;
    for (const QString &file : filesBelow(m_folder + "/wrapped")) {
        if (!file.contains(QString::fromLatin1(QTest::currentDataTag())))
            continue;
        ++count;
        const Wrapping wrapping = Wrapping::recognise(contentOf(file));
        QVERIFY2(QString::fromStdString(wrapping.description()).contains(words), wrapping.description().c_str());
        QCOMPARE(wrapping.hasPolicy(), !layer.isEmpty());
        if (!layer.isEmpty())
            QCOMPARE(QString::fromStdString(wrapping.layers().back()), layer);
    }
    QVERIFY(count > 0);
}

SKR_TEST_NEEDING("SKR_CORPUS", TestWrappings)
#include "tst_wrappings.moc"
