// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/policy/nearestcode.h"
#include "core/policy/severityfile.h"

#include "core/policy/diagnostic.h"

#include <QByteArray>
#include <QTest>

using namespace skr;

class TestSeverityFile : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void nearest_data();
    void nearest();
};

void TestSeverityFile::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("settings"); // `id=severity`, in the order of the codes
    QTest::addColumn<QByteArray>("problems"); // `line: message`, a line each

    const auto row = [](const char *name, const QByteArray &text, const char *settings, const QByteArray &problems) {
        QTest::newRow(name) << text << QByteArray(settings) << problems;
    };
    row("every severity",
        R"({"severities":{"root-all-of":"warning","version-old":"off","claim-unknown":"error","value-empty":"security",)"
        R"("value-type":"hint"}})",
        "root-all-of=warning version-old=off claim-unknown=error value-type=hint value-empty=security", "");
    row("nothing set", "{}", "", "");
    row("byte order mark", "\xEF\xBB\xBF{\"severities\":{\"version-old\":\"off\"}}", "version-old=off", "");
    row("escapes", R"({"severities":{"version\u002dold":"o\u0066f"}})", "version-old=off", "");
    row("empty", "", "", "1: the file is empty: it is an object, {\"severities\": { … }}");
    row("not JSON", "{\n\"severities\":{\"version-old\":\"off\",}}", "",
        "2: this is not JSON: comma after the last entry: strict JSON readers reject the file");
    row("a list", "[]", "", "1: the file is an object: {\"severities\": { … }}");
    row("unknown setting beside a good one", "{\"severity\":{},\n\"severities\":{\"version-old\":\"off\"}}",
        "version-old=off", "1: there is no setting `severity`: the file has `severities`");
    row("severities that are a list", "{\"severities\":[]}", "",
        "1: `severities` is an object of codes: {\"version-old\": \"off\"}");
    row("unknown code", "{\"severities\":{\n\"version-odd\":\"off\",\n\"version-old\":\"off\"}}", "version-old=off",
        "2: there is no code `version-odd`: did you mean `version-old`?");
    row("unknown code like no other", R"({"severities":{"x":"off"}})", "", "1: there is no code `x`");
    row("unknown severity", R"({"severities":{"version-old":"info"}})", "",
        "1: the severity of `version-old` is error, warning, security, hint or off");
    row("severity that is no text", R"({"severities":{"version-old":false}})", "",
        "1: the severity of `version-old` is error, warning, security, hint or off");
    row("twice", R"({"severities":{"version-old":"off","version-old":"hint"}})", "version-old=off",
        "1: `version-old` stands more than once");
    row("too large", QByteArray(70'000, ' '), "", "0: the file is larger than 64 KiB");
    row("nested too deep", QByteArray(1000, '[') + QByteArray(1000, ']'), "",
        "1: this is not JSON: brackets nest deeper than 256 levels: what is inside is not read");
}

void TestSeverityFile::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, settings);
    QFETCH(QByteArray, problems);
    const SeverityFile file = readSeverityFile(text.toStdString());
    QByteArrayList set;
    for (const auto &[code, severity] : file.settings.changes())
        set << QByteArray::fromStdString(std::string(info(code).id) + "="
                                         + std::string(severity ? spelling(*severity) : "off"));
    QByteArrayList reported;
    for (const SeverityFileProblem &problem : file.problems)
        reported << QByteArray::number(qulonglong(problem.line)) + ": " + QByteArray::fromStdString(problem.message);
    QCOMPARE(reported.join('\n'), problems);
    QCOMPARE(set.join(' '), settings);
}

void TestSeverityFile::nearest_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("nearest");
    QTest::newRow("a letter") << QByteArray("json-coment") << QByteArray("json-comment");
    QTest::newRow("upper case") << QByteArray("Root-All-Of") << QByteArray("root-all-of");
    QTest::newRow("exact") << QByteArray("value-type") << QByteArray("value-type");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("another word") << QByteArray("encryption") << QByteArray();
    QTest::newRow("very long") << QByteArray(100'000, 'a') << QByteArray();
}

void TestSeverityFile::nearest()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, nearest);
    QCOMPARE(QByteArray::fromStdString(std::string(nearestCode(id.toStdString()))), nearest);
}

SKR_TEST(TestSeverityFile)
#include "tst_severityfile.moc"
