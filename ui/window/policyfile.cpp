// SPDX-License-Identifier: Apache-2.0
#include "ui/window/policyfile.h"

#include "qt/fileaccess.h"
#include "qt/policydocument.h"
#include "qt/text.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/differencesdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QUndoStack>
#include <QWidget>

namespace skr {

PolicyFile::PolicyFile(PolicyDocument *document, Dialogs *dialogs, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_dialogs(dialogs)
    , m_window(window)
{
    connect(&m_watch, &FileWatch::stateChanged, this, &PolicyFile::meetState);
}

QString PolicyFile::name() const
{
    return m_path.isEmpty() ? tr("untitled policy") : QFileInfo(m_path).fileName();
}

QString PolicyFile::folder() const
{
    return m_path.isEmpty() ? QDir::currentPath() : QFileInfo(m_path).absolutePath();
}

void PolicyFile::setPath(const QString &path)
{
    m_path = path;
    m_watch.watch(path, m_document->text());
    Q_EMIT pathChanged();
}

void PolicyFile::startWith(std::string text)
{
    m_document->setText(std::move(text));
    setPath({});
}

bool PolicyFile::isUntouched() const
{
    return m_path.isEmpty() && !m_document->isModified() && m_document->undoStack()->count() == 0;
}

std::optional<std::string> PolicyFile::read(const QString &path) const
{
    FileContent file = readFile(path, maximumTextSize);
    if (!file.bytes)
        m_dialogs->showError(m_window, tr("Open Policy"), file.error);
    return std::move(file.bytes);
}

void PolicyFile::open(const QString &path, std::string text)
{
    m_document->setText(std::move(text));
    setPath(QFileInfo(path).absoluteFilePath());
}

bool PolicyFile::saveTo(const QString &path)
{
    const QString error = writeFile(path, m_document->text());
    if (!error.isEmpty()) {
        m_dialogs->showError(m_window, tr("Save Policy"), error);
        return false;
    }
    m_document->setSaved();
    setPath(QFileInfo(path).absoluteFilePath());
    Q_EMIT saved();
    return true;
}

bool PolicyFile::save()
{
    if (m_path.isEmpty())
        return saveAs();
    m_watch.check();
    // What another program wrote is not replaced unless the person says so.
    if (m_watch.state() == FileWatch::State::Changed && !m_dialogs->askToOverwrite(m_window, name()))
        return false;
    return saveTo(m_path);
}

bool PolicyFile::saveAs()
{
    const QString suggested =
        m_path.isEmpty() ? QDir(folder()).filePath(QStringLiteral("release-policy.json")) : m_path;
    const QString path = m_dialogs->savePolicy(m_window, suggested);
    return !path.isEmpty() && saveTo(path);
}

bool PolicyFile::takeFromFile(const QString &step)
{
    std::optional<std::string> text = m_path.isEmpty() ? std::nullopt : read(m_path);
    if (!text)
        return false;
    m_document->apply({{0, m_document->text().size()}, std::move(*text)}, step);
    m_document->setSaved();
    m_watch.watch(m_path, m_document->text());
    return true;
}

void PolicyFile::meetState(FileWatch::State state)
{
    // What is here is in no file any more.
    if (state == FileWatch::State::Missing)
        m_document->setUnsaved();
    Q_EMIT stateOnDiskChanged(state);
}

void PolicyFile::keepMine()
{
    m_document->setUnsaved();
    m_watch.accept();
}

void PolicyFile::showDifferences()
{
    const std::optional<std::string> text = read(m_path);
    if (!text)
        return;
    m_dialogs->showDifferences(m_window, name(), differenceLines(m_document->text(), *text));
}

bool PolicyFile::canDiscard()
{
    if (!m_document->isModified())
        return true;
    switch (m_dialogs->askToSave(m_window, name())) {
    case Dialogs::Answer::Save:
        return save();
    case Dialogs::Answer::Discard:
        return true;
    default:
        return false;
    }
}

} // namespace skr
