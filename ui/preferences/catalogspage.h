// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace skr {

class CatalogFiles;
class Dialogs;

/// The claim catalogs of a person's own: which files, what they hold, what is wrong in them.
class CatalogsPage : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    CatalogsPage(CatalogFiles *files, Dialogs *dialogs, QWidget *parent = nullptr);

private:
    QLayout *createFiles();
    void showFiles();
    void showCurrent();
    void add();
    void remove();

    CatalogFiles *m_files;
    Dialogs *m_dialogs;
    QTreeWidget *m_list;
    QPushButton *m_remove;
    QLabel *m_problemsTitle;
    QListWidget *m_problems;
};

} // namespace skr
