// SPDX-License-Identifier: Apache-2.0
#include "ui/window/wrappingnotice.h"

#include "core/wrapping/wrapping.h"
#include "qt/markedtext.h"
#include "qt/text.h"
#include "ui/window/policyfile.h"

#include <QPushButton>

namespace skr {

namespace {

bool isShownAsText(WrappingState state)
{
    return state == WrappingState::NoPolicy || state == WrappingState::OtherDocument
        || state == WrappingState::Unreadable || state == WrappingState::Several || state == WrappingState::Unknown;
}

} // namespace

WrappingNotice::WrappingNotice(PolicyFile *file, QWidget *parent)
    : NoticeBar(QStringLiteral("wrappingNotice"), parent)
    , m_file(file)
{
    m_place = addButton(QStringLiteral("brokenPlaceButton"), tr("Show Pla&ce"),
                        [this] { Q_EMIT placeRequested(m_file->wrapping().brokenAt().value_or(0)); });
    m_inside =
        addButton(QStringLiteral("editInsideButton"), tr("Edit the Policy &Inside"), [this] { m_file->editInside(); });
    m_export = addButton(QStringLiteral("exportButton"), tr("Exp&ort…"), [this] { Q_EMIT exportRequested(); });
    addButton(QStringLiteral("hideNoticeButton"), tr("Hi&de"), [this] { say({}, {}, Role::Quiet); });
    connect(file, &PolicyFile::wrappingChanged, this, &WrappingNotice::showWrapping);
}

QString WrappingNotice::message() const
{
    if (const Wrapping *inside = m_file->inside())
        return tr("This text holds a policy: %1").arg(plainText(toQString(inside->description()))) + u'.';
    const Wrapping &wrapping = m_file->wrapping();
    QStringList sentences;
    if (const std::string description = wrapping.description(); !description.empty())
        sentences << plainSentence(description);
    for (const std::string &notice : wrapping.notices())
        sentences << plainSentence(notice);
    if (const std::string reason = wrapping.readOnlyReason(); !reason.empty())
        sentences
            << tr("It cannot be written back: %1. Saving asks for another file.").arg(plainText(toQString(reason)));
    else if (wrapping.state() == WrappingState::Editable)
        sentences << tr("Saving writes it back; the rest stays as it is.");
    else if (isShownAsText(wrapping.state()))
        sentences << tr("It is shown as text.");
    return sentences.join(u' ');
}

void WrappingNotice::showWrapping()
{
    const Wrapping &wrapping = m_file->wrapping();
    const bool inside = m_file->inside() != nullptr;
    const bool readOnly = wrapping.state() == WrappingState::ReadOnly;
    m_place->setVisible(!inside && wrapping.brokenAt());
    m_inside->setVisible(inside);
    m_export->setVisible(!inside && readOnly);
    const bool grave = !inside && (!wrapping.notices().empty() || readOnly || isShownAsText(wrapping.state()));
    say(message(), grave ? QStringLiteral("warning") : QStringLiteral("hint"), grave ? Role::Warning : Role::Quiet);
}

} // namespace skr
