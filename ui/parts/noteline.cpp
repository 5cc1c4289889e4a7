// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/noteline.h"

#include "ui/parts/iconlabel.h"
#include "ui/parts/measures.h"

#include <QHBoxLayout>
#include <QLabel>

namespace skr {

NoteLine::NoteLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QStringLiteral("hint"), Role::Quiet, smallIcon))
    , m_words(new QLabel)
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
}

void NoteLine::setNote(const Note &note)
{
    const QString name = iconName(note.role);
    m_icon->setIcon(name.isEmpty() ? QStringLiteral("hint") : name, note.role);
    m_words->setText(note.text);
}

} // namespace skr
