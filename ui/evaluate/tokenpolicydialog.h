// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/compose/pinning.h"

#include <QDialog>

#include <memory>

class QPushButton;
class QTreeWidget;

namespace skr {

/// The claims of a token to make a policy of: what is sensible is chosen, the rest says why it is not.
class TokenPolicyDialog : public QDialog
{
    Q_OBJECT

public:
    TokenPolicyDialog(std::shared_ptr<const AttestationToken> token, const ClaimCatalog &catalog,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    /// The policy was asked for.
    void created(const std::string &policy);

private:
    void fill();
    std::vector<PinnableClaim> chosen() const;
    void showCount();

    std::shared_ptr<const AttestationToken> m_token;
    std::vector<PinnableClaim> m_claims;
    QTreeWidget *m_list;
    QPushButton *m_create;
};

} // namespace skr
