// SPDX-License-Identifier: Apache-2.0
#include "ui/verify/endpointdialog.h"

#include "azure/attestationprovider.h"
#include "azure/endpointtext.h"
#include "azure/signaturetext.h"
#include "qt/markedtext.h"
#include "qt/text.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/measures.h"
#include "ui/parts/namedtext.h"
#include "ui/parts/rowsentences.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace skr {

namespace {

constexpr int usualWidth = 640;
constexpr int usualHeight = 320;
constexpr int keyWidth = 200;
constexpr int kindWidth = 120;

} // namespace

EndpointDialog::EndpointDialog(AttestationProvider *provider, const QString &authority, QWidget *parent)
    : QDialog(parent)
    , m_provider(provider)
    , m_authority(authority)
    , m_icon(new IconLabel(QStringLiteral("met"), Role::Met, noticeIcon))
    , m_text(new QLabel)
    , m_progress(new QProgressBar)
    , m_keys(new QTreeWidget)
{
    setObjectName(QStringLiteral("endpointDialog"));
    setWindowTitle(tr("Check Endpoint"));
    auto *title = new QLabel(visibleText(authority));
    title->setTextFormat(Qt::PlainText);
    title->setFont(fixedFont());
    title->setWordWrap(true);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(QStringLiteral("endpointText"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Waiting for the answer"));
    m_keys->setObjectName(QStringLiteral("endpointKeys"));
    m_keys->setAccessibleName(tr("Keys"));
    m_keys->setHeaderLabels({tr("Key"), tr("Kind"), tr("Certificate")});
    m_keys->setRootIsDecorated(false);
    m_keys->setUniformRowHeights(true);
    m_keys->header()->resizeSection(0, keyWidth);
    m_keys->header()->resizeSection(1, kindWidth);

    auto *answer = new QHBoxLayout;
    answer->setSpacing(8);
    answer->addWidget(m_icon, 0, Qt::AlignTop);
    answer->addWidget(m_text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_again = buttons->addButton(tr("&Check Again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(QStringLiteral("endpointAgainButton"));
    connect(m_again, &QPushButton::clicked, this, &EndpointDialog::ask);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addLayout(answer);
    layout->addWidget(m_progress);
    layout->addWidget(m_keys, 1);
    layout->addStretch(); // takes the place of the keys while there are none
    layout->addWidget(buttons);
    resize(usualWidth, usualHeight);
    ask();
}

EndpointDialog::~EndpointDialog()
{
    delete m_request;
}

void EndpointDialog::ask()
{
    m_keys->clear();
    m_keys->hide();
    m_icon->hide();
    m_progress->show();
    m_again->setEnabled(false);
    setNamedText(m_text, tr("Answer"), tr("Asking…"));
    m_request = m_provider->ask(m_authority);
    connect(m_request, &IssuerRequest::progressed, m_text,
            [this](const QString &step) { setNamedText(m_text, tr("Answer"), richText(visibleText(step))); });
    connect(m_request, &IssuerRequest::succeeded, this, &EndpointDialog::showAnswer);
    connect(m_request, &IssuerRequest::failed, this, [this](const QString &sentence) {
        finish(visibleText(sentence), QStringLiteral("not-met"), Role::NotMet);
    });
}

void EndpointDialog::showAnswer(const IssuerKeys &keys)
{
    const QString text = spellingText(m_authority, keys.issuer);
    switch (compareSpelling(m_authority, keys.issuer)) {
    case IssuerSpelling::Same:
        finish(text, QStringLiteral("met"), Role::Met);
        break;
    case IssuerSpelling::Slash:
        finish(text, QStringLiteral("observed"), Role::Undocumented);
        break;
    case IssuerSpelling::Other:
        finish(text, QStringLiteral("not-met"), Role::NotMet);
        break;
    }
    showKeys(*keys.keys);
}

void EndpointDialog::showKeys(const JsonWebKeySet &keys)
{
    const QDateTime now = QDateTime::currentDateTime();
    m_keys->show();
    for (const JsonWebKey &key : keys.keys()) {
        const QString id = key.id.empty() ? tr("(without an id)") : visibleText(toQString(key.id));
        const QString owner = plainText(certificateText(key, now));
        const QString certificate = owner.isEmpty() ? tr("None") : owner;
        const QStringList cells = {id, toQString(key.description()),
                                   key.isUsable() ? certificate : plainText(sentenceCase(toQString(key.problem)))};
        auto *row = new QTreeWidgetItem(m_keys, cells);
        for (int column = 0; column < cells.size(); ++column)
            row->setToolTip(column, toolTipText(cells[column]));
    }
    describeRows(m_keys);
}

void EndpointDialog::finish(const QString &text, const QString &iconName, Role role)
{
    m_progress->hide();
    m_icon->setIcon(iconName, role);
    m_icon->show();
    setNamedText(m_text, tr("Answer"), richText(text));
    m_again->setEnabled(true);
}

} // namespace skr
