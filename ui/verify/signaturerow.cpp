// SPDX-License-Identifier: Apache-2.0
#include "ui/verify/signaturerow.h"

#include "azure/signaturetext.h"
#include "azure/tokensignature.h"
#include "qt/markedtext.h"
#include "qt/text.h"
#include "ui/dialogs/dialogs.h"
#include "ui/parts/announcement.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/measures.h"
#include "ui/parts/namedtext.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace skr {

namespace {

/// A button that reads as a link, to stand in a line of text.
QToolButton *createLink(const QString &name, const QString &text)
{
    auto *link = new QToolButton;
    link->setObjectName(name);
    link->setText(text);
    link->setAutoRaise(true);
    link->setFocusPolicy(Qt::StrongFocus);
    QFont underlined = link->font();
    underlined.setUnderline(true);
    link->setFont(underlined);
    link->setFixedHeight(link->fontMetrics().height() + 2); // no higher than the lines above
    return link;
}

/// In full what the line shows in short.
QString fullKey(const SignatureState &state)
{
    return state.key() ? visibleText(toQString(state.key()->id)) : QString();
}

} // namespace

SignatureRow::SignatureRow(TokenSignature *signature, Dialogs *dialogs, QWidget *parent)
    : QWidget(parent)
    , m_signature(signature)
    , m_dialogs(dialogs)
    , m_layout(new QHBoxLayout(this))
    , m_icon(new IconLabel(QStringLiteral("met"), Role::Met, smallIcon))
    , m_text(new QLabel)
    , m_check(createLink(QStringLiteral("signatureCheckButton"), tr("Chec&k…")))
    , m_cancel(createLink(QStringLiteral("signatureCancelButton"), tr("Ca&ncel")))
    , m_folder(QDir::currentPath())
{
    setObjectName(QStringLiteral("signatureRow"));
    makeAnnouncement(m_text);
    m_text->setObjectName(QStringLiteral("tokenSignature"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_check->setAccessibleName(tr("Check the signature"));
    m_cancel->setAccessibleName(tr("Stop asking for keys"));
    createMenu();

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_icon, 0, Qt::AlignTop);
    m_layout->addWidget(m_text, 0, Qt::AlignTop);
    m_layout->addWidget(m_check, 0, Qt::AlignTop);
    m_layout->addWidget(m_cancel, 0, Qt::AlignTop);
    m_layout->addStretch();

    connect(m_cancel, &QToolButton::clicked, m_signature, &TokenSignature::cancel);
    connect(m_signature, &TokenSignature::changed, this, [this] {
        showState();
        announce(m_text);
    });
    showState();
    showColors();
}

void SignatureRow::createMenu()
{
    auto *menu = new QMenu(m_check);
    menu->setToolTipsVisible(true);
    m_fromIssuer = menu->addAction(QString(), m_signature, &TokenSignature::checkWithIssuer);
    m_fromIssuer->setObjectName(QStringLiteral("signatureFromIssuer"));
    QAction *fromFile = menu->addAction(tr("From a Key Set &File…"), this, &SignatureRow::checkWithFile);
    fromFile->setObjectName(QStringLiteral("signatureFromFile"));
    // Not the button's own menu: its arrow would not look like a link's.
    connect(m_check, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_check->mapToGlobal(m_check->rect().bottomLeft())); });
}

void SignatureRow::showState()
{
    const SignatureState state = m_signature->state();
    const bool asking = state.kind == SignatureState::Kind::Asking;
    const bool verified = state.kind == SignatureState::Kind::Verified;
    const bool failed = state.kind == SignatureState::Kind::NotVerified;
    m_icon->setVisible(verified || failed || !state.error.isEmpty());
    m_icon->setIcon(verified     ? QStringLiteral("met")
                        : failed ? QStringLiteral("not-met")
                                 : QStringLiteral("warning"),
                    verified     ? Role::Met
                        : failed ? Role::NotMet
                                 : Role::Warning);
    // A link follows a few words; more of them take the width, and it stands behind the whole.
    const bool brief = state.kind == SignatureState::Kind::NotChecked && state.error.isEmpty();
    m_text->setWordWrap(!brief);
    m_layout->setStretchFactor(m_text, brief ? 0 : 1);
    m_layout->setAlignment(m_text, brief ? Qt::AlignTop : Qt::Alignment());
    const QString details = richText(signatureDetails(state, QDateTime::currentDateTime()));
    setNamedText(m_text, tr("Signature"), brief ? details + QStringLiteral(" ·") : details);
    const QString key = fullKey(state);
    m_text->setToolTip(key.isEmpty() ? QString() : toolTipText(key));
    m_text->setAccessibleDescription(key);
    m_check->setVisible(!asking);
    m_cancel->setVisible(asking);

    const QString host = m_signature->issuerHost();
    m_fromIssuer->setEnabled(!host.isEmpty());
    m_fromIssuer->setText(host.isEmpty()
                              ? tr("From the &Issuer")
                              : tr("From the &Issuer, %1").arg(QString(host).replace(u'&', QStringLiteral("&&"))));
    m_fromIssuer->setToolTip(host.isEmpty()
                                 ? tr("The token names no https address that can be asked for keys")
                                 : tr("Fetches the public keys of %1; nothing of the token is sent").arg(host));
}

void SignatureRow::showColors()
{
    for (QToolButton *link : {m_check, m_cancel}) {
        QPalette colors = palette();
        colors.setColor(QPalette::ButtonText, colors.color(QPalette::Link));
        link->setPalette(colors);
    }
}

void SignatureRow::checkWithFile()
{
    const QString path = m_dialogs->openKeySet(this, m_folder);
    if (path.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    m_signature->checkWithFile(path);
}

void SignatureRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showColors();
}

} // namespace skr
