// SPDX-License-Identifier: Apache-2.0
#include "diagnosticrows.h"
#include "tests/program/registration.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace skr;

namespace {

/// An authority with these members and a condition that nothing is wrong with.
QByteArray authority(const QByteArray &members)
{
    return "{" + members + ",\"allOf\":[{\"claim\":\"x-ms-attestation-type\",\"equals\":\"sevsnpvm\"}]}";
}

} // namespace

class TestDiagnostics : public QObject
{
    Q_OBJECT

private slots:
    void table();
    void finds_data() { addRows(rows()); }
    void finds();
    void everyCodeIsFound();
    void acceptsGoodPolicies_data();
    void acceptsGoodPolicies();
    void messages_data();
    void messages();
    void severityOfGrammarErrors();
    void belongsToRow();
    void isBounded();
    void longTextsAreShortened();

private:
    static QList<DiagnosticRow> rows();
};

void TestDiagnostics::table()
{
    std::set<std::string_view> ids;
    for (const DiagnosticInfo &row : diagnosticTable()) {
        QCOMPARE(&info(row.code), &row);
        QVERIFY2(ids.insert(row.id).second, row.id.data());
        QCOMPARE(codeWithId(row.id), std::optional(row.code));
        QVERIFY2(!spelling(row.family).empty(), row.id.data());
        QVERIFY2(!row.title.empty() && row.title.size() < 30, row.id.data());
        QVERIFY2(!row.message.empty() && row.message.back() != '.', row.id.data());
    }
    QCOMPARE(codeWithId("no-such-code"), std::optional<DiagnosticCode>());
}

QList<DiagnosticRow> TestDiagnostics::rows()
{
    QList<DiagnosticRow> rows;
    const auto row = [&rows](const char *name, const QByteArray &text, const char *diagnostics) {
        rows.append({name, text, diagnostics});
    };
    const QByteArray good = around(R"({"claim":"x-ms-attestation-type","equals":"sevsnpvm"})");
    const auto condition = [](const char *members) { return around("{" + QByteArray(members) + "}"); };

    row("byte order mark", "\xEF\xBB\xBF" + good, "json-byte-order-mark<\xEF\xBB\xBF>");
    row("comment", good + "// so", "json-comment<// so>");
    row("open comment", good + "/* so", "json-unterminated-comment</* so>");
    row("empty", "", "json-empty<>");
    row("second document", good + "1", "json-trailing-content<1>");
    row("missing comma", condition(R"("claim":"x-ms-attestation-type" "equals":"sgx")"), "json-missing-comma< >");
    row("stray comma", "{," + good.mid(1), "json-extra-comma<,>");
    row("trailing comma", good.chopped(1) + ",}", "json-trailing-comma<,>");
    row("missing colon", condition(R"("claim":"x-ms-attestation-type","equals" "sgx")"), "json-missing-colon< >");
    row("missing value", condition(R"("claim":"x-ms-attestation-type","equals":)"), "json-missing-value<>");
    row("missing key", condition(R"(:1,"claim":"x-ms-attestation-type","equals":"sgx")"), "json-missing-key<:>");
    row("key without quotes", condition(R"(claim:"x-ms-attestation-type","equals":"sgx")"),
        "json-key-not-string<claim>");
    row("unclosed bracket", good.chopped(1), "json-unclosed-bracket<{>");
    row("stray bracket", good + "]", "json-unexpected-bracket<]>");
    row("stray character", good + ",", "json-unexpected-character<,>");
    row("open text", condition("\"claim\":\"x-ms-policy.a\",\"equals\":\"a\n"), "json-unterminated-string<\"a>");
    row("too deep", around(QByteArray("[").repeated(300) + QByteArray("]").repeated(300)),
        "item-not-understood<[> json-too-deep<[>");
    row("bad escape", condition(R"("claim":"x-ms-policy.\q","equals":"a")"), "json-bad-escape<\\q>");
    row("half a character", condition(R"("claim":"x-ms-policy.\ud83d","equals":"a")"), "json-lone-surrogate<\\ud83d>");
    row("control character", condition("\"claim\":\"x-ms-policy.\t\",\"equals\":\"a\""), "json-control-character<\t>");
    row("not UTF-8", condition("\"claim\":\"x-ms-policy.\xE9\",\"equals\":\"a\""), "json-invalid-utf8<\xE9>");
    row("single quotes", condition(R"("claim":"x-ms-policy.a","equals":'b')"), "json-bad-quotes<'b'>");
    row("bad number", condition(R"("claim":"x-ms-policy.a","equals":01)"), "json-bad-number<01>");
    row("word", condition(R"("claim":"x-ms-policy.a","equals":True)"), "json-unknown-word<True>");

    row("a list", "[]", "root-not-object<[]>");
    row("a text", "\"a\"", "root-not-object<\"a\">");
    row("all of at the root", "{\"version\":\"1.0.0\",\"allOf\":[" + authority("\"authority\":\"https://a.b\"") + "]}",
        "root-all-of<\"allOf\">");
    row("no list", R"({"version":"1.0.0"})", "no-authority-list<{>");
    row("list is an object", R"({"version":"1.0.0","anyOf":{}})", "list-not-array<{}>");
    row("empty list", listed(""), "no-authorities<[]>");
    row("entry is a text", listed("\"a\""), "entry-not-authority<\"a\">");
    row("no version", "{" + good.mid(19), "version-missing<{>");
    row("version is a number", R"({"version":1,)" + good.mid(19), "version-not-text<1>");
    row("unknown version", R"({"version":"1.0.1",)" + good.mid(19), "version-unknown<\"1.0.1\">");
    row("old version", R"({"version":"0.2",)" + good.mid(19), "version-old<\"0.2\">");
    row("no authority", listed(authority("\"authority\":\"\"")), "authority-missing<\"\">");
    row("authority is a number", listed(authority("\"authority\":1")), "authority-not-text<1>");
    row("no https", listed(authority("\"authority\":\"a.b\"")), "authority-not-https<\"a.b\">");
    row("http", listed(authority("\"authority\":\"http://a.b\"")), "authority-not-https<\"http://a.b\">");
    row("placeholder", listed(authority("\"authority\":\"<endpoint>\"")), "placeholder-left<\"<endpoint>\">");
    row("placeholder as long as a GUID",
        around("{\"claim\":\"x-ms-sgx-mrenclave\",\"equals\":\"<the measurement of the release build>\"}"),
        "placeholder-left<\"<the measurement of the release build>\">");
    row("a pipe behind the host", listed(authority("\"authority\":\"https://a.b|\"")),
        "authority-not-url<\"https://a.b|\">");
    row("a pipe behind the slash", listed(authority("\"authority\":\"https://a.b/|\"")),
        "authority-not-url<\"https://a.b/|\">");
    row("underscore, port and path", listed(authority("\"authority\":\"https://a_b.c:443/d?e=%20\"")), "");
    row("both kinds",
        listed(authority("\"authority\":\"https://a.b\",\"anyOf\":[{\"claim\":\"x-ms-ver\",\"equals\":\"1.0\"}]")),
        "block-both-kinds<\"allOf\">");
    row("no block", listed("{\"authority\":\"https://a.b\"}"), "block-missing<{>");
    row("block is an object", listed("{\"authority\":\"https://a.b\",\"allOf\":{}}"), "block-not-array<{}>");
    row("empty block", around(""), "block-empty<\"allOf\">");
    row("empty nested block", around(R"({"anyOf":[]})"), "block-empty<\"anyOf\">");
    row("entry of a block is a text", around("\"a\""), "item-not-understood<\"a\">");
    row("nested block of both kinds", around(R"({"anyOf":[],"allOf":[]})"), "block-both-kinds<{>");
    row("no claim", condition(R"("equals":"a")"), "claim-missing<{>");
    row("empty claim", condition(R"("claim":"","equals":"a")"), "claim-missing<\"\">");
    row("claim is a number", condition(R"("claim":1,"equals":"a")"), "claim-not-text<1>");
    row("no operator", condition(R"("claim":"nonce")"), "operator-missing<{>");
    row("empty condition", around("{}"), "claim-missing<{}> operator-missing<{}>");
    row("unknown operator", condition(R"("claim":"nonce","isInList":"a")"), "operator-unknown<\"isInList\">");
    row("grammar of 2021", condition(R"("claim":"nonce","condition":"equals","value":"a")"),
        "operator-old-form<\"condition\">");
    row("block in small letters", listed(R"({"authority":"https://a.b","allof":[{"claim":"x-ms-ver","equals":"1"}]})"),
        "member-case<\"allof\">");
    row("claim misspelt", condition(R"("clam":"x-ms-ver","equals":"1.0")"), "member-misspelt<\"clam\">");
    row("shortened condition", condition(R"("x-ms-ver":"1.0")"), "condition-shorthand<\"x-ms-ver\">");
    row("condition in the authority", listed(R"({"authority":"https://a.b","claim":"x-ms-ver","equals":"1.0"})"),
        "condition-bare<\"claim\">");
    row("conditions under another name",
        listed(R"({"authority":"https://a.b","claims":[{"claim":"x-ms-ver","equals":"1.0"}]})"),
        "block-misnamed<\"claims\">");
    row("needless nesting", around(R"({"anyOf":[{"claim":"x-ms-ver","equals":"1.0"}]})"),
        "nesting-redundant<\"anyOf\">");
    row("part of a policy", R"([{"claim":"x-ms-ver","equals":"1.0"}])", "root-fragment<[>");
    row("policy in a wrapper", "{\"policy\":" + good + "}", "root-wrapped<\"policy\">");
    row("policy out of a JSON string", R"({\"version\":\"1.0.0\"})", "root-escaped<{>");
    row("rotation policy", R"({"lifetimeActions":[]})", "root-foreign<{>");
    row("index in a claim", condition(R"("claim":"x-ms-runtime.keys[0]","equals":"a")"),
        "claim-indexed<\"x-ms-runtime.keys[0]\">");
    row("left by PowerShell", around("\"@{claim=nonce}\""), "powershell-trace<\"@{claim=nonce}\">");
    row("two operators", condition(R"("claim":"x-ms-sevsnpvm-vmpl","less":1,"equals":0)"),
        "operator-several<\"less\">");
    row("other operator", condition(R"("claim":"x-ms-sevsnpvm-vmpl","less":1)"), "operator-undocumented<\"less\">");
    row("exists takes any value", condition(R"("claim":"x-ms-sevsnpvm-vmpl","exists":true)"),
        "operator-undocumented<\"exists\">");
    row("value is null", condition(R"("claim":"nonce","equals":null)"), "value-wrong-kind<null>");
    row("value is a list", condition(R"("claim":"nonce","equals":["a"])"), "value-list<[>");
    row("value is an object", condition(R"("claim":"nonce","equals":{})"), "value-wrong-kind<{}>");
    row("unknown member", R"({"$schema":"a",)" + good.mid(1), "member-unknown<\"$schema\">");
    row("unknown member of a condition", condition(R"("claim":"x-ms-ver","equals":"1.0","note":1)"),
        "member-unknown<\"note\">");
    row("duplicate member", condition(R"("claim":"x-ms-ver","equals":"2.0","equals":"1.0")"),
        "member-duplicate<\"equals\">");
    row("unknown claim", condition(R"("claim":"x-ms-foo","equals":"a")"), "claim-unknown<\"x-ms-foo\">");
    row("text for a boolean", condition(R"("claim":"x-ms-sevsnpvm-is-debuggable","equals":"false")"),
        "value-as-text<\"false\">");
    row("text for an integer", condition(R"("claim":"x-ms-sevsnpvm-vmpl","equals":"0")"), "value-as-text<\"0\">");
    row("other text for a boolean", condition(R"("claim":"x-ms-sevsnpvm-is-debuggable","equals":"no")"),
        "value-never-equal<\"no\">");
    row("integer for a boolean", condition(R"("claim":"x-ms-sevsnpvm-is-debuggable","equals":0)"),
        "value-never-equal<0>");
    row("boolean for an integer", condition(R"("claim":"x-ms-sevsnpvm-vmpl","equals":false)"),
        "value-never-equal<false>");
    row("boolean for a text", condition(R"("claim":"x-ms-ver","equals":true)"), "value-type<true>");
    row("value for an object", condition(R"("claim":"x-ms-runtime","equals":"a")"), "value-type<\"a\">");
    row("no value yet", condition(R"("claim":"x-ms-sevsnpvm-is-debuggable","equals":"")"), "value-unfinished<\"\">");
    row("empty text of an unknown claim", condition(R"("claim":"x-ms-policy.a","equals":"")"), "value-empty<\"\">");
    return rows;
}

void TestDiagnostics::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, diagnostics);
    QCOMPARE(found(text), diagnostics);
}

void TestDiagnostics::everyCodeIsFound()
{
    // What needs knowledge of the service has test files of its own.
    using Family = DiagnosticFamily;
    for (const Family family : {Family::Syntax, Family::Grammar, Family::Version, Family::Operators, Family::Members})
        QCOMPARE(codesMissing(rows(), family), QByteArrayList());
}

void TestDiagnostics::acceptsGoodPolicies_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name :
         {"secure-boot", "nested-any-of", "data-disk", "sixty-authorities", "duplicate-authorities", "crlf"})
        QTest::newRow(name) << QStringLiteral(SKR_TEST_DATA "/policies/%1.json").arg(QLatin1String(name));
}

void TestDiagnostics::acceptsGoodPolicies()
{
    QFETCH(QString, file);
    QFile policy(file);
    QVERIFY(policy.open(QIODevice::ReadOnly));
    QCOMPARE(found(policy.readAll()), QByteArray());
}

void TestDiagnostics::messages_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");

    QTest::newRow("suggestion") << around(R"({"claim":"x-ms-compliance-statsu","equals":"a"})")
                                << QByteArray("`x-ms-compliance-statsu` is no claim that is known: did you mean "
                                              "`x-ms-compliance-status`?");
    QTest::newRow("no suggestion") << around(R"({"claim":"sdk-test","equals":"a"})")
                                   << QByteArray("`sdk-test` is no claim that is known");
    QTest::newRow("type") << around(R"({"claim":"x-ms-sevsnpvm-vmpl","equals":true})")
                          << QByteArray("`x-ms-sevsnpvm-vmpl` is an integer: no token has this value");
    QTest::newRow("percent signs stay") << around(R"({"claim":"nonce","%2":1})")
                                        << QByteArray(
                                               "the grammar has no operator `%2`: it has equals, notEquals, less, "
                                               "lessOrEquals, greater, greaterOrEquals, exists");
    QTest::newRow("operator meant") << around(R"({"claim":"nonce","greater-than":1})")
                                    << QByteArray(
                                           "the grammar has no operator `greater-than`: `greater` is probably meant");
    QTest::newRow("one of a list") << around(R"({"claim":"nonce","isInList":["a"]})")
                                   << QByteArray("the grammar has no operator `isInList`: for one value of a list, an "
                                                 "`anyOf` holds one `equals` for each");
    QTest::newRow("bytes that are not UTF-8") << around("{\"claim\":\"nonce\",\"\xE9\":1}").replace("nonce", "x-ms-ver")
                                              << QByteArray("this byte is not UTF-8: save the file in that encoding");
}

void TestDiagnostics::messages()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    const auto revision = PolicyRevision::make(text.toStdString(), *ClaimCatalog::builtIn());
    QByteArrayList all;
    for (const Diagnostic &diagnostic : revision->diagnostics().list)
        all << QByteArray::fromStdString(diagnostic.message());
    QVERIFY2(all.contains(message), all.join('\n').constData());
}

void TestDiagnostics::severityOfGrammarErrors()
{
    const auto isValid = [](const QByteArray &text) {
        return PolicyRevision::make(text.toStdString(), *ClaimCatalog::builtIn())->isValid();
    };
    QVERIFY(isValid(around(R"({"claim":"x-ms-foo","less":true,"note":1})")));
    QVERIFY(!isValid(around(R"({"claim":"x-ms-foo","gt":1})")));
    QVERIFY(!isValid(around("")));
}

void TestDiagnostics::belongsToRow()
{
    const auto revision = PolicyRevision::make(
        around(R"({"claim":"x-ms-ver","equals":"1.0"},{"claim":"x-ms-foo","equals":"a"})").toStdString(),
        *ClaimCatalog::builtIn());
    QCOMPARE(revision->diagnostics().list.size(), std::size_t(1));
    QCOMPARE(revision->diagnostics().list.front().node, revision->policy().conditions.at(1).node);
}

void TestDiagnostics::isBounded()
{
    QByteArray conditions;
    for (std::size_t i = 0; i < Diagnostics::maximum; ++i)
        conditions += "{},";
    const auto revision = PolicyRevision::make(around(conditions + "{}").toStdString(), *ClaimCatalog::builtIn());
    const Diagnostics &diagnostics = revision->diagnostics();
    QCOMPARE(diagnostics.list.size(), Diagnostics::maximum);
    QCOMPARE(diagnostics.list.size() + diagnostics.omitted, 2 * (Diagnostics::maximum + 1));
    QCOMPARE(diagnostics.errors, 2 * (Diagnostics::maximum + 1));
    QVERIFY(!revision->isValid());
}

void TestDiagnostics::longTextsAreShortened()
{
    const auto revision = PolicyRevision::make(
        around("{\"claim\":\"" + QByteArray("é").repeated(1000) + "\",\"equals\":1}").toStdString(),
        *ClaimCatalog::builtIn());
    const std::string message = revision->diagnostics().list.at(0).message();
    QVERIFY(message.size() < 200);
    QCOMPARE(QString::fromStdString(message).count(QChar(QChar::ReplacementCharacter)), 0);
}

SKR_TEST(TestDiagnostics)
#include "tst_diagnostics.moc"
