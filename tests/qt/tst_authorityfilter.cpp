// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "qt/authorityfilter.h"
#include "qt/authorityname.h"
#include "qt/tokenfixture.h"

#include <QTest>

using namespace skr;

namespace {

using Kind = AuthorityFilter::Kind;

/// Four authorities and an entry that is none; the first two have the same conditions.
const char *const policyText =
    "{'version':'1.0.0','anyOf':["
    "{'authority':'https://sharedweu.weu.attest.azure.net/','allOf':[{'claim':'x-ms-attestation-type',"
    "'equals':'sevsnpvm'}]},"
    "{'authority':'https://sharedwus.wus.attest.azure.net','allOf':[{'claim':'x-ms-attestation-type',"
    "'equals':'sevsnpvm'}]},"
    "{'authority':'https://mine.neu.attest.azure.net','allOf':[{'anyOf':[{'claim':'x-ms-compliance-status',"
    "'equals':'Azure-Compliant'}]}]},"
    "{'authority':'https://sharedweu.weu.attest.azure.net','allOf':[{'claim':'no-such-claim','equals':1}]},"
    "'stray']}";

/// The positions of the rows that match.
QString found(const AuthorityFilter &filter, const char *token = nullptr)
{
    const auto revision = PolicyRevision::make(json(policyText), *ClaimCatalog::builtIn());
    std::shared_ptr<const Evaluation> evaluation;
    if (token)
        evaluation = std::make_shared<const Evaluation>(revision, tokenOf(token), Reading::AsObserved);
    const SyntaxTree &tree = revision->tree();
    const Policy &policy = revision->policy();
    const AuthorityOverview overview(revision, evaluation, conditionSets(tree, policy));
    QString positions;
    std::size_t count = 0;
    const auto rows = childContents(tree, policy, rootContent(tree, policy));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (overview.matches(rows[i], filter)) {
            positions += rows[i].isGhost() ? QStringLiteral("+") : QString::number(i);
            count += rows[i].isGhost() ? 0 : 1;
        }
    }
    if (filter.text.isEmpty() && overview.count(filter) != count)
        return QStringLiteral("counted wrong");
    return positions;
}

const char *const westToken = "{'iss':'https://sharedweu.weu.attest.azure.net','x-ms-attestation-type':'sevsnpvm'}";

} // namespace

class TestAuthorityFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void kinds_data();
    void kinds();
    void withoutToken();
    void names_data();
    void names();
};

void TestAuthorityFilter::text_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("positions"); // + is the row that adds, which is always there
    const auto row = [](const char *name, const char *typed, const char *positions) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromLatin1(positions);
    };
    row("nothing", "", "01234+");
    row("blanks", "  ", "01234+");
    row("region in words", "West Europe", "03+");
    row("region as Azure spells it", "westeurope", "03+");
    row("part of a region", "west", "013+");
    row("short code", "wus", "1+");
    row("case", "WUS", "1+");
    row("URL", "https://sharedwus.wus.attest.azure.net", "1+");
    row("region of a private provider", "North Europe", "2+");
    row("claim", "attestation-type", "01+");
    row("value below a nested block", "azure-compliant", "2+");
    row("several words", "weu sevsnpvm", "0+");
    row("what is not understood", "stray", "4+");
    row("in nothing", "nowhere", "+");
}

void TestAuthorityFilter::text()
{
    QFETCH(QString, typed);
    QTEST(found({Kind::All, 0, typed}), "positions");
}

void TestAuthorityFilter::kinds_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("set");
    QTest::addColumn<QString>("positions");
    const auto row = [](const char *name, Kind kind, int set, const char *positions) {
        QTest::newRow(name) << static_cast<int>(kind) << set << QString::fromLatin1(positions);
    };
    row("all", Kind::All, 0, "01234+");
    row("accepts", Kind::Accepts, 0, "0+");
    row("refuses", Kind::Refuses, 0, "3+");
    row("undocumented", Kind::Undocumented, 0, "+");
    row("other issuer", Kind::OtherIssuer, 0, "12+");
    row("set A", Kind::Set, 0, "01+");
    row("set B", Kind::Set, 1, "2+");
    row("no such set", Kind::Set, 9, "+");
    row("problems", Kind::Problems, 0, "0234+");
}

void TestAuthorityFilter::kinds()
{
    QFETCH(int, kind);
    QFETCH(int, set);
    QTEST(found({static_cast<Kind>(kind), static_cast<std::uint32_t>(set), {}}, westToken), "positions");
}

void TestAuthorityFilter::withoutToken()
{
    QCOMPARE(found({Kind::Accepts, 0, {}}), QStringLiteral("+"));
    QCOMPARE(found({Kind::OtherIssuer, 0, {}}), QStringLiteral("+"));
    QCOMPARE(found({Kind::Set, 0, QStringLiteral("wus")}), QStringLiteral("1+"));
}

void TestAuthorityFilter::names_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("region");
    QTest::newRow("shared") << QByteArray("https://sharedweu.weu.attest.azure.net/") << "sharedweu.weu"
                            << "westeurope";
    QTest::newRow("with a path") << QByteArray("https://a.b/c/d") << "a.b" << QString();
    QTest::newRow("without a scheme") << QByteArray("a.b") << "a.b" << QString();
    QTest::newRow("empty") << QByteArray() << QString() << QString();
    QTest::newRow("nothing before the ending")
        << QByteArray("https://.attest.azure.net") << ".attest.azure.net" << QString();
}

void TestAuthorityFilter::names()
{
    QFETCH(QByteArray, url);
    QTEST(authorityName(url.toStdString()), "name");
    QTEST(regionOf(url.toStdString()), "region");
}

SKR_TEST(TestAuthorityFilter)
#include "tst_authorityfilter.moc"
