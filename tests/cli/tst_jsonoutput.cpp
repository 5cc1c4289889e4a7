// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/program/registration.h"
#include "tests/testfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace {

QJsonDocument parsed(const Outcome &outcome)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(outcome.output, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s at %lld: %s", qPrintable(error.errorString()), qlonglong(error.offset),
                 outcome.output.left(500).constData());
    return document;
}

QStringList files(const char *folder)
{
    QStringList names = QDir(QStringLiteral(SKR_TEST_DATA "/") + QLatin1String(folder)).entryList(QDir::Files);
    for (QString &name : names)
        name.prepend(QLatin1String(folder) + QLatin1Char('/'));
    return names;
}

/// Types of members that programs rely on, by their first letter: text, number, boolean, list, object, any.
QString mismatch(const QJsonObject &object, const QList<std::pair<const char *, char>> &members)
{
    for (const auto &[name, type] : members) {
        const QJsonValue value = object[QLatin1String(name)];
        const bool fits = type == 't' ? value.isString()
            : type == 'n'             ? value.isDouble()
            : type == 'b'             ? value.isBool()
            : type == 'l'             ? value.isArray()
            : type == 'o'             ? value.isObject()
                                      : object.contains(QLatin1String(name));
        if (!fits)
            return QLatin1String(name);
    }
    return {};
}

QString mismatchOfDiagnostic(const QJsonObject &diagnostic)
{
    static const QStringList severities = {QStringLiteral("error"), QStringLiteral("warning"),
                                           QStringLiteral("security"), QStringLiteral("hint")};
    const QString wrong = mismatch(diagnostic,
                                   {{"code", 't'},
                                    {"severity", 't'},
                                    {"message", 't'},
                                    {"line", 'n'},
                                    {"column", 'n'},
                                    {"endLine", 'n'},
                                    {"endColumn", 'n'}});
    const auto number = [&](const char *name) { return diagnostic[QLatin1String(name)].toInt(); };
    if (wrong.isEmpty() && !severities.contains(diagnostic[QLatin1String("severity")].toString()))
        return QStringLiteral("severity");
    const bool ordered = number("endLine") > number("line")
        || (number("endLine") == number("line") && number("endColumn") >= number("column"));
    return wrong.isEmpty() && (!ordered || number("line") < 1 || number("column") < 1) ? QStringLiteral("line") : wrong;
}

bool isOutcome(const QJsonValue &value)
{
    const QString text = value.toString();
    return text == QLatin1String("met") || text == QLatin1String("notMet") || text == QLatin1String("undocumented");
}

QString mismatchOfCondition(const QJsonObject &condition)
{
    const QString kind = condition[QLatin1String("kind")].toString();
    if (!isOutcome(condition[QLatin1String("outcome")]))
        return QStringLiteral("outcome");
    if (kind == QLatin1String("condition"))
        return mismatch(condition,
                        {{"claim", 't'}, {"operator", 't'}, {"expected", 'a'}, {"actual", 'a'}, {"reason", 't'}});
    if (kind == QLatin1String("notUnderstood"))
        return mismatch(condition, {{"reason", 't'}});
    if (kind != QLatin1String("allOf") && kind != QLatin1String("anyOf"))
        return QStringLiteral("kind");
    for (const QJsonValue &inner : condition[QLatin1String("conditions")].toArray()) {
        if (const QString wrong = mismatchOfCondition(inner.toObject()); !wrong.isEmpty())
            return wrong;
    }
    return mismatch(condition, {{"conditions", 'l'}});
}

} // namespace

/// The shapes of JSON output that app/README.md promises.
class TestJsonOutput : public QObject
{
    Q_OBJECT

private slots:
    void check();
    void evaluate();
    void numbers_data();
    void numbers();
    void claims();
    void linksNoQt();
};

void TestJsonOutput::check()
{
    for (const QString &file : files("policies") + files("tokens")) {
        const Outcome outcome =
            runProgram({QStringLiteral("check"), file, QStringLiteral("--format"), QStringLiteral("json")});
        const QJsonArray list = parsed(outcome)[QLatin1String("files")].toArray();
        QCOMPARE(list.size(), 1);
        const QJsonObject entry = list.first().toObject();
        QCOMPARE(mismatch(entry, {{"path", 't'}, {"valid", 'b'}, {"diagnostics", 'l'}}), QString());
        QCOMPARE(entry[QLatin1String("path")].toString(), file);
        bool hasError = false; // a policy with one may be valid: that no token can meet it is an error too
        for (const QJsonValue &diagnostic : entry[QLatin1String("diagnostics")].toArray()) {
            QCOMPARE(mismatchOfDiagnostic(diagnostic.toObject()), QString());
            hasError = hasError || diagnostic[QLatin1String("severity")] == QLatin1String("error");
        }
        const bool isPolicy = !entry.contains(QLatin1String("error"));
        QCOMPARE(isPolicy, outcome.errors.isEmpty());
        QCOMPARE(outcome.exitCode, !isPolicy ? 2 : hasError || !entry[QLatin1String("valid")].toBool() ? 1 : 0);
    }
}

void TestJsonOutput::evaluate()
{
    const QStringList verdicts = {QStringLiteral("released"), QStringLiteral("refused"), QString(),
                                  QStringLiteral("undocumented")}; // by exit code
    for (const QString &file : files("policies")) {
        for (const char *reading : {"as-observed", "documented"}) {
            const Outcome outcome =
                runProgram({QStringLiteral("evaluate"), file, QStringLiteral("--token"),
                            QStringLiteral("tokens/compliant.jwt"), QStringLiteral("--reading"), QLatin1String(reading),
                            QStringLiteral("--format"), QStringLiteral("json")});
            if (outcome.exitCode == 2) { // no policy
                QCOMPARE(outcome.errors.count('\n'), 1);
                QCOMPARE(outcome.output, QByteArray());
                continue;
            }
            const QJsonObject result = parsed(outcome).object();
            QCOMPARE(mismatch(result,
                              {{"verdict", 't'},
                               {"policyValid", 'b'},
                               {"reading", 't'},
                               {"summary", 't'},
                               {"besides", 'l'},
                               {"reasons", 'l'},
                               {"authorities", 'l'},
                               {"token", 'o'}}),
                     QString());
            QCOMPARE(result[QLatin1String("reading")].toString(), QLatin1String(reading));
            QCOMPARE(result[QLatin1String("verdict")].toString(), verdicts.value(outcome.exitCode));
            QCOMPARE(result.contains(QLatin1String("diagnostics")), !result[QLatin1String("policyValid")].toBool());
            for (const QJsonValue &reason : result[QLatin1String("reasons")].toArray())
                QCOMPARE(mismatch(reason.toObject(),
                                  {{"point", 't'}, {"explanation", 't'}, {"decides", 'b'}, {"reliesOn", 'b'}}),
                         QString());
            for (const QJsonValue &value : result[QLatin1String("authorities")].toArray()) {
                const QJsonObject authority = value.toObject();
                QCOMPARE(mismatch(authority, {{"authority", 't'}, {"matches", 't'}, {"conditions", 'l'}}), QString());
                QVERIFY(isOutcome(authority[QLatin1String("outcome")]));
                for (const QJsonValue &condition : authority[QLatin1String("conditions")].toArray())
                    QCOMPARE(mismatchOfCondition(condition.toObject()), QString());
            }
            QCOMPARE(mismatch(result[QLatin1String("token")].toObject(),
                              {{"kind", 't'}, {"issuer", 't'}, {"expires", 'a'}, {"signature", 't'}}),
                     QString());
        }
    }
}

void TestJsonOutput::numbers_data()
{
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QByteArray>("actual");
    QTest::newRow("past the range of doubles") << QByteArray("1e400") << QByteArray("-1E+4000");
    QTest::newRow("past 64 bits") << QByteArray("18446744073709551617") << QByteArray("-18446744073709551617");
    QTest::newRow("past the precision of doubles") << QByteArray("0.10000000000000000000001") << QByteArray("1.0");
    QTest::newRow("exponents") << QByteArray("1E2") << QByteArray("-0.0e-7");
}

void TestJsonOutput::numbers()
{
    QFETCH(QByteArray, wanted);
    QFETCH(QByteArray, actual);
    QTemporaryDir folder;
    const QString policy = folder.filePath(QStringLiteral("policy.json"));
    const QString token = folder.filePath(QStringLiteral("token.json"));
    // The issuer in two literals: moc takes what follows :// in a raw string for a comment.
    const QByteArray issuer = "\"https:"
                              "//a.example\"";
    skr::test::writeFile(policy,
                         "{\"version\":\"1.0.0\",\"anyOf\":[{\"authority\":" + issuer
                             + ",\"allOf\":[{\"claim\":\"a\",\"equals\":" + wanted + "}]}]}");
    skr::test::writeFile(token, "{\"iss\":" + issuer + ",\"a\":" + actual + "}");
    Outcome outcome = runProgram({QStringLiteral("evaluate"), policy, QStringLiteral("--token"), token,
                                  QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY(outcome.output.contains("\"expected\": " + wanted + ","));
    QVERIFY(outcome.output.contains("\"actual\": " + actual + ","));
    outcome.output.replace("\"expected\": " + wanted, "\"expected\": 0"); // Qt reads doubles alone
    outcome.output.replace("\"actual\": " + actual, "\"actual\": 0");
    QVERIFY(!parsed(outcome).isNull());
}

void TestJsonOutput::claims()
{
    const QJsonArray list =
        parsed(runProgram({QStringLiteral("claims"), QStringLiteral("--format"), QStringLiteral("json")})).array();
    QVERIFY(list.size() > 100);
    for (const QJsonValue &claim : list)
        QCOMPARE(mismatch(claim.toObject(),
                          {{"name", 't'},
                           {"type", 't'},
                           {"description", 't'},
                           {"values", 'l'},
                           {"where", 'l'},
                           {"source", 't'},
                           {"paths", 'l'},
                           {"format", 'a'},
                           {"volatile", 'b'},
                           {"deprecated", 'b'},
                           {"successor", 'a'}}),
                 QString());
}

void TestJsonOutput::linksNoQt()
{
    QFile program(QStringLiteral(SKR_PROGRAM));
    QVERIFY(program.open(QIODevice::ReadOnly));
    QVERIFY(!program.readAll().contains("libQt"));
}

SKR_TEST(TestJsonOutput)
#include "tst_jsonoutput.moc"
