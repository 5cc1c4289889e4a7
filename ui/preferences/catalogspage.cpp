// SPDX-License-Identifier: Apache-2.0
#include "ui/preferences/catalogspage.h"

#include "qt/catalogfiles.h"
#include "qt/markedtext.h"
#include "ui/dialogs/dialogs.h"
#include "ui/look/icons.h"
#include "ui/parts/rowsentences.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace skr {

namespace {

enum CatalogColumn { FileColumn, ClaimsColumn, FolderColumn };

QString claimsText(const CatalogFiles::File &file)
{
    if (!file.isCatalog)
        return CatalogsPage::tr("Cannot be used");
    QString text = CatalogsPage::tr("%n new", nullptr, file.added);
    if (file.replaced > 0)
        text += CatalogsPage::tr(", %n replaced", nullptr, file.replaced);
    if (!file.problems.isEmpty())
        text += CatalogsPage::tr(", %n problem(s)", nullptr, static_cast<int>(file.problems.size()));
    return text;
}

QPushButton *createButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

CatalogsPage::CatalogsPage(CatalogFiles *files, Dialogs *dialogs, QWidget *parent)
    : QWidget(parent)
    , m_files(files)
    , m_dialogs(dialogs)
    , m_list(new QTreeWidget)
    , m_remove(createButton(QStringLiteral("catalogRemove"), tr("&Remove")))
    , m_problemsTitle(new QLabel)
    , m_problems(new QListWidget)
{
    auto *intro = new QLabel(tr("Files with claims of your own, over those that are built in. A claim of the same name "
                                "replaces the one before; others are added."));
    intro->setWordWrap(true);
    m_problems->setObjectName(QStringLiteral("catalogProblems"));
    m_problems->setAccessibleName(tr("Problems of the file"));
    m_problems->setWordWrap(true);
    m_problems->setSelectionMode(QAbstractItemView::NoSelection);
    m_problemsTitle->setBuddy(m_problems);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addLayout(createFiles(), 3);
    layout->addWidget(m_problemsTitle);
    layout->addWidget(m_problems, 2);
    connect(m_files, &CatalogFiles::changed, this, &CatalogsPage::showFiles);
    showFiles();
}

QLayout *CatalogsPage::createFiles()
{
    m_list->setObjectName(QStringLiteral("catalogFiles"));
    m_list->setAccessibleName(tr("Claim catalogs"));
    m_list->setHeaderLabels({tr("File"), tr("Claims"), tr("Folder")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setSectionResizeMode(FileColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ClaimsColumn, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CatalogsPage::showCurrent);

    QPushButton *add = createButton(QStringLiteral("catalogAdd"), tr("&Add…"));
    QPushButton *again = createButton(QStringLiteral("catalogReadAgain"), tr("Read a&gain"));
    again->setToolTip(tr("Read all files again, as after editing them"));
    connect(add, &QPushButton::clicked, this, &CatalogsPage::add);
    connect(m_remove, &QPushButton::clicked, this, &CatalogsPage::remove);
    connect(again, &QPushButton::clicked, m_files, &CatalogFiles::readAgain);

    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {add, m_remove, again})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QHBoxLayout;
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    return layout;
}

void CatalogsPage::showFiles()
{
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    for (const CatalogFiles::File &file : m_files->files()) {
        const QFileInfo info(file.path);
        const QString folder = QDir::toNativeSeparators(info.absolutePath());
        auto *item =
            new QTreeWidgetItem(m_list,
                                {visibleText(info.fileName()), claimsText(file),
                                 file.kept ? visibleText(folder) : tr("%1 (command line)").arg(visibleText(folder))});
        item->setToolTip(FileColumn, toolTipText(visibleText(QDir::toNativeSeparators(file.path))));
        item->setToolTip(FolderColumn, item->toolTip(FileColumn));
        item->setIcon(FileColumn, file.problems.isEmpty() ? QIcon() : icon(QStringLiteral("warning")));
    }
    describeRows(m_list);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(std::clamp(current, 0, m_list->topLevelItemCount() - 1)));
    showCurrent();
}

void CatalogsPage::showCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_remove->setEnabled(row >= 0);
    m_problems->clear();
    if (row < 0) {
        m_problemsTitle->setText(tr("No file yet: the built-in claims are in use."));
        return;
    }
    const QStringList &problems = m_files->files()[static_cast<std::size_t>(row)].problems;
    m_problemsTitle->setText(problems.isEmpty() ? tr("No problems in this file.") : tr("&Problems of the file:"));
    for (const QString &problem : problems)
        m_problems->addItem(plainText(problem));
}

void CatalogsPage::add()
{
    const CatalogFiles::File *last = m_files->files().empty() ? nullptr : &m_files->files().back();
    const QString path =
        m_dialogs->openCatalog(this, last ? QFileInfo(last->path).absolutePath() : QDir::currentPath());
    if (path.isEmpty())
        return;
    m_files->add(path);
    const QString name = visibleText(QFileInfo(path).fileName());
    const QList<QTreeWidgetItem *> added = m_list->findItems(name, Qt::MatchExactly, FileColumn);
    if (!added.isEmpty())
        m_list->setCurrentItem(added.back());
}

void CatalogsPage::remove()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row >= 0)
        m_files->remove(row);
}

} // namespace skr
