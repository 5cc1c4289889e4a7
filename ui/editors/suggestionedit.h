// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editors/normaltext.h"
#include "ui/parts/note.h"

#include <QLineEdit>

#include <functional>
#include <vector>

class QFrame;
class QStandardItemModel;
class QTreeView;

namespace skr {

class NoteBar;

/// A text to choose, with words beside it that explain it.
struct Suggestion {
    QString text;
    QString note;
    /// Not empty: the text cannot be an answer. Choosing it goes on with this text, typically to its members.
    QString leadsTo;
    QString why; ///< shown at the foot while the suggestion is highlighted
};

/// Nobody reads more of them.
inline constexpr std::size_t maximumSuggestions = 100;

/// A line edit with suggestions below it while one types, and a note on the text at the foot. Enter or Tab takes the
/// highlighted suggestion, the best one by default; the last row is the typed text itself, so that anything can be
/// entered. A text that was there and is only looked at stays as it is.
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
    /// What stands at the foot of the list for a text.
    void setNote(std::function<Note(const QString &)> noteOn);
    /// How what is typed or pasted is to be spelt; what was changed is said at the foot.
    void setNormal(std::function<std::optional<NormalText>(const QString &)> normal);
    /// A highlighted suggestion even before anything is typed.
    void setOffersFirst(bool offers) { m_offersFirst = offers; }
    /// A short editor stays as wide as its cell.
    void setShort(bool isShort) { m_isShort = isShort; }
    bool isShort() const { return m_isShort; }
    /// The text becomes the highlighted suggestion, if Enter would take it, and the list closes. False if the
    /// suggestion leads on instead: then the editor stays open.
    bool takeSuggestion();
    bool isListVisible() const;
    /// What stands at the foot now.
    const Note &note() const;

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
    void followTyping();
    void showList();
    void fillList();
    void showNote();
    void placeList();
    void highlight(int row);
    bool isExact(const QString &text) const;
    bool goOnTo(const Suggestion &suggestion);

    Source m_source;
    std::function<bool(const QString &)> m_isComplete;
    std::function<Note(const QString &)> m_noteOn;
    std::function<std::optional<NormalText>(const QString &)> m_normal;
    QFrame *m_popup;
    QTreeView *m_list;
    NoteBar *m_foot;
    QStandardItemModel *m_model;
    std::vector<Suggestion> m_suggestions; ///< one for each row; the typed text may be the last
    bool m_hasTypedRow = false;
    QString m_said; ///< what was changed in the text, until the next key
    bool m_offersFirst = false;
    bool m_isShort = false;
    bool m_navigated = false; ///< the person chose a row with the arrow keys
};

} // namespace skr
