// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "azure/endpointtext.h"

#include <QTest>

using namespace skr;

class TestEndpointText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellings_data();
    void spellings();
};

void TestEndpointText::spellings_data()
{
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("text");
    const QString plain = QStringLiteral("https://a.b");
    const QString slash = QStringLiteral("https://a.b/");
    const QString other =
        QStringLiteral("It answers, but spells its name `%1`: its tokens do not match this authority.");
    QTest::newRow("same") << plain << plain << QStringLiteral("It answers, and spells its name as the policy does.");
    QTest::newRow("same, with a slash") << slash << slash
                                        << QStringLiteral("It answers, and spells its name as the policy does.");
    QTest::newRow("slash") << slash << plain
                           << QStringLiteral("It answers. It spells its name `https://a.b`, which differs by the slash "
                                             "at the end: working deployments have that too, no document says that it "
                                             "is ignored.");
    QTest::newRow("two slashes") << slash + u'/' << plain << other.arg(plain);
    QTest::newRow("another name") << plain << QStringLiteral("https://c.d") << other.arg(QStringLiteral("https://c.d"));
    QTest::newRow("case") << QStringLiteral("https://A.b") << plain << other.arg(plain);
    QTest::newRow("nothing") << plain << QString()
                             << QStringLiteral("It answers, but does not say what its tokens name as their issuer.");
}

void TestEndpointText::spellings()
{
    QFETCH(QString, authority);
    QFETCH(QString, issuer);
    QTEST(spellingText(authority, issuer), "text");
}

SKR_TEST(TestEndpointText)
#include "tst_endpointtext.moc"
