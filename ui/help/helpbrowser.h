// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>

class QTextTable;

namespace skr {

/// Shows a page of the guide in the colours of the palette, with its pictures in the width there is. Follows no link by
/// itself and loads nothing but the pictures that are compiled in.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    /// `markdown` is the page; the heading with this anchor is at the top, or the page's start if there is none.
    void showPage(const QString &markdown, const QString &anchor);
    /// Picks the words out, and brings the first one into sight that stands at or below the shown heading.
    void markWords(const QStringList &words);
    int markedCount() const { return static_cast<int>(extraSelections().size()); }
    /// The addresses of the page's links and pictures.
    QStringList links() const;
    QStringList pictures() const;

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();
    void styleBlocks();
    void styleCode();
    static void styleTable(QTextTable &table, const QColor &shade);
    void goToHeading(const QString &anchor);
    void showMarks();
    int pictureWidth() const;

    QString m_markdown;
    QStringList m_words;
    int m_renderedWidth = 0; ///< of the pictures
};

} // namespace skr
