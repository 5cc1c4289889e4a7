// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/program/registration.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

/// `explain` lists every code, and explains every one that it lists.
class TestExplain : public QObject
{
    Q_OBJECT

private slots:
    void list();
    void every_data();
    void every();

private:
    static QJsonObject everything();
};

QJsonObject TestExplain::everything()
{
    const Outcome outcome = runProgram({QStringLiteral("explain"), QStringLiteral("--format"), QStringLiteral("json")});
    return QJsonDocument::fromJson(outcome.output).object();
}

void TestExplain::list()
{
    const Outcome outcome = runProgram({QStringLiteral("explain")});
    QCOMPARE(outcome.exitCode, 0);
    const QString text = QString::fromUtf8(outcome.output);
    QVERIFY(text.startsWith(QLatin1String("syntax\n  json-byte-order-mark ")));
    QVERIFY(text.contains(QLatin1String("\nerrors of Key Vault and Managed HSM\n  AKV.SKR.1001 ")));
    const QJsonObject all = everything();
    QVERIFY(all[QLatin1String("codes")].toArray().size() > 50);
    for (const QJsonValue &value : all[QLatin1String("codes")].toArray()) {
        const QJsonObject code = value.toObject();
        const QRegularExpression line(QStringLiteral("^  %1 +%2 +%3$")
                                          .arg(code[QLatin1String("code")].toString(),
                                               code[QLatin1String("severity")].toString(),
                                               QRegularExpression::escape(code[QLatin1String("title")].toString())),
                                      QRegularExpression::MultilineOption);
        QVERIFY2(line.match(text).hasMatch(), qPrintable(line.pattern()));
    }
}

void TestExplain::every_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("title");
    const QJsonObject all = everything();
    for (const QJsonValue &code : all[QLatin1String("codes")].toArray())
        QTest::newRow(qPrintable(code[QLatin1String("code")].toString()))
            << code[QLatin1String("code")].toString() << code[QLatin1String("title")].toString();
    for (const QJsonValue &error : all[QLatin1String("serviceErrors")].toArray())
        QTest::newRow(qPrintable(error[QLatin1String("id")].toString()))
            << error[QLatin1String("id")].toString() << error[QLatin1String("title")].toString();
}

void TestExplain::every()
{
    QFETCH(QString, id);
    QFETCH(QString, title);
    const Outcome outcome = runProgram({QStringLiteral("explain"), id});
    QCOMPARE(outcome.exitCode, 0);
    const QString text = QString::fromUtf8(outcome.output);
    QVERIFY(text.startsWith(id + QLatin1String(" (")));
    QVERIFY(text.contains(QLatin1Char('\n') + title + QLatin1Char('\n')));
    static const QRegularExpression control(
        QStringLiteral("[\\x00-\\x09\\x0b-\\x1f\\x7f\\x{feff}\\x{202a}-\\x{202e}]"));
    QVERIFY(!control.match(text).hasMatch());
    const Outcome pasted =
        runProgram({QStringLiteral("explain"), QStringLiteral("a line of a log [%1] and more").arg(id)});
    QCOMPARE(pasted, outcome);
}

SKR_TEST(TestExplain)
#include "tst_explain.moc"
