// SPDX-License-Identifier: Apache-2.0
#include "ui/window/policyfile.h"

#include "core/text/lineindex.h"
#include "qt/fileaccess.h"
#include "qt/markedtext.h"
#include "qt/policydocument.h"
#include "qt/text.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/differencesdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QUndoStack>
#include <QWidget>

namespace skr {

namespace {

// By which a person tells one policy from another.
constexpr std::size_t bytesLookedAt = 400;
constexpr qsizetype charactersShown = 110;
constexpr std::size_t shortestPaste = 40; // bytes; no wrapped policy is as short
constexpr std::size_t longestJudged = std::size_t{1} << 20U; // bytes; longer ones are not looked at on every key

/// What a document with that text is told it is; empty for a policy.
std::string otherwise(const Wrapping &wrapping)
{
    return wrapping.hasPolicy() ? std::string() : wrapping.description();
}

} // namespace

PolicyFile::PolicyFile(PolicyDocument *document, Dialogs *dialogs, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_dialogs(dialogs)
    , m_window(window)
{
    connect(&m_watch, &FileWatch::stateChanged, this, &PolicyFile::meetState);
    connect(document, &PolicyDocument::edited, this, &PolicyFile::lookInside);
}

QString PolicyFile::name() const
{
    return m_path.isEmpty() ? tr("untitled policy") : QFileInfo(m_path).fileName();
}

QString PolicyFile::folder() const
{
    return m_path.isEmpty() ? QDir::currentPath() : QFileInfo(m_path).absolutePath();
}

const std::string &PolicyFile::policyText() const
{
    return m_document->text();
}

void PolicyFile::setPath(const QString &path)
{
    m_path = path;
    m_watch.watch(path, m_wrapping.bytes());
    Q_EMIT pathChanged();
}

void PolicyFile::setWrapping(Wrapping wrapping)
{
    m_wrapping = std::move(wrapping);
    m_inside.reset();
    tellDocument();
    Q_EMIT wrappingChanged();
}

void PolicyFile::tellDocument()
{
    m_document->setOtherwise(otherwise(m_wrapping));
}

void PolicyFile::startWith(Wrapping wrapping)
{
    m_document->setText(wrapping.policyText(), otherwise(wrapping));
    setWrapping(std::move(wrapping));
    setPath({});
}

bool PolicyFile::isUntouched() const
{
    return m_path.isEmpty() && !m_document->isModified() && m_document->undoStack()->count() == 0;
}

std::optional<Wrapping> PolicyFile::chosen(std::string bytes, const QString &name, std::size_t choice) const
{
    Wrapping wrapping = Wrapping::recognise(std::move(bytes), choice);
    if (wrapping.state() != WrappingState::Several)
        return wrapping;
    QStringList places;
    const LineIndex lines(wrapping.bytes());
    for (const std::size_t place : wrapping.places()) {
        const QString start = toQString(std::string_view(wrapping.bytes()).substr(place, bytesLookedAt)).simplified();
        places << tr("Line %1: %2…").arg(lines.at(place).line).arg(start.left(charactersShown));
    }
    const int picked = m_dialogs->choosePolicy(m_window, name, places);
    if (picked < 1)
        return std::nullopt;
    return Wrapping::recognise(wrapping.bytes(), static_cast<std::size_t>(picked));
}

std::optional<Wrapping> PolicyFile::recognise(std::string bytes) const
{
    return chosen(std::move(bytes), tr("The text"));
}

std::optional<Wrapping> PolicyFile::read(const QString &path) const
{
    FileContent file = readFile(path, maximumTextSize);
    if (!file.bytes) {
        m_dialogs->showError(m_window, tr("Open Policy"), file.error);
        return std::nullopt;
    }
    return chosen(std::move(*file.bytes), QFileInfo(path).fileName(), path == m_path ? m_wrapping.choice() : 0);
}

void PolicyFile::open(const QString &path, Wrapping wrapping)
{
    m_document->setText(wrapping.policyText(), otherwise(wrapping));
    setWrapping(std::move(wrapping));
    setPath(QFileInfo(path).absoluteFilePath());
}

void PolicyFile::lookInside(const TextEdit &edit)
{
    // What is typed letter by letter, or inside of a policy, is none; a paste into an empty window may be.
    const bool maybe = m_wrapping.layers().empty() && edit.replacement.size() > shortestPaste
        && edit.replacement.size() * 2 > policyText().size();
    const bool mayBecomePolicy = !m_wrapping.hasPolicy() && policyText().size() < longestJudged;
    std::optional<Wrapping> found;
    bool isJudged = false;
    if (maybe || mayBecomePolicy || m_inside) {
        found = Wrapping::recognise(policyText());
        isJudged = (maybe || mayBecomePolicy) && judge(*found, maybe);
        if (found->state() != WrappingState::Editable && found->state() != WrappingState::ReadOnly)
            found.reset();
    }
    if (!found && !m_inside && !isJudged)
        return;
    m_inside = std::move(found);
    Q_EMIT wrappingChanged();
}

/// What is typed never makes something else of a policy; what is pasted in its place can.
bool PolicyFile::judge(const Wrapping &found, bool isPaste)
{
    const bool isPolicy = found.state() == WrappingState::Plain || found.state() == WrappingState::Fragment;
    const bool isOther = !found.hasPolicy() && found.state() != WrappingState::Several;
    if (isPolicy == m_wrapping.hasPolicy() || !(isPolicy || (isOther && isPaste)))
        return false;
    m_wrapping = isPolicy ? Wrapping::policyBeingWritten(policyText()) : found;
    QMetaObject::invokeMethod(this, &PolicyFile::tellDocument, Qt::QueuedConnection); // the edit is still being told
    return true;
}

void PolicyFile::editInside()
{
    if (!m_inside)
        return;
    Wrapping wrapping = *std::move(m_inside);
    m_document->setText(wrapping.policyText());
    m_document->setUnsaved();
    setWrapping(std::move(wrapping));
}

/// Asks once for each file.
bool PolicyFile::mayWriteInPlace(const QString &path, const QString &reason)
{
    if (m_writtenInPlace == path)
        return true;
    if (!m_dialogs->askToWriteInPlace(m_window, QFileInfo(path).fileName(), reason))
        return false;
    m_writtenInPlace = path;
    return true;
}

bool PolicyFile::saveTo(const QString &path)
{
    // What cannot be written back goes into a file of its own.
    const bool alone = m_wrapping.state() == WrappingState::ReadOnly || !m_wrapping.hasPolicy();
    const Written file = alone ? Written{policyText(), {}} : written();
    if (!file.text) {
        m_dialogs->showError(m_window, tr("Save Policy"),
                             tr("Nothing was written: %1.\n\nFile ▸ Export saves the policy alone, or in another form.")
                                 .arg(plainText(toQString(file.refusal))));
        return false;
    }
    const FileWritten result =
        writeFile(path, *file.text, [&](const QString &reason) { return mayWriteInPlace(path, reason); });
    if (!result.isWritten) {
        if (!result.error.isEmpty())
            m_dialogs->showError(m_window, tr("Save Policy"), result.error);
        return false;
    }
    m_document->setSaved();
    Wrapping onDisk = Wrapping::recognise(*file.text, m_wrapping.choice());
    const bool staysPolicy = m_wrapping.hasPolicy() && !onDisk.hasPolicy(); // whatever was written
    setWrapping(staysPolicy ? Wrapping::policyBeingWritten(*file.text) : std::move(onDisk));
    setPath(QFileInfo(path).absoluteFilePath());
    if (!result.error.isEmpty()) { // the journal goes on
        m_document->setUnsaved();
        m_dialogs->showError(m_window, tr("Save Policy"), result.error);
        return false;
    }
    Q_EMIT saved();
    return true;
}

bool PolicyFile::save()
{
    if (m_path.isEmpty() || m_wrapping.state() == WrappingState::ReadOnly)
        return saveAs();
    m_watch.check();
    // What another program wrote is not replaced unless the person says so.
    if (m_watch.state() == FileWatch::State::Changed && !m_dialogs->askToOverwrite(m_window, name()))
        return false;
    return saveTo(m_path);
}

bool PolicyFile::saveAs()
{
    const bool readOnly = m_wrapping.state() == WrappingState::ReadOnly;
    QString suggested = m_path;
    if (m_path.isEmpty())
        suggested = QDir(folder()).filePath(QStringLiteral("release-policy.json"));
    else if (readOnly)
        suggested = QDir(folder()).filePath(QFileInfo(m_path).completeBaseName() + QStringLiteral(".skr.json"));
    const QString path = m_dialogs->savePolicy(m_window, suggested);
    if (path.isEmpty())
        return false;
    if (readOnly && QFileInfo(path) == QFileInfo(m_path)) {
        m_dialogs->showError(
            m_window, tr("Save Policy"),
            tr("“%1” holds more than the policy, which cannot be written back into it. Save the policy "
               "under another name.")
                .arg(name()));
        return false;
    }
    return saveTo(path);
}

bool PolicyFile::takeFromFile(const QString &step)
{
    std::optional<Wrapping> wrapping = m_path.isEmpty() ? std::nullopt : read(m_path);
    if (!wrapping)
        return false;
    m_document->apply({{0, policyText().size()}, wrapping->policyText()}, step);
    m_document->setSaved();
    setWrapping(std::move(*wrapping));
    m_watch.watch(m_path, m_wrapping.bytes());
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
    const std::optional<Wrapping> file = read(m_path);
    if (!file)
        return;
    // Another program may have changed what is around the policy.
    const std::string mine = file->policyText() == policyText() ? written().text.value_or(policyText()) : policyText();
    const std::string &theirs = file->policyText() == policyText() ? file->bytes() : file->policyText();
    m_dialogs->showDifferences(m_window, name(), differenceLines(mine, theirs));
}

void PolicyFile::showChanges()
{
    if (const std::optional<Wrapping> file = read(m_path))
        m_dialogs->showChanges(m_window, name(), differenceLines(file->policyText(), policyText()));
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
