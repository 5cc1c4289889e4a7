// SPDX-License-Identifier: Apache-2.0
// The source document's final policy, built from nothing in the tree, without typing JSON.
#include "tests/program/registration.h"

#include "core/text/textedit.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/policytemplates.h"

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

/// One key chord, or one word that is typed, into what has the focus.
struct Action {
    QKeyCombination chord = Qt::Key_unknown;
    QString word;

    /// False if nothing has the focus.
    [[nodiscard]] bool perform() const
    {
        QWidget *focus = QApplication::focusWidget();
        if (focus == nullptr)
            return false;
        if (word.isEmpty())
            QTest::keyClick(focus, chord.key(), chord.keyboardModifiers());
        for (const QChar letter : word) // the first one opens the editor, which takes the others
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        QCoreApplication::processEvents(); // the next editor opens from the event loop
        return true;
    }
};

void TestCompose::sourceDocumentsPolicy()
{
    WindowFixture ui(WindowFixture::Opens::StartPage);
    QTemporaryDir folder;
    ui.dialogs->nextPath =
        folder.filePath(QStringLiteral("secure-boot.json")); // the words of the dialog, and its Enter
    const Action enter{Qt::Key_Return, {}};
    const auto typed = [](const char *word) { return Action{Qt::Key_unknown, QLatin1String(word)}; };
    const QList<Action> actions{
        {Qt::CTRL | Qt::Key_N, {}},
        typed("https://sharedeus.eus.attest.azure.net/"),
        enter,
        // Claims by a part of their name, the best match is taken; values as they are offered, or typed.
        typed("compliance-status"),
        enter,
        enter,
        typed("attestation-type"),
        enter,
        typed("sevsnpvm"),
        enter,
        typed("secure-boot"),
        enter,
        enter,
        {Qt::CTRL | Qt::Key_S, {}},
    };
    QCOMPARE(actions.size() + 2, 16);
    for (const Action &action : actions)
        QVERIFY(action.perform());

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
    ui.window->newFromTemplate(skr::policyTemplateIndex("source-document"));
    QVERIFY(ui.edit(ui.row(QStringLiteral("attestation.com"))));
    QVERIFY(ui.type(QStringLiteral("https://sharedeus.eus.attest.azure.net/")));
    for (const QString &claim : {QStringLiteral("x-ms-compliance-status"), QStringLiteral("x-ms-attestation-type"),
                                 QStringLiteral("x-ms-runtime.vm-configuration.secure-boot")}) {
        QVERIFY(ui.edit(ui.row(QStringLiteral("Add condition…"))));
        QVERIFY(ui.type(claim));
        QVERIFY(ui.enter());
    }
    QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(ui.text())), sample());
}

SKR_TEST(TestCompose)
#include "tst_compose.moc"
