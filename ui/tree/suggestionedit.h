// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

#include <functional>
#include <vector>

class QStandardItemModel;
class QTreeView;

namespace skr {

/// A text to choose, with a note beside it that explains it.
struct Suggestion {
    QString text;
    QString note;
};

/// A line edit with suggestions below it while one types. Enter or Tab takes the highlighted suggestion, the best one
/// by default; the last row is the typed text itself, so that anything can be entered. A text that was there and is
/// only looked at stays as it is.
class SuggestionEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// Suggestions for a typed text, best first.
    using Source = std::function<std::vector<Suggestion>(const QString &typed)>;

    explicit SuggestionEdit(QWidget *parent = nullptr);

    void setSource(Source source);
    /// True for typed text that Enter must not replace by a suggestion; an exact suggestion never is replaced.
    void setComplete(std::function<bool(const QString &)> isComplete);
    /// A highlighted suggestion even before anything is typed.
    void setOffersFirst(bool offers) { m_offersFirst = offers; }
    /// The text becomes the highlighted suggestion, if Enter would take it; the list closes.
    void takeSuggestion();
    bool isListVisible() const;

Q_SIGNALS:
    /// A suggestion was clicked, and is the text now.
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void showList();
    void placeList();
    void highlight(int row);
    bool isExact(const QString &text) const;

    Source m_source;
    std::function<bool(const QString &)> m_isComplete;
    QTreeView *m_list;
    QStandardItemModel *m_model;
    bool m_offersFirst = false;
    bool m_navigated = false; ///< the person chose a row with the arrow keys
};

} // namespace skr
