// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "fuzz/fuzzedit.h"
#include "fuzz/fuzzsyntax.h"
#include "fuzz/fuzztoken.h"
#include "fuzz/fuzzwrapping.h"

#include <QDirIterator>
#include <QTest>

using namespace skr;

/// Runs what the fuzz targets run over the inputs that are kept, each also cut short and with bytes changed.
class TestFuzzReplay : public QObject
{
    Q_OBJECT

private slots:
    void replay_data();
    void replay();
};

void TestFuzzReplay::replay_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("target");
    const QDir corpus(QStringLiteral(SKR_TEST_DATA "/../fuzz/corpus"));
    QDirIterator files(corpus.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString name = corpus.relativeFilePath(file.fileName());
        QTest::newRow(qPrintable(name)) << file.readAll() << name.section('/', 0, 0);
    }
}

void TestFuzzReplay::replay()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, target);
    const auto run = target == "syntax" ? test::fuzzSyntax
        : target == "token"             ? test::fuzzToken
        : target == "wrapping"          ? test::fuzzWrapping
                                        : test::fuzzEdit;
    const std::string_view bytes(input.constData(), static_cast<std::size_t>(input.size()));
    QCOMPARE(QString::fromStdString(run(bytes)), QString());
    const std::size_t step = 1 + bytes.size() / 64;
    for (std::size_t place = 0; place < bytes.size(); place += step) {
        QCOMPARE(QString::fromStdString(run(bytes.substr(0, place))), QString());
        for (const char byte : {'\0', '"', '}', ',', '\xFF'}) {
            std::string changed(bytes);
            changed[place] = byte;
            QCOMPARE(QString::fromStdString(run(changed)), QString());
        }
    }
}

SKR_TEST(TestFuzzReplay)
#include "tst_fuzzreplay.moc"
