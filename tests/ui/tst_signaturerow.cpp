// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "azure/attestationprovider.h"
#include "azure/tokensignature.h"
#include "tests/azure/tlsserver.h"
#include "tests/ui/fakedialogs.h"
#include "tests/ui/windowfixture.h"
#include "ui/evaluate/verdictbanner.h"
#include "ui/verify/endpointdialog.h"
#include "ui/verify/signaturerow.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace skr;

namespace {

std::string jwt(const test::Key &key, const QString &issuer)
{
    return test::signedToken(key, "RS256", R"({"alg":"RS256","kid":"k1"})",
                             R"({"iss":")" + issuer.toStdString() + R"("})");
}

std::string keySetOf(const test::Key &key)
{
    return test::keySet(R"("kid":"k1",)" + test::numbersOf(key));
}

} // namespace

/// The line of the token pane that tells about the signature, the dialog that asks an endpoint, and both in the window.
class TestSignatureRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void notChecked();
    void asksWhenToldTo();
    void waitsAndCancels();
    void saysWhyNot();
    void cannotAskEverybody();
    void fromAFile();
    void endpointAnswers();
    void endpointDoesNotAnswer();
    void closingTheDialogStopsAsking();
    void inTheWindow();
    void endpointInTheWindow();

private:
    test::Key m_key;
    test::Key m_other;
};

void TestSignatureRow::initTestCase()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        qunsetenv(name);
    m_key = test::rsaKey();
    m_other = test::rsaKey();
}

namespace {

/// A row over an issuer of its own, whose token is signed with `signer` and whose key is `key`.
struct Row {
    Row(const test::Key &signer, const test::Key &key)
        : provider(nullptr, server.trust())
        , signature(&provider)
        , row(&signature, &dialogs)
    {
        server.publish(QByteArray::fromStdString(keySetOf(key)));
        signature.setToken(AttestationToken::parse(jwt(signer, server.issuer()), nullptr));
        row.resize(460, 40);
        row.show();
    }

    QString text() const { return row.findChild<QLabel *>(QStringLiteral("tokenSignature"))->text(); }
    bool canCheck() const { return row.findChild<QToolButton *>(QStringLiteral("signatureCheckButton"))->isVisible(); }
    QToolButton *cancel() const { return row.findChild<QToolButton *>(QStringLiteral("signatureCancelButton")); }
    QAction *fromIssuer() const { return row.findChild<QAction *>(QStringLiteral("signatureFromIssuer")); }
    QAction *fromFile() const { return row.findChild<QAction *>(QStringLiteral("signatureFromFile")); }
    QString host() const { return QStringLiteral("localhost:%1").arg(server.serverPort()); }

    TlsServer server;
    AttestationProvider provider;
    TokenSignature signature;
    FakeDialogs dialogs;
    SignatureRow row;
};

} // namespace

void TestSignatureRow::notChecked()
{
    const Row row(m_key, m_key);
    QCOMPARE(row.text(), QStringLiteral("Not checked ·"));
    QVERIFY(row.canCheck());
    QVERIFY(!row.cancel()->isVisible());
    QVERIFY(row.fromIssuer()->isEnabled());
    QCOMPARE(row.fromIssuer()->text(), QStringLiteral("From the &Issuer, ") + row.host());
    QCOMPARE(row.server.requests.size(), 0);
}

void TestSignatureRow::asksWhenToldTo()
{
    const Row row(m_key, m_key);
    row.fromIssuer()->trigger();
    QTRY_COMPARE(row.text(), QStringLiteral("Verified with key <code>k1</code> from <code>%1</code>").arg(row.host()));
    QVERIFY(row.canCheck());
}

void TestSignatureRow::waitsAndCancels()
{
    Row row(m_key, m_key);
    row.server.answers["/certs"] = {{}, Answer::Then::Hang};
    row.fromIssuer()->trigger();
    QTRY_COMPARE(row.text(), QStringLiteral("Asking %1 for its keys…").arg(row.host()));
    QVERIFY(!row.canCheck());
    QVERIFY(row.cancel()->isVisible());
    QTest::mouseClick(row.cancel(), Qt::LeftButton);
    QCOMPARE(row.text(), QStringLiteral("Not checked ·"));
    QVERIFY(row.canCheck());
}

void TestSignatureRow::saysWhyNot()
{
    const Row row(m_other, m_key);
    row.fromIssuer()->trigger();
    QTRY_COMPARE(row.text(),
                 QStringLiteral("Not verified with the keys of <code>%1</code>: the signature does not belong to this "
                                "header and payload: they were changed, or another key has signed them.")
                     .arg(row.host()));
}

void TestSignatureRow::cannotAskEverybody()
{
    Row row(m_key, m_key);
    row.signature.setToken(AttestationToken::parse(jwt(m_key, QStringLiteral("somebody")), nullptr));
    QVERIFY(!row.fromIssuer()->isEnabled());
    QCOMPARE(row.fromIssuer()->toolTip(),
             QStringLiteral("The token names no https address that can be asked for keys"));
    QVERIFY(row.fromFile()->isEnabled());
}

void TestSignatureRow::fromAFile()
{
    const QTemporaryDir folder;
    Row row(m_key, m_other);
    QFile file(folder.filePath(QStringLiteral("keys.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(keySetOf(m_key)));
    file.close();
    row.fromFile()->trigger(); // and cancelled
    QCOMPARE(row.text(), QStringLiteral("Not checked ·"));
    row.dialogs.nextPath = file.fileName();
    row.fromFile()->trigger();
    QTRY_COMPARE(row.text(), QStringLiteral("Verified with key <code>k1</code> from <code>keys.json</code>"));
    QCOMPARE(row.server.requests.size(), 0);
}

void TestSignatureRow::endpointAnswers()
{
    TlsServer server;
    server.publish(QByteArray::fromStdString(keySetOf(m_key)));
    AttestationProvider provider(nullptr, server.trust());
    EndpointDialog dialog(&provider, server.issuer() + u'/', nullptr);
    dialog.show();
    QVERIFY(dialog.findChild<QProgressBar *>()->isVisible());
    auto *keys = dialog.findChild<QTreeWidget *>(QStringLiteral("endpointKeys"));
    QTRY_COMPARE(keys->topLevelItemCount(), 1);
    QCOMPARE(keys->topLevelItem(0)->text(0), QStringLiteral("k1"));
    QCOMPARE(keys->topLevelItem(0)->text(1), QStringLiteral("RSA, 2048 bits"));
    QCOMPARE(keys->topLevelItem(0)->text(2), QStringLiteral("None"));
    QVERIFY(keys->isVisible());
    QVERIFY(!dialog.findChild<QProgressBar *>()->isVisible());
    QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("endpointText"))
                ->text()
                .contains(QStringLiteral("differs by the slash at the end")));
}

void TestSignatureRow::endpointDoesNotAnswer()
{
    TlsServer server;
    AttestationProvider provider(nullptr, server.trust());
    EndpointDialog dialog(&provider, server.issuer(), nullptr);
    dialog.show();
    QTRY_VERIFY(dialog.findChild<QLabel *>(QStringLiteral("endpointText"))
                    ->text()
                    .endsWith(QStringLiteral("with the status 404.")));
    server.publish(QByteArray::fromStdString(keySetOf(m_key)));
    auto *again = dialog.findChild<QPushButton *>(QStringLiteral("endpointAgainButton"));
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(dialog.findChild<QTreeWidget *>(QStringLiteral("endpointKeys"))->topLevelItemCount(), 1);
}

void TestSignatureRow::closingTheDialogStopsAsking()
{
    TlsServer server;
    server.answers["/.well-known/openid-configuration"] = {{}, Answer::Then::Hang};
    AttestationProvider provider(nullptr, server.trust());
    auto dialog = std::make_unique<EndpointDialog>(&provider, server.issuer(), nullptr);
    QTRY_COMPARE(server.requests.size(), 1);
    QVERIFY(provider.findChild<IssuerRequest *>());
    dialog.reset();
    QVERIFY(!provider.findChild<IssuerRequest *>());
}

void TestSignatureRow::inTheWindow()
{
    const QTemporaryDir folder;
    const auto write = [&](const char *name, const std::string &text) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        file.open(QIODevice::WriteOnly);
        file.write(QByteArray::fromStdString(text));
        return file.fileName();
    };
    WindowFixture fixture;
    QVERIFY(fixture.window->openToken(write("token.jwt", jwt(m_key, QStringLiteral("https://a.b")))));
    const auto sentence = [&] { return fixture.find<QLabel>("verdictSentence")->text(); };
    QVERIFY2(sentence().endsWith(QStringLiteral("Signature not checked.")), qPrintable(sentence()));
    fixture.dialogs->nextPath = write("keys.json", keySetOf(m_key));
    fixture.find<QAction>("signatureFromFile")->trigger();
    QTRY_VERIFY2(sentence().endsWith(QStringLiteral("Signature verified.")), qPrintable(sentence()));
    QVERIFY(fixture.window->verdict().sentence.endsWith(QStringLiteral("Signature verified.")));
    fixture.dialogs->nextPath = write("others.json", keySetOf(m_other));
    fixture.find<QAction>("signatureFromFile")->trigger();
    QTRY_VERIFY2(sentence().endsWith(QStringLiteral("Signature not verified: this token may not be genuine.")),
                 qPrintable(sentence()));
}

void TestSignatureRow::endpointInTheWindow()
{
    WindowFixture fixture;
    QAction *check = fixture.find<QAction>("checkEndpoint");
    QVERIFY(!check->isEnabled());
    fixture.setText("{\"version\":\"1.0.0\",\"anyOf\":[{\"authority\":\"not-an-address\",\"allOf\":[{\"claim\":\"a\","
                    "\"equals\":\"b\"}]}]}");
    fixture.tree->select(fixture.row(QStringLiteral("not-an-address")));
    QVERIFY(check->isEnabled());
    fixture.tree->select(fixture.row(QStringLiteral("a")));
    QVERIFY(check->isEnabled());
    check->trigger();
    auto *dialog = fixture.window->findChild<EndpointDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->findChild<QLabel *>(QStringLiteral("endpointText"))->text(),
                 QStringLiteral("“not-an-address” is not an https address that can be asked for keys."));
    dialog->close();
}

SKR_TEST(TestSignatureRow)
#include "tst_signaturerow.moc"
