// SPDX-License-Identifier: Apache-2.0
#include "ui/window/policyfile.h"

#include "qt/fileaccess.h"
#include "qt/policydocument.h"
#include "ui/dialogs/dialogs.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace skr {

PolicyFile::PolicyFile(PolicyDocument *document, Dialogs *dialogs, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_dialogs(dialogs)
    , m_window(window)
{
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
    Q_EMIT pathChanged();
}

void PolicyFile::startWith(std::string text)
{
    m_document->setText(std::move(text));
    setPath({});
}

bool PolicyFile::open(const QString &path)
{
    FileContent file = readFile(path, maximumTextSize);
    if (!file.bytes) {
        m_dialogs->showError(m_window, tr("Open Policy"), file.error);
        return false;
    }
    m_document->setText(std::move(*file.bytes));
    setPath(path);
    return true;
}

bool PolicyFile::saveTo(const QString &path)
{
    const QString error = writeFile(path, m_document->text());
    if (!error.isEmpty()) {
        m_dialogs->showError(m_window, tr("Save Policy"), error);
        return false;
    }
    m_document->setSaved();
    setPath(path);
    Q_EMIT saved();
    return true;
}

bool PolicyFile::save()
{
    return m_path.isEmpty() ? saveAs() : saveTo(m_path);
}

bool PolicyFile::saveAs()
{
    const QString suggested =
        m_path.isEmpty() ? QDir(folder()).filePath(QStringLiteral("release-policy.json")) : m_path;
    const QString path = m_dialogs->savePolicy(m_window, suggested);
    return !path.isEmpty() && saveTo(path);
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
