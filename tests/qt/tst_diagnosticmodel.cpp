// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"
#include "tests/qt/modeltester.h"

#include "qt/diagnosticmodel.h"
#include "qt/policydocument.h"
#include "qt/tokenfixture.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace skr;

namespace {

QStringList problemLines(const DiagnosticModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        lines +=
            QStringLiteral("%1 %2 %3: %4")
                .arg(index.data().toString(), index.siblingAtColumn(DiagnosticModel::WhereColumn).data().toString(),
                     index.data(DiagnosticModel::IdRole).toString(),
                     index.siblingAtColumn(DiagnosticModel::MessageColumn).data().toString());
    }
    return lines;
}

/// The edit that replaces the first `before` in the document.
TextEdit replacing(const PolicyDocument &document, const std::string &before, const std::string &after)
{
    const std::size_t at = document.text().find(before);
    return {{at, at + before.size()}, after};
}

const char *const broken = "{'version':'1.0.0',\n'anyOf':[{'authority':'https://a.b.c',\n"
                           "'allOf':[{'claim':'x-ms-sevsnpvm-vmpl','equalz':0},\n"
                           "{'claim':'x-ms-sevsnpvm-vmpl','isIn':0},\n{'claim':'x-ms-sevsnpvm-vmpl','gt':0}]}]}";

} // namespace

class TestDiagnosticModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rows();
    void roles();
    void counts();
    void rowsOfOtherProblemsStay();
    void identicalProblemsKeepTheirPlace();
    void changedProblemKeepsItsRow();
    void tellsMovesOnly();
    void replacedTextIsAReset();
    void longListEnds();
    void noProblems();
    void randomEdits();

private:
    std::unique_ptr<PolicyDocument> m_document;
};

void TestDiagnosticModel::init()
{
    m_document = std::make_unique<PolicyDocument>(ClaimCatalog::builtIn());
    m_document->setText(json(broken));
}

void TestDiagnosticModel::rows()
{
    const DiagnosticModel model(m_document.get());
    QCOMPARE(
        problemLines(model),
        (QStringList{
            QStringLiteral("Error Ln 3, Col 40 operator-unknown: The grammar has no operator “equalz”: “equals” is "
                           "probably meant"),
            QStringLiteral("Error Ln 4, Col 31 operator-unknown: The grammar has no operator “isIn”: for one value "
                           "of a list, an “anyOf” holds one “equals” for each"),
            QStringLiteral("Error Ln 5, Col 31 operator-unknown: The grammar has no operator “gt”: “greater” is "
                           "probably meant")}));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("What happens, and what to do"));
}

void TestDiagnosticModel::roles()
{
    const DiagnosticModel model(m_document.get());
    const QModelIndex index = model.index(0, 0);
    QCOMPARE(index.data(DiagnosticModel::SeverityRole).toInt(), static_cast<int>(Severity::Error));
    const TextRange range = model.range(index);
    QCOMPARE(index.data(DiagnosticModel::BeginRole).toULongLong(), range.begin);
    QCOMPARE(index.data(DiagnosticModel::EndRole).toULongLong(), range.end);
    QCOMPARE(m_document->text().substr(range.begin, range.size()), std::string("\"equalz\""));
    QVERIFY(index.data(DiagnosticModel::MarkedTextRole).toString().startsWith(u"The grammar has no operator `equalz`"));
}

void TestDiagnosticModel::counts()
{
    DiagnosticModel model(m_document.get());
    const QSignalSpy changed(&model, &DiagnosticModel::countsChanged);
    m_document->apply(replacing(*m_document, "1.0.0", "1.0"), QString());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.count(), std::size_t(4));
    QCOMPARE(model.count(Severity::Error), std::size_t(3));
    QCOMPARE(model.count(Severity::Hint), std::size_t(1));
    QCOMPARE(model.count(Severity::Warning), std::size_t(0));
}

void TestDiagnosticModel::rowsOfOtherProblemsStay()
{
    DiagnosticModel model(m_document.get());
    const QAbstractItemModelTester tester(&model, fatal);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex first = model.index(0, 0);
    const QPersistentModelIndex second = model.index(1, 0);
    const QPersistentModelIndex third = model.index(2, 0);
    m_document->apply(replacing(*m_document, "isIn", "equals"), QString());
    QVERIFY(!second.isValid());
    QCOMPARE(first.row(), 0);
    QCOMPARE(third.row(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(third.row(), 2);
    QCOMPARE(problemLines(model), problemLines(DiagnosticModel(m_document.get())));
    QCOMPARE(reset.count(), 0);
}

void TestDiagnosticModel::identicalProblemsKeepTheirPlace()
{
    m_document->setText(json("[1,2,3,4]"));
    m_document->setText(json("{'version':'1.0.0','anyOf':[1,2,3]}"));
    DiagnosticModel model(m_document.get());
    const QAbstractItemModelTester tester(&model, fatal);
    const QPersistentModelIndex first = model.index(0, 0);
    const QPersistentModelIndex last = model.index(2, 0);
    m_document->apply(replacing(*m_document, "1,2", "2"), QString());
    QVERIFY(!first.isValid());
    QCOMPARE(last.row(), 1);
    QCOMPARE(model.range(last).begin, m_document->text().find("3]"));
}

void TestDiagnosticModel::changedProblemKeepsItsRow()
{
    DiagnosticModel model(m_document.get());
    const QAbstractItemModelTester tester(&model, fatal);
    m_document->setText(json("{'version':'1.0.0','anyOf':[{'authority':'https://a.b','allOf':[]}]}"));
    const QPersistentModelIndex index = model.index(0, 0);
    m_document->apply(replacing(*m_document, "[]", "[ ]"), QString());
    m_document->apply({{0, 0}, "\n\n"}, QString());
    QVERIFY(index.isValid());
    QCOMPARE(QModelIndex(index).siblingAtColumn(DiagnosticModel::WhereColumn).data().toString(),
             QStringLiteral("Ln 3, Col 56"));
}

void TestDiagnosticModel::tellsMovesOnly()
{
    DiagnosticModel model(m_document.get());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    m_document->apply({{m_document->text().size(), m_document->text().size()}, "\n"}, QString());
    QCOMPARE(changed.count(), 0);
    m_document->apply(replacing(*m_document, "isIn", "isInSet"), QString()); // another problem, one that moves
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.front().front().toModelIndex().row(), 1);
}

void TestDiagnosticModel::replacedTextIsAReset()
{
    DiagnosticModel model(m_document.get());
    const QAbstractItemModelTester tester(&model, fatal);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    m_document->setText("{");
    QCOMPARE(reset.count(), 1);
    QCOMPARE(problemLines(model), problemLines(DiagnosticModel(m_document.get())));
}

void TestDiagnosticModel::longListEnds()
{
    m_document->setText("");
    DiagnosticModel model(m_document.get());
    const QAbstractItemModelTester tester(&model, fatal);
    std::string list = "1";
    for (std::size_t i = 1; i < Diagnostics::maximum + 7; ++i)
        list += ",1";
    m_document->apply({{0, 0}, json("{'version':'1.0.0','anyOf':[") + list + "]}"}, QString());
    const QModelIndex last = model.index(model.rowCount() - 1, DiagnosticModel::MessageColumn);
    QCOMPARE(model.rowCount(), static_cast<int>(Diagnostics::maximum) + 1);
    QCOMPARE(model.count(), Diagnostics::maximum + 7);
    QCOMPARE(last.data().toString(), QStringLiteral("… and 7 more"));
    QVERIFY(!model.isDiagnostic(last));
    QVERIFY(model.range(last).isEmpty());
    m_document->undoStack()->undo();
    QCOMPARE(model.rowCount(), 1);
}

void TestDiagnosticModel::noProblems()
{
    m_document->setText(json("{'version':'1.0.0','anyOf':[{'authority':'https://a.b','allOf':"
                             "[{'claim':'x-ms-sevsnpvm-is-debuggable','equals':false}]}]}"));
    DiagnosticModel model(m_document.get());
    QCOMPARE(model.rowCount(), 0);
    m_document->apply(replacing(*m_document, "equals", "is"), QString());
    QCOMPARE(model.rowCount(), 1);
}

void TestDiagnosticModel::randomEdits()
{
    static const std::vector<std::string> pieces = {
        "",   "",   "{",   "}", "[", "]", ",", "\"equals\"", "\"x\":1", "\n", "{\"claim\":\"a\",\"less\":1},",
        "1,", "\"", "/**/"};
    QRandomGenerator random(20261123);
    DiagnosticModel model(m_document.get());
    const QAbstractItemModelTester tester(&model, fatal);
    for (int i = 0; i < 1500; ++i) {
        const std::size_t size = m_document->text().size();
        const std::size_t begin = random.bounded(static_cast<quint32>(size + 1));
        const std::size_t end = std::min<std::size_t>(size, begin + random.bounded(12U));
        m_document->apply({{begin, end}, pieces[random.bounded(static_cast<quint32>(pieces.size()))]}, QString());
        if (random.bounded(4) == 0)
            m_document->undoStack()->undo();
        QCOMPARE(problemLines(model), problemLines(DiagnosticModel(m_document.get())));
    }
}

SKR_TEST(TestDiagnosticModel)
#include "tst_diagnosticmodel.moc"
