// SPDX-License-Identifier: Apache-2.0
#include "ui/text/textnotice.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace skr {

TextNotice::TextNotice(QWidget *parent)
    : QWidget(parent)
    , m_message(new QLabel(this))
    , m_format(new QPushButton(tr("Format"), this))
{
    m_message->setObjectName(QStringLiteral("textNotice"));
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    m_format->setObjectName(QStringLiteral("formatButton"));
    setFocusProxy(m_format);
    connect(m_format, &QPushButton::clicked, this, &TextNotice::formatRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->addStretch();
    layout->addWidget(m_message);
    layout->addWidget(m_format, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void TextNotice::explain(TextFit fit)
{
    const bool formatHelps = fit == TextFit::LineTooLong;
    m_message->setText(formatHelps ? tr("This file has very long lines. Format it to edit it as text.")
                                   : tr("This file is too large to edit as text."));
    m_format->setVisible(formatHelps);
}

} // namespace skr
