// SPDX-License-Identifier: Apache-2.0
#include "ui/verify/verifyactions.h"

#include "azure/attestationprovider.h"
#include "azure/signaturetext.h"
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/policytreemodel.h"
#include "qt/text.h"
#include "ui/evaluate/tokenpane.h"
#include "ui/evaluate/verdictbanner.h"
#include "ui/tree/policytreeview.h"
#include "ui/verify/endpointdialog.h"
#include "ui/verify/signaturerow.h"

#include <QAction>

namespace skr {

VerifyActions::VerifyActions(PolicyTreeModel *model, PolicyTreeView *view, QWidget *window)
    : QObject(window)
    , m_model(model)
    , m_view(view)
    , m_window(window)
    , m_provider(new AttestationProvider(this))
    , m_signature(new TokenSignature(m_provider, this))
    , m_checkEndpoint(new QAction(tr("Check &Endpoint…"), this))
{
    m_checkEndpoint->setObjectName(QStringLiteral("checkEndpoint"));
    connect(m_checkEndpoint, &QAction::triggered, this, &VerifyActions::openEndpoint);
    connect(m_view, &PolicyTreeView::currentRowChanged, this, &VerifyActions::update);
    connect(m_model->document(), &PolicyDocument::edited, this, &VerifyActions::update, Qt::QueuedConnection);
    connect(m_model->document(), &PolicyDocument::replaced, this, &VerifyActions::update, Qt::QueuedConnection);
    update();
}

void VerifyActions::showSignature(PolicyEvaluation *evaluation, TokenPane *pane, VerdictBanner *banner,
                                  Dialogs *dialogs)
{
    pane->addFact(tr("Signature"), new SignatureRow(m_signature, dialogs));
    connect(evaluation, &PolicyEvaluation::tokenChanged, m_signature,
            [this, evaluation] { m_signature->setToken(evaluation->token()); });
    connect(m_signature, &TokenSignature::changed, banner,
            [this, banner] { banner->setSignature(signatureSentence()); });
}

QString VerifyActions::signatureSentence() const
{
    return skr::signatureSentence(m_signature->state());
}

/// Empty if the current row belongs to none.
QString VerifyActions::currentAuthority() const
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return {};
    const std::size_t offset = m_model->textRange(current).begin;
    const PolicyRevision &revision = m_model->document()->revision();
    for (const Authority &authority : revision.policy().authorities) {
        const SyntaxNode &node = revision.tree()[authority.node];
        if (node.begin <= offset && offset < node.end)
            return toQString(authority.url);
    }
    return {};
}

void VerifyActions::update()
{
    const QString authority = currentAuthority();
    m_checkEndpoint->setEnabled(!authority.isEmpty());
    m_checkEndpoint->setToolTip(authority.isEmpty()
                                    ? tr("Select an authority, or a condition of one, first")
                                    : tr("Ask this authority's service whether it answers, and with which keys"));
}

void VerifyActions::openEndpoint()
{
    const QString authority = currentAuthority();
    if (authority.isEmpty())
        return;
    auto *dialog = new EndpointDialog(m_provider, authority, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace skr
