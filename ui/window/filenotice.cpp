// SPDX-License-Identifier: Apache-2.0
#include "ui/window/filenotice.h"

#include "ui/parts/iconlabel.h"
#include "ui/window/policyfile.h"
#include "ui/window/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace skr {

FileNotice::FileNotice(PolicyFile *file, QWidget *parent)
    : QWidget(parent)
    , m_file(file)
    , m_message(new QLabel)
{
    setObjectName(QStringLiteral("fileNotice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(new IconLabel(QStringLiteral("warning"), Role::Warning, 20));
    m_message->setObjectName(QStringLiteral("fileNoticeMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setForegroundRole(QPalette::Text);
    m_message->setWordWrap(true);
    layout->addWidget(m_message, 1);
    m_differences =
        addButton(QStringLiteral("differencesButton"), tr("Show &Differences"), &FileNotice::showDifferences);
    m_keep = addButton(QStringLiteral("keepMineButton"), tr("&Keep Mine"), &FileNotice::keepMine);
    m_reload = addButton(QStringLiteral("reloadButton"), tr("&Reload"), &FileNotice::reload);
    m_save = addButton(QStringLiteral("saveAgainButton"), tr("&Save Again"), &FileNotice::save);
    connect(file, &PolicyFile::stateOnDiskChanged, this, &FileNotice::showState);
    hide();
}

QPushButton *FileNotice::addButton(const QString &name, const QString &text, void (FileNotice::*does)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, does);
    return button;
}

void FileNotice::showState(FileWatch::State state)
{
    const bool missing = state == FileWatch::State::Missing;
    m_reload->setHidden(missing);
    m_differences->setHidden(missing);
    m_save->setVisible(missing);
    m_message->setText(
        missing ? tr("“%1” was deleted, moved, or can no longer be read. What it held is still here, not saved.")
                      .arg(m_file->name())
                : tr("“%1” was changed by another program.").arg(m_file->name()));
    setAccessibleName(m_message->text());
    setVisible(state != FileWatch::State::Same);
    if (isVisible()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void FileNotice::reload()
{
    m_file->reload();
}

void FileNotice::keepMine()
{
    m_file->keepMine();
}

void FileNotice::showDifferences()
{
    m_file->showDifferences();
}

void FileNotice::save()
{
    m_file->save();
}

void FileNotice::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), bannerTint(Role::Warning, palette()));
}

} // namespace skr
