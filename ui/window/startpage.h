// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace skr {

/// Seen while no policy is open: how to get one.
class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// After a file was opened, or is there no more.
    void showRecentFiles();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested();
    /// To see the templates, this one of policyTemplates() first.
    void templateRequested(int index);
    void fileRequested(const QString &path);
    void clipboardRequested();
    void guideRequested();
    void textDropped(const QString &text);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createContent();
    QLayout *createTitle();
    QLayout *createStart() const;
    QLayout *createTemplates();

    QVBoxLayout *m_recent;
};

} // namespace skr
