// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"
#include "core/token/attestationtoken.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;

namespace skr {

class ClaimCatalogModel;
class ClaimDetails;
class ClaimFilter;
class ListView;

/// The claims that a condition can be made of: searched, explained, chosen.
class ClaimPicker : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimPicker(std::shared_ptr<const ClaimCatalog> catalog, QWidget *parent = nullptr);

    void setCatalog(std::shared_ptr<const ClaimCatalog> catalog);
    /// Null without a token.
    void setToken(std::shared_ptr<const AttestationToken> token);
    /// Which kind of token the policy is for.
    void setPlace(ClaimPlace place);
    /// As setPlace(), until a person chooses the place.
    void suggestPlace(ClaimPlace place);
    ClaimPlace place() const;
    /// Where a chosen claim goes, in words: "all of, sharedeus.eus". Empty if there is no place for one.
    void setTarget(const QString &target);
    /// The keyboard goes to the search; what is typed replaces its text.
    void focusSearch();

Q_SIGNALS:
    /// A condition shall be made of the claim with this path.
    void claimChosen(const QString &path);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QLayout *createDetails();
    void search(const QString &text);
    void openFamilies();
    void showCurrent();
    void choose();
    void showMembers();
    bool leadsToMembers() const;
    int memberCount(const Claim &claim) const;
    const Claim *currentClaim() const;
    bool canChoose() const;

    ClaimCatalogModel *m_model;
    ClaimFilter *m_filter;
    QComboBox *m_places;
    QLineEdit *m_search;
    ListView *m_tree;
    ClaimDetails *m_details;
    QLabel *m_target;
    QPushButton *m_add;
    bool m_hasToken = false;
    bool m_hasTarget = true;
    bool m_placeChosen = false; ///< by a person
};

} // namespace skr
