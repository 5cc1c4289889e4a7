// SPDX-License-Identifier: Apache-2.0
#include "core/edit/jsonedit.h"
#include "qt/policycommands.h"
#include "qt/treefixture.h"

#include <QPersistentModelIndex>
#include <QTest>
#include <QUndoStack>

#include <random>
#include <set>

using namespace skr;

namespace {

constexpr int shownColumns = PolicyTreeModel::ValueColumn + 1;
constexpr std::size_t largestText = 6000;

const QStringList &typedTexts()
{
    static const QStringList texts = {
        QStringLiteral("x-ms-compliance-status"), QStringLiteral("x-ms-runtime.vm-configuration.secure-boot"),
        QStringLiteral("x-ms-sevsnpvm-guestsvn"), QStringLiteral("my claim"), QStringLiteral("equals"),
        QStringLiteral("at least"), QStringLiteral("exists"), QStringLiteral("true"), QStringLiteral("\"true\""),
        QStringLiteral("12"), QStringLiteral("\"12"), QStringLiteral("azure-compliant-cvm"), QString(),
        QStringLiteral("https://sharedeus.eus.attest.azure.net"), QStringLiteral("if any of"),
        QStringLiteral("all of"), QString::fromUtf8("\xC3\xA9\xE2\x80\xAE\n")};
    return texts;
}

const std::vector<std::string> &typedTokens()
{
    static const std::vector<std::string> tokens = {
        "{", "}", "[", "]", ",", ":", "\"", "true", "1", "a", "\\", " ", "\n", "\r\n", "//", "/*", "*/", "\xFF",
        std::string(1, '\0'), "\"claim\": ", "\"equals\": ", "\"anyOf\": [", "\"allOf\": [{", "{}", "[]", "null",
        "{\"claim\": \"a\", \"equals\": 1}", "{\"claim\": \"a\", \"equals\": 1}, ", ", {\"anyOf\": []}",
        "\"authority\": \"https://a.test\", ", "{\"authority\": \"https://b.test\", \"allOf\": []}", "\"version\": 2, "};
    return tokens;
}

/// Everything that a row shows.
QVariantList shown(const PolicyTreeModel &model, const QModelIndex &row)
{
    QVariantList list;
    for (int column = 0; column < PolicyTreeModel::ColumnCount; ++column) {
        const QModelIndex cell = row.siblingAtColumn(column);
        list << cell.data() << cell.data(Qt::EditRole) << cell.data(PolicyTreeModel::QuietRole)
             << cell.data(PolicyTreeModel::FixedWidthRole) << static_cast<int>(model.flags(cell));
    }
    for (const int role : {PolicyTreeModel::KindRole, PolicyTreeModel::JoinerRole, PolicyTreeModel::MarkRole,
                           PolicyTreeModel::SeverityRole, PolicyTreeModel::DecisiveRole, PolicyTreeModel::ObservedRole,
                           PolicyTreeModel::ClaimRole})
        list << row.data(role);
    const TextRange range = model.textRange(row);
    return list << quint64(range.begin) << quint64(range.end) << model.hasChildren(row);
}

/// A tree of which only some rows were ever opened, with what its views know of it.
class OpenedTree
{
public:
    explicit OpenedTree(PolicyDocument *document)
        : m_model(document)
    {
        QObject::connect(&m_model, &PolicyTreeModel::dataChanged, &m_model,
                         [this](const QModelIndex &first, const QModelIndex &last) {
                             for (int row = first.row(); first.column() < shownColumns && row <= last.row(); ++row)
                                 m_announced.insert(first.siblingAtRow(row).siblingAtColumn(0).internalPointer());
                         });
    }

    PolicyTreeModel &model() { return m_model; }

    void open(const QModelIndex &row)
    {
        if (!m_opened.contains(row))
            m_opened.push_back(row);
        m_model.rowCount(row);
    }

    /// Rows that exist: children of those that were opened.
    QModelIndexList rows() const
    {
        QModelIndexList rows = {m_model.policyIndex()};
        for (const QPersistentModelIndex &parent : m_opened) {
            for (int row = 0; parent.isValid() && row < m_model.rowCount(parent); ++row)
                rows << m_model.index(row, 0, parent);
        }
        return rows;
    }

    void remember()
    {
        m_opened.removeIf([](const QPersistentModelIndex &row) { return !row.isValid(); });
        m_announced.clear();
        m_remembered.clear();
        for (const QModelIndex &row : rows())
            m_remembered.emplace_back(row, printedRow(row, shownColumns));
    }

    /// Rows that stayed were announced exactly if they show something else.
    QString wronglyAnnounced() const
    {
        for (const auto &[row, before] : m_remembered) {
            if (!row.isValid())
                continue;
            const QString joiner = row.data(PolicyTreeModel::JoinerRole).toString();
            const auto cells = [](const QString &line) { return line.section(u' ', 1); };
            Q_UNUSED(cells);
            Q_UNUSED(joiner);
            const QString after = printedRow(row, shownColumns);
            const bool isAnnounced = m_announced.count(row.internalPointer()) > 0;
            if (isAnnounced != (before != after))
                return (isAnnounced ? QStringLiteral("needless: ") : QStringLiteral("missing: ")) + before
                    + QStringLiteral(" -> ") + after;
        }
        return {};
    }

    bool isOpened(const QModelIndex &row) const { return m_opened.contains(row); }

private:
    PolicyTreeModel m_model;
    QList<QPersistentModelIndex> m_opened;
    std::vector<std::pair<QPersistentModelIndex, QString>> m_remembered;
    std::set<const void *> m_announced;
};

} // namespace
