// SPDX-License-Identifier: Apache-2.0
#include "captured.h"
#include "othertexts.h"
#include "tests/program/registration.h"

#include "app/cli/commands.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace skr;
using namespace skr::test;

/// No command changes a byte of a file that holds no policy, or says more of it than one sentence.
class TestLeftAlone : public QObject
{
    Q_OBJECT

private slots:
    void thisRepository();
    void generatedTexts();

private:
    QString problemWith(const QByteArray &bytes, const QString &name) const;

    QTemporaryDir m_folder;
};

namespace {

/// Files of this repository that hold a policy, or are about one.
bool mayHoldPolicy(const QString &path)
{
    static const QStringList folders = {QStringLiteral("tests/data/"),
                                        QStringLiteral("tests/cli/cases/"),
                                        QStringLiteral("tests/fuzz/corpus/"),
                                        QStringLiteral("resources/templates/"),
                                        QStringLiteral("resources/samples/"),
                                        QStringLiteral("resources/diagnostics/"),
                                        QStringLiteral("build"),
                                        QStringLiteral(".git/")};
    return std::any_of(folders.begin(), folders.end(), [&](const QString &each) { return path.startsWith(each); });
}

/// A page, or the source of a test, with a policy in a fence or in a text.
bool holdsPolicy(const QByteArray &bytes)
{
    const bool isQuoted = bytes.contains("\"anyOf") || bytes.contains("\"allOf");
    const bool isTestOfPolicies = bytes.contains("'anyOf'") || bytes.contains("anyOf: ") || bytes.contains("anyOf = ");
    return isQuoted || isTestOfPolicies || bytes.contains("\\\"anyOf") || bytes.contains("\\\"allOf")
        || bytes.contains("eyJ2ZXJzaW9u");
}

} // namespace

/// What is wrong; empty if the file was left alone by all commands.
QString TestLeftAlone::problemWith(const QByteArray &bytes, const QString &name) const
{
    const std::string path = m_folder.filePath(QStringLiteral("file")).toStdString();
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return QStringLiteral("cannot be written");
    file.close();
    FixOptions fix;
    fix.files = {path};
    fix.write = true;
    FormatOptions format;
    format.file = path;
    format.write = true;
    for (const Captured &run : {captured([&] { return runFix(fix); }), captured([&] { return runFormat(format); })}) {
        const auto lines = std::count(run.errors.begin(), run.errors.end(), '\n');
        if (run.exitCode != ExitCode::CannotRun || !run.output.empty() || lines < 1 || lines > 2)
            return name + QStringLiteral(": ") + QString::fromStdString(run.output + run.errors);
    }
    if (!file.open(QIODevice::ReadOnly) || file.readAll() != bytes)
        return name + QStringLiteral(" was changed");
    return {};
}

void TestLeftAlone::thisRepository()
{
    const QDir root(QStringLiteral(SKR_REPOSITORY));
    QDirIterator files(root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int count = 0;
    int others = 0;
    while (files.hasNext()) {
        const QString path = root.relativeFilePath(files.next());
        if (mayHoldPolicy(path))
            continue;
        QFile file(root.filePath(path));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const QByteArray bytes = file.readAll();
        if (bytes.isEmpty() || holdsPolicy(bytes)) {
            ++others;
            continue;
        }
        ++count;
        const QString problem = problemWith(bytes, path);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    qInfo("%d files, and %d with a policy in them", count, others);
    QVERIFY(count > 500);
}

void TestLeftAlone::generatedTexts()
{
    constexpr int wanted = 500;
    OtherTexts texts(20'261'130);
    for (int i = 0; i < wanted; ++i) {
        const std::string text = texts.next();
        const QString problem = problemWith(QByteArray::fromStdString(text), QString::fromStdString(text));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
}

SKR_TEST(TestLeftAlone)
#include "tst_leftalone.moc"
