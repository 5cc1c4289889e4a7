// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "qt/tokenfixture.h"
#include "windowfixture.h"

#include "qt/policyevaluation.h"
#include "ui/evaluate/tokenpane.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace skr;

/// Tokens dropped on the token pane of the window.
class TestTokenDrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ui = std::make_unique<WindowFixture>(); }
    void cleanup() { m_ui.reset(); }

    void text();
    void file();
    void textThatIsNoToken();

private:
    void drop(const QMimeData &data) const
    {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_ui->find<TokenPane>("tokenPane"), &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_ui->find<TokenPane>("tokenPane"), &event);
    }
    const AttestationToken *token() const { return m_ui->window->evaluation()->token().get(); }

    std::unique_ptr<WindowFixture> m_ui;
};

void TestTokenDrop::text()
{
    QMimeData data;
    data.setText(QStringLiteral("{\"iss\": \"https://a.b\"}"));
    drop(data);
    QVERIFY(token());
    QCOMPARE(std::string(token()->issuer()), std::string("https://a.b"));
}

void TestTokenDrop::file()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral(SKR_TEST_DATA "/tokens/compliant.jwt"))});
    drop(data);
    QVERIFY(token());
    QCOMPARE(token()->form(), AttestationToken::Form::Jwt);
}

void TestTokenDrop::textThatIsNoToken()
{
    m_ui->window->evaluation()->setToken(tokenOf("{'iss':'https://a.b'}"));
    const AttestationToken *before = token();
    QMimeData data;
    data.setText(QStringLiteral("hello"));
    drop(data);
    QCOMPARE(token(), before);
    QVERIFY(!m_ui->dialogs->errors.isEmpty());
    QVERIFY2(m_ui->dialogs->errors.last().contains(QStringLiteral("dropped text")),
             qPrintable(m_ui->dialogs->errors.last()));
}

SKR_TEST(TestTokenDrop)
#include "tst_tokendrop.moc"
