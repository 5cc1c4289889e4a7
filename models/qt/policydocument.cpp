// SPDX-License-Identifier: Apache-2.0
#include "qt/policydocument.h"

#include "qt/texteditcommand.h"

#include <QUndoStack>

namespace skr {

PolicyDocument::PolicyDocument(std::shared_ptr<const ClaimCatalog> catalog, QObject *parent)
    : QObject(parent)
    , m_catalog(std::move(catalog))
    , m_revision(PolicyRevision::make({}, *m_catalog))
    , m_undoStack(new QUndoStack(this))
{
    connect(m_undoStack, &QUndoStack::cleanChanged, this, [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
}

PolicyDocument::~PolicyDocument()
{
    m_undoStack->disconnect(this); // its destructor reports a change of state
}

void PolicyDocument::setText(std::string text, std::string otherwise)
{
    m_undoStack->clear();
    m_otherwise = std::move(otherwise);
    setRevision(std::move(text));
    Q_EMIT replaced();
    Q_EMIT modifiedChanged(false);
}

void PolicyDocument::setOtherwise(std::string sentence)
{
    if (sentence == m_otherwise)
        return;
    m_otherwise = std::move(sentence);
    setRevision(text());
    Q_EMIT judged();
}

void PolicyDocument::setCatalog(std::shared_ptr<const ClaimCatalog> catalog)
{
    if (m_catalog == catalog)
        return;
    m_catalog = std::move(catalog);
    setRevision(text());
    Q_EMIT rechecked();
}

void PolicyDocument::apply(const TextEdit &edit, const QString &label, QObject *origin)
{
    const TextEdit smallest = minimal(text(), edit);
    if (!smallest.isEmpty())
        m_undoStack->push(new TextEditCommand(this, smallest, label, TextEditCommand::Kind::Single, origin));
}

void PolicyDocument::type(const TextEdit &edit, QObject *origin)
{
    if (!edit.isEmpty())
        m_undoStack->push(new TextEditCommand(this, edit, tr("Typing"), TextEditCommand::Kind::Typing, origin));
}

bool PolicyDocument::isModified() const
{
    return !m_undoStack->isClean();
}

void PolicyDocument::setSaved()
{
    m_undoStack->setClean();
}

void PolicyDocument::setUnsaved()
{
    m_undoStack->resetClean();
}

void PolicyDocument::setSeverities(SeveritySettings settings)
{
    if (settings == m_severities)
        return;
    m_severities = std::move(settings);
    setRevision(text());
    Q_EMIT rechecked();
}

void PolicyDocument::perform(const TextEdit &edit, QObject *origin)
{
    const std::shared_ptr<const PolicyRevision> before = m_revision;
    setRevision(applied(before->text(), edit));
    Q_EMIT edited(edit, before, origin);
}

void PolicyDocument::setRevision(std::string text)
{
    m_revision = m_otherwise.empty() ? PolicyRevision::make(std::move(text), *m_catalog, m_severities)
                                     : PolicyRevision::withoutPolicy(std::move(text), m_otherwise);
}

} // namespace skr
