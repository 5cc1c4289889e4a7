// SPDX-License-Identifier: Apache-2.0
// What outlives a program that is killed.
#include "tests/program/registration.h"

#include "qt/editjournal.h"

#include "qt/policydocument.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace skr;

namespace {

/// A document with its journal; `die` leaves its files as a killed program does.
struct Program {
    explicit Program(const QString &path)
        : folder(path)
    {
        document = std::make_unique<PolicyDocument>(ClaimCatalog::builtIn());
        journal = std::make_unique<EditJournal>(document.get(), path);
    }
    void type(std::size_t at, const char *text) const { document->type({{at, at}, text}); }
    QStringList files() const { return QDir(folder).entryList({QStringLiteral("*.edits")}, QDir::Files); }
    /// The journals as they are now, copied to another folder: nobody runs there.
    [[nodiscard]] bool copyTo(const QString &other) const
    {
        const QStringList names = files();
        return std::all_of(names.begin(), names.end(), [&](const QString &name) {
            return QFile::copy(QDir(folder).filePath(name), QDir(other).filePath(name));
        });
    }

    QString folder;
    std::unique_ptr<PolicyDocument> document;
    std::unique_ptr<EditJournal> journal;
};

} // namespace

class TestEditJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangedNothingWritten();
    void keepsEdits();
    void writesByItself();
    void keepsBytes();
    void undoIsAnEdit();
    void savedIsNotLost();
    void runningProgramIsLeftAlone();
    void closedOnPurpose();
    void halfWrittenLine_data();
    void halfWrittenLine();
    void notAJournal_data();
    void notAJournal();
    void growsNoFurther();
    void failureIsSaidOnce();

private:
    QTemporaryDir m_folder;
    QString sub(const char *name) const
    {
        QDir().mkpath(m_folder.filePath(QString::fromLatin1(name)));
        return m_folder.filePath(QString::fromLatin1(name));
    }
};

void TestEditJournal::nothingChangedNothingWritten()
{
    const Program program(sub("none"));
    program.document->setText("{}");
    program.journal->flush();
    QVERIFY(program.files().isEmpty());
}

void TestEditJournal::keepsEdits()
{
    const Program program(sub("edits"));
    program.document->setText("{}");
    program.journal->setPath(QStringLiteral("/tmp/a.json"));
    program.type(1, "\"a\"");
    program.journal->flush();
    program.type(4, ": 1");
    program.document->apply({{0, 1}, "{ "}, QStringLiteral("Change"));
    program.journal->flush();
    const QString other = sub("edits-after");
    QVERIFY(program.copyTo(other));
    const auto lost = lostEdits(other);
    QCOMPARE(lost.size(), std::size_t(1));
    QCOMPARE(lost.front().path, QStringLiteral("/tmp/a.json"));
    QCOMPARE(lost.front().before, std::string("{}"));
    QCOMPARE(lost.front().after, program.document->text());
    QCOMPARE(lost.front().after, std::string("{ \"a\": 1}"));
    discardJournal(lost.front().journal);
    QVERIFY(lostEdits(other).empty());
}

void TestEditJournal::writesByItself()
{
    const Program program(sub("timer"));
    program.document->setText("{}");
    program.type(1, " ");
    QTRY_COMPARE(program.files().size(), 1);
}

void TestEditJournal::keepsBytes()
{
    const std::string odd("\xFF\0\xC3\r\n\"", 6);
    const Program program(sub("bytes"));
    program.document->setText(odd);
    program.document->apply({{2, 3}, odd}, QStringLiteral("Change"));
    program.journal->flush();
    const QString other = sub("bytes-after");
    QVERIFY(program.copyTo(other));
    QCOMPARE(lostEdits(other).front().before, odd);
    QCOMPARE(lostEdits(other).front().after, program.document->text());
}

void TestEditJournal::undoIsAnEdit()
{
    const Program program(sub("undo"));
    program.document->setText("{}");
    program.document->apply({{1, 1}, "1"}, QStringLiteral("Change"));
    program.document->apply({{1, 1}, "2"}, QStringLiteral("Change"));
    program.document->undoStack()->undo();
    program.journal->flush();
    const QString other = sub("undo-after");
    QVERIFY(program.copyTo(other));
    QCOMPARE(lostEdits(other).front().after, std::string("{1}"));
    program.document->undoStack()->undo(); // what the file has
    QVERIFY(program.files().isEmpty());
    program.document->undoStack()->redo();
    program.journal->flush();
    QCOMPARE(program.files().size(), 1);
}

void TestEditJournal::savedIsNotLost()
{
    const Program program(sub("saved"));
    program.document->setText("{}");
    program.type(1, "1");
    program.journal->flush();
    program.document->setSaved();
    QVERIFY(program.files().isEmpty());
    program.type(1, "2");
    program.journal->flush();
    const QString other = sub("saved-after");
    QVERIFY(program.copyTo(other));
    QCOMPARE(lostEdits(other).front().before, std::string("{1}"));
}

void TestEditJournal::runningProgramIsLeftAlone()
{
    const Program program(sub("running"));
    program.document->setText("{}");
    program.type(1, "1");
    program.journal->flush();
    QVERIFY(lostEdits(program.folder).empty());
    QCOMPARE(program.files().size(), 1);
}

void TestEditJournal::closedOnPurpose()
{
    const QString folder = sub("closed");
    {
        const Program program(folder);
        program.document->setText("{}");
        program.type(1, "1");
        program.journal->flush();
    }
    QVERIFY(QDir(folder).entryList(QDir::Files).isEmpty());
}

void TestEditJournal::halfWrittenLine_data()
{
    QTest::addColumn<int>("bytesLost");
    QTest::newRow("line end") << 1;
    QTest::newRow("a bracket") << 2;
    QTest::newRow("more") << 10;
}

void TestEditJournal::halfWrittenLine()
{
    QFETCH(int, bytesLost);
    const Program program(sub("half"));
    program.document->setText("{}");
    program.document->apply({{1, 1}, "1"}, QStringLiteral("Change"));
    program.document->apply({{1, 1}, "2"}, QStringLiteral("Change"));
    program.journal->flush();
    const QString other = m_folder.filePath(QStringLiteral("half-after%1").arg(bytesLost));
    QDir().mkpath(other);
    QVERIFY(program.copyTo(other));
    QFile file(QDir(other).filePath(QDir(other).entryList(QDir::Files).front()));
    QVERIFY(file.resize(file.size() - bytesLost));
    QCOMPARE(lostEdits(other).front().after, std::string(bytesLost == 1 ? "{21}" : "{1}"));
}

void TestEditJournal::notAJournal_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello\n");
    QTest::newRow("an edit alone") << QByteArray("{\"begin\":0,\"end\":0,\"text\":\"\"}\n");
    QTest::newRow("another version") << QByteArray("{\"version\":2,\"before\":\"YQ==\",\"now\":\"Yg==\"}\n");
    QTest::newRow("an edit outside of the text")
        << QByteArray("{\"version\":1,\"before\":\"YQ==\",\"now\":\"YQ==\"}\n{\"begin\":5,\"end\":9,\"text\":\"\"}\n");
    QTest::newRow("an edit that ends before it begins")
        << QByteArray("{\"version\":1,\"before\":\"YQ==\",\"now\":\"YQ==\"}\n{\"begin\":1,\"end\":0,\"text\":\"\"}\n");
}

void TestEditJournal::notAJournal()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.edits")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QVERIFY(lostEdits(folder.path()).empty());
}

void TestEditJournal::growsNoFurther()
{
    const Program program(sub("long"));
    program.document->setText("{}");
    const std::string large(300'000, 'x');
    for (int i = 0; i < 40; ++i) {
        const std::string &text = program.document->text();
        program.document->apply({{1, text.size() - 1}, i % 2 == 0 ? large : "y"}, QStringLiteral("Change"));
        program.journal->flush();
    }
    const QString path = QDir(program.folder).filePath(program.files().front());
    QVERIFY2(QFileInfo(path).size() < 7'000'000, qPrintable(QString::number(QFileInfo(path).size())));
    const QString other = sub("long-after");
    QVERIFY(program.copyTo(other));
    QCOMPARE(lostEdits(other).front().before, std::string("{}"));
    QCOMPARE(lostEdits(other).front().after, program.document->text());
}

void TestEditJournal::failureIsSaidOnce()
{
    // A file stands where the folder would have to be.
    const QString blocked = m_folder.filePath(QStringLiteral("blocked"));
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Program program(blocked);
    const QSignalSpy failed(program.journal.get(), &EditJournal::failed);
    program.document->setText("{}");
    program.type(1, "1");
    program.journal->flush();
    program.type(1, "2");
    program.journal->flush();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(program.document->text(), std::string("{21}"));
}

SKR_TEST(TestEditJournal)
#include "tst_editjournal.moc"
