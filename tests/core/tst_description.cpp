// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/describe/description.h"
#include "core/describe/rendering.h"

#include "documentchecks.h"

#include <QTest>

using namespace skr;

namespace {

std::vector<Sentence> described(const std::string &text)
{
    const auto catalog = ClaimCatalog::builtIn();
    return describe(*PolicyRevision::make(text, *catalog), *catalog);
}

/// A policy with these entries; `%` stands for a condition that no catalog knows.
QByteArray policyWithEntries(QByteArray entries)
{
    return "{\"version\":\"1.0.0\",\"anyOf\":[" + entries.replace('%', R"({"claim":"x-ms-policy.a","equals":1})")
        + "]}";
}

QByteArray authorityWith(const QByteArray &url, const QByteArray &block)
{
    return "{\"authority\":\"" + url + "\"," + block + "}";
}

} // namespace

/// What a policy says in words: text before, sentences after.
class TestDescription : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void markupIsEscaped_data();
    void markupIsEscaped();
    void everyFixture_data();
    void everyFixture();
};

void TestDescription::words_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("words");

    const auto row = [](const char *name, const QByteArray &text, const QByteArray &words) {
        QTest::newRow(name) << text << words;
    };
    const QByteArray invalid = "The service drops this policy, for it has 1 error. Read past that, it says:\n\n";
    row("one condition", policyWithEntries(authorityWith("https://a.b", "\"allOf\":[%]")),
        "The key is released if the token was issued by `https://a.b` and `x-ms-policy.a` is `1`\n");
    row("all of", policyWithEntries(authorityWith("https://a.b", "\"allOf\":[%,%]")),
        "The key is released if the token was issued by `https://a.b` and all of these 2 are true:\n"
        "- `x-ms-policy.a` is `1`\n- and `x-ms-policy.a` is `1`\n");
    row("any of", policyWithEntries(authorityWith("https://a.b", "\"anyOf\":[%,%]")),
        "The key is released if the token was issued by `https://a.b` and any one of these 2 is true:\n"
        "- `x-ms-policy.a` is `1`\n- or `x-ms-policy.a` is `1`\n");
    row("any of in all of", policyWithEntries(authorityWith("https://a.b", "\"allOf\":[%,{\"anyOf\":[%,%]}]")),
        "The key is released if the token was issued by `https://a.b` and all of these 2 are true:\n"
        "- `x-ms-policy.a` is `1`\n- and any one of these 2 is true:\n"
        "  - `x-ms-policy.a` is `1`\n  - or `x-ms-policy.a` is `1`\n");
    row("a block of one is no block",
        policyWithEntries(authorityWith("https://a.b", "\"allOf\":[{\"anyOf\":[{\"allOf\":[%]}]}]")),
        "The key is released if the token was issued by `https://a.b` and `x-ms-policy.a` is `1`\n");
    row("two authorities that ask for the same",
        policyWithEntries(authorityWith("https://a.b", "\"allOf\":[%]") + ","
                          + authorityWith("https://c.d", "\"allOf\":[%]")),
        "The key is released if both of these are true:\n"
        "- the token was issued by any one of these 2:\n  - `https://a.b`\n  - or `https://c.d`\n"
        "- and `x-ms-policy.a` is `1`\n");
    row("two authorities that do not",
        policyWithEntries(authorityWith("https://a.b", "\"allOf\":[%]") + ","
                          + authorityWith("https://c.d", "\"allOf\":[%,%]")),
        "The key is released if any one of these 2 is true:\n"
        "- the token was issued by `https://a.b` and `x-ms-policy.a` is `1`\n"
        "- or the token was issued by `https://c.d` and all of these 2 are true:\n"
        "  - `x-ms-policy.a` is `1`\n  - and `x-ms-policy.a` is `1`\n");
    row("a known endpoint, value and boolean",
        policyWithEntries(authorityWith(
            "https://sharedweu.weu.attest.azure.net/",
            R"("allOf":[{"claim":"x-ms-isolation-tee.x-ms-compliance-status","equals":"azure-compliant-cvm"},)"
            R"({"claim":"x-ms-sevsnpvm-smt-allowed","equals":false},)"
            R"({"claim":"x-ms-sevsnpvm-guestsvn","equals":"2"}])")),
        "The key is released if the token was issued by `https://sharedweu.weu.attest.azure.net/` (westeurope) and all "
        "of these 3 are true:\n"
        "- `x-ms-isolation-tee.x-ms-compliance-status` is `azure-compliant-cvm`: a confidential VM that meets Azure's "
        "requirements\n"
        "- and `x-ms-sevsnpvm-smt-allowed` is `false` (true would mean: The host may run with simultaneous "
        "multithreading)\n"
        "- and `x-ms-sevsnpvm-guestsvn` is `\"2\"` (the claim: Security version number of the HCL)\n");
    row("another operator",
        policyWithEntries(authorityWith("https://a.b", R"("allOf":[{"claim":"x-ms-policy.a","greaterOrEquals":2}])")),
        "The key is released if the token was issued by `https://a.b` and `x-ms-policy.a` is at least `2` (no source "
        "shows that the service supports greaterOrEquals)\n");
    row("an operator that does not exist",
        policyWithEntries(authorityWith("https://a.b", R"("allOf":[{"claim":"x-ms-policy.a","gt":2}])")),
        invalid
            + "The key is released if the token was issued by `https://a.b` and `x-ms-policy.a` compared by an "
              "operator that does not exist, `gt`, with `2`\n");
    row("a part that is no condition", policyWithEntries(authorityWith("https://a.b", "\"allOf\":[%,\n7]")),
        invalid
            + "The key is released if the token was issued by `https://a.b` and all of these 2 are true:\n"
              "- `x-ms-policy.a` is `1`\n- and a part here cannot be read: line 2\n");
    row("a condition without value",
        policyWithEntries(authorityWith("https://a.b", "\"allOf\":[{\"claim\":\"x-ms-policy.a\"}]")),
        invalid
            + "The key is released if the token was issued by `https://a.b` and a condition is not finished: line 1\n");
    row("an empty block", policyWithEntries(authorityWith("https://a.b", "\"allOf\":[]")),
        invalid
            + "The key is released if the token was issued by `https://a.b` and a list of conditions is empty: line "
              "1\n");
    row("no block", policyWithEntries("{\"authority\":\"https://a.b\"}"),
        invalid + "The key is released if the token was issued by `https://a.b` and it sets no conditions: line 1\n");
    row("both blocks", policyWithEntries(authorityWith("https://a.b", "\"allOf\":[%],\n\"anyOf\":[%]")),
        invalid
            + "The key is released if all of these are true:\n- the token was issued by `https://a.b`\n"
              "- and `x-ms-policy.a` is `1`\n- and `x-ms-policy.a` is `1`\n"
              "- and `allOf` and `anyOf` stand side by side, and nobody can say how they go together: line 2\n");
    row("no authority", policyWithEntries("{\"allOf\":[%]}"),
        invalid
            + "The key is released if the token was issued by an authority that is not named: line 1 and "
              "`x-ms-policy.a` is `1`\n");
    row("an entry that is none", policyWithEntries(authorityWith("https://a.b", "\"allOf\":[%]") + ",1"),
        invalid
            + "The key is released if any one of these 2 is true:\n"
              "- the token was issued by `https://a.b` and `x-ms-policy.a` is `1`\n"
              "- or an entry cannot be read: line 1\n");
    row("nothing in the list", policyWithEntries(""),
        invalid + "It names no authority, so nothing releases the key.\n");
    row("all of at the root",
        policyWithEntries(authorityWith("https://a.b", "\"allOf\":[%]") + ","
                          + authorityWith("https://c.d", "\"allOf\":[%]"))
            .replace("\"anyOf\"", "\"allOf\""),
        invalid
            + "The key is released if all of these 2 are true:\n"
              "- the token was issued by `https://a.b` and `x-ms-policy.a` is `1`\n"
              "- and the token was issued by `https://c.d` and `x-ms-policy.a` is `1`\n");
    row("no policy", "[]", "This is no policy: a policy is a JSON object with a version and a list of authorities.\n");
    row("empty", "", "This is no policy: a policy is a JSON object with a version and a list of authorities.\n");
    row("control characters",
        policyWithEntries(
            authorityWith("https://a.b", R"("allOf":[{"claim":"x-ms-policy.\u001b[31m","equals":"a\nb"}])")),
        "The key is released if the token was issued by `https://a.b` and `x-ms-policy.<U+001B>[31m` is "
        "`a<U+000A>b`\n");
}

void TestDescription::words()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, words);
    QCOMPARE(QByteArray::fromStdString(renderedText(described(text.toStdString()))), words);
}

void TestDescription::markupIsEscaped_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");

    QTest::newRow("plain") << QByteArray("a") << QByteArray("b") << QByteArray("`a`b") << QByteArray("<code>a</code>b");
    QTest::newRow("element") << QByteArray("<b>&") << QByteArray("<script>") << QByteArray("`<b>&`\\<script\\>")
                             << QByteArray("<code>&lt;b&gt;&amp;</code>&lt;script&gt;");
    QTest::newRow("link") << QByteArray("[a](b)") << QByteArray("[a](b)") << QByteArray("`[a](b)`\\[a\\]\\(b\\)")
                          << QByteArray("<code>[a](b)</code>[a](b)");
    QTest::newRow("backticks") << QByteArray("a``b`") << QByteArray("`") << QByteArray("``` a``b` ```\\`")
                               << QByteArray("<code>a``b`</code>`");
    QTest::newRow("blanks") << QByteArray(" a") << QByteArray() << QByteArray("`  a `")
                            << QByteArray("<code> a</code>");
    QTest::newRow("quotes") << QByteArray("\"") << QByteArray() << QByteArray("`\"`")
                            << QByteArray("<code>&quot;</code>");
}

void TestDescription::markupIsEscaped()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    const std::vector<Sentence> sentences = {
        {{{Phrase::Role::Name, name.toStdString()}, {Phrase::Role::Words, words.toStdString()}}, {}}};
    QCOMPARE(QByteArray::fromStdString(renderedMarkdown(sentences)), markdown + "\n");
    const QByteArray page = QByteArray::fromStdString(renderedHtml(sentences, "<i>"));
    QVERIFY2(page.contains("<p>" + html + "</p>\n"), page);
    QVERIFY2(page.contains("<title>&lt;i&gt;</title>"), page);
}

void TestDescription::everyFixture_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : filesBelow(QStringLiteral(SKR_TEST_DATA "/policies")))
        QTest::newRow(qPrintable(QFileInfo(file).completeBaseName())) << file;
}

/// Every claim and authority is named, and nothing of the file acts on whoever reads it.
void TestDescription::everyFixture()
{
    QFETCH(QString, file);
    const auto catalog = ClaimCatalog::builtIn();
    const auto revision = PolicyRevision::make(contentOf(file), *catalog);
    const std::vector<Sentence> sentences = describe(*revision, *catalog);
    const QString text = QString::fromStdString(renderedText(sentences));
    const QString html = QString::fromStdString(renderedHtml(sentences, "a"));
    for (const QChar c : text)
        QVERIFY(c == QLatin1Char('\n') || (c >= QLatin1Char(' ') && c != QChar(0x7F)));
    QVERIFY(!html.contains(QLatin1String("href")) && !html.contains(QLatin1String("src=")));
    QVERIFY(!QString::fromStdString(renderedMarkdown(sentences)).isEmpty());
    for (const Authority &authority : revision->policy().authorities) {
        const QString url = QString::fromUtf8(authority.url.data(), qsizetype(authority.url.size()));
        QVERIFY2(text.contains(url), qPrintable(url));
    }
    for (const Condition &condition : revision->policy().conditions) {
        const QString claim = QString::fromUtf8(condition.claim.data(), qsizetype(condition.claim.size()));
        const bool isPlain = std::all_of(claim.begin(), claim.end(), [](QChar c) { return c.isPrint(); });
        QVERIFY2(!condition.op || !condition.value.isScalar() || !isPlain || text.contains(claim), qPrintable(claim));
    }
}

SKR_TEST(TestDescription)
#include "tst_description.moc"
