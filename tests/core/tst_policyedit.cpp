// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/edit/policyedit.h"

#include <QTest>

#include <functional>

using namespace skr;

namespace {

using Edit = std::function<std::optional<TextEdit>(const SyntaxTree &, const Policy &)>;

/// The text after the edit, or `refused`.
std::string edited(const std::string &text, const Edit &edit)
{
    const SyntaxTree tree = SyntaxTree::parse(text);
    const auto result = edit(tree, lower(tree));
    return result ? applied(text, *result) : "refused";
}

std::size_t lineCount(const std::string &text)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace

Q_DECLARE_METATYPE(Edit)

class TestPolicyEdit : public QObject
{
    Q_OBJECT

private slots:
    void fragments();
    void authorities_data();
    void authorities();
    void conditions_data();
    void conditions();
    void blocks_data();
    void blocks();
    void composesTheWholeDocument();
    void fillsTheTemplate();
    void oneValueIsOneLine();

private:
    static void columns()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QByteArray>("after");
    }
    static void row(const char *name, const char *before, const Edit &edit, const char *after)
    {
        QTest::newRow(name) << QByteArray(before) << edit << QByteArray(after);
    }
    static void check()
    {
        QFETCH(QByteArray, before);
        QFETCH(Edit, edit);
        QTEST(QByteArray::fromStdString(edited(before.toStdString(), edit)), "after");
    }
};

void TestPolicyEdit::fragments()
{
    QCOMPARE(conditionJson("a\"b", Operator::NotEquals, "[1]"),
             std::string("{\"claim\": \"a\\\"b\", \"notEquals\": [1]}"));
    QCOMPARE(blockJson(BlockKind::AnyOf), std::string("{\"anyOf\": []}"));
}

void TestPolicyEdit::authorities_data()
{
    columns();
    const auto add = [](std::size_t position, BlockKind kind = BlockKind::AllOf) -> Edit {
        return [=](const SyntaxTree &tree, const Policy &policy) {
            return addAuthority(tree, policy, position, "https://x", kind);
        };
    };
    const Edit setUrl = [](const SyntaxTree &tree, const Policy &policy) {
        return setAuthorityUrl(tree, policy.authorities.at(0), "https://\"");
    };
    const Edit version = [](const SyntaxTree &tree, const Policy &policy) { return setVersion(tree, policy, "1.0.0"); };
    const Edit addBlock = [](const SyntaxTree &tree, const Policy &policy) {
        return addAuthorityBlock(tree, policy.authorities.at(0), BlockKind::AnyOf);
    };

    const char *const whole = "{\n    \"anyOf\": [\n        {\n            \"authority\": \"https://x\",\n"
                              "            \"allOf\": []\n        }\n    ],\n    \"version\": \"1.0.0\"\n}\n";
    row("a whole document from nothing", "", add(0), whole);
    row("a whole document from blank text", "\n  \n", add(0), whole);
    row("a whole document keeps CRLF and the byte order mark", "\xEF\xBB\xBF\r\n", add(7, BlockKind::AnyOf),
        "\xEF\xBB\xBF{\r\n    \"anyOf\": [\r\n        {\r\n            \"authority\": \"https://x\",\r\n"
        "            \"anyOf\": []\r\n        }\r\n    ],\r\n    \"version\": \"1.0.0\"\r\n}\r\n");
    row("a whole document behind a comment", "// mine\n", add(0), (std::string("// mine\n") + whole).c_str());
    row("the list where it is missing", "{\n  \"version\": \"1.0.0\"\n}", add(0),
        "{\n  \"version\": \"1.0.0\",\n  \"anyOf\": [\n    {\n      \"authority\": \"https://x\",\n      \"allOf\": "
        "[]\n    }\n"
        "  ]\n}");
    row("an authority among others", "{\"anyOf\":[{\"authority\":\"a\",\"allOf\":[]}]}", add(0),
        "{\"anyOf\":[{\"authority\":\"https://x\",\"allOf\":[]},{\"authority\":\"a\",\"allOf\":[]}]}");
    row("with the order of the others", "{\"anyOf\":[{\"allOf\":[],\"authority\":\"a\"}]}", add(1),
        "{\"anyOf\":[{\"allOf\":[],\"authority\":\"a\"},{\"allOf\":[],\"authority\":\"https://x\"}]}");
    row("into a list that is an allOf", "{\"allOf\": [1]}", add(1),
        "{\"allOf\": [1, {\"authority\": \"https://x\", \"allOf\": []}]}");
    row("refused: the list is no array", "{\"anyOf\": 1}", add(0), "refused");
    row("refused: the root is no object", "[]", add(0), "refused");
    row("refused: the root is broken", "{\"version\" \"1.0.0\"}", add(0), "refused");
    row("refused: an open comment", "/* mine", add(0), "refused");

    row("the url", "{\"anyOf\": [{\"authority\": 1}]}", setUrl, "{\"anyOf\": [{\"authority\": \"https://\\\"\"}]}");
    row("the url where it is missing", "{\"anyOf\": [{\"allOf\": []}]}", setUrl,
        "{\"anyOf\": [{\"authority\": \"https://\\\"\", \"allOf\": []}]}");
    row("refused: the url without a value", "{\"anyOf\": [{\"authority\": }]}", setUrl, "refused");

    row("the version", "{\"version\":\"0.2\"}", version, "{\"version\":\"1.0.0\"}");
    row("the version that counts", "{\"version\":1,\"version\":2}", version, "{\"version\":1,\"version\":\"1.0.0\"}");
    row("the version where it is missing", "{\n    \"anyOf\": [\n    ]\n}", version,
        "{\n    \"anyOf\": [\n    ],\n    \"version\": \"1.0.0\"\n}");
    row("the version of an empty object", "{}", version, "{\n  \"version\": \"1.0.0\"\n}");
    row("refused: no object for the version", "", version, "refused");

    row("a block", "{\"anyOf\":[{\"authority\":\"a\"}]}", addBlock, "{\"anyOf\":[{\"authority\":\"a\",\"anyOf\":[]}]}");
    row("refused: it has a block", "{\"anyOf\":[{\"authority\":\"a\",\"allOf\":[]}]}", addBlock, "refused");
}

void TestPolicyEdit::authorities()
{
    check();
}

void TestPolicyEdit::conditions_data()
{
    columns();
    const Edit claim = [](const SyntaxTree &tree, const Policy &policy) {
        return setClaim(tree, policy.conditions.at(0), "x-ms-\\");
    };
    const Edit less = [](const SyntaxTree &tree, const Policy &policy) {
        return setOperator(tree, policy.conditions.at(0), Operator::Less);
    };
    const Edit value = [](const SyntaxTree &tree, const Policy &policy) {
        return setValue(tree, policy.conditions.at(0), "true");
    };
    const auto document = [](const std::string &condition) {
        return "{\"anyOf\": [{\"allOf\": [" + condition + "]}]}";
    };
    const auto add = [&](const char *name, const std::string &before, const Edit &edit, const std::string &after) {
        row(name, document(before).c_str(), edit, after == "refused" ? "refused" : document(after).c_str());
    };

    add("the claim", "{\"claim\" : \"a\", \"equals\": 1}", claim, "{\"claim\" : \"x-ms-\\\\\", \"equals\": 1}");
    add("the claim where it is missing", "{\"equals\": 1}", claim, "{\"claim\": \"x-ms-\\\\\", \"equals\": 1}");
    add("refused: a broken condition", "{\"claim\": \"a\" \"equals\": 1}", claim, "refused");

    add("the operator", "{\"claim\": \"a\", \"equals\" : 1}", less, "{\"claim\": \"a\", \"less\" : 1}");
    add("an unknown operator", "{\"claim\": \"a\", \"lesser\": 1}", less, "{\"claim\": \"a\", \"less\": 1}");
    add("the operator where it is missing", "{\"claim\": \"a\"}", less, "{\"claim\": \"a\", \"less\": \"\"}");
    add("refused: another member has that name", "{\"less\": 1, \"equals\": 2}", less, "refused");
    add("the operator that it is", "{\"less\": 1}", less, "{\"less\": 1}");

    add("the value", "{\"claim\": \"a\", \"equals\": \"1\"}", value, "{\"claim\": \"a\", \"equals\": true}");
    add("the value of an unknown operator", "{\"claim\": \"a\", \"is\": [1]}", value,
        "{\"claim\": \"a\", \"is\": true}");
    add("a value that is no JSON", "{\"claim\": \"a\", \"equals\": yes}", value,
        "{\"claim\": \"a\", \"equals\": true}");
    add("the value where there is no operator", "{\"claim\": \"a\"}", value, "{\"claim\": \"a\", \"equals\": true}");
    add("refused: an operator without value", "{\"claim\": \"a\", \"equals\"}", value, "refused");
}

void TestPolicyEdit::conditions()
{
    check();
}

void TestPolicyEdit::blocks_data()
{
    columns();
    const Edit anyOf = [](const SyntaxTree &tree, const Policy &policy) {
        return setBlockKind(tree, policy.blocks.at(0), BlockKind::AnyOf);
    };
    const Edit item = [](const SyntaxTree &tree, const Policy &policy) {
        return addItems(tree, policy.blocks.at(0), 1, {conditionJson("a", Operator::Equals, "1")});
    };
    row("the kind", "{\"anyOf\":[{\"allOf\" :[1]}]}", anyOf, "{\"anyOf\":[{\"anyOf\" :[1]}]}");
    row("the kind that it is", "{\"anyOf\":[{\"anyOf\":[1]}]}", anyOf, "{\"anyOf\":[{\"anyOf\":[1]}]}");
    row("refused: the holder has both kinds", "{\"anyOf\":[{\"allOf\":[],\"anyOf\":[]}]}", anyOf, "refused");
    row("a condition", "{\"anyOf\":[{\"allOf\":[{\"claim\":\"b\"}]}]}", item,
        "{\"anyOf\":[{\"allOf\":[{\"claim\":\"b\"},{\"claim\":\"a\",\"equals\":1}]}]}");
    row("refused: the block is no array", "{\"anyOf\":[{\"allOf\":{}}]}", item, "refused");
}

void TestPolicyEdit::blocks()
{
    check();
}

void TestPolicyEdit::composesTheWholeDocument()
{
    std::string text;
    const auto condition = [](std::size_t block, std::size_t position, const char *claim, const char *json) -> Edit {
        return [=](const SyntaxTree &tree, const Policy &policy) {
            return addItems(tree, policy.blocks.at(block), position, {conditionJson(claim, Operator::Equals, json)});
        };
    };
    const auto block = [](BlockKind kind) -> Edit {
        return [=](const SyntaxTree &tree, const Policy &policy) {
            return addItems(tree, policy.blocks.at(0), 1, {blockJson(kind)});
        };
    };
    text = edited(
        text, [](const SyntaxTree &tree, const Policy &policy) { return addAuthority(tree, policy, 0, "https://x"); });
    text = edited(text, condition(0, 0, "one", "\"1\""));
    text = edited(text, condition(0, 1, "three", "true"));
    text = edited(text, block(BlockKind::AnyOf));
    text = edited(text, condition(1, 0, "two", "2"));
    QCOMPARE(QByteArray::fromStdString(text),
             QByteArray(
                 "{\n    \"anyOf\": [\n        {\n            \"authority\": \"https://x\",\n            \"allOf\": [\n"
                 "                {\n                    \"claim\": \"one\",\n                    \"equals\": \"1\"\n"
                 "                },\n                {\n                    \"anyOf\": [\n                        {\n"
                 "                            \"claim\": \"two\",\n                            \"equals\": 2\n"
                 "                        }\n                    ]\n                },\n                {\n"
                 "                    \"claim\": \"three\",\n                    \"equals\": true\n                }\n"
                 "            ]\n        }\n    ],\n    \"version\": \"1.0.0\"\n}\n"));
}

void TestPolicyEdit::fillsTheTemplate()
{
    const std::string empty = "\n{\n    \"anyOf\":\n    [\n        {\n            \"authority\": \"attestation.com\",\n"
                              "            \"allOf\":\n            [\n            ]\n        }\n    ],\n"
                              "    \"version\": \"1.0.0\"\n}\n";
    const auto condition = [](const char *claim, const char *json) -> Edit {
        return [=](const SyntaxTree &tree, const Policy &policy) {
            return addItems(tree, policy.blocks.at(0), 9, {conditionJson(claim, Operator::Equals, json)});
        };
    };
    const std::string filled = edited(edited(empty, condition("a", "1")), condition("b", "2"));
    QCOMPARE(
        QByteArray::fromStdString(filled),
        QByteArray("\n{\n    \"anyOf\":\n    [\n        {\n            \"authority\": \"attestation.com\",\n"
                   "            \"allOf\":\n            [\n                {\n                    \"claim\": \"a\",\n"
                   "                    \"equals\": 1\n                },\n                {\n"
                   "                    \"claim\": \"b\",\n                    \"equals\": 2\n                }\n"
                   "            ]\n        }\n    ],\n    \"version\": \"1.0.0\"\n}\n"));
    std::string emptied = filled;
    for (int i = 0; i < 2; ++i)
        emptied = edited(emptied, [](const SyntaxTree &tree, const Policy &policy) {
            return removeChild(tree, policy.conditions.at(0).node);
        });
    QCOMPARE(emptied, empty);
}

void TestPolicyEdit::oneValueIsOneLine()
{
    std::string text;
    for (int i = 0; i < 60; ++i) {
        text = edited(text, [](const SyntaxTree &tree, const Policy &policy) {
            return addAuthority(tree, policy, 99, "https://x");
        });
        text = edited(text, [](const SyntaxTree &tree, const Policy &policy) {
            return addItems(tree, policy.blocks.back(), 0, {conditionJson("a", Operator::Equals, "\"old\"")});
        });
    }
    const SyntaxTree tree = SyntaxTree::parse(text);
    const Policy policy = lower(tree);
    QCOMPARE(policy.conditions.size(), std::size_t{60});
    const auto edit = setValue(tree, policy.conditions.at(30), "\"new\"");
    QVERIFY(edit);
    QCOMPARE(edit->replacement, std::string("new"));
    QCOMPARE(lineCount(applied(text, *edit)), lineCount(text));
}

SKR_TEST(TestPolicyEdit)
#include "tst_policyedit.moc"
