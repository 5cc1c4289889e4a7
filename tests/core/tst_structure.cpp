// SPDX-License-Identifier: Apache-2.0
#include "diagnosticrows.h"
#include "tests/program/registration.h"

#include <QTest>

using namespace skr;

/// Shapes, names and leftovers: each mistake is told once, and what is well made is left alone.
class TestStructure : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void placeholders_data();
    void placeholders();
    void leavesAlone_data();
    void leavesAlone();
    void messages_data();
    void messages();
};

void TestStructure::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("diagnostics");

    const auto row = [](const char *name, const QByteArray &text, const char *diagnostics) {
        QTest::newRow(name) << text << QByteArray(diagnostics);
    };
    const QByteArray one = R"({"claim":"x-ms-ver","equals":"1.0"})";
    const QByteArray url = R"("authority":"https://a.b")";
    const auto condition = [](const char *members) { return around("{" + QByteArray(members) + "}"); };
    const auto entry = [&](const QByteArray &members) { return listed("{" + members + "}"); };

    row("version in capitals", R"({"Version":"1.0.0","anyOf":[{)" + url + R"(,"allOf":[)" + one + "]}]}",
        "member-case<\"Version\">");
    row("version misspelt", R"({"verison":"1.0.0","anyOf":[{)" + url + R"(,"allOf":[)" + one + "]}]}",
        "member-misspelt<\"verison\">");
    row("any of in small letters", R"({"version":"1.0.0","anyof":[{)" + url + R"(,"allOf":[)" + one + "]}]}",
        "member-case<\"anyof\">");
    row("authority in capitals", entry(R"("AUTHORITY":"https://a.b","allOf":[)" + one + "]"),
        "member-case<\"AUTHORITY\">");
    row("authority misspelt", entry(R"("autority":"https://a.b","allOf":[)" + one + "]"),
        "member-misspelt<\"autority\">");
    row("authority called issuer", entry(R"("issuer":"https://a.b","allOf":[)" + one + "]"),
        "member-misspelt<\"issuer\">");
    row("block in small letters", entry(url + R"(,"allof":[)" + one + "]"), "member-case<\"allof\">");
    row("block in capitals", entry(url + R"(,"ANYOF":[)" + one + "]"), "member-case<\"ANYOF\">");
    row("block called and", entry(url + R"(,"and":[)" + one + "]"), "member-misspelt<\"and\">");
    row("block with a hyphen", entry(url + R"(,"all-of":[)" + one + "]"), "member-misspelt<\"all-of\">");
    row("nested block in small letters", around(one + R"(,{"anyof":[)" + one + "]}"), "member-case<\"anyof\">");
    row("claim in capitals", condition(R"("Claim":"x-ms-ver","equals":"1.0")"), "member-case<\"Claim\">");
    row("claim misspelt", condition(R"("clam":"x-ms-ver","equals":"1.0")"), "member-misspelt<\"clam\">");
    row("equals in capitals", condition(R"("claim":"x-ms-ver","Equals":"1.0")"), "member-case<\"Equals\">");
    row("all in capitals", condition(R"("Claim":"x-ms-ver","Equals":"1.0")"),
        "member-case<\"Claim\"> member-case<\"Equals\">");
    row("wrong case beside the right name", condition(R"("claim":"x-ms-ver","Claim":"a","equals":"1.0")"),
        "member-unknown<\"Claim\">");

    row("operator misspelt", condition(R"("claim":"x-ms-ver","equal":"1.0")"), "operator-unknown<\"equal\">");
    row("operator of a list", condition(R"("claim":"x-ms-ver","isInList":["1.0","2.0"])"),
        "operator-unknown<\"isInList\">");
    row("form of 2021 with an unknown operator", condition(R"("claim":"x-ms-ver","condition":"like","value":"1")"),
        "operator-old-form<\"condition\">");
    row("operator and value apart", condition(R"("claim":"x-ms-ver","operator":"equals","value":"1.0")"),
        "operator-old-form<\"operator\">");
    row("shortened condition", condition(R"("x-ms-ver":"1.0")"), "condition-shorthand<\"x-ms-ver\">");
    row("some other member alone", condition(R"("note":"1.0")"), "item-not-understood<{>");
    row("not", condition(R"("not":{"claim":"x-ms-ver","equals":"1.0"})"), "item-not-understood<{>");
    row("both kinds, one empty", entry(url + R"(,"allOf":[],"anyOf":[)" + one + "]"), "block-both-kinds<\"anyOf\">");
    row("list for another operator", condition(R"("claim":"x-ms-sevsnpvm-vmpl","less":[1,2])"),
        "operator-undocumented<\"less\"> value-list<[>");

    row("an authority", "{" + url + R"(,"allOf":[)" + one + "]}", "root-fragment<{>");
    row("an authority without its braces", url, "root-fragment<\"authority\">");
    row("a block", R"({"allOf":[)" + one + "]}", "root-fragment<{>");
    row("a condition", one, "root-fragment<{>");
    row("a list of authorities", "[{" + url + R"(,"allOf":[)" + one + "]}]", "root-fragment<[>");
    row("a list of conditions", "[" + one + "]", "root-fragment<[>");
    row("wrapped", R"({"_comment":"a","policy":)" + around(one) + "}", "root-wrapped<\"policy\">");
    row("wrapped, without a version", R"({"policy":{"anyOf":[{)" + url + R"(,"allOf":[)" + one + "]}]}}",
        "root-wrapped<\"policy\">");
    row("condition in the authority", entry(url + R"(,"claim":"x-ms-ver","equals":"1.0")"),
        "condition-bare<\"claim\">");
    row("condition beside the block", entry(url + R"(,"claim":"x-ms-ver","equals":"1.0","allOf":[)" + one + "]"),
        "condition-bare<\"claim\">");
    row("condition for an authority", listed(one), "entry-not-authority<{>");
    row("conditions under another name", entry(url + R"(,"conditions":[)" + one + "]"),
        "block-misnamed<\"conditions\">");

    row("block of one inside a block", around(one + R"(,{"anyOf":[)" + one + "]}"), "nesting-redundant<\"anyOf\">");
    row("all of inside all of", around(one + R"(,{"allOf":[)" + one + "," + one + "]}"),
        "nesting-redundant<\"allOf\">");
    row("out of a JSON string", R"( {\n \"version\":\"1.0.0\",\"anyOf\":[]})", "root-escaped<{>");
    row("policy of an attestation provider", "version= 1.0;\nauthorizationrules\n{\n  => permit();\n};\n",
        "root-foreign<version=>");
    row("configuration of importkey", R"({"key":{"kid":"a"},"claims":[[)" + one + "]]}", "root-foreign<{>");
    row("rotation policy", R"({"lifetimeActions":[],"attributes":{}})", "root-foreign<{>");
    row("request for a key", R"({"kty":"RSA-HSM","release_policy":{"data":"e30"}})", "root-foreign<{>");
    row("request for a key with the policy as it is", R"({"kty":"RSA-HSM","release_policy":)" + around(one) + "}",
        "root-wrapped<\"release_policy\">");
    row("carrier", R"({"contentType":"application/json; charset=utf-8","data":"e30"})", "root-foreign<{>");
    row("cut off", R"({"version":"1.0.0","anyOf":[{)" + url + R"(,"allOf":[)" + one, "json-unclosed-bracket<{>");
    row("behind the document", around(one) + "; a 'b' 01", "json-trailing-content<;>");
    row("only the first", around(R"({"anyOf":[)" + one + R"(]},{"anyOf":[)" + one + "]}"),
        "nesting-redundant<\"anyOf\">");

    row("placeholder for a claim", condition(R"("claim":"<claim name>","equals":"a")"),
        "placeholder-left<\"<claim name>\">");
    row("placeholder for a value", condition(R"("claim":"x-ms-sevsnpvm-hostdata","equals":"${HASH}")"),
        "placeholder-left<\"${HASH}\">");
    row("index in a claim", condition(R"("claim":"x-ms-runtime.keys[0].kid","equals":"a")"),
        "claim-indexed<\"x-ms-runtime.keys[0].kid\">");
    row("PowerShell's hashtable", condition(R"("claim":"x-ms-ver","equals":"System.Collections.Hashtable")"),
        "powershell-trace<\"System.Collections.Hashtable\">");
    row("PowerShell's object for a condition", around(R"("@{claim=x-ms-ver; equals=1.0}")"),
        "powershell-trace<\"@{claim=x-ms-ver; equals=1.0}\">");
    row("PowerShell's hashtables for a block", entry(url + R"(,"allOf":"System.Collections.Hashtable")"),
        "powershell-trace<\"System.Collections.Hashtable\">");
    row("PowerShell's object for an authority", listed(R"("System.Collections.Hashtable")"),
        "powershell-trace<\"System.Collections.Hashtable\">");
    row("PowerShell's object for the list", R"({"version":"1.0.0","anyOf":"System.Object[]"})",
        "powershell-trace<\"System.Object[]\">");
}

void TestStructure::finds()
{
    QFETCH(QByteArray, text);
    QTEST(found(text), "diagnostics");
}

void TestStructure::placeholders_data()
{
    QTest::addColumn<QByteArray>("text");

    for (const char *text : {"<a>",
                             "$maa",
                             "$_",
                             "a-$(maa)",
                             "${maa}",
                             "{{maa}}",
                             "{maa}",
                             "#{maa}#",
                             "__MAA__",
                             "%MAA%",
                             "REPLACE_ME",
                             "change-me",
                             "TODO",
                             "xxxx",
                             "your-hash",
                             "Insert value",
                             "3f78...",
                             "3f78\u2026",
                             "https://your-maa.attest.azure.net",
                             "https://__MAA__.attest.azure.net",
                             "https://$MAA/"})
        QTest::newRow(text) << QByteArray(text);
}

void TestStructure::placeholders()
{
    QFETCH(QByteArray, text);
    const QByteArray policy = around(R"({"claim":"x-ms-policy.a","equals":")" + text + "\"}");
    QCOMPARE(found(policy), QByteArray("placeholder-left<\"" + text + "\">"));
}

void TestStructure::leavesAlone_data()
{
    QTest::addColumn<QByteArray>("text");

    const QByteArray one = R"({"claim":"x-ms-ver","equals":"1.0"})";
    const auto value = [](const char *text) {
        return around(R"({"claim":"x-ms-policy.a","equals":")" + QByteArray(text) + "\"}");
    };
    QTest::newRow("any of with all of inside")
        << around(one + R"(,{"anyOf":[)" + one + R"(,{"claim":"x-ms-policy.a","equals":"a"}]})");
    QTest::newRow("operator before the claim") << around(R"({"equals":"1.0","claim":"x-ms-ver"})");
    QTest::newRow("alternatives of one and of two")
        << listed(R"({"authority":"https://a.b","allOf":[{"anyOf":[)" + one + R"(]}]},{"authority":"https://b.c",)"
                  + R"("allOf":[{"anyOf":[)" + one + R"(,{"claim":"x-ms-ver","equals":"2.0"}]}]})");
    QTest::newRow("GUID in braces") << value("{B958DC88-E41D-47F1-8D20-E57B6B7E9825}");
    QTest::newRow("base64url with underscores") << value("wm9mHlvTU82e8UqoOy1Yj1FBRSNkfe99__69__IYDq9eWs");
    QTest::newRow("text with a price") << value("US$5");
    QTest::newRow("percent signs") << value("50%_%");
    QTest::newRow("word that begins like one") << value("todos");
    QTest::newRow("one sign") << value("a < b");
    QTest::newRow("name of an assembly") << value("System.Text.Json");
    QTest::newRow("dollar at the end") << value("5$");
    QTest::newRow("braces around nothing") << value("{}");
    QTest::newRow("host that begins with your")
        << around(one).replace("https://a.b", "https://yourcompany.eus.attest.azure.net");
}

void TestStructure::leavesAlone()
{
    QFETCH(QByteArray, text);
    QCOMPARE(found(text), QByteArray());
}

void TestStructure::messages_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");

    const QByteArray one = R"({"claim":"x-ms-ver","equals":"1.0"})";
    QTest::newRow("wrong case") << listed(R"({"authority":"https://a.b","allof":[)" + one + "]}")
                                << QByteArray("`allof` is written `allOf` in every example: no source shows that the "
                                              "service reads it in another case");
    QTest::newRow("a part") << "[" + one + "]"
                            << QByteArray("this is a list of conditions, which is only a part: a policy is an object "
                                          "with `version` and `anyOf`, the list of authorities");
    QTest::newRow("nested alone") << around(one + R"(,{"anyOf":[)" + one + "]}")
                                  << QByteArray("`anyOf` with a single entry: its conditions say the same in the block "
                                                "around it");
    QTest::newRow("nested in its like") << around(R"({"allOf":[)" + one + "," + one + "]}")
                                        << QByteArray("`allOf` directly inside `allOf`: its conditions say the same "
                                                      "in the block around it");
}

void TestStructure::messages()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    QVERIFY2(messagesOf(text).contains(message), messagesOf(text).join('\n').constData());
}

SKR_TEST(TestStructure)
#include "tst_structure.moc"
