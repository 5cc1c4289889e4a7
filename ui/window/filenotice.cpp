// SPDX-License-Identifier: Apache-2.0
#include "ui/window/filenotice.h"

#include "ui/window/policyfile.h"

#include <QPushButton>

namespace skr {

FileNotice::FileNotice(PolicyFile *file, QWidget *parent)
    : NoticeBar(QStringLiteral("fileNotice"), parent)
    , m_file(file)
{
    m_differences =
        addButton(QStringLiteral("differencesButton"), tr("Show &Differences"), [this] { m_file->showDifferences(); });
    addButton(QStringLiteral("keepMineButton"), tr("&Keep Mine"), [this] { m_file->keepMine(); });
    m_reload = addButton(QStringLiteral("reloadButton"), tr("&Reload"), [this] { m_file->reload(); });
    m_save = addButton(QStringLiteral("saveAgainButton"), tr("&Save Again"), [this] { m_file->save(); });
    connect(file, &PolicyFile::stateOnDiskChanged, this, &FileNotice::showState);
}

void FileNotice::showState(FileWatch::State state)
{
    const bool missing = state == FileWatch::State::Missing;
    m_reload->setHidden(missing);
    m_differences->setHidden(missing);
    m_save->setVisible(missing);
    QString message;
    if (missing)
        message = tr("“%1” was deleted, moved, or can no longer be read. What it held is still here, not saved.")
                      .arg(m_file->name());
    else if (state == FileWatch::State::Changed)
        message = tr("“%1” was changed by another program.").arg(m_file->name());
    say(message, QStringLiteral("warning"), Role::Warning);
}

} // namespace skr
