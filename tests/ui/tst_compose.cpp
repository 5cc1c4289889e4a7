// SPDX-License-Identifier: Apache-2.0
// The source document's final policy, built from nothing in the tree, without typing JSON.
#include "core/text/textedit.h"
#include "tests/ui/windowfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

class TestCompose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourceDocumentsPolicy();
    void sourceDocumentsPolicyOverItsTemplate();

private:
    static QJsonDocument sample()
    {
        QFile file(QStringLiteral(SKR_TEST_DATA "/../../resources/samples/confidential-vm.policy.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    }
};

void TestCompose::sourceDocumentsPolicy()
{
    WindowFixture ui(WindowFixture::Opens::StartPage);
    QTemporaryDir folder;
    QTest::keyClick(ui.window.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(ui.tree->currentIndex().data().toString(), QStringLiteral("Add authority…"));
    QVERIFY(ui.tree->hasFocus());

    // An authority by its URL; Enter goes on to its first condition.
    QTest::keyClick(ui.tree, Qt::Key_F2);
    ui.type(QStringLiteral("https://sharedeus.eus.attest.azure.net/"));
    QCOMPARE(ui.window->document()->revision().policy().authorities.size(), 1U);
    // Claims by a part of their name, the best match is taken; values as they are offered.
    ui.type(QStringLiteral("compliance-status"));
    ui.enter();
    QTest::keyClick(ui.tree, Qt::Key_F2);
    ui.type(QStringLiteral("attestation-type"));
    ui.enter();
    QTest::keyClick(ui.tree, Qt::Key_F2);
    ui.type(QStringLiteral("secure-boot"));
    ui.enter();

    ui.dialogs->nextPath = folder.filePath(QStringLiteral("secure-boot.json"));
    QTest::keyClick(ui.tree, Qt::Key_S, Qt::ControlModifier);
    QFile saved(ui.dialogs->nextPath);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(saved.readAll());
    QVERIFY(!sample().isNull());
    QCOMPARE(document, sample());
    QVERIFY(ui.window->document()->revision().isValid());
    QVERIFY(!ui.window->isWindowModified());
}

void TestCompose::sourceDocumentsPolicyOverItsTemplate()
{
    WindowFixture ui;
    ui.window->newFromTemplate(4); // the skeleton of the documentation
    QVERIFY(ui.edit(ui.row(QStringLiteral("attestation.com"))));
    ui.type(QStringLiteral("https://sharedeus.eus.attest.azure.net/"));
    for (const QString &claim : {QStringLiteral("x-ms-compliance-status"), QStringLiteral("x-ms-attestation-type"),
                                 QStringLiteral("x-ms-runtime.vm-configuration.secure-boot")}) {
        QVERIFY(ui.edit(ui.row(QStringLiteral("Add condition…"))));
        ui.type(claim);
        ui.enter();
    }
    QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(ui.text())), sample());
}

QTEST_MAIN(TestCompose)
#include "tst_compose.moc"
