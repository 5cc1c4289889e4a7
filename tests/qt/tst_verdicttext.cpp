// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "qt/markedtext.h"
#include "qt/policydocument.h"
#include "qt/tokenfixture.h"
#include "qt/verdicttext.h"
#include "qt/whytext.h"

#include <QTest>

#include <array>

using namespace skr;

namespace {

const char *const releasedToken = "{'iss':'https://sharedeus.eus.attest.azure.net', 'type':'sevsnpvm', 'debug':false,"
                                  "'svn':2, 'boot':{'secure':true,'list':[1]}, 'none':null}";

/// A policy with these entries of one allOf, from an authority that issued the token.
QByteArray policyOfEntries(const QByteArray &entries,
                           const QByteArray &authority = "https://sharedeus.eus.attest.azure.net")
{
    return "{'version':'1.0.0','anyOf':[{'authority':'" + authority + "','allOf':[" + entries + "]}]}";
}

/// What the banner says of a policy, with the token or without.
VerdictText verdictOf(const QByteArray &policy, const char *payload, Reading reading = Reading::AsObserved)
{
    const auto revision = PolicyRevision::make(json(policy), *ClaimCatalog::builtIn());
    if (!payload)
        return verdictText(*revision, nullptr);
    const Evaluation evaluation(revision, tokenOf(payload), reading);
    return verdictText(*revision, &evaluation);
}

QString said(const VerdictText &text)
{
    return text.title + QStringLiteral(": ") + text.sentence;
}

/// A line for each section and each of its items.
QStringList whyOf(const QByteArray &policy, const char *payload)
{
    const auto revision = PolicyRevision::make(json(policy), *ClaimCatalog::builtIn());
    std::unique_ptr<Evaluation> evaluation;
    if (payload)
        evaluation = std::make_unique<Evaluation>(revision, tokenOf(payload), Reading::AsObserved);
    QStringList lines;
    for (const WhySection &section : whyText(*revision, evaluation.get())) {
        lines += QStringLiteral("# ") + section.title;
        for (const WhyItem &item : section.items)
            lines += QString(item.depth, u' ') + QStringList{item.title, item.text, item.note}.join(u'|');
    }
    return lines;
}

} // namespace

class TestVerdictText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutToken_data();
    void withoutToken();
    void evaluated_data();
    void evaluated();
    void documentedReading();
    void nearestAuthority();
    void manyUnmet();
    void dataIsNotMarkup();
    void whyWithoutToken();
    void whyReleased();
    void whyRefused();
    void whyOtherIssuer();
    void whyManyAuthorities();
    void whyUndocumented();
    void whyNotFinished();
    void whyManyRows();
};

void TestVerdictText::withoutToken_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &policy, const char *text) {
        QTest::newRow(name) << policy << QString::fromUtf8(text);
    };
    row("valid", policyOfEntries("{'claim':'type','equals':'a'}"),
        "No token yet: Load an attestation token to see whether it would release the key.");
    row("empty", "", "Not finished: The document is empty: add an authority, or open a policy.");
    row("no authority", "{'version':'1.0.0','anyOf':[]}",
        "Not finished: The policy has no authority yet: name the attestation endpoint that signs the token.");
    row("empty block", policyOfEntries(""), "Not finished: A block has no condition yet.");
    row("no value", policyOfEntries("{'claim':'x-ms-sevsnpvm-vmpl','equals':''}"),
        "Not finished: `x-ms-sevsnpvm-vmpl` has no value yet.");
    row("no operator", policyOfEntries("{'claim':'type'}"), "Not finished: A condition has no operator yet.");
    row("no claim", policyOfEntries("{'claim':'','equals':1}"), "Not finished: A condition names no claim yet.");
    row("no URL", policyOfEntries("{'claim':'a','equals':1}", ""), "Not finished: An authority has no URL yet.");
    row("no block", "{'version':'1.0.0','anyOf':[{'authority':'https://a.b'}]}",
        "Not finished: An authority has no conditions yet.");
    row("two things", policyOfEntries("", ""), "Not finished: An authority has no URL yet; 1 more thing is missing.");
    row("many things", policyOfEntries("{'claim':''},{'claim':''}"),
        "Not finished: A condition has no operator yet; 3 more things are missing.");
    row("one error", policyOfEntries("{'claim':'type','is':1}"),
        "Not a valid policy: Key Vault would drop this file without a word. 1 error.");
    row("missing and wrong", policyOfEntries("{'claim':'type'},{'claim':'type','is':1}"),
        "Not a valid policy: Key Vault would drop this file without a word. 2 errors.");
    row("not JSON", "{'version':", "Not a valid policy: Key Vault would drop this file without a word. 3 errors.");
}

void TestVerdictText::withoutToken()
{
    QFETCH(QByteArray, policy);
    QTEST(said(verdictOf(policy, nullptr)), "text");
}

void TestVerdictText::evaluated_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &policy, const char *text) {
        QTest::newRow(name) << policy << QString::fromUtf8(text) + QStringLiteral(" Signature not checked.");
    };
    const QByteArray met = "{'claim':'type','equals':'sevsnpvm'}";
    row("released", policyOfEntries(met), "Released: Relies on documented behaviour only.");
    row("with a slash", policyOfEntries(met, "https://sharedeus.eus.attest.azure.net/"),
        "Released: Relies on 1 observed behaviour: a trailing slash in the authority is ignored.");
    row("two behaviours",
        policyOfEntries("{'claim':'debug','equals':'false'}", "https://sharedeus.eus.attest.azure.net/"),
        "Released: Relies on 2 observed behaviours: text for a boolean (they are equal); a trailing slash in the "
        "authority is ignored.");
    row("three behaviours",
        policyOfEntries("{'claim':'debug','equals':'false'},{'claim':'svn','equals':'2'}",
                        "https://sharedeus.eus.attest.azure.net/"),
        "Released: Relies on 3 observed behaviours: text for a boolean (they are equal); text for an integer (they are "
        "equal); 1 more.");
    row("boolean", policyOfEntries(met + ",{'claim':'debug','equals':true}"),
        "Refused: `debug` must be `true`; the token has `false`.");
    row("nested claim", policyOfEntries("{'claim':'boot.secure','equals':false}"),
        "Refused: `secure` must be `false`; the token has `true`.");
    row("absent", policyOfEntries("{'claim':'boot.absent','equals':false}"),
        "Refused: `boot.absent` must be `false`; the token does not have it.");
    row("other case", policyOfEntries("{'claim':'type','equals':'SEVSNPVM'}"),
        "Refused: `type` must be `SEVSNPVM`; the token has `sevsnpvm`, in another case.");
    row("number as text", policyOfEntries("{'claim':'svn','equals':'3'}"),
        "Refused: `svn` must be `\"3\"`; the token has `2`.");
    row("object", policyOfEntries("{'claim':'boot','equals':'a'}"),
        "Refused: `boot` must be `a`; the token has an object there.");
    row("list", policyOfEntries("{'claim':'boot.list','equals':1}"),
        "Refused: `list` must be `1`; the token has a list there.");
    row("null", policyOfEntries("{'claim':'none','equals':1}"),
        "Refused: `none` must be `1`; the token has null there.");
    row("less", policyOfEntries("{'claim':'svn','less':2}"),
        "Refused: `svn` must be less than `2`; the token has `2`.");
    row("at most", policyOfEntries("{'claim':'svn','lessOrEquals':1}"),
        "Refused: `svn` must be at most `1`; the token has `2`.");
    row("greater", policyOfEntries("{'claim':'svn','greater':2}"),
        "Refused: `svn` must be greater than `2`; the token has `2`.");
    row("at least", policyOfEntries("{'claim':'svn','greaterOrEquals':3}"),
        "Refused: `svn` must be at least `3`; the token has `2`.");
    row("not equals", policyOfEntries("{'claim':'svn','notEquals':2}"),
        "Refused: `svn` must not be `2`; the token has `2`.");
    row("exists", policyOfEntries("{'claim':'no','exists':true}"),
        "Refused: `no` must be present; the token does not have it.");
    row("exists not", policyOfEntries("{'claim':'svn','exists':false}"),
        "Refused: `svn` must be absent; the token has `2`.");
    row("two conditions", policyOfEntries("{'claim':'debug','equals':true},{'claim':'svn','equals':3}"),
        "Refused: `debug` must be `true`; the token has `false`; 1 more condition is not met.");
    row("three conditions",
        policyOfEntries("{'claim':'debug','equals':true},{'claim':'svn','equals':3},{'claim':'svn','equals':4}"),
        "Refused: `debug` must be `true`; the token has `false`; 2 more conditions are not met.");
    row("one of two values",
        policyOfEntries("{'anyOf':[{'claim':'type','equals':'sgx'},{'claim':'type','equals':'tdxvm'}]}"),
        "Refused: `type` must be `sgx` or `tdxvm`; the token has `sevsnpvm`.");
    row("alternatives", policyOfEntries("{'anyOf':[{'claim':'type','equals':'sgx'},{'claim':'debug','equals':true}]}"),
        "Refused: None of 2 alternatives is met.");
    row("met alternatives",
        policyOfEntries("{'claim':'svn','equals':3},{'anyOf':[" + met + ",{'claim':'debug','equals':true}]}"),
        "Refused: `svn` must be `3`; the token has `2`.");
    row("region", policyOfEntries(met, "https://sharedweu.weu.attest.azure.net"),
        "Refused: `https://sharedweu.weu.attest.azure.net` is the endpoint of westeurope; the token comes from "
        "eastus.");
    row("other authority", policyOfEntries(met, "https://a.b"),
        "Refused: `https://a.b` is not the token's issuer, `https://sharedeus.eus.attest.azure.net`.");
    row("operator", policyOfEntries("{'claim':'svn','greater':1}"),
        "Undocumented: Depends on what no document says: operators other than equals.");
    row("two points", "{'anyOf':[{'authority':'https://SharedEus.eus.attest.azure.net','allOf':[" + met + "]}]}",
        "Undocumented: Depends on what no document says: upper and lower case in the authority; a policy without "
        "version.");
    row("not finished", policyOfEntries(met + ",{'claim':'x-ms-sevsnpvm-vmpl','equals':''},{'claim':'svn','equals':2}"),
        "Not finished: `x-ms-sevsnpvm-vmpl` has no value yet; 2 of 3 are met.");
    row("not finished, one is met", policyOfEntries(met + ",{'claim':'x-ms-sevsnpvm-vmpl','equals':''}"),
        "Not finished: `x-ms-sevsnpvm-vmpl` has no value yet; 1 of 2 is met.");
    row("not valid", policyOfEntries("{'claim':'svn','is':2}"),
        "Not a valid policy: Key Vault would drop this file without a word. 1 error.");
}

void TestVerdictText::evaluated()
{
    QFETCH(QByteArray, policy);
    QTEST(said(verdictOf(policy, releasedToken)), "text");
}

void TestVerdictText::documentedReading()
{
    const QByteArray slash =
        policyOfEntries("{'claim':'type','equals':'sevsnpvm'}", "https://sharedeus.eus.attest.azure.net/");
    const VerdictText text = verdictOf(slash, releasedToken, Reading::Documented);
    QCOMPARE(text.kind, VerdictText::Kind::Undocumented);
    QCOMPARE(text.sentence,
             QStringLiteral("Depends on what no document says: a trailing slash in the authority. "
                            "Signature not checked."));
}

void TestVerdictText::nearestAuthority()
{
    const QByteArray issuer = "{'authority':'https://sharedeus.eus.attest.azure.net','allOf':[";
    const QByteArray two = "{'claim':'debug','equals':true},{'claim':'svn','equals':9}";
    const QByteArray one = "{'claim':'type','equals':'sgx'}";
    const QByteArray text = "{'version':'1.0.0','anyOf':[" + issuer + two + "]}," + issuer + one
        + "]},{'authority':'https://a.b','allOf':[" + two + "]}]}";
    QCOMPARE(verdictOf(text, releasedToken).sentence,
             QStringLiteral("`type` must be `sgx`; the token has `sevsnpvm`. Signature not checked."));
    QCOMPARE(verdictOf(text, "{'iss':'https://c.d'}").sentence,
             QStringLiteral("None of 3 authorities names the token's issuer, `https://c.d`. Signature not checked."));
    QCOMPARE(verdictOf(text, "{}").sentence,
             QStringLiteral("The token names no issuer (`iss`), so no authority matches it. Signature not checked."));
}

void TestVerdictText::manyUnmet()
{
    QByteArray entries;
    for (int i = 0; i < 500; ++i)
        entries += "{'claim':'svn','equals':9},";
    entries.chop(1);
    QCOMPARE(verdictOf(policyOfEntries(entries), releasedToken).sentence,
             QStringLiteral("`svn` must be `9`; the token has `2`; many more conditions are not met. "
                            "Signature not checked."));
}

void TestVerdictText::dataIsNotMarkup()
{
    const VerdictText text = verdictOf(policyOfEntries("{'claim':'type','equals':'<b>`%1`</b>'}"), releasedToken);
    QCOMPARE(plainText(text.sentence),
             QStringLiteral("“type” must be “<b>`%1`</b>”; the token has “sevsnpvm”. "
                            "Signature not checked."));
    QVERIFY(richText(text.sentence).contains(QStringLiteral("<code>&lt;b&gt;`%1`&lt;/b&gt;</code>")));
}

void TestVerdictText::whyWithoutToken()
{
    const QStringList lines = whyOf(policyOfEntries("{'claim':'a','equals':1}"), nullptr);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.front(), QStringLiteral("# No token yet"));
    QCOMPARE(whyOf("[]", nullptr).mid(0, 1), QStringList{"# Not a valid policy"});
    QVERIFY(whyOf("[]", releasedToken).at(1).startsWith(QStringLiteral("|1 error: see Problems.|")));
}

void TestVerdictText::whyReleased()
{
    const QStringList lines =
        whyOf(policyOfEntries("{'claim':'type','equals':'sevsnpvm'}", "https://sharedeus.eus.attest.azure.net/"),
              releasedToken);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], QStringLiteral("# Relies on observed behaviour"));
    QVERIFY(lines[1].startsWith(QStringLiteral("A trailing slash in the authority.|")));
    QVERIFY(lines[1].contains(QStringLiteral(" Taken: it is ignored.|Working deployments")));
    QCOMPARE(lines[2], QStringLiteral("# Accepted by"));
    QCOMPARE(lines[3], QStringLiteral("|`https://sharedeus.eus.attest.azure.net/`: 1 of 1 conditions are met.|"));
}

void TestVerdictText::whyRefused()
{
    const QStringList lines =
        whyOf(policyOfEntries("{'claim':'type','equals':'sevsnpvm'},{'claim':'boot.secure','equals':false},"
                              "{'anyOf':[{'claim':'svn','equals':9},{'claim':'no','equals':9}]}"),
              releasedToken);
    QCOMPARE(
        lines,
        (QStringList{"# Conditions of `https://sharedeus.eus.attest.azure.net` that are not met",
                     "|`boot.secure` must be `false`; the token has `true`.|", "|None of 2 alternatives is met.|",
                     " |`svn` must be `9`; the token has `2`.|", " |`no` must be `9`; the token does not have it.|"}));
}

void TestVerdictText::whyOtherIssuer()
{
    const QByteArray entries = "{'claim':'type','equals':'sevsnpvm'}";
    QCOMPARE(whyOf(policyOfEntries(entries, "https://sharedneu.neu.attest.azure.net/"), releasedToken),
             (QStringList{"# No authority names the token's issuer",
                          "|`https://sharedneu.neu.attest.azure.net/` is the endpoint of northeurope; the token comes "
                          "from eastus.|"}));
    QCOMPARE(whyOf(policyOfEntries(entries), "{}"),
             (QStringList{"# No authority names the token's issuer", "|The token names no issuer (`iss`).|"}));
}

void TestVerdictText::whyManyAuthorities()
{
    QByteArray entries;
    for (int i = 0; i < 60; ++i)
        entries += "{'authority':'https://a" + QByteArray::number(i % 55) + ".b','allOf':[{'claim':'x','equals':1}]},";
    entries.chop(1);
    const QByteArray text = "{'version':'1.0.0','anyOf':[" + entries + "]}";
    QCOMPARE(whyOf(text, releasedToken).mid(1),
             QStringList{"|None of 60 authorities names the token's issuer "
                         "`https://sharedeus.eus.attest.azure.net`.|"});
    QCOMPARE(whyOf(text, "{'iss':'https://a2.b'}"),
             (QStringList{
                 "# Conditions of `https://a2.b` that are not met", "|`x` must be `1`; the token does not have it.|",
                 "# Conditions of `https://a2.b` that are not met", "|`x` must be `1`; the token does not have it.|",
                 "# Other authorities", "|58 name another issuer.|"}));
}

void TestVerdictText::whyUndocumented()
{
    const QStringList lines = whyOf(policyOfEntries("{'claim':'svn','greater':1}"), releasedToken);
    QCOMPARE(lines[0], QStringLiteral("# What the outcome depends on"));
    QVERIFY(lines[1].startsWith(QStringLiteral("Operators other than equals.|The grammar lists the operator;")));
    QVERIFY(lines[1].contains(QStringLiteral(" Either it is evaluated, or the policy is not accepted.|")));
    const QStringList three = whyOf(policyOfEntries("{'claim':'type','greater':1}"), releasedToken);
    QVERIFY(three.join(u'\n').contains(
        QStringLiteral("Either the condition is not met, or numbers are read from text, or text is compared.")));
}

void TestVerdictText::whyNotFinished()
{
    QCOMPARE(whyOf(policyOfEntries("{'claim':'x-ms-sevsnpvm-vmpl','equals':''}"), nullptr),
             (QStringList{"# What is missing", "|`x-ms-sevsnpvm-vmpl` has no value yet: it needs an integer.|"}));
}

void TestVerdictText::whyManyRows()
{
    QByteArray entries;
    for (int i = 0; i < 15; ++i)
        entries += "{'claim':'svn','equals':9},";
    entries.chop(1);
    const QStringList lines = whyOf(policyOfEntries(entries), releasedToken);
    QCOMPARE(lines.size(), 12);
    QCOMPARE(lines.back(), QStringLiteral("|… and more|"));
}

SKR_TEST(TestVerdictText)
#include "tst_verdicttext.moc"
