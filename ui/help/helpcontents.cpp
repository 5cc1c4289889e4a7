// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helpcontents.h"

#include "core/help/helpsearch.h"
#include "qt/text.h"
#include "ui/help/hitdelegate.h"
#include "ui/look/theme.h"
#include "ui/parts/measures.h"

#include <QApplication>
#include <QEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>

namespace skr {

namespace {

constexpr int pageRole = Qt::UserRole;
constexpr int anchorRole = Qt::UserRole + 1;
constexpr std::size_t mostHits = 200;
constexpr qsizetype longestLine = 120;

/// The part of a long line around the first of the words that it has.
QString excerpt(const QString &line, const QString &words)
{
    if (line.size() <= longestLine)
        return line;
    qsizetype at = line.size();
    for (const QString &word : words.split(u' ')) {
        if (const qsizetype found = line.indexOf(word, 0, Qt::CaseInsensitive); found >= 0)
            at = qMin(at, found);
    }
    qsizetype begin = qBound(0, at - longestLine / 3, line.size() - longestLine);
    if (begin > 0)
        begin = qMin(line.indexOf(u' ', begin) + 1, at); // not in the middle of a word
    return (begin > 0 ? QStringLiteral("…") : QString()) + line.mid(begin, longestLine)
        + (begin + longestLine < line.size() ? QStringLiteral("…") : QString());
}

QTreeWidgetItem *addEntry(QTreeWidgetItem *parent, const QString &title, const HelpPage &page, const QString &anchor)
{
    auto *item = new QTreeWidgetItem(parent, {title});
    item->setData(0, pageRole, toQString(page.name));
    item->setData(0, anchorRole, anchor);
    item->setToolTip(0, title);
    item->setSizeHint(0, {0, QFontMetrics(QApplication::font()).height() + treeRowPadding});
    return item;
}

QString anchorOf(std::string_view heading)
{
    return toQString(headingAnchor(heading));
}

} // namespace

HelpContents::HelpContents(QWidget *parent)
    : QStackedWidget(parent)
    , m_tree(new QTreeWidget)
    , m_hits(new QListWidget)
{
    m_tree->setObjectName(QStringLiteral("helpContents"));
    m_tree->setAccessibleName(tr("Contents"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_hits->setObjectName(QStringLiteral("helpHits"));
    m_hits->setAccessibleName(tr("Pages found"));
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setItemDelegate(new HitDelegate(m_hits));
    m_hits->setWordWrap(true);
    m_hits->setResizeMode(QListView::Adjust);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addWidget(m_tree);
    addWidget(m_hits);
    fill();
    applyTheme();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &HelpContents::choose);
    // Also when it is the current one already, and the text was scrolled elsewhere.
    connect(m_tree, &QTreeWidget::itemClicked, this, &HelpContents::choose);
    connect(m_hits, &QListWidget::itemClicked, this, &HelpContents::chooseHit);
    connect(m_hits, &QListWidget::itemActivated, this, &HelpContents::chooseHit);
}

/// A soft selection, on which text stays as it is.
void HelpContents::applyTheme()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Highlight, softSelection(palette()));
    colors.setColor(QPalette::HighlightedText, colors.color(QPalette::Text));
    m_tree->setPalette(colors);
}

void HelpContents::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
}

void HelpContents::fill()
{
    for (const HelpPage &page : helpPages()) {
        auto *item = addEntry(m_tree->invisibleRootItem(), toQString(page.title), page, {});
        const std::vector<HelpSection> sections = helpSections(page.text);
        for (std::size_t i = 1; i < sections.size(); ++i)
            addEntry(item, toQString(sections[i].heading), page, anchorOf(sections[i].heading));
    }
    auto *codes = new QTreeWidgetItem(m_tree, {tr("Problems, code by code")});
    codes->setSizeHint(0, m_tree->topLevelItem(0)->sizeHint(0));
    codes->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    for (const HelpPage &page : diagnosticHelpPages())
        addEntry(codes, toQString(page.title), page, {});
}

void HelpContents::search(const QString &text)
{
    m_hits->clear();
    const QString words = text.simplified();
    setCurrentWidget(words.isEmpty() ? static_cast<QWidget *>(m_tree) : m_hits);
    if (words.isEmpty())
        return;
    const std::vector<HelpHit> hits = searchHelp(toUtf8(words));
    for (std::size_t i = 0; i < std::min(hits.size(), mostHits); ++i) {
        const HelpHit &hit = hits[i];
        QString title = toQString(hit.page.title);
        const bool isPage = hit.heading == hit.page.title;
        if (!isPage)
            title += QStringLiteral(" ▸ ") + toQString(hit.heading);
        if (hit.page.name.find('/') != std::string_view::npos)
            title += QStringLiteral(" [%1]").arg(toQString(hit.page.name).section(u'/', 1)); // a code
        const QString line = excerpt(toQString(hit.line), words);
        auto *item = new QListWidgetItem(line.isEmpty() ? title : title + u'\n' + line, m_hits);
        item->setData(HitDelegate::PlaceRole, title);
        item->setData(HitDelegate::LineRole, line);
        item->setData(pageRole, toQString(hit.page.name));
        item->setData(anchorRole, isPage ? QString() : anchorOf(hit.heading));
    }
    if (hits.empty()) {
        auto *none = new QListWidgetItem(tr("Nothing found. Try fewer words, or a part of one."), m_hits);
        none->setFlags(Qt::NoItemFlags);
    } else {
        m_hits->setCurrentRow(0);
    }
}

int HelpContents::hitCount() const
{
    return m_hits->count() == 1 && m_hits->item(0)->flags() == Qt::NoItemFlags ? 0 : m_hits->count();
}

void HelpContents::stepHit(int by)
{
    if (hitCount() > 0)
        m_hits->setCurrentRow(std::clamp(m_hits->currentRow() + by, 0, hitCount() - 1));
}

bool HelpContents::openHit()
{
    const QListWidgetItem *item = hitCount() > 0 ? m_hits->currentItem() : nullptr;
    chooseHit(item);
    return item != nullptr;
}

void HelpContents::select(const QString &page, const QString &anchor)
{
    const QSignalBlocker quiet(m_tree);
    QTreeWidgetItem *best = nullptr;
    for (QTreeWidgetItemIterator it(m_tree); *it != nullptr; ++it) {
        if ((*it)->data(0, pageRole).toString() != page)
            continue;
        if (best == nullptr || (*it)->data(0, anchorRole).toString() == anchor)
            best = *it;
    }
    m_tree->setCurrentItem(best);
    if (best != nullptr)
        best->setExpanded(true);
}

void HelpContents::choose(const QTreeWidgetItem *item)
{
    if (item != nullptr && item->data(0, pageRole).isValid())
        Q_EMIT topicChosen(item->data(0, pageRole).toString(), item->data(0, anchorRole).toString());
}

void HelpContents::chooseHit(const QListWidgetItem *item)
{
    if (item != nullptr && item->data(pageRole).isValid())
        Q_EMIT hitChosen(item->data(pageRole).toString(), item->data(anchorRole).toString());
}

} // namespace skr
