// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/program/registration.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

namespace {

/// A run as the files in cases/ have it:
///
///     # its name
///     $ its arguments < its standard input
///     | a line of its standard output
///     ! a line of its standard error
///     [its exit code]
struct Case {
    QByteArray name;
    QByteArray command;
    Outcome outcome;
};

QByteArray prefixed(QByteArray text, char prefix)
{
    if (text.isEmpty())
        return text;
    const bool complete = text.endsWith('\n');
    if (complete)
        text.chop(1);
    QByteArray result;
    for (const QByteArray &line : text.split('\n'))
        result += prefix + (line.isEmpty() ? QByteArray() : " " + line) + "\n";
    return complete ? result : result + prefix + "\\ no line end\n";
}

QByteArray written(const Case &run)
{
    return "# " + run.name + "\n$" + (run.command.isEmpty() ? "" : " ") + run.command + "\n"
        + prefixed(run.outcome.output, '|') + prefixed(run.outcome.errors, '!') + "["
        + QByteArray::number(run.outcome.exitCode) + "]\n";
}

/// The cases of a file, and the comment before them. Outputs are compared as they are written.
QList<QByteArray> blocksOf(const QString &path)
{
    QFile file(path);
    QList<QByteArray> blocks;
    if (!file.open(QIODevice::ReadOnly))
        return blocks;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("# "))
            blocks.append(QByteArray());
        if (!blocks.isEmpty() && !line.isEmpty())
            blocks.last() += line + "\n";
    }
    return blocks;
}

QByteArray lineAfter(const QByteArray &block, const QByteArray &prefix)
{
    for (const QByteArray &line : block.split('\n')) {
        if (line.startsWith(prefix))
            return line.mid(prefix.size());
    }
    return {};
}

} // namespace

/// Whole output and exit code of the runs in cases/. With UPDATE_GOLDEN=1 the files are written anew: read the
/// difference before you keep it.
class TestCases : public QObject
{
    Q_OBJECT

private slots:
    void runs_data();
    void runs();
    void cleanupTestCase();

private:
    const bool m_update = qEnvironmentVariableIsSet("UPDATE_GOLDEN");
    QMap<QString, QByteArray> m_written; ///< file to content
};

void TestCases::runs_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("block");
    const QDir folder(QStringLiteral(SKR_CASES));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        for (const QByteArray &block : blocksOf(folder.filePath(name)))
            QTest::addRow("%s: %s", qPrintable(name.chopped(4)), lineAfter(block, "# ").constData())
                << folder.filePath(name) << block;
    }
}

void TestCases::runs()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, block);
    Case run{lineAfter(block, "# "), lineAfter(block, "$ "), {}};
    QString command = QString::fromUtf8(run.command);
    const qsizetype redirection = command.indexOf(QLatin1String(" < "));
    const QString input =
        redirection < 0 ? QString() : QStringLiteral(SKR_TEST_DATA "/") + command.mid(redirection + 3);
    run.outcome = runProgram(QProcess::splitCommand(command.left(redirection)), input);
    const QByteArray actual = written(run);
    m_written[file] += (m_written[file].isEmpty() ? "" : "\n") + actual;
    if (m_update)
        return;
    if (actual != block)
        qWarning("now:\n%s\nwanted:\n%s", actual.constData(), block.constData());
    QVERIFY(actual == block);
}

void TestCases::cleanupTestCase()
{
    for (auto it = m_written.cbegin(); m_update && it != m_written.cend(); ++it) {
        QFile file(it.key());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(it.value());
    }
}

SKR_TEST(TestCases)
#include "tst_cases.moc"
