// SPDX-License-Identifier: Apache-2.0
// Every call that writes fails once while a window saves: what isn't safely on the disk stays unsaved work, and is
// said.
#include "tests/faults/everyfault.h"
#include "tests/program/registration.h"
#include "tests/ui/filefixture.h"

#include <QTest>

using namespace skr;
using namespace skr::test;

namespace {

QString attemptToSaveIn(const FileFixture &ui, const QString &path, const Fault &fault, CallCounts *counts)
{
    if (keepsLockOfSettings(fault)) // the recent files are settings
        return {};
    const QByteArray before = FileFixture::read(path);
    ui.change();
    const QByteArray after = QByteArray::fromStdString(ui.text());
    ui.dialogs->errors.clear();
    ui.dialogs->inPlaceReasons.clear();
    bool isSaved = false;
    {
        const FaultWatch watch(fault);
        isSaved = ui.window->save();
        *counts = watch.counts();
    }
    const QByteArray content = FileFixture::read(path);
    if (content != before && content != after)
        return QStringLiteral("the file is damaged");
    if (isSaved && (content != after || ui.window->isWindowModified() || !ui.dialogs->errors.isEmpty()))
        return QStringLiteral("it isn't saved");
    if (!isSaved && !ui.window->isWindowModified())
        return QStringLiteral("the work counts as saved");
    if (!isSaved && ui.dialogs->errors.isEmpty() && ui.dialogs->inPlaceReasons.isEmpty())
        return QStringLiteral("nothing is said of it");
    if (isHarmless(fault) && !isSaved)
        return QStringLiteral("the call isn't made again");
    if (ui.text() != after.toStdString())
        return QStringLiteral("the work is lost");
    return ui.window->save() && FileFixture::read(path) == after ? QString()
                                                                 : QStringLiteral("it can't be saved again");
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saves();
};

void TestWindow::saves()
{
    const FileFixture ui(WindowFixture::Opens::StartPage);
    const QString path = ui.write(QStringLiteral("a.json"), "{\"version\": \"1.0.0\"}");
    QVERIFY(ui.window->openPolicy(path));
    const QString problem = failEveryCall(
        "save in a window", {Call::Open, Call::Write, Call::FSync, Call::FChmod, Call::Rename, Call::Close},
        [&](const Fault &fault, CallCounts *counts) { return attemptToSaveIn(ui, path, fault, counts); });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

SKR_TEST(TestWindow)
#include "tst_window.moc"
