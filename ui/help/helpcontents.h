// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStackedWidget>

class QListWidget;
class QListWidgetItem;
class QTreeWidget;
class QTreeWidgetItem;

namespace skr {

/// The pages of the guide with their headings and those of the diagnostic codes; or what a search finds.
class HelpContents : public QStackedWidget
{
    Q_OBJECT

public:
    explicit HelpContents(QWidget *parent = nullptr);

    /// Shows the parts of pages that have all words; the contents if there are none.
    void search(const QString &text);
    /// Goes on to the first hit, or takes the next or the one before; the keyboard stays where it is.
    void stepHit(int by);
    /// Shows the current hit; false if there is none.
    bool openHit();
    /// Makes the entry of a page and heading the current one.
    void select(const QString &page, const QString &anchor);
    int hitCount() const;

Q_SIGNALS:
    void topicChosen(const QString &page, const QString &anchor);
    /// What a search found was chosen.
    void hitChosen(const QString &page, const QString &anchor);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void fill();
    void choose(const QTreeWidgetItem *item);
    void chooseHit(const QListWidgetItem *item);

    QTreeWidget *m_tree;
    QListWidget *m_hits;
};

} // namespace skr
