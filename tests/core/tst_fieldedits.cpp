// SPDX-License-Identifier: Apache-2.0
// Edits of several places as one: more regions, the rotation of a value.
#include "policytext.h"
#include "tests/program/registration.h"

#include "core/edit/regionsedit.h"
#include "core/edit/rotationedit.h"
#include "core/edit/rotationstate.h"
#include "core/policy/conditionsets.h"

#include <QByteArrayList>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace skr;

namespace {

std::vector<std::string> strings(const QByteArray &words)
{
    std::vector<std::string> result;
    for (const QByteArray &word : words.split(' ')) {
        if (!word.isEmpty())
            result.push_back(word.toStdString());
    }
    return result;
}

/// As line ends and indentation of the one document would be in the others.
QByteArray with(QByteArray text, const char *newline, const char *indent)
{
    return text.replace("  ", indent).replace("\n", newline);
}

} // namespace

class TestFieldEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void regions_data();
    void regions();
    void spelling_data();
    void spelling();
    void widens_data();
    void widens();
    void narrows_data();
    void narrows();
    void rotatesAndBack_data();
    void rotatesAndBack();
    void alternativesOf();
    void everyFile_data();
    void everyFile();
};

void TestFieldEdits::regions_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("authority");
    QTest::addColumn<QByteArray>("urls");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, int authority, const QByteArray &urls,
                        const QByteArray &after) { QTest::newRow(name) << before << authority << urls << after; };
    const QByteArray lines = "{\n  \"anyOf\": [\n    {\n      \"authority\": \"https://a\",\n      \"allOf\": [\n"
                             "        {\"claim\": \"c\", \"equals\": true}\n      ]\n    }\n  ]\n}\n";
    const QByteArray more = "{\n  \"anyOf\": [\n    {\n      \"authority\": \"https://a\",\n      \"allOf\": [\n"
                            "        {\"claim\": \"c\", \"equals\": true}\n      ]\n    },\n"
                            "    {\n      \"authority\": \"https://b\",\n      \"allOf\": [\n"
                            "        {\"claim\": \"c\", \"equals\": true}\n      ]\n    },\n"
                            "    {\n      \"authority\": \"https://c\",\n      \"allOf\": [\n"
                            "        {\"claim\": \"c\", \"equals\": true}\n      ]\n    }\n  ]\n}\n";
    row("lines", lines, 0, "https://b https://c", more);
    row("CRLF and tabs", with(lines, "\r\n", "\t"), 0, "https://b https://c", with(more, "\r\n", "\t"));
    row("compact", R"({"anyOf":[{"authority":"a","allOf":[]},{"authority":"z","allOf":[]}]})", 0, "b",
        R"({"anyOf":[{"authority":"a","allOf":[]},{"authority":"b","allOf":[]},{"authority":"z","allOf":[]}]})");
    row("block first, other members", R"({"anyOf":[{"anyOf":[1],"authority" : "a","x":{}}]})", 0, "b",
        R"({"anyOf":[{"anyOf":[1],"authority" : "a","x":{}},{"anyOf":[1],"authority" : "b","x":{}}]})");
    row("comments are of the one", "{\"anyOf\":[{\"authority\":\"a\", // us\n\"allOf\":[]}]}", 0, "b",
        "{\"anyOf\":[{\"authority\":\"a\", // us\n\"allOf\":[]},{\"authority\":\"b\",\n\"allOf\":[]}]}");
    row("a quote", R"({"anyOf":[{"authority":"a","allOf":[]}]})", 0, "\"",
        R"({"anyOf":[{"authority":"a","allOf":[]},{"authority":"\"","allOf":[]}]})");
    row("the last of two names counts", R"({"anyOf":[{"authority":"x","authority":"a","allOf":[]}]})", 0, "b",
        R"({"anyOf":[{"authority":"x","authority":"a","allOf":[]},{"authority":"x","authority":"b","allOf":[]}]})");
    row("no URLs", lines, 0, "", "refused");
    row("no authority in it", R"({"anyOf":[{"allOf":[]}]})", 0, "b", "refused");
    row("the entry is broken", R"({"anyOf":[{"authority":"a","allOf":[}]})", 0, "b", "refused");
    row("the list is broken", R"({"anyOf":[{"authority":"a","allOf":[]} {"authority":"z","allOf":[]}]})", 0, "b",
        "refused");
}

void TestFieldEdits::regions()
{
    QFETCH(QByteArray, before);
    QFETCH(int, authority);
    QFETCH(QByteArray, urls);
    QFETCH(QByteArray, after);
    const PolicyText document(before);
    const Authority &entry = document.policy.authorities.at(static_cast<std::size_t>(authority));
    QCOMPARE(document.after(addRegions(document.tree, document.policy, entry, strings(urls))), after);
}

void TestFieldEdits::spelling_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("none") << QByteArray("https://b") << QByteArray("https://a") << QByteArray("https://b");
    QTest::newRow("slash") << QByteArray("https://b") << QByteArray("https://a/") << QByteArray("https://b/");
    QTest::newRow("has one") << QByteArray("https://b/") << QByteArray("https://a/") << QByteArray("https://b/");
    QTest::newRow("a path") << QByteArray("https://b/p") << QByteArray("https://a/") << QByteArray("https://b/p");
}

void TestFieldEdits::spelling()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, other);
    QTEST(QByteArray::fromStdString(spelledLike(url.toStdString(), other.toStdString())), "result");
}

void TestFieldEdits::widens_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after"); // the first condition and all that ask for the same, with "n" beside them
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << before << after;
    };
    row("in a list", R"({"anyOf":[{"authority":"a","allOf":[{"claim":"m","equals":"o"},{"claim":"c","equals":1}]}]})",
        R"({"anyOf":[{"authority":"a","allOf":[{"anyOf":[{"claim":"m","equals":"o"},{"claim":"m","equals":"n"}]},{"claim":"c","equals":1}]}]})");
    row("in an anyOf", R"({"anyOf":[{"authority":"a","anyOf":[{"claim":"m","equals":"o"}]}]})",
        R"({"anyOf":[{"authority":"a","anyOf":[{"claim":"m","equals":"o"},{"claim":"m","equals":"n"}]}]})");
    row("there already",
        R"({"anyOf":[{"authority":"a","anyOf":[{"claim":"m","equals":"o"},{"claim":"m","equals":"n"}]}]})",
        R"({"anyOf":[{"authority":"a","anyOf":[{"claim":"m","equals":"o"},{"claim":"m","equals":"n"}]}]})");
    row("in two entries, one of which has it",
        R"({"anyOf":[{"authority":"a","anyOf":[{"equals":"o","claim":"m"}]},{"authority":"b","anyOf":[{"claim":"m","equals":"n"},{"claim":"m","equals":"o"}]}]})",
        R"({"anyOf":[{"authority":"a","anyOf":[{"equals":"o","claim":"m"},{"equals":"n","claim":"m"}]},{"authority":"b","anyOf":[{"claim":"m","equals":"n"},{"claim":"m","equals":"o"}]}]})");
    row("lines",
        "{\"anyOf\": [\n  {\"authority\": \"a\", \"allOf\": [\n    {\n      \"claim\": \"m\", // now\n"
        "      \"equals\": \"o\"\n    }\n  ]}\n]}\n",
        "{\"anyOf\": [\n  {\"authority\": \"a\", \"allOf\": [\n    {\n      \"anyOf\": [\n        {\n"
        "          \"claim\": \"m\", // now\n          \"equals\": \"o\"\n        },\n        {\n"
        "          \"claim\": \"m\",\n          \"equals\": \"n\"\n        }\n      ]\n    }\n  ]}\n]}\n");
    row("unfinished", R"({"anyOf":[{"authority":"a","allOf":[{"claim":"m"}]}]})", "refused");
    row("broken list", R"({"anyOf":[{"authority":"a","allOf":[{"claim":"m","equals":"o"} 1]}]})", "refused");
}

void TestFieldEdits::widens()
{
    QFETCH(QByteArray, before);
    const PolicyText document(before);
    auto all = sameConditions(document.policy, 0);
    if (all.empty())
        all = {0};
    QTEST(document.after(widened(document.tree, document.policy, all, "\"n\"")), "after");
    QVERIFY(!widened(document.tree, document.policy, all, "[]"));
    QVERIFY(!widened(document.tree, document.policy, all, "n"));
}

void TestFieldEdits::narrows_data()
{
    QTest::addColumn<QByteArray>("before"); // the first condition goes
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << before << after;
    };
    row("the other one takes the block's place",
        R"({"anyOf":[{"authority":"a","allOf":[{"anyOf":[{"claim":"m","equals":"o"},{"claim":"m","equals":"n"}]},2]}]})",
        R"({"anyOf":[{"authority":"a","allOf":[{"claim":"m","equals":"n"},2]}]})");
    row("two stay", R"({"anyOf":[{"authority":"a","allOf":[{"anyOf":[{"claim":"m","equals":"o"},1,2]}]}]})",
        R"({"anyOf":[{"authority":"a","allOf":[{"anyOf":[1,2]}]}]})");
    row("the authority's own block", R"({"anyOf":[{"authority":"a","anyOf":[{"claim":"m","equals":"o"},1]}]})",
        R"({"anyOf":[{"authority":"a","anyOf":[1]}]})");
    row("a comment stays, and the block",
        "{\"anyOf\":[{\"authority\":\"a\",\"allOf\":[{\"anyOf\":[{\"claim\":\"m\",\"equals\":\"o\"},/*new*/1]}]}]}",
        "{\"anyOf\":[{\"authority\":\"a\",\"allOf\":[{\"anyOf\":[/*new*/1]}]}]}");
    row("the only one", R"({"anyOf":[{"authority":"a","anyOf":[{"claim":"m","equals":"o"}]}]})", "refused");
    row("not an alternative", R"({"anyOf":[{"authority":"a","allOf":[{"claim":"m","equals":"o"},1]}]})", "refused");
    row("broken", R"({"anyOf":[{"authority":"a","anyOf":[{"claim":"m","equals":"o"} 1]}]})", "refused");
}

void TestFieldEdits::narrows()
{
    QFETCH(QByteArray, before);
    const PolicyText document(before);
    QTEST(document.after(narrowed(document.tree, document.policy, {0})), "after");
}

void TestFieldEdits::rotatesAndBack_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray entry =
        "    {\n      \"authority\": \"a\",\n      \"allOf\": [\n        {\n          \"claim\": \"c\",\n"
        "          \"equals\": 1\n        },\n        {\n          \"claim\": \"m\",\n"
        "          \"equals\": \"o\"\n        }\n      ]\n    }";
    const QByteArray lines = "{\n  \"anyOf\": [\n" + entry + ",\n" + entry + "\n  ],\n  \"version\": \"1.0.0\"\n}\n";
    QTest::newRow("lines") << lines;
    QTest::newRow("CRLF and tabs") << with(lines, "\r\n", "\t");
    QTest::newRow("four blanks, no line end") << with(lines, "\n", "    ").trimmed();
    QTest::newRow("compact") << lines.simplified().replace(" ", "");
    QTest::newRow("a condition a line") << QByteArray(
        "{\"anyOf\": [\n  {\"authority\": \"a\", \"allOf\": [\n"
        "    { \"claim\": \"c\", \"equals\": 1 },\n    { \"claim\": \"m\", \"equals\": \"o\" }\n  ]}\n]}");
}

/// To widen and then narrow is to replace the value, byte for byte.
void TestFieldEdits::rotatesAndBack()
{
    QFETCH(QByteArray, text);
    const PolicyText before(text);
    const auto all = sameConditions(before.policy, 1);
    QCOMPARE(all.size(), static_cast<std::size_t>(text.count("\"o\"")));
    const PolicyText between(before.after(widened(before.tree, before.policy, all, "\"n\"")));
    QCOMPARE(between.text.find("anyOf", 20) != std::string::npos, true);
    const auto former = sameConditions(between.policy, 1);
    QCOMPARE(former.size(), all.size());
    QCOMPARE(between.after(narrowed(between.tree, between.policy, former)), QByteArray(text).replace("\"o\"", "\"n\""));
}

void TestFieldEdits::alternativesOf()
{
    const PolicyText document(
        R"({"anyOf":[{"authority":"a","allOf":[{"claim":"m","equals":"o"},{"anyOf":[)"
        R"({"claim":"m","equals":"o"},{"claim":"x","equals":1},{"claim":"m","equals":"n"}]}]}]})");
    const Alternatives beside(document.tree, document.policy);
    using Indexes = std::vector<std::uint32_t>;
    QCOMPARE(beside.of(0), Indexes({0}));
    QCOMPARE(beside.of(3), Indexes({1, 3}));
    QCOMPARE(beside.of(2), Indexes({2}));
    QCOMPARE(sameConditions(document.policy, 1), Indexes({0, 1}));

    const RotationState state =
        rotationState(document.tree, document.policy, *rotatedValue(document.policy.conditions[0]));
    QCOMPARE(state.conditions, Indexes({0, 1}));
    QCOMPARE(state.beside, Indexes({1}));
    QVERIFY(state.others == std::vector{*rotatedValue(document.policy.conditions[3])});
    QCOMPARE(rotatedValues(document.policy).size(), 3);
    QVERIFY(!rotatedValue(Condition()));
}

void TestFieldEdits::everyFile_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SKR_TEST_DATA "/policies"));
    for (const QString &name : folder.entryList(QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    const QString more = qEnvironmentVariable("SKR_CORPUS");
    for (QDirIterator file(more, QDir::Files, QDirIterator::Subdirectories); !more.isEmpty() && file.hasNext();) {
        const QString path = file.next();
        QTest::newRow(qPrintable(path)) << path;
    }
}

/// What holds for every edit that is not refused, whatever state the text is in.
void TestFieldEdits::everyFile()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const PolicyText document(file.readAll());
    const SyntaxTree &tree = document.tree;
    const Policy &policy = document.policy;
    for (std::size_t i = 0; i < policy.authorities.size(); ++i) {
        const auto edit = addRegions(tree, policy, policy.authorities[i], {"https://b", "https://c"});
        QVERIFY(edit || !tree.isJson() || policy.authorities[i].url.empty());
        if (!edit)
            continue;
        const PolicyText more(document.after(edit));
        QCOMPARE(more.policy.authorities.size(), policy.authorities.size() + 2);
        QCOMPARE(more.policy.authorities[i + 1].url, std::string_view("https://b"));
        const ConditionSets sets = conditionSets(more.tree, more.policy);
        QCOMPARE(sets.setOf[i + 1], sets.setOf[i]);
        QCOMPARE(sets.setOf[i + 2], sets.setOf[i]);
        QVERIFY(more.tree.errorCount() <= tree.errorCount());
    }
    for (std::uint32_t i = 0; i < policy.conditions.size(); ++i) {
        const auto same = sameConditions(policy, i);
        const auto wide = same.empty() ? std::nullopt : widened(tree, policy, same, "\"other\"");
        QVERIFY(wide || !tree.isJson() || same.empty());
        if (!wide)
            continue;
        const PolicyText between(document.after(wide));
        QCOMPARE(between.policy.conditions.size(), policy.conditions.size() + same.size());
        std::uint32_t first = 0; // of those with the old value
        while (sameConditions(between.policy, first).empty()
               || between.policy.conditions[first].claim != policy.conditions[i].claim
               || between.policy.conditions[first].value.text != policy.conditions[i].value.text)
            ++first;
        const auto narrow = narrowed(between.tree, between.policy, sameConditions(between.policy, first));
        QVERIFY(narrow || !tree.isJson());
        if (narrow)
            QCOMPARE(PolicyText(between.after(narrow)).policy.conditions.size(), policy.conditions.size());
    }
}

SKR_TEST(TestFieldEdits)
#include "tst_fieldedits.moc"
