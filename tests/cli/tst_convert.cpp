// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/program/registration.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Runs the commands that convert prints, in bash with a stand-in for az that records its arguments.
class TestConvert : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void azArguments_data();
    void azArguments();
    void policyInTheCommand();

private:
    QByteArray recorded(const QString &arguments);

    QTemporaryDir m_folder;
};

void TestConvert::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QFile az(m_folder.filePath("az"));
    QVERIFY(az.open(QIODevice::WriteOnly));
    az.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > recorded\n");
    az.close();
    az.setPermissions(az.permissions() | QFile::ExeOwner);
    QVERIFY(
        QFile::copy(QStringLiteral(SKR_TEST_DATA "/policies/minified.json"), m_folder.filePath("it's a policy.json")));
    QVERIFY(QFile::copy(QStringLiteral(SKR_TEST_DATA "/wrappings/az-show.json"), m_folder.filePath("shown.json")));
}

/// The arguments that az got, a line each.
QByteArray TestConvert::recorded(const QString &arguments)
{
    QFile::remove(m_folder.filePath("recorded"));
    const Outcome outcome =
        runShell("\"$SKR\" convert " + arguments + " > run.sh && PATH=\"$PWD:$PATH\" bash run.sh", m_folder.path());
    if (outcome.exitCode != 0)
        return outcome.errors + outcome.output;
    QFile file(m_folder.filePath("recorded"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("az was not run");
}

void TestConvert::azArguments_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("create") << "--name disk --vault contoso"
                            << QByteArray("keyvault\nkey\ncreate\n--vault-name\ncontoso\n--name\ndisk\n--kty\nRSA-HSM\n"
                                          "--exportable\ntrue\n--policy\nit's a policy.json\n");
    QTest::newRow("import into a managed HSM, immutable")
        << "--for import --target hsm --name disk --vault contoso --immutable"
        << QByteArray(
               "keyvault\nkey\nimport\n--hsm-name\ncontoso\n--name\ndisk\n--pem-file\nkey.pem\n--protection\nhsm\n"
               "--exportable\ntrue\n--policy\nit's a policy.json\n--immutable\ntrue\n");
    QTest::newRow("update") << "--for update --name disk --vault contoso"
                            << QByteArray(
                                   "keyvault\nkey\nset-attributes\n--vault-name\ncontoso\n--name\ndisk\n--policy\n"
                                   "it's a policy.json\n");
}

void TestConvert::azArguments()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, expected);
    QCOMPARE(recorded("\"it's a policy.json\" --to az " + arguments), expected);
}

void TestConvert::policyInTheCommand()
{
    const QByteArray arguments = recorded("shown.json --to az --for update --name disk --vault contoso");
    const QByteArray policy = arguments.mid(arguments.indexOf("--policy\n") + 9).trimmed();
    QCOMPARE(policy, runShell("\"$SKR\" convert shown.json --to json", m_folder.path()).output.trimmed());
    QVERIFY(policy.startsWith("{\"version\""));
    QVERIFY(recorded("\"it's a policy.json\" --to az --inline").contains("--policy\n{\"version\""));
}

SKR_TEST(TestConvert)
#include "tst_convert.moc"
