// SPDX-License-Identifier: Apache-2.0
// Every call that writes fails once while settings are kept: the file has the old or the new ones, and what couldn't be
// written is told, and written as soon as it can be.
#include "tests/faults/everyfault.h"
#include "tests/program/registration.h"

#include "qt/settingsfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>
#include <QTest>

using namespace skr;
using namespace skr::test;

namespace {

QString settingsFolder()
{
    return QFileInfo(QSettings().fileName()).absolutePath();
}

QByteArray settingsContent()
{
    return contentsOf(settingsFolder()).value(QFileInfo(QSettings().fileName()).fileName());
}

QString attemptToKeepSetting(const Fault &fault, CallCounts *counts)
{
    if (keepsLockOfSettings(fault))
        return {};
    QSettings().setValue(QStringLiteral("reading"), 1);
    if (!writeSettings().isEmpty())
        return QStringLiteral("there are no settings");
    const QByteArray before = settingsContent();
    QString told;
    {
        const FaultWatch watch(fault);
        QSettings().setValue(QStringLiteral("reading"), 2);
        told = writeSettings();
        *counts = watch.counts();
    }
    const QByteArray after = settingsContent();
    if (after != before && after != QByteArray(before).replace("\"1\"", "\"2\""))
        return QStringLiteral("the file is damaged: ") + QString::fromUtf8(after);
    if (told.isEmpty() && after == before)
        return QStringLiteral("nothing is said of it");
    if (isHarmless(fault) && !told.isEmpty())
        return QStringLiteral("the call isn't made again: ") + told;
    if (QSettings().value(QStringLiteral("reading")).toInt() != 2)
        return QStringLiteral("the setting is forgotten");
    if (!writeSettings().isEmpty() || settingsContent() == before)
        return QStringLiteral("it isn't written when it can be");
    if (contentsOf(settingsFolder()).size() > 1 && !preventsCleaning(fault))
        return QStringLiteral("left behind: ") + contentsOf(settingsFolder()).keys().join(u' ');
    QDir(settingsFolder()).removeRecursively();
    return {};
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void kept();
    void keepsEveryKind();
    void takesOverFormerOnes();
};

void TestSettings::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("skr-policy-editor-faults"));
    QDir(settingsFolder()).removeRecursively();
    useSettingsFile();
}

void TestSettings::keepsEveryKind()
{
    const QVariantMap all{{QStringLiteral("a/bytes"), QByteArray("\x00\xFF\"", 3)},
                          {QStringLiteral("a/list"), QStringList{QStringLiteral("one")}},
                          {QStringLiteral("none"), QStringList()},
                          {QStringLiteral("number"), 2},
                          {QStringLiteral("text"), QStringLiteral("“@%2,”\n")},
                          {QStringLiteral("yes"), true}};
    for (auto each = all.begin(); each != all.end(); ++each)
        QSettings().setValue(each.key(), each.value());
    QCOMPARE(writeSettings(), QString());
    // Another program reads the file.
    const QString copy = QDir(settingsFolder()).filePath(QStringLiteral("copy.json"));
    QVERIFY(QFile::copy(QSettings().fileName(), copy));
    const QSettings read(copy, QSettings::defaultFormat());
    QCOMPARE(read.allKeys().size(), all.size());
    for (auto each = all.begin(); each != all.end(); ++each) {
        QVariant value = read.value(each.key());
        QVERIFY(value.convert(each.value().metaType()));
        QCOMPARE(value, each.value());
    }
}

void TestSettings::takesOverFormerOnes()
{
    QDir(settingsFolder()).removeRecursively();
    QCoreApplication::setOrganizationName(QStringLiteral("skr-policy-editor-former"));
    QDir(settingsFolder()).removeRecursively();
    QSettings former(QSettings::NativeFormat, QSettings::UserScope, QCoreApplication::organizationName(),
                     QCoreApplication::applicationName());
    former.setValue(QStringLiteral("recent"), QStringList{QStringLiteral("/a"), QStringLiteral("/b")});
    former.sync();
    useSettingsFile();
    QCOMPARE(QSettings().value(QStringLiteral("recent")).toStringList(), former.value(QStringLiteral("recent")));
    // Once.
    former.setValue(QStringLiteral("recent"), QString());
    former.sync();
    useSettingsFile();
    QCOMPARE(QSettings().value(QStringLiteral("recent")).toStringList().size(), 2);
}

void TestSettings::kept()
{
    const QString problem =
        failEveryCall("keep a setting", {Call::Open, Call::Write, Call::Rename, Call::Close}, attemptToKeepSetting);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

SKR_TEST(TestSettings)
#include "tst_settings.moc"
