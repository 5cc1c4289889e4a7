// SPDX-License-Identifier: Apache-2.0
#include "ui/text/textfinder.h"

#include "ui/text/findbar.h"

#include "qt/policydocument.h"
#include "qt/text.h"

#include <QLocale>

#include <algorithm>

namespace skr {

namespace {

/// Typing is not to wait for a search: it is made when there is a pause.
constexpr int pauseBeforeRefresh = 150; // milliseconds
/// A longer selection, or one of several lines, is no text that one looks for.
constexpr std::size_t longestSelection = 200;

} // namespace

TextFinder::TextFinder(PolicyDocument *document, FindBar *bar, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_bar(bar)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(pauseBeforeRefresh);
    connect(&m_refresh, &QTimer::timeout, this, &TextFinder::refresh);
    connect(bar, &FindBar::termsChanged, this, &TextFinder::startAnew);
    connect(bar, &FindBar::nextRequested, this, &TextFinder::next);
    connect(bar, &FindBar::previousRequested, this, &TextFinder::previous);
    connect(bar, &FindBar::replaceRequested, this, &TextFinder::replaceOne);
    connect(bar, &FindBar::replaceAllRequested, this, &TextFinder::replaceAll);
    connect(bar, &FindBar::closeRequested, this, &TextFinder::close);
    connect(document, &PolicyDocument::edited, this, &TextFinder::noteEdit);
    connect(document, &PolicyDocument::replaced, this, &TextFinder::noteEdit);
}

bool TextFinder::isOpen() const
{
    return !m_bar->isHidden();
}

void TextFinder::open(bool replace)
{
    const std::string selected =
        m_place.size() <= longestSelection ? m_document->text().substr(m_place.begin, m_place.size()) : std::string();
    const bool oneLine = selected.find_first_of("\r\n") == std::string::npos;
    const bool wasOpen = isOpen();
    m_bar->open(replace, oneLine && !m_bar->terms().regularExpression ? toQString(selected) : QString());
    if (!wasOpen) {
        m_stale = true;
        refresh();
    }
}

void TextFinder::close()
{
    m_refresh.stop();
    m_bar->hide();
    m_matches = {};
    m_stale = true;
    Q_EMIT matchesChanged();
    Q_EMIT closed();
}

void TextFinder::setPlace(TextRange selection)
{
    if (m_place == selection)
        return;
    m_place = selection;
    if (isOpen() && !m_stale)
        showStatus();
}

void TextFinder::startAnew()
{
    m_search = TextSearch(m_bar->terms());
    m_stale = true;
    refresh();
    const auto &ranges = m_matches.ranges;
    if (ranges.empty())
        return;
    // From where the person is, so that a longer text keeps the match that a shorter one found.
    const auto match = std::lower_bound(ranges.begin(), ranges.end(), m_place.begin,
                                        [](TextRange range, std::size_t offset) { return range.begin < offset; });
    goTo(match == ranges.end() ? 0 : static_cast<std::size_t>(match - ranges.begin()),
         match == ranges.end() ? Wrapped::FromTop : Wrapped::No);
}

void TextFinder::noteEdit()
{
    m_stale = true;
    if (isOpen())
        m_refresh.start();
}

void TextFinder::refresh()
{
    m_refresh.stop();
    if (!m_stale)
        return;
    m_stale = false;
    m_matches = m_search.find(m_document->text(), maximumMatches);
    m_bar->setMatched(!m_matches.ranges.empty());
    Q_EMIT matchesChanged();
    showStatus();
}

void TextFinder::next()
{
    go(Way::Forward);
}

void TextFinder::previous()
{
    go(Way::Back);
}

void TextFinder::go(Way way)
{
    if (!isOpen() && m_search.isEmpty()) {
        open(false);
        return;
    }
    m_bar->show(); // it says how many there are; the keyboard focus stays
    refresh();
    const auto &ranges = m_matches.ranges;
    if (ranges.empty())
        return;
    const auto beginsBefore = [](TextRange range, std::size_t offset) { return range.begin < offset; };
    if (way == Way::Forward) {
        const std::size_t from = m_place.isEmpty() ? m_place.begin : m_place.begin + 1;
        const auto match = std::lower_bound(ranges.begin(), ranges.end(), from, beginsBefore);
        const bool wraps = match == ranges.end();
        goTo(wraps ? 0 : static_cast<std::size_t>(match - ranges.begin()), wraps ? Wrapped::FromTop : Wrapped::No);
    } else {
        const auto match = std::lower_bound(ranges.begin(), ranges.end(), m_place.begin, beginsBefore);
        const bool wraps = match == ranges.begin();
        goTo(static_cast<std::size_t>((wraps ? ranges.end() : match) - ranges.begin()) - 1,
             wraps ? Wrapped::FromEnd : Wrapped::No);
    }
}

void TextFinder::goTo(std::size_t match, Wrapped wrapped)
{
    Q_EMIT found(m_matches.ranges[match]);
    showStatus(wrapped);
}

void TextFinder::replaceOne()
{
    refresh();
    const auto &ranges = m_matches.ranges;
    const auto edit = std::find(ranges.begin(), ranges.end(), m_place) == ranges.end()
        ? std::nullopt // the first time shows what would be replaced
        : m_search.replaceOne(m_document->text(), m_place, m_bar->replacement());
    if (edit) {
        m_document->apply(*edit, tr("Replace"), this);
        const std::size_t behind = edit->rangeAfter().end;
        m_place = {behind, behind};
    }
    next();
}

void TextFinder::replaceAll()
{
    refresh();
    if (m_matches.ranges.empty())
        return;
    std::size_t count = 0;
    const auto edit = m_search.replaceAll(m_document->text(), m_bar->replacement(), count);
    if (!edit) {
        m_bar->showStatus(tr("Nothing was replaced: there are too many matches, or the text would become too large."),
                          true);
        return;
    }
    m_document->apply(*edit, tr("Replace all"), this);
    refresh();
    m_bar->showStatus(count == 1 ? tr("1 match replaced") : tr("%n matches replaced", nullptr, static_cast<int>(count)),
                      false);
}

QString TextFinder::countText() const
{
    const auto &ranges = m_matches.ranges;
    const QString more = m_matches.end == SearchEnd::Complete ? QString() : QStringLiteral("+");
    const QString count = QLocale().toString(static_cast<qulonglong>(ranges.size())) + more;
    const auto current = std::lower_bound(ranges.begin(), ranges.end(), m_place.begin,
                                          [](TextRange range, std::size_t offset) { return range.begin < offset; });
    if (current != ranges.end() && *current == m_place)
        return tr("%1 of %2").arg(QLocale().toString(static_cast<qulonglong>(current - ranges.begin() + 1)), count);
    return ranges.size() == 1 ? tr("1 match") : tr("%1 matches").arg(count);
}

void TextFinder::showStatus(Wrapped wrapped)
{
    if (!m_search.error().isEmpty())
        m_bar->showStatus(tr("Not a regular expression: %1").arg(m_search.error()), true);
    else if (m_search.isEmpty())
        m_bar->showStatus({}, false);
    else if (m_matches.end == SearchEnd::TooHard)
        m_bar->showStatus(tr("The regular expression takes too many steps; make it simpler"), true);
    else if (m_matches.ranges.empty())
        m_bar->showStatus(tr("No matches"), false);
    else if (wrapped == Wrapped::FromTop)
        m_bar->showStatus(tr("%1, on from the top").arg(countText()), false);
    else if (wrapped == Wrapped::FromEnd)
        m_bar->showStatus(tr("%1, on from the end").arg(countText()), false);
    else
        m_bar->showStatus(countText(), false);
}

} // namespace skr
