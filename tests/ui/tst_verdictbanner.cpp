// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "ui/evaluate/verdictbanner.h"

#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/tokenfixture.h"
#include "ui/look/theme.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>

using namespace skr;

namespace {

const char *const token = "{'iss':'https://a.b','boot':true,'svn':1,"
                          "'x-ms-runtime':{'keys':[{'kty':'RSA','use':'enc'}]}}";

std::string policyFrom(const char *authority, const char *entries)
{
    return json(QByteArray("{'version':'1.0.0','anyOf':[{'authority':'") + authority + "','allOf':[" + entries
                + "]}]}");
}

} // namespace

class TestVerdictBanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void states_data();
    void states();
    void withheld_data();
    void withheld();
    void followsEdits();
    void reading();
    void choicesNeedAToken();
    void tokenName();
    void dataIsEscaped();
    void followsThePalette();

private:
    QLabel *label(const char *name) const { return m_banner->findChild<QLabel *>(QString::fromLatin1(name)); }
    QComboBox *readings() const { return m_banner->findChild<QComboBox *>(QStringLiteral("readingCombo")); }

    std::unique_ptr<PolicyDocument> m_document;
    std::unique_ptr<PolicyEvaluation> m_evaluation;
    std::unique_ptr<VerdictBanner> m_banner;
};

void TestVerdictBanner::init()
{
    m_document = std::make_unique<PolicyDocument>(ClaimCatalog::builtIn());
    m_evaluation = std::make_unique<PolicyEvaluation>(m_document.get());
    m_banner = std::make_unique<VerdictBanner>(m_document.get(), m_evaluation.get());
    m_banner->resize(900, 76);
    m_banner->show();
}

void TestVerdictBanner::cleanup()
{
    m_banner.reset();
    m_evaluation.reset();
    m_document.reset();
}

void TestVerdictBanner::states_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<bool>("hasToken");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const std::string &policy, bool hasToken, const char *title,
                        const char *sentence) {
        QTest::newRow(name) << QByteArray::fromStdString(policy) << hasToken << QString::fromLatin1(title)
                            << QString::fromUtf8(sentence);
    };
    const char *boot = "{'claim':'boot','equals':true}";
    row("no token", policyFrom("https://a.b", boot), false, "No token yet",
        "Load an attestation token to see whether it would release the key.");
    row("released", policyFrom("https://a.b/", boot), true, "Released",
        "Relies on 1 observed behaviour: a trailing slash in the authority is ignored. Signature not checked.");
    row("refused", policyFrom("https://a.b", "{'claim':'boot','equals':false}"), true, "Refused",
        "“boot” must be “false”; the token has “true”. Signature not checked.");
    row("undocumented", policyFrom("https://a.b", "{'claim':'svn','greater':0}"), true, "Undocumented",
        "Depends on what no document says: operators other than equals. Signature not checked.");
    row("not valid", "{\"version\":", false, "Not a valid policy",
        "Key Vault would drop this file without a word. 3 errors.");
    row("not finished", policyFrom("https://a.b", ""), true, "Not finished",
        "A block has no condition yet. Signature not checked.");
}

void TestVerdictBanner::states()
{
    QFETCH(QByteArray, policy);
    QFETCH(bool, hasToken);
    m_document->setText(policy.toStdString());
    if (hasToken)
        m_evaluation->setToken(tokenOf(token));
    QTEST(label("verdictTitle")->text(), "title");
    QTEST(m_banner->accessibleName(), "title");
    QTEST(m_banner->accessibleDescription(), "sentence");
    QVERIFY(m_banner->height() >= 76);
    QVERIFY(!m_banner->grab().isNull());
}

void TestVerdictBanner::withheld_data()
{
    QTest::addColumn<QByteArray>("claims"); // of the token
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("sentence"); // but for the signature
    const auto row = [](const char *name, const QByteArray &claims, const QByteArray &condition, const char *title,
                        const char *sentence) {
        QTest::newRow(name) << claims << condition << QString::fromLatin1(title) << QString::fromUtf8(sentence);
    };
    const char *boot = "{'claim':'boot','equals':true}";
    const char *keys = ",'x-ms-runtime':{'keys':[{'kty':'RSA','use':'enc'}]}";
    const QByteArray valid = QByteArray(",'iat':1000,'exp':5000") + keys;
    const QByteArray expired = QByteArray(",'exp':1000") + keys;
    const QByteArray early = QByteArray(",'nbf':5000") + keys;
    row("valid", valid, boot, "Released", "Evaluated at 1970-01-01 00:33 UTC, as its test says.");
    row("expired", expired, boot, "Released, but the token has expired",
        "This token gets no key: expired 1970-01-01 00:16 UTC, 16 minutes ago. Evaluated at 1970-01-01 00:33 UTC, as "
        "its test says.");
    row("not valid yet", early, boot, "Released, but the token is not valid yet",
        "This token gets no key: not valid before 1970-01-01 01:23 UTC, in 50 minutes. Evaluated at 1970-01-01 00:33 "
        "UTC, as its test says.");
    row("no key", "", boot, "Released, but the token has no encryption key",
        "This token gets no key: no RSA key for encryption in “x-ms-runtime.keys”: there is nothing to encrypt the "
        "released key to. Evaluated at 1970-01-01 00:33 UTC, as its test says.");
    row("undocumented and expired", expired, "{'claim':'svn','greater':0}", "Undocumented, but the token has expired",
        "Depends on what no document says: operators other than equals. This token gets no key: expired 1970-01-01 "
        "00:16 UTC, 16 minutes ago. Evaluated at 1970-01-01 00:33 UTC, as its test says.");
    row("refused and expired", expired, "{'claim':'boot','equals':false}", "Refused",
        "“boot” must be “false”; the token has “true”. Evaluated at 1970-01-01 00:33 UTC, as its test says.");
    row("when it was issued", QByteArray(",'iat':2000,'exp':5000") + keys, boot, "Released",
        "Evaluated at the time it was issued, 1970-01-01 00:33 UTC.");
}

/// A policy that releases the key to a token that gets none all the same says both in one line, not in green.
void TestVerdictBanner::withheld()
{
    QFETCH(QByteArray, claims);
    QFETCH(QByteArray, condition);
    QFETCH(QString, sentence);
    m_document->setText(policyFrom("https://a.b", condition));
    m_evaluation->setToken(tokenOf("{'iss':'https://a.b','boot':true,'svn':1" + claims + "}"), 2000);
    QTEST(label("verdictTitle")->text(), "title");
    QTEST(m_banner->accessibleName(), "title");
    const QString said = m_banner->accessibleDescription();
    QVERIFY2(said.endsWith(sentence + QStringLiteral(" Signature not checked.")), qPrintable(said));
    const bool isGreen =
        label("verdictTitle")->palette().color(QPalette::Text) == roleColor(Role::Met, m_banner->palette());
    QCOMPARE(isGreen, label("verdictTitle")->text() == QStringLiteral("Released"));
}

void TestVerdictBanner::followsEdits()
{
    m_document->setText(policyFrom("https://a.b", "{'claim':'boot','equals':true}"));
    m_evaluation->setToken(tokenOf(token));
    const std::size_t at = m_document->text().find("true");
    m_document->apply({{at, at + 4}, "false"}, QString());
    QCOMPARE(label("verdictTitle")->text(), QStringLiteral("Refused"));
    m_evaluation->setToken(nullptr);
    QCOMPARE(label("verdictTitle")->text(), QStringLiteral("No token yet"));
}

void TestVerdictBanner::reading()
{
    m_document->setText(policyFrom("https://a.b/", "{'claim':'boot','equals':true}"));
    m_evaluation->setToken(tokenOf(token));
    QVERIFY(!readings()->itemData(0, Qt::ToolTipRole).toString().isEmpty());
    readings()->setFocus();
    QTest::keyClick(readings(), Qt::Key_Down);
    QCOMPARE(m_evaluation->reading(), Reading::Documented);
    QCOMPARE(label("verdictTitle")->text(), QStringLiteral("Undocumented"));
    readings()->setCurrentIndex(0);
    QCOMPARE(label("verdictTitle")->text(), QStringLiteral("Released"));
}

void TestVerdictBanner::choicesNeedAToken()
{
    QVERIFY(!readings()->isVisible());
    m_evaluation->setToken(tokenOf(token));
    QVERIFY(readings()->isVisible());
    m_evaluation->setToken(nullptr);
    QVERIFY(!readings()->isVisible());
}

void TestVerdictBanner::tokenName()
{
    m_banner->setTokenName(QStringLiteral("compliant-cvm.jwt"));
    QCOMPARE(label("tokenName")->text(), QStringLiteral("compliant-cvm.jwt"));
    m_banner->setTokenName(QStringLiteral("<b>") + QString(300, u'x'));
    QVERIFY(label("tokenName")->text().size() < 60);
    QVERIFY(label("tokenName")->toolTip().contains(QStringLiteral("&lt;b&gt;xxx")));
}

void TestVerdictBanner::dataIsEscaped()
{
    m_document->setText(policyFrom("https://a.b", "{'claim':'boot','equals':'<img src=x>'}"));
    m_evaluation->setToken(tokenOf(token));
    QVERIFY(label("verdictSentence")->text().contains(QStringLiteral("<code>&lt;img src=x&gt;</code>")));
}

void TestVerdictBanner::followsThePalette()
{
    m_document->setText(policyFrom("https://a.b", "{'claim':'boot','equals':true}"));
    m_evaluation->setToken(tokenOf(token));
    const QPalette before = QGuiApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::Base, QColor(0x1F2124));
    QGuiApplication::setPalette(dark);
    QTRY_COMPARE(label("verdictTitle")->palette().color(QPalette::Text), roleColor(Role::Met, dark));
    QGuiApplication::setPalette(before);
    QTRY_COMPARE(label("verdictTitle")->palette().color(QPalette::Text), roleColor(Role::Met, before));
}

SKR_TEST(TestVerdictBanner)
#include "tst_verdictbanner.moc"
