// SPDX-License-Identifier: Apache-2.0
#include "diagnosticrows.h"
#include "fixrows.h"
#include "tests/program/registration.h"

#include <QTest>

/// Text before, the fix, text after. Before its title an exclamation mark says that the fix is not safe.
class TestStructureFixes : public QObject
{
    Q_OBJECT

private slots:
    void members_data();
    void members() { checkFix(); }
    void operators_data();
    void operators() { checkFix(); }
    void blocks_data();
    void blocks() { checkFix(); }
    void documents_data();
    void documents() { checkFix(); }
    void withholds_data();
    void withholds();

private:
    static void checkFix();
};

namespace {

void addColumns()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QByteArray>("after");
}

void row(const char *name, const QByteArray &before, const char *id, const char *title, const QByteArray &after)
{
    QTest::newRow(name) << before << QByteArray(id) << QByteArray(title) << after;
}

const QByteArray a = R"({"claim":"a","equals":1})";
const QByteArray b = R"({"claim":"b","equals":2})";
const QByteArray url = R"("authority":"https://a.b")";

/// An authority with these other members.
QByteArray listedEntry(const QByteArray &members)
{
    return listed("{" + url + "," + members + "}");
}

} // namespace

void TestStructureFixes::checkFix()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, title);
    QTEST(afterFix(before, id, title), "after");
}

void TestStructureFixes::members_data()
{
    addColumns();
    row("block in small letters", listedEntry("\"allof\":[" + a + "]"), "member-case", "!rename to `allOf`",
        listedEntry("\"allOf\":[" + a + "]"));
    row("root's list in capitals", R"({"version":"1.0.0","AnyOf":[]})", "member-case", "!rename to `anyOf`",
        R"({"version":"1.0.0","anyOf":[]})");
    row("nested block in capitals", around(a + R"(,{"ANYOF":[)" + b + "]}"), "member-case", "!rename to `anyOf`",
        around(a + R"(,{"anyOf":[)" + b + "]}"));
    row("equals in capitals", around(R"({"claim":"a","EQUALS":1})"), "member-case", "!rename to `equals`", around(a));
    row("claim in capitals", around(R"({"Claim":"a","equals":1})"), "member-case", "!rename to `claim`", around(a));
    row("version misspelt", R"({"vesion":"1.0.0","anyOf":[]})", "member-misspelt", "!rename to `version`",
        R"({"version":"1.0.0","anyOf":[]})");
    row("authority called issuer", listed(R"({"issuer":"https://a.b","allOf":[]})"), "member-misspelt",
        "!rename to `authority`", listed(R"({"authority":"https://a.b","allOf":[]})"));
    row("block called or", listedEntry("\"or\":[" + a + "]"), "member-misspelt", "!rename to `anyOf`",
        listedEntry("\"anyOf\":[" + a + "]"));
    row("the same twice", around(R"({"claim":"a","equals":1, "equals":1})"), "member-duplicate",
        "remove the repeated `equals`", around(a));

    const QByteArray versionless = "{\"anyOf\":[{" + url + ",\"allOf\":[" + a + "]}]";
    row("no version", versionless + "}", "version-missing", "!add `\"version\": \"1.0.0\"`",
        versionless + ",\"version\":\"1.0.0\"}");
    row("old version", versionless + ",\"version\":\"0.2\"}", "version-old", "!set the version to \"1.0.0\"",
        versionless + ",\"version\":\"1.0.0\"}");
    row("unknown version", versionless + ",\"version\":\"2\"}", "version-unknown", "!set the version to \"1.0.0\"",
        versionless + ",\"version\":\"1.0.0\"}");
    row("version is a number", versionless + ",\"version\":1.0}", "version-not-text", "!set the version to \"1.0.0\"",
        versionless + ",\"version\":\"1.0.0\"}");
}

void TestStructureFixes::operators_data()
{
    addColumns();
    const auto condition = [](const QByteArray &members) { return around("{" + members + "}"); };
    row("greater-than", condition(R"("claim":"a","greater-than":1)"), "operator-unknown", "!rename to `greater`",
        condition(R"("claim":"a","greater":1)"));
    row("gte", condition(R"("claim":"a","gte":1)"), "operator-unknown", "!rename to `greaterOrEquals`",
        condition(R"("claim":"a","greaterOrEquals":1)"));
    row("lt", condition(R"("claim":"a","lt":1)"), "operator-unknown", "!rename to `less`",
        condition(R"("claim":"a","less":1)"));
    row("not-equals", condition(R"("claim":"a","not_equals":1)"), "operator-unknown", "!rename to `notEquals`",
        condition(R"("claim":"a","notEquals":1)"));
    row("two equal signs", condition(R"("claim":"a","==":1)"), "operator-unknown", "!rename to `equals`", around(a));
    row("misspelt", condition(R"("claim":"a","eqals":1)"), "operator-unknown", "!rename to `equals`", around(a));
    row("value", condition(R"("claim":"a","value":1)"), "operator-unknown", "!rename to `equals`", around(a));
    row("is in list", condition(R"("claim":"a","isInList":["\u0062", 1e0])"), "operator-unknown",
        "!make it any of: one `equals` for each value",
        around(R"({"anyOf":[{"claim":"a","equals":"\u0062"},{"claim":"a","equals":1e0}]})"));

    row("list", condition(R"("claim":"a","equals":["x","y"])"), "value-list",
        "!make it any of: one `equals` for each value",
        around(R"({"anyOf":[{"claim":"a","equals":"x"},{"claim":"a","equals":"y"}]})"));
    row("list in any of", listedEntry(R"("anyOf":[{"claim":"a","equals":["x","y"]},)" + b + "]"), "value-list",
        "!make it any of: one `equals` for each value",
        listedEntry(R"("anyOf":[{"claim":"a","equals":"x"},{"claim":"a","equals":"y"},)" + b + "]"));
    row("list of one", condition(R"("claim":"a","equals":[1])"), "value-list",
        "!compare with the one value of the list", around(a));
    row("list on lines",
        "{\n  \"version\": \"1.0.0\",\n  \"anyOf\": [\n    {\n      \"authority\": \"https://a.b\",\n      \"allOf\": "
        "[\n        {\n          \"claim\": \"a\",\n          \"equals\": [\n            1,\n            2\n          "
        "]\n        }\n      ]\n    }\n  ]\n}\n",
        "value-list", "!make it any of: one `equals` for each value",
        "{\n  \"version\": \"1.0.0\",\n  \"anyOf\": [\n    {\n      \"authority\": \"https://a.b\",\n      \"allOf\": "
        "[\n        {\n          \"anyOf\": [\n            {\n              \"claim\": \"a\",\n              "
        "\"equals\": 1\n            },\n            {\n              \"claim\": \"a\",\n              \"equals\": "
        "2\n            }\n          ]\n        }\n      ]\n    }\n  ]\n}\n");

    row("two operators", condition(R"("claim":"a","less":5,"greater":1)"), "operator-several",
        "!make a condition of each operator", around(R"({"claim":"a","less":5},{"claim":"a","greater":1})"));
    row("two operators in any of", listedEntry(R"("anyOf":[{"claim":"a","less":5,"greater":1}])"), "operator-several",
        "!make a condition of each operator",
        listedEntry(R"("anyOf":[{"allOf":[{"claim":"a","less":5},{"claim":"a","greater":1}]}])"));

    row("form of 2021", condition(R"("claim":"a", "condition":"equals", "value":1)"), "operator-old-form",
        "!write it as `\"equals\": …`", condition(R"("claim":"a", "equals":1)"));
    row("form of 2021, value first", condition(R"("value":1,"condition":"equals","claim":"a")"), "operator-old-form",
        "!write it as `\"equals\": …`", condition(R"("equals":1,"claim":"a")"));
    row("form of 2021 with a note", condition("\"claim\":\"a\",\"condition\":\"equals\",/* so */\"value\":1"),
        "operator-old-form", "!write it as `\"equals\": …`", condition("\"claim\":\"a\",/* so */\"equals\":1"));
    row("operator and value apart", condition(R"("claim":"a","operator":"==","value":1)"), "operator-old-form",
        "!write it as `\"equals\": …`", around(a));
    row("shortened", condition(R"("x-ms-ver":"1.0")"), "condition-shorthand", "!write it as `claim` and `equals`",
        condition(R"("claim":"x-ms-ver","equals":"1.0")"));
}

void TestStructureFixes::blocks_data()
{
    addColumns();
    row("both kinds: and", listedEntry("\"allOf\":[" + a + "],\"anyOf\":[" + b + "]"), "block-both-kinds",
        "!put `anyOf` into `allOf`: both have to hold", listedEntry("\"allOf\":[" + a + R"(,{"anyOf":[)" + b + "]}]"));
    row("both kinds: or", listedEntry("\"allOf\":[" + a + "],\"anyOf\":[" + b + "]"), "block-both-kinds",
        "!put `allOf` into `anyOf`: one of the two is enough",
        listedEntry("\"anyOf\":[" + b + R"(,{"allOf":[)" + a + "]}]"));
    row("both kinds, nested", around(R"({"anyOf":[)" + a + R"(],"allOf":[)" + b + "]}"), "block-both-kinds",
        "!put `anyOf` into `allOf`: both have to hold", around(R"({"allOf":[)" + b + R"(,{"anyOf":[)" + a + "]}]}"));
    row("both kinds, one empty", listedEntry("\"allOf\":[],\"anyOf\":[" + b + "]"), "block-both-kinds",
        "!remove the empty `allOf`", listedEntry("\"anyOf\":[" + b + "]"));
    row("empty beside conditions", around(a + R"(,{"anyOf":[]})"), "block-empty", "!remove the empty `anyOf`",
        around(a));
    row("one condition without brackets", listedEntry("\"allOf\":" + a), "block-not-array",
        "!put it in square brackets", listedEntry("\"allOf\":[" + a + "]"));
    row("one authority without brackets", R"({"version":"1.0.0","anyOf":{)" + url + R"(,"allOf":[)" + a + "]}}",
        "list-not-array", "!put it in square brackets", listedEntry("\"allOf\":[" + a + "]"));
    row("condition in the authority", listedEntry(R"("claim":"a","equals":1)"), "condition-bare",
        "!put the condition into `allOf`", listedEntry("\"allOf\":[" + a + "]"));
    row("block under another name: all", listedEntry("\"claims\":[" + a + "]"), "block-misnamed",
        "!rename to `allOf`: all have to hold", listedEntry("\"allOf\":[" + a + "]"));
    row("block under another name: any", listedEntry("\"claims\":[" + a + "]"), "block-misnamed",
        "!rename to `anyOf`: one is enough", listedEntry("\"anyOf\":[" + a + "]"));
    row("block of one inside a block", around(a + R"(,{"anyOf":[)" + b + "]}"), "nesting-redundant",
        "put its entries into the block around it", around(a + "," + b));
    row("like in like", around(R"({"allOf":[)" + a + "," + b + "]}," + b), "nesting-redundant",
        "put its entries into the block around it", around(a + "," + b + "," + b));
    row("nested with a note", around("{/* so */\"allOf\":[" + a + "," + b + "]}"), "nesting-redundant",
        "put its entries into the block around it", around("/* so */\n" + a + "," + b));
}

void TestStructureFixes::documents_data()
{
    addColumns();
    row("an authority", "{" + url + ",\"allOf\":[" + a + "]}", "root-fragment",
        "!put it into a policy of version \"1.0.0\"", listed("{" + url + ",\"allOf\":[" + a + "]}"));
    row("an authority on lines", "{\n  \"authority\": \"https://a.b\",\n  \"allOf\": []\n}\n", "root-fragment",
        "!put it into a policy of version \"1.0.0\"",
        "{\n  \"version\": \"1.0.0\",\n  \"anyOf\": [\n    {\n      \"authority\": \"https://a.b\",\n      \"allOf\": "
        "[]\n "
        "   }\n  ]\n}\n");
    row("authorities", "[{" + url + ",\"allOf\":[" + a + "]}]", "root-fragment",
        "!put it into a policy of version \"1.0.0\"", listed("{" + url + ",\"allOf\":[" + a + "]}"));
    row("out of a JSON string", R"({\n\"version\": \"1.0.0\",\n\"anyOf\": []\n})", "root-escaped", "!undo the escapes",
        "{\n\"version\": \"1.0.0\",\n\"anyOf\": []\n}");
    row("wrapped", "{\n  \"policy\": {\n    \"version\": \"1.0.0\",\n    // so\n    \"anyOf\": []\n  }\n}\n",
        "root-wrapped", "!take the policy out of `policy`",
        "{\n  \"version\": \"1.0.0\",\n  // so\n  \"anyOf\": []\n}\n");
}

void TestStructureFixes::withholds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id");

    const auto withheld = [](const char *name, const QByteArray &text, const char *id) {
        QTest::newRow(name) << text << QByteArray(id);
    };
    const auto condition = [](const QByteArray &members) { return around("{" + members + "}"); };
    withheld("several operators without a claim", condition(R"("equals":1,"less":2)"), "operator-several");
    withheld("version that holds a comment", R"({"version":[/*a*/],"anyOf":[]})", "version-not-text");
    withheld("different values of one name", condition(R"("claim":"a","equals":1,"equals":2)"), "member-duplicate");
    withheld("the same again behind another", condition(R"("claim":"a","equals":1,"equals":2,"equals":1)"),
             "member-duplicate");
    withheld("unknown member", R"({"note":"a","version":"1.0.0","anyOf":[]})", "member-unknown");
    withheld("operator that nobody knows", condition(R"("claim":"a","startsWith":1)"), "operator-unknown");
    withheld("operator of the grammar", condition(R"("claim":"a","less":1)"), "operator-undocumented");
    withheld("no operator", condition(R"("claim":"a")"), "operator-missing");
    withheld("empty list", condition(R"("claim":"a","equals":[])"), "value-list");
    withheld("list with a null", condition(R"("claim":"a","equals":["a",null])"), "value-list");
    withheld("list for another operator", condition(R"("claim":"a","less":[1,2])"), "value-list");
    withheld("list beside a note", condition(R"("claim":"a","equals":[1,2],"note":"a")"), "value-list");
    withheld("list with a comment", condition("\"claim\":\"a\",\"equals\":[1,/* so */2]"), "value-list");
    withheld("null", condition(R"("claim":"a","equals":null)"), "value-wrong-kind");
    withheld("two operators beside a note", condition(R"("claim":"a","less":5,"greater":1,"note":"a")"),
             "operator-several");
    withheld("form of 2021, unknown operator", condition(R"("claim":"a","condition":"like","value":1)"),
             "operator-old-form");
    withheld("form of 2021, comment inside", condition("\"claim\":\"a\",\"condition\":/* so */\"equals\",\"value\":1"),
             "operator-old-form");
    withheld("both kinds, one twice", listedEntry("\"allOf\":[" + a + "],\"anyOf\":[" + b + "],\"anyOf\":[" + a + "]"),
             "block-both-kinds");
    withheld("only block", around(""), "block-empty");
    withheld("empty with a note", around(a + ",{\"anyOf\":[/* later */]}"), "block-empty");
    withheld("empty beside a note", around(a + R"(,{"anyOf":[],"note":"later"})"), "block-empty");
    withheld("only entry", around(R"({"anyOf":[]})"), "block-empty");
    withheld("block is an empty object", listedEntry("\"allOf\":{}"), "block-not-array");
    withheld("no block", listed("{" + url + "}"), "block-missing");
    withheld("condition beside a block", listedEntry(R"("claim":"a","equals":1,"allOf":[)" + b + "]"),
             "condition-bare");
    withheld("nested beside a note", around(R"({"anyOf":[)" + a + R"(],"note":"a"})"), "nesting-redundant");
    withheld("wrapped beside a note", R"({"note":"a","policy":)" + around(a) + "}", "root-wrapped");
    withheld("wrapped with a comment", "{/* so */\"policy\":" + around(a) + "}", "root-wrapped");
    withheld("cut off in a JSON string", R"({\"version\": \"1.0)", "root-escaped");
    withheld("a condition", a, "root-fragment");
    withheld("conditions", "[" + a + "]", "root-fragment");
    withheld("placeholder", condition(R"("claim":"<claim>","equals":1)"), "placeholder-left");
    withheld("left by PowerShell", around("\"@{claim=a}\""), "powershell-trace");
    withheld("index", condition(R"("claim":"a[0]","equals":1)"), "claim-indexed");
}

void TestStructureFixes::withholds()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, id);
    QCOMPARE(offeredFixes(text, id), QByteArray());
}

SKR_TEST(TestStructureFixes)
#include "tst_structurefixes.moc"
