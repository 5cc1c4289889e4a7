// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/textsearch.h"

#include <QObject>
#include <QTimer>

namespace skr {

class FindBar;
class PolicyDocument;

/// What is found in a document while its bar is open: the matches, the one the person is at, and what replaces them.
/// Each replacement is one step of the document's history.
class TextFinder : public QObject
{
    Q_OBJECT

public:
    /// More are neither counted nor highlighted; replacing all goes beyond.
    static constexpr std::size_t maximumMatches = 20000;

    TextFinder(PolicyDocument *document, FindBar *bar, QObject *parent);

    void open(bool replace);
    void close();
    bool isOpen() const;
    void next();
    void previous();

    /// Where the person is in the text: a search goes on from there.
    void setPlace(TextRange selection);
    const std::vector<TextRange> &matches() const { return m_matches.ranges; }

Q_SIGNALS:
    void matchesChanged();
    /// The person is to be taken to this match.
    void found(skr::TextRange match);
    void closed();

private:
    enum class Way { Forward, Back };
    /// Where a search that came to an end of the text went on.
    enum class Wrapped { No, FromTop, FromEnd };

    void startAnew();
    void noteEdit();
    /// Makes the matches those of the present text.
    void refresh();
    void go(Way way);
    void goTo(std::size_t match, Wrapped wrapped);
    void replaceOne();
    void replaceAll();
    void showStatus(Wrapped wrapped = Wrapped::No);
    QString countText() const;

    PolicyDocument *m_document;
    FindBar *m_bar;
    TextSearch m_search;
    SearchMatches m_matches;
    bool m_stale = false;
    TextRange m_place;
    QTimer m_refresh;
};

} // namespace skr
