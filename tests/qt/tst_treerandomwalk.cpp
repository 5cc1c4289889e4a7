// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include "core/edit/jsonedit.h"
#include "qt/policycommands.h"
#include "qt/rowchoice.h"
#include "qt/transfercommands.h"
#include "qt/treefixture.h"

#include <QMimeData>
#include <QPersistentModelIndex>
#include <QTest>
#include <QUndoStack>

#include <memory>
#include <random>
#include <set>

using namespace skr;

namespace {

constexpr int shownColumns = PolicyTreeModel::ValueColumn + 1;
constexpr std::size_t largestText = 5000;

const QStringList typedTexts = {QStringLiteral("x-ms-compliance-status"),
                                QStringLiteral("x-ms-runtime.vm-configuration.secure-boot"),
                                QStringLiteral("x-ms-sevsnpvm-guestsvn"),
                                QStringLiteral("my claim"),
                                QStringLiteral("equals"),
                                QStringLiteral("at least"),
                                QStringLiteral("exists"),
                                QStringLiteral("true"),
                                QStringLiteral("\"true\""),
                                QStringLiteral("12"),
                                QStringLiteral("\"12"),
                                QStringLiteral("azure-compliant-cvm"),
                                QString(),
                                QStringLiteral("https://sharedeus.eus.attest.azure.net"),
                                QStringLiteral("if any of"),
                                QStringLiteral("all of"),
                                QString::fromUtf8("\xC3\xA9\xE2\x80\xAE\n")};

const std::vector<std::string> typedTokens = {"{",
                                              "}",
                                              "[",
                                              "]",
                                              ",",
                                              ":",
                                              "\"",
                                              "true",
                                              "1",
                                              "a",
                                              "\\",
                                              " ",
                                              "\n",
                                              "\r\n",
                                              "//",
                                              "/*",
                                              "*/",
                                              "\xFF",
                                              "null",
                                              std::string(1, '\0'),
                                              "\"claim\": ",
                                              "\"equals\": ",
                                              "\"anyOf\": [",
                                              "\"allOf\": [{",
                                              "{}",
                                              "[]",
                                              "{\"claim\": \"a\", \"equals\": 1}",
                                              "{\"claim\": \"a\", \"equals\": 1}, ",
                                              ", {\"anyOf\": []}",
                                              "\"authority\": \"https://a.test\", ",
                                              "{\"authority\": \"https://b.test\", \"allOf\": []}",
                                              "\"version\": 2, "};

/// The texts that must be announced when they change.
QStringList announcedTexts(const QModelIndex &row)
{
    QStringList texts;
    for (int column = 0; column < shownColumns; ++column)
        texts << row.siblingAtColumn(column).data().toString();
    return texts;
}

/// Everything that a row shows.
QVariantList shown(const PolicyTreeModel &model, const QModelIndex &row)
{
    QVariantList list;
    for (int column = 0; column < PolicyTreeModel::ColumnCount; ++column) {
        const QModelIndex cell = row.siblingAtColumn(column);
        list << cell.data() << cell.data(Qt::EditRole) << cell.data(PolicyTreeModel::SubduedRole)
             << static_cast<int>(model.flags(cell));
    }
    for (const int role : {PolicyTreeModel::KindRole, PolicyTreeModel::JoinerRole, PolicyTreeModel::MarkRole,
                           PolicyTreeModel::SeverityRole, PolicyTreeModel::DecisiveRole, PolicyTreeModel::ObservedRole,
                           PolicyTreeModel::ClaimRole})
        list << row.data(role);
    const TextRange range = model.textRange(row);
    return list << quint64(range.begin) << quint64(range.end) << model.hasChildren(row);
}

/// A tree of which some rows were never opened, with what a view of it knows.
class OpenedTree
{
public:
    explicit OpenedTree(PolicyDocument *document)
        : m_model(document)
    {
        QObject::connect(&m_model, &PolicyTreeModel::dataChanged, &m_model,
                         [this](const QModelIndex &first, const QModelIndex &last) {
                             // From the value on: letters of sets, and what follows from the evaluation.
                             for (int row = first.row(); first.column() == 0 && row <= last.row(); ++row)
                                 m_announced.insert(first.sibling(row, 0).internalPointer());
                         });
    }

    PolicyTreeModel &model() { return m_model; }
    bool isOpened(const QModelIndex &row) const { return m_opened.contains(row); }

    void open(const QModelIndex &row)
    {
        if (!isOpened(row))
            m_opened << row;
    }

    /// The rows that have been asked for.
    QModelIndexList rows() const
    {
        QModelIndexList rows = {m_model.policyIndex()};
        for (const QPersistentModelIndex &parent : m_opened) {
            for (int row = 0; row < m_model.rowCount(parent); ++row)
                rows << m_model.index(row, 0, parent);
        }
        return rows;
    }

    void remember()
    {
        m_announced.clear();
        m_remembered.clear();
        for (const QModelIndex &row : rows())
            m_remembered.emplace_back(row, announcedTexts(row));
    }

    /// A row that stayed was announced if it shows something else, and only then. Returns what is wrong.
    QString compareWithRemembered()
    {
        m_opened.removeIf([](const QPersistentModelIndex &row) { return !row.isValid(); });
        for (const auto &[row, before] : m_remembered) {
            if (!row.isValid())
                continue;
            const QStringList after = announcedTexts(row);
            const bool isAnnounced = m_announced.count(row.internalPointer()) > 0;
            if (isAnnounced != (before != after))
                return (isAnnounced ? QStringLiteral("needlessly announced: ") : QStringLiteral("not announced: "))
                    + before.join(u' ') + QStringLiteral(" -> ") + after.join(u' ');
        }
        return {};
    }

private:
    PolicyTreeModel m_model;
    QList<QPersistentModelIndex> m_opened;
    std::vector<std::pair<QPersistentModelIndex, QStringList>> m_remembered;
    std::set<const void *> m_announced;
};

class Walk
{
public:
    Walk(const std::string &text, std::uint32_t seed)
        : m_random(seed)
    {
        m_watched.follow(&m_evaluation);
        m_opened.model().follow(&m_evaluation);
        m_document.setText(text);
        m_errorsAtStart = m_document.revision().tree().errorCount();
        TokenError error;
        m_evaluation.setToken(AttestationToken::parse(compliantToken(), &error));
    }

    /// Changes something; returns what is wrong then.
    QString step()
    {
        m_opened.remember();
        const std::size_t kind = below(100);
        const QModelIndexList rows = m_opened.rows();
        const QModelIndex row = rows[static_cast<qsizetype>(below(static_cast<std::size_t>(rows.size())))];
        QString wrong;
        const bool isBroken = m_document.revision().tree().errorCount() > m_errorsAtStart;
        if (m_document.text().size() > largestText || kind < 8 || (isBroken && kind < 55))
            m_document.undoStack()->undo();
        else if (kind < 12)
            m_document.undoStack()->redo();
        else if (kind < 35)
            wrong = act(row);
        else if (kind < 45)
            wrong = actOnSeveral();
        else if (kind < 50)
            wrong = paste(row);
        else if (kind < 55)
            wrong = drop(row);
        else if (kind < 78)
            type(row);
        else if (kind < 92)
            change();
        else if (kind < 94)
            format();
        else
            m_opened.open(row);
        wrong += m_opened.compareWithRemembered();
        return wrong + compareWithFresh();
    }

    QString undoAll(const std::string &text)
    {
        while (m_document.undoStack()->canUndo())
            m_document.undoStack()->undo();
        return m_document.text() == text ? compareWithFresh() : QStringLiteral("other bytes than at the start");
    }

    const std::string &text() const { return m_document.text(); }

private:
    std::size_t below(std::size_t bound) { return m_random() % bound; }

    /// An action of the menus.
    QString act(const QModelIndex &row)
    {
        constexpr std::size_t actions = static_cast<std::size_t>(PolicyAction::SwitchKind) + 1;
        const PolicyCommands commands(m_opened.model());
        const std::size_t choice = below(actions + 2);
        const QString &text = typedTexts[static_cast<qsizetype>(below(static_cast<std::size_t>(typedTexts.size())))];
        const PolicyCommand command = choice < actions ? commands.make(static_cast<PolicyAction>(choice), row)
            : choice == actions                        ? commands.addCondition(row, text)
                                                       : commands.addAuthority(text);
        return perform(command);
    }

    QModelIndexList severalRows()
    {
        const QModelIndexList all = m_opened.rows();
        QModelIndexList rows;
        for (std::size_t count = 1 + below(4); count > 0; --count)
            rows << all[static_cast<qsizetype>(below(static_cast<std::size_t>(all.size())))];
        if (below(2) == 0 && rows.front().isValid()) { // neighbours
            for (int by = 1; rows.front().siblingAtRow(rows.front().row() + by).isValid() && by < 3; ++by)
                rows << rows.front().siblingAtRow(rows.front().row() + by);
        }
        return rows;
    }

    QString actOnSeveral()
    {
        constexpr std::size_t actions = static_cast<std::size_t>(PolicyAction::SwitchKind) + 1;
        const auto action = static_cast<PolicyAction>(below(actions));
        return perform(PolicyCommands(m_opened.model()).make(action, severalRows()));
    }

    /// What was copied elsewhere, or something else.
    QString paste(const QModelIndex &row)
    {
        const TransferCommands commands(m_opened.model());
        const QModelIndexList rows = chosenRows(m_opened.model(), severalRows());
        const std::string text =
            rows.isEmpty() || below(4) == 0 ? typedTokens[below(typedTokens.size())] : commands.copied(rows);
        return perform(commands.paste(row, text));
    }

    QString drop(const QModelIndex &row)
    {
        PolicyTreeModel &model = m_opened.model();
        const std::unique_ptr<QMimeData> data(model.mimeData(severalRows()));
        if (!data)
            return {};
        const std::size_t errors = m_document.revision().tree().errorCount();
        const Qt::DropAction action = below(3) == 0 ? Qt::CopyAction : Qt::MoveAction;
        const QPersistentModelIndex parent = row;
        const int at = static_cast<int>(below(5)) - 1;
        const bool isExpected = model.canDropMimeData(data.get(), action, at, 0, row);
        const std::string before = m_document.text();
        const bool isDone = model.dropMimeData(data.get(), action, at, 0, row);
        m_opened.open(parent);
        if (!isDone && before != m_document.text())
            return QStringLiteral("a refused drop that changes the text");
        if (isDone && !isExpected)
            return QStringLiteral("an unexpected drop");
        return m_document.revision().tree().errorCount() > errors ? QStringLiteral("a drop that breaks the text")
                                                                  : QString();
    }

    QString perform(const PolicyCommand &command)
    {
        if (!command.edit)
            return command.refusal.isEmpty() ? QStringLiteral("a refusal without a reason") : QString();
        const std::size_t errors = m_document.revision().tree().errorCount();
        const QPersistentModelIndex stays = command.parent;
        m_document.apply(*command.edit, command.label);
        const QModelIndex parent = parentAfter(m_opened.model(), command, stays);
        if (m_document.revision().tree().errorCount() > errors)
            return QStringLiteral("an action that breaks the text");
        const int last = command.moreRows.empty() ? command.row : command.moreRows.back();
        if (command.row >= 0 && (!parent.isValid() || last >= m_opened.model().rowCount(parent)))
            return QStringLiteral("no row to select");
        if (parent.isValid())
            m_opened.open(parent);
        return {};
    }

    void type(const QModelIndex &row)
    {
        const int column = static_cast<int>(below(PolicyTreeModel::ColumnCount));
        const QString &text = typedTexts[static_cast<qsizetype>(below(static_cast<std::size_t>(typedTexts.size())))];
        m_opened.model().setData(row.siblingAtColumn(column), text);
    }

    /// A change of the text that knows nothing of JSON.
    void change()
    {
        const std::size_t begin = below(m_document.text().size() + 1);
        const std::size_t length = below(4) == 0 ? below(200) : below(3);
        const std::size_t end = std::min(begin + length, m_document.text().size());
        const std::string token = below(3) == 0 ? std::string() : typedTokens[below(typedTokens.size())];
        m_document.type({{begin, end}, token});
    }

    void format()
    {
        Layout layout;
        layout.compact = below(2) == 0;
        if (const auto edit = formatDocument(m_document.revision().tree(), layout))
            m_document.apply(*edit, QStringLiteral("Format"));
    }

    QString compareWithFresh()
    {
        PolicyTreeModel fresh(&m_document);
        PolicyEvaluation evaluation(&m_document);
        fresh.follow(&evaluation);
        evaluation.setToken(m_evaluation.token());
        if (const QString wrong = compare(m_watched, m_watched.policyIndex(), fresh, fresh.policyIndex(), false);
            !wrong.isEmpty())
            return wrong;
        const QModelIndex at = m_opened.model().indexAt(below(m_document.text().size() + 1));
        m_opened.open(at);
        for (QModelIndex parent = at.parent(); parent.isValid(); parent = parent.parent())
            m_opened.open(parent); // indexAt() makes the rows on its way
        return compare(m_opened.model(), m_opened.model().policyIndex(), fresh, fresh.policyIndex(), true);
    }

    QString compare(PolicyTreeModel &walked, const QModelIndex &row, PolicyTreeModel &fresh,
                    const QModelIndex &freshRow, bool onlyOpened)
    {
        const QVariantList is = shown(walked, row);
        const QVariantList should = shown(fresh, freshRow);
        for (qsizetype i = 0; i < is.size(); ++i) {
            if (is[i] != should[i])
                return QStringLiteral("shown %1: %2 instead of %3")
                    .arg(QString::number(i), is[i].toString(), should[i].toString());
        }
        if (onlyOpened && !m_opened.isOpened(row))
            return {};
        if (walked.rowCount(row) != fresh.rowCount(freshRow))
            return QStringLiteral("%1 rows instead of %2").arg(walked.rowCount(row)).arg(fresh.rowCount(freshRow));
        QString wrong;
        for (int i = 0; i < walked.rowCount(row) && wrong.isEmpty(); ++i)
            wrong = compare(walked, walked.index(i, 0, row), fresh, fresh.index(i, 0, freshRow), onlyOpened);
        return wrong;
    }

    std::mt19937 m_random;
    std::size_t m_errorsAtStart = 0;
    PolicyDocument m_document{ClaimCatalog::builtIn()};
    PolicyTreeModel m_watched{&m_document};
    OpenedTree m_opened{&m_document};
    PolicyEvaluation m_evaluation{&m_document};
    QAbstractItemModelTester m_tester{&m_watched, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

/// Random edits from both sides. After each, the tree is what a new one would be, and said so to its views.
class TestTreeRandomWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walk_data();
    void walk();
};

void TestTreeRandomWalk::walk_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const std::string &text) {
        QTest::newRow(name) << QByteArray::fromStdString(text);
    };
    row("source document", sourcePolicy());
    row("nothing", {});
    row("nested, on one line",
        "{\"version\":\"1.0.0\",\"anyOf\":[{\"authority\":\"https://a.test\",\"allOf\":[{\"claim\":\"a\",\"equals\":1},"
        "{\"anyOf\":[{\"allOf\":[{\"claim\":\"b\",\"equals\":true},{\"claim\":\"b\",\"equals\":true}]},"
        "{\"claim\":\"c\",\"exists\":true}]}]},{\"authority\":\"https://b.test\",\"anyOf\":[]}]}");
    row("both blocks, not understood, CRLF",
        lines({"{ \"x\": 1,", "\t\"anyOf\": [ 7,", "\t\t{ \"allOf\": [ {\"claim\": \"a\"}, 5, {\"u\": {}} ],",
               "\t\t  \"anyOf\": [ {\"claim\": \"a\", \"less\": 3}, {\"anyOf\": 4} ],",
               "\t\t  \"authority\": \"http://a.test/\", \"y\": 2 }, // note", "\t\t{ \"authority\": 3 } ] }"},
              "\r\n"));
}

void TestTreeRandomWalk::walk()
{
    QFETCH(QByteArray, text);
    bool isSet = false;
    const int steps = qEnvironmentVariableIntValue("SKR_WALK_STEPS", &isSet);
    std::uint32_t seed = qChecksum(text);
    constexpr int stepsAWalk = 500;
    for (int left = (isSet ? steps : 2000) / 4; left > 0; left -= stepsAWalk, ++seed) {
        Walk walk(text.toStdString(), seed);
        for (int i = 0; i < std::min(left, stepsAWalk); ++i) {
            const std::string before = walk.text();
            const QString wrong = walk.step();
            const std::string message = "seed " + std::to_string(seed) + ", step " + std::to_string(i) + ": "
                + wrong.toStdString() + "\nbefore: " + before + "\nafter: " + walk.text();
            QVERIFY2(wrong.isEmpty(), message.c_str());
        }
        const QString wrong = walk.undoAll(text.toStdString());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

SKR_TEST(TestTreeRandomWalk)
#include "tst_treerandomwalk.moc"
