// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/program/registration.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace {

/// A property as the schema of SARIF 2.1.0 has it. `type` is text, uri, level, number (from 0), place (from 1), flag,
/// bag, or the name of an object; with `[]` before it an array, with `[+]` one that is not empty.
struct Property {
    const char *name;
    const char *type;
    bool required = false;
};

/// What the schema says of the objects that skr-policy writes. It allows no others, so neither does this.
const QMap<QString, QList<Property>> &schema()
{
    static const QMap<QString, QList<Property>> objects = {
        {QStringLiteral("log"), {{"$schema", "uri"}, {"version", "text", true}, {"runs", "[]run", true}}},
        {QStringLiteral("run"),
         {{"tool", "tool", true},
          {"invocations", "[]invocation"},
          {"artifacts", "[]artifact"},
          {"newlineSequences", "[+]text"},
          {"columnKind", "text"},
          {"results", "[]result"}}},
        {QStringLiteral("tool"), {{"driver", "driver", true}}},
        {QStringLiteral("driver"), {{"name", "text", true}, {"version", "text"}, {"rules", "[]rule"}}},
        {QStringLiteral("rule"),
         {{"id", "text", true},
          {"shortDescription", "styled"},
          {"fullDescription", "styled"},
          {"help", "styled"},
          {"defaultConfiguration", "configuration"},
          {"properties", "bag"}}},
        {QStringLiteral("styled"), {{"text", "text", true}, {"markdown", "text"}}},
        {QStringLiteral("configuration"), {{"level", "level"}}},
        {QStringLiteral("invocation"),
         {{"executionSuccessful", "flag", true}, {"toolExecutionNotifications", "[]notification"}}},
        {QStringLiteral("notification"),
         {{"level", "level"}, {"message", "message", true}, {"locations", "[]location"}}},
        {QStringLiteral("artifact"), {{"location", "artifactLocation"}, {"mimeType", "text"}}},
        {QStringLiteral("artifactLocation"), {{"uri", "uri"}, {"index", "number"}}},
        {QStringLiteral("result"),
         {{"ruleId", "text"},
          {"ruleIndex", "number"},
          {"level", "level"},
          {"message", "message", true},
          {"locations", "[]location"},
          {"fixes", "[]fix"}}},
        {QStringLiteral("message"), {{"text", "text", true}}},
        {QStringLiteral("location"), {{"physicalLocation", "physicalLocation"}}},
        {QStringLiteral("physicalLocation"), {{"artifactLocation", "artifactLocation", true}, {"region", "region"}}},
        {QStringLiteral("region"),
         {{"startLine", "place"}, {"startColumn", "place"}, {"endLine", "place"}, {"endColumn", "place"}}},
        {QStringLiteral("fix"), {{"description", "message"}, {"artifactChanges", "[+]artifactChange", true}}},
        {QStringLiteral("artifactChange"),
         {{"artifactLocation", "artifactLocation", true}, {"replacements", "[+]replacement", true}}},
        {QStringLiteral("replacement"), {{"deletedRegion", "region", true}, {"insertedContent", "content"}}},
        {QStringLiteral("content"), {{"text", "text"}}},
    };
    return objects;
}

QString mismatch(const QJsonValue &value, const QString &type);

QString mismatchOfObject(const QJsonObject &object, const QString &kind)
{
    const QList<Property> properties = schema()[kind];
    QSet<QString> known;
    for (const Property &property : properties) {
        const QString name = QLatin1String(property.name);
        known << name;
        if (!object.contains(name)) {
            if (property.required)
                return kind + QStringLiteral(" has no ") + name;
            continue;
        }
        const QString wrong = mismatch(object[name], QLatin1String(property.type));
        if (!wrong.isEmpty())
            return kind + QLatin1Char('.') + name + QStringLiteral(": ") + wrong;
    }
    for (const QString &name : object.keys()) {
        if (!known.contains(name))
            return kind + QStringLiteral(" has an unknown ") + name;
    }
    return {};
}

QString mismatchOfArray(const QJsonValue &value, const QString &type, bool mayBeEmpty)
{
    if (!value.isArray() || (!mayBeEmpty && value.toArray().isEmpty()))
        return QStringLiteral("no array of ") + type;
    for (const QJsonValue &element : value.toArray()) {
        const QString wrong = mismatch(element, type);
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString mismatch(const QJsonValue &value, const QString &type)
{
    static const QStringList levels = {QStringLiteral("none"), QStringLiteral("note"), QStringLiteral("warning"),
                                       QStringLiteral("error")};
    static const QRegularExpression uri(QStringLiteral("^[A-Za-z0-9._~:/%-]+$"));
    if (type.startsWith(QLatin1Char('[')))
        return mismatchOfArray(value, type.mid(type.indexOf(QLatin1Char(']')) + 1), type[1] == QLatin1Char(']'));
    const bool fits = type == QLatin1String("text") ? value.isString()
        : type == QLatin1String("uri")    ? uri.match(value.toString()).hasMatch() && QUrl(value.toString()).isValid()
        : type == QLatin1String("level")  ? levels.contains(value.toString())
        : type == QLatin1String("number") ? value.isDouble() && value.toInt(-1) >= 0
        : type == QLatin1String("place")  ? value.isDouble() && value.toInt() >= 1
        : type == QLatin1String("flag")   ? value.isBool()
                                          : value.isObject();
    if (!fits)
        return QStringLiteral("no ") + type;
    return schema().contains(type) ? mismatchOfObject(value.toObject(), type) : QString();
}

QJsonObject logOf(const Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.output).object();
}

QJsonObject runOf(const Outcome &outcome)
{
    return logOf(outcome)[QLatin1String("runs")].toArray().first().toObject();
}

Outcome checked(QStringList arguments, const QString &folder = QStringLiteral(SKR_TEST_DATA))
{
    return runProgram(QStringList{QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("sarif")}
                          + arguments,
                      {}, folder);
}

} // namespace

/// `check --format sarif`: what the schema of SARIF 2.1.0 says of the parts that are written, and what they say.
class TestSarif : public QObject
{
    Q_OBJECT

private slots:
    void everyFixture_data();
    void everyFixture();
    void severities();
    void rulesComeFromThePages();
    void columnsCountCharacters();
    void fixesAreEdits();
    void unreadableFiles();
    void names_data();
    void names();
};

void TestSarif::everyFixture_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : QDir(QStringLiteral(SKR_TEST_DATA "/policies")).entryList(QDir::Files))
        QTest::newRow(qPrintable(name)) << QStringLiteral("policies/") + name;
}

void TestSarif::everyFixture()
{
    QFETCH(QString, file);
    const Outcome outcome = checked({file});
    const QJsonObject log = logOf(outcome);
    QCOMPARE(mismatch(log, QStringLiteral("log")), QString());
    QCOMPARE(log[QLatin1String("version")].toString(), QStringLiteral("2.1.0"));
    const QJsonObject run = runOf(outcome);
    const QJsonArray rules =
        run[QLatin1String("tool")].toObject()[QLatin1String("driver")].toObject()[QLatin1String("rules")].toArray();
    QSet<QString> ids;
    for (const QJsonValue &rule : rules)
        ids << rule.toObject()[QLatin1String("id")].toString();
    QCOMPARE(ids.size(), rules.size());
    for (const QJsonValue &value : run[QLatin1String("results")].toArray()) {
        const QJsonObject result = value.toObject();
        const QJsonObject rule = rules.at(result[QLatin1String("ruleIndex")].toInt()).toObject();
        QCOMPARE(rule[QLatin1String("id")], result[QLatin1String("ruleId")]);
    }
    QCOMPARE(outcome.exitCode, runProgram({QStringLiteral("check"), file}).exitCode);
}

void TestSarif::severities()
{
    const QString file = QStringLiteral("severities/policy.json");
    const QList<std::pair<const char *, const char *>> levels = {
        {"error", "error"}, {"warning", "warning"}, {"security", "warning"}, {"hint", "note"}};
    for (const auto &[severity, level] : levels) {
        const QJsonObject run = runOf(
            checked({QStringLiteral("--severity"), QStringLiteral("version-old=") + QLatin1String(severity), file}));
        const QJsonObject result = run[QLatin1String("results")].toArray().first().toObject();
        QCOMPARE(result[QLatin1String("ruleId")].toString(), QStringLiteral("version-old"));
        QCOMPARE(result[QLatin1String("level")].toString(), QLatin1String(level));
        const QJsonObject driver = run[QLatin1String("tool")].toObject()[QLatin1String("driver")].toObject();
        const QJsonObject properties =
            driver[QLatin1String("rules")].toArray().first().toObject()[QLatin1String("properties")].toObject();
        const bool isSecurity = QLatin1String(severity) == QLatin1String("security");
        QCOMPARE(properties.contains(QLatin1String("security-severity")), isSecurity);
        QCOMPARE(properties[QLatin1String("tags")].toArray().contains(QStringLiteral("security")), isSecurity);
    }
}

void TestSarif::rulesComeFromThePages()
{
    const QJsonObject run = runOf(checked({QStringLiteral("policies/root-all-of.json")}));
    const QJsonArray rules =
        run[QLatin1String("tool")].toObject()[QLatin1String("driver")].toObject()[QLatin1String("rules")].toArray();
    bool found = false;
    for (const QJsonValue &rule : rules) {
        const QJsonObject help = rule.toObject()[QLatin1String("help")].toObject();
        found = found || help[QLatin1String("markdown")].toString().startsWith(QLatin1String("# The list of auth"));
        QVERIFY(help[QLatin1String("text")].toString().contains(QLatin1String("Source: ")));
    }
    QVERIFY(found);
}

void TestSarif::columnsCountCharacters()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("wide.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\":\"1.0.0\",\r\n \"\xF0\x9F\x98\x80\xC3\xA9\": 1, 'x': 1, \"anyOf\": []}");
    file.close();
    const QJsonObject run = runOf(checked({QStringLiteral("wide.json")}, folder.path()));
    QCOMPARE(run[QLatin1String("columnKind")].toString(), QStringLiteral("unicodeCodePoints"));
    for (const QJsonValue &value : run[QLatin1String("results")].toArray()) {
        const QJsonObject result = value.toObject();
        if (result[QLatin1String("ruleId")].toString() != QLatin1String("json-bad-quotes"))
            continue;
        const QJsonObject location = result[QLatin1String("locations")].toArray().first().toObject();
        const QJsonObject region =
            location[QLatin1String("physicalLocation")].toObject()[QLatin1String("region")].toObject();
        const QJsonObject expected = {{QStringLiteral("startLine"), 2},
                                      {QStringLiteral("startColumn"), 11},
                                      {QStringLiteral("endLine"), 2},
                                      {QStringLiteral("endColumn"), 14}};
        QCOMPARE(region, expected);
        return;
    }
    QFAIL("the quotes are not reported");
}

void TestSarif::fixesAreEdits()
{
    const QJsonObject run = runOf(checked({QStringLiteral("policies/no-https.json")}));
    for (const QJsonValue &value : run[QLatin1String("results")].toArray()) {
        const QJsonObject result = value.toObject();
        if (result[QLatin1String("ruleId")].toString() != QLatin1String("authority-not-https"))
            continue;
        const QJsonObject fix = result[QLatin1String("fixes")].toArray().first().toObject();
        const QString title = fix[QLatin1String("description")].toObject()[QLatin1String("text")].toString();
        QVERIFY2(title.endsWith(QLatin1String("(can change what tokens the policy accepts)")), qPrintable(title));
        const QJsonObject replacement = fix[QLatin1String("artifactChanges")]
                                            .toArray()
                                            .first()
                                            .toObject()[QLatin1String("replacements")]
                                            .toArray()
                                            .first()
                                            .toObject();
        QCOMPARE(replacement[QLatin1String("insertedContent")].toObject()[QLatin1String("text")].toString(),
                 QStringLiteral("https://"));
        return;
    }
    QFAIL("the authority is not reported");
}

void TestSarif::unreadableFiles()
{
    const Outcome outcome = checked({QStringLiteral("policies/nothing.json"), QStringLiteral("policies/wide.json")});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(mismatch(logOf(outcome), QStringLiteral("log")), QString());
    const QJsonObject invocation = runOf(outcome)[QLatin1String("invocations")].toArray().first().toObject();
    QCOMPARE(invocation[QLatin1String("executionSuccessful")].toBool(true), false);
    const QJsonObject notification =
        invocation[QLatin1String("toolExecutionNotifications")].toArray().first().toObject();
    QCOMPARE(notification[QLatin1String("level")].toString(), QStringLiteral("error"));
}

void TestSarif::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("uri");
    QTest::newRow("blank") << QStringLiteral("a b.json") << QStringLiteral("a%20b.json");
    QTest::newRow("beyond ASCII") << QStringLiteral("\u00e9.json") << QStringLiteral("%C3%A9.json");
    QTest::newRow("colon") << QStringLiteral("c:d.json") << QStringLiteral("c%3Ad.json");
    QTest::newRow("per cent") << QStringLiteral("50%.json") << QStringLiteral("50%25.json");
    QTest::newRow("folder") << QStringLiteral("./x/../a.json") << QStringLiteral("./x/../a.json");
    QTest::newRow("absolute") << QStringLiteral("/nowhere/a b") << QStringLiteral("file:///nowhere/a%20b");
}

void TestSarif::names()
{
    QFETCH(QString, name);
    QFETCH(QString, uri);
    const QJsonObject artifact = runOf(checked({name}))[QLatin1String("artifacts")].toArray().first().toObject();
    QCOMPARE(artifact[QLatin1String("location")].toObject()[QLatin1String("uri")].toString(), uri);
}

SKR_TEST(TestSarif)
#include "tst_sarif.moc"
