// SPDX-License-Identifier: Apache-2.0
// A program is killed at a random moment with unsaved work in it. The next start offers it; nothing older than a second
// is lost. SKR_KILL_MOMENTS says how often each way is tried.
#include "tests/faults/unsavedways.h"
#include "tests/program/registration.h"
#include "tests/ui/filefixture.h"

#include "qt/editjournal.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace skr;
using skr::test::UnsavedWay;

namespace {

constexpr int killDeadline = 30'000; // milliseconds
constexpr int mayBeLost = 1000; // milliseconds

/// One line of the program: what it held when.
struct SaidState {
    QByteArray what;
    qint64 time = 0;
    std::string text;
};

/// The program under test, with a folder of its own for all that it writes. In memory where the system has that: there
/// no other program's writing delays it.
class KilledEditor
{
public:
    explicit KilledEditor(UnsavedWay way, int keysBeforeFullDisk = 0)
        : m_folder(QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                       ? QStringLiteral("/dev/shm/skr-XXXXXX")
                       : QDir::tempPath() + QStringLiteral("/skr-XXXXXX"))
    {
        qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit()); // this one's, too
        QStringList arguments{QString::number(static_cast<int>(way)), m_folder.path()};
        if (keysBeforeFullDisk > 0)
            arguments << QString::number(keysBeforeFullDisk);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(SKR_FAULTS_EDITOR), arguments);
    }

    /// Kills the program as soon as it has said so many lines, the last of them this. False if it never does.
    bool killAt(std::size_t lines, const QByteArray &what = {})
    {
        const auto isThere = [&] {
            return m_said.size() >= lines
                && (what.isEmpty() || std::any_of(m_said.begin(), m_said.end(), [&](const SaidState &each) {
                        return each.what == what;
                    }));
        };
        const QDeadlineTimer deadline(killDeadline);
        while (!isThere() && !deadline.hasExpired() && m_process.waitForReadyRead(killDeadline))
            read();
        m_process.kill();
        m_process.waitForFinished(killDeadline);
        read();
        return isThere();
    }
    const std::vector<SaidState> &said() const { return m_said; }

private:
    void read()
    {
        m_process.setReadChannel(QProcess::StandardOutput);
        while (m_process.canReadLine()) {
            const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
            if (words.size() == 3)
                m_said.push_back({words[0], words[1].toLongLong(), QByteArray::fromBase64(words[2]).toStdString()});
        }
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    std::vector<SaidState> m_said;
};

/// What a window has after the next start, and after Recover if it is offered.
std::string recoveredText(qsizetype *offers)
{
    const FileFixture ui(WindowFixture::Opens::StartPage);
    ui.dialogs->nextRecovery = Dialogs::Recovery::Recover;
    ui.window->offerRecovery();
    *offers = ui.dialogs->recovered.size();
    std::string text = ui.text();
    return text;
}

/// `safe` is how many of the states are known to be on the disk. `lost` gets the milliseconds before the last one.
QString problemOfRecovery(const std::vector<SaidState> &said, std::size_t safe, qint64 *lost)
{
    qsizetype offers = 0;
    const std::string text = recoveredText(&offers);
    if (offers > 1)
        return QStringLiteral("several things are offered");
    if (offers == 0 && !said.empty())
        *lost = said.back().time - said.front().time;
    if (offers == 0)
        return safe == 0 ? QString() : QStringLiteral("nothing is offered after %1 states").arg(said.size());
    const auto from = said.begin() + static_cast<std::ptrdiff_t>(safe == 0 ? 0 : safe - 1);
    const auto found = std::find_if(from, said.end(), [&](const SaidState &each) { return each.text == text; });
    // One more key may have been pressed that could not be told any more.
    const bool isNext = !said.empty() && text.size() == said.back().text.size() + 1;
    if (found == said.end() && !isNext)
        return QStringLiteral("offered after %1 states, of which %2 are older than a second: %3")
            .arg(said.size())
            .arg(safe)
            .arg(QString::fromStdString(text));
    // While a dialog is open the last state is said again and again.
    const auto last =
        std::find_if(said.begin(), said.end(), [&](const SaidState &each) { return each.text == said.back().text; });
    *lost = found == said.end() ? 0 : std::max<qint64>(0, last->time - found->time);
    return {};
}

/// A state is old if the program has gone on, by its own clock, for a second after it.
std::size_t countOfOld(const std::vector<SaidState> &said)
{
    if (said.size() < 2)
        return 0;
    const qint64 end = said[said.size() - 2].time;
    return static_cast<std::size_t>(
        std::count_if(said.begin(), said.end(), [&](const SaidState &each) { return each.time + mayBeLost < end; }));
}

void addWays()
{
    QTest::addColumn<int>("way");
    const char *names[] = {"edited file",  "wrapped file", "standard input",    "clipboard",         "drop",
                           "deleted file", "edit inside",  "policy from token", "new from template", "Save As is open"};
    static_assert(std::size(names) == static_cast<std::size_t>(UnsavedWay::Count));
    for (int way = 0; way < static_cast<int>(UnsavedWay::Count); ++way)
        QTest::newRow(names[way]) << way;
}

} // namespace

class TestKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheWork_data() { addWays(); }
    void offersTheWork();
    void survivesAFullDisk_data() { addWays(); }
    void survivesAFullDisk();
};

void TestKilled::offersTheWork()
{
    QFETCH(int, way);
    const int moments = std::max(1, qEnvironmentVariableIntValue("SKR_KILL_MOMENTS"));
    std::mt19937 random(static_cast<unsigned>(way));
    qint64 mostLost = 0;
    // The first moment is late enough that something has to be there.
    for (int moment = 0; moment < moments; ++moment) {
        const std::size_t lines = std::uniform_int_distribution<std::size_t>(moment == 0 ? 80 : 1, 130)(random);
        KilledEditor editor(static_cast<UnsavedWay>(way));
        QVERIFY(editor.killAt(lines));
        const std::size_t old = countOfOld(editor.said());
        QVERIFY(old > 0 || moment > 0);
        qint64 lost = 0;
        const QString problem = problemOfRecovery(editor.said(), old, &lost);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        mostLost = std::max(mostLost, lost);
    }
    std::printf("%s: killed %d times, %lld ms lost at most\n", QTest::currentDataTag(), moments, mostLost);
}

/// It is told, and kept again as soon as there is room.
void TestKilled::survivesAFullDisk()
{
    QFETCH(int, way);
    // Before there is a journal, or when there is one already.
    KilledEditor editor(static_cast<UnsavedWay>(way), way % 2 == 0 ? 60 : 10);
    QVERIFY2(editor.killAt(1, "kept"), "nobody is told that the work is kept again");
    const std::vector<SaidState> &said = editor.said();
    const auto kept = std::find_if(said.begin(), said.end(), [](const SaidState &each) { return each.what == "kept"; });
    QVERIFY(std::any_of(said.begin(), kept, [](const SaidState &each) { return each.what == "told"; }));
    qint64 lost = 0;
    const QString problem = problemOfRecovery(said, static_cast<std::size_t>(kept - said.begin()) + 1, &lost);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

SKR_TEST(TestKilled)
#include "tst_killed.moc"
