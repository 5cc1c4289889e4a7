// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLineEdit;
class QUrl;

namespace skr {

class HelpBrowser;
class HelpContents;
class LinkNotice;

/// The user guide: its contents and a search on the left, a page on the right. Reads only what is compiled in; an
/// address outside is shown, and opened when the person says so.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// A page with a heading, `preview#why`; the first page for one that does not exist.
    void showTopic(const QString &topic);
    /// What is shown, in the same form.
    QString topic() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Place {
        QString page;
        QString anchor;
        int scrolled = 0;
    };

    QLayout *createTools();
    QAction *addAction(const char *name, const QString &text, const QString &iconName, const QList<QKeySequence> &keys,
                       void (HelpWindow::*act)());
    void visit(const QString &page, const QString &anchor);
    void showPlace(const Place &place);
    void openHit(const QString &page, const QString &anchor);
    void follow(const QUrl &link);
    void back();
    void forward();
    void step(qsizetype to);
    void leave();
    void focusSearch();
    void zoomIn();
    void zoomOut();
    void zoomReset();
    void zoomBy(int steps);

    QLineEdit *m_search;
    HelpContents *m_contents;
    HelpBrowser *m_text;
    LinkNotice *m_link;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QList<Place> m_places;
    qsizetype m_current = -1;
    int m_zoom = 0;
};

/// Shows the guide at a page, for the window or dialog that `from` stands in: all windows have one guide together; a
/// dialog that keeps the keyboard for itself has one of its own, which goes with it.
HelpWindow *showHelp(const QString &topic, QWidget *from);

} // namespace skr
