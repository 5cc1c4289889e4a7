// SPDX-License-Identifier: Apache-2.0
// What is offered for claims and authorities as they are typed.
#include "tests/program/registration.h"

#include "ui/editors/authoritysuggestions.h"
#include "ui/editors/claimsuggestions.h"

#include <QTest>

#include <algorithm>

using namespace skr;

class TestConditionSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claims_data();
    void claims();
    void membersOnly();
    void whatCannotBeCompared_data();
    void whatCannotBeCompared();
    void claimNotes_data();
    void claimNotes();
    void authorities_data();
    void authorities();

private:
    static std::vector<Suggestion> claimsFor(const char *typed)
    {
        return claimSuggestions(*ClaimCatalog::builtIn(), QString::fromUtf8(typed));
    }
    static bool offers(const std::vector<Suggestion> &list, const QString &text)
    {
        return std::any_of(list.begin(), list.end(), [&](const Suggestion &each) { return each.text == text; });
    }
};

void TestConditionSuggestions::claims_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("offered");
    const QString secureBoot = QStringLiteral("x-ms-runtime.vm-configuration.secure-boot");
    const QString tee = QStringLiteral("x-ms-isolation-tee.");
    QTest::newRow("both places") << "secure-boot" << secureBoot << tee + secureBoot;
    QTest::newRow("below the TEE by its path") << tee + "secure-boot" << tee + secureBoot << tee + secureBoot;
    QTest::newRow("below the TEE by a word") << "tee secure-boot" << tee + secureBoot << tee + secureBoot;
    QTest::newRow("below the TEE by its name")
        << "isolation vmpl" << tee + "x-ms-sevsnpvm-vmpl" << tee + "x-ms-sevsnpvm-vmpl";
    QTest::newRow("the TEE itself") << "x-ms-isolation-tee"
                                    << "x-ms-isolation-tee" << tee + "x-ms-attestation-type";
    QTest::newRow("members of an object")
        << "x-ms-runtime.vm-configuration." << secureBoot << "x-ms-runtime.vm-configuration.vmUniqueId";
    QTest::newRow("members by a part") << "x-ms-runtime.vm-configuration.uniq"
                                       << "x-ms-runtime.vm-configuration.vmUniqueId"
                                       << "x-ms-runtime.vm-configuration.vmUniqueId";
    QTest::newRow("members below the TEE") << tee + "x-ms-runtime.vm-configuration." << tee + secureBoot
                                           << tee + "x-ms-runtime.vm-configuration.vmUniqueId";
}

void TestConditionSuggestions::claims()
{
    QFETCH(QString, typed);
    QFETCH(QString, offered);
    const auto list = claimsFor(qPrintable(typed));
    QVERIFY(!list.empty());
    QTEST(list.front().text, "first");
    QVERIFY2(offers(list, offered), qPrintable(offered));
}

void TestConditionSuggestions::membersOnly()
{
    const auto list = claimsFor("x-ms-runtime.vm-configuration.");
    QVERIFY(list.size() > 5);
    for (const Suggestion &each : list)
        QVERIFY2(each.text.startsWith(QStringLiteral("x-ms-runtime.vm-configuration.")), qPrintable(each.text));
}

void TestConditionSuggestions::whatCannotBeCompared_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("leadsTo");
    QTest::addColumn<QString>("why");
    QTest::newRow("object") << "x-ms-runtime.vm-configuration"
                            << "x-ms-runtime.vm-configuration."
                            << "choose one of their members";
    QTest::newRow("object with members of anybody's") << "x-ms-policy"
                                                      << "x-ms-policy."
                                                      << "type the name";
    QTest::newRow("keys of the token") << "x-ms-runtime.keys"
                                       << "x-ms-runtime.keys"
                                       << "evaluation of the policy ignores";
    QTest::newRow("list") << "x-ms-azurevm-attested-pcrs"
                          << "x-ms-azurevm-attested-pcrs"
                          << "Lists cannot be compared";
}

void TestConditionSuggestions::whatCannotBeCompared()
{
    QFETCH(QString, name);
    QFETCH(QString, why);
    const auto list = claimsFor(qPrintable(name));
    const auto it = std::find_if(list.begin(), list.end(), [&](const Suggestion &each) { return each.text == name; });
    QVERIFY(it != list.end());
    QTEST(it->leadsTo, "leadsTo");
    QVERIFY2(it->why.contains(why), qPrintable(it->why));
}

void TestConditionSuggestions::claimNotes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words"); // that the note has; empty for no note
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("unknown") << "my-claim"
                             << "";
    QTest::newRow("digits") << "x-ms-sevsnpvm-hostdata"
                            << "64 hexadecimal digits";
    QTest::newRow("keys") << "x-ms-runtime.keys"
                          << "ignores";
    QTest::newRow("behind an object") << "x-ms-runtime.vm-configuration."
                                      << "choose one of their members";
}

void TestConditionSuggestions::claimNotes()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    const Note note = noteOnClaim(*ClaimCatalog::builtIn(), typed);
    QCOMPARE(note.text.isEmpty(), words.isEmpty());
    QVERIFY2(note.text.contains(words), qPrintable(note.text));
}

void TestConditionSuggestions::authorities_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first"); // null for nothing
    const QString westEurope = QStringLiteral("https://sharedweu.weu.attest.azure.net");
    QTest::newRow("region in words") << "West Europe" << westEurope;
    QTest::newRow("region") << "westeurope" << westEurope;
    QTest::newRow("code") << "weu" << westEurope;
    QTest::newRow("URL") << westEurope << westEurope;
    QTest::newRow("host") << "sharedweu.weu.attest.azure.net" << westEurope;
    QTest::newRow("US Government") << "US Gov Virginia"
                                   << "https://sharedugv.ugv.attest.azure.us";
    QTest::newRow("of its own") << "https://contoso.weu.attest.azure.net" << QString();
    QTest::newRow("of its own, without scheme") << "contoso.weu.attest.azure.net"
                                                << "https://contoso.weu.attest.azure.net";
    QTest::newRow("China") << "china" << QString();
}

void TestConditionSuggestions::authorities()
{
    QFETCH(QString, typed);
    const auto list = authoritySuggestions(typed);
    QTEST(list.empty() ? QString() : list.front().text, "first");
}

SKR_TEST(TestConditionSuggestions)
#include "tst_conditionsuggestions.moc"
