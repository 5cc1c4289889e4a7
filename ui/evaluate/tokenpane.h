// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"
#include "core/token/attestationtoken.h"

#include <QModelIndexList>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>

class QGridLayout;
class QAction;
class QKeySequence;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QTimer;

namespace skr {

class ListView;
class TokenFilter;
class TokenModel;

/// The loaded token: who issued it, what it attests, how long it is valid, all its claims. It is shown and never
/// written anywhere.
class TokenPane : public QWidget
{
    Q_OBJECT

public:
    explicit TokenPane(std::shared_ptr<const ClaimCatalog> catalog, QWidget *parent = nullptr);

    void setCatalog(std::shared_ptr<const ClaimCatalog> catalog);
    /// Null shows what a token is for, and how to get one in.
    /// It is presented to the service at `at`, in seconds since 1970, or now.
    void setToken(std::shared_ptr<const AttestationToken> token, std::optional<std::int64_t> at = {});
    /// Sentences about how the token was found; none for a token as it should be.
    void setNotes(const QStringList &notes);
    /// The keyboard goes to the search; what is typed replaces its text.
    void focusSearch();

    /// Below those of its own; the pane owns it.
    void addFact(const QString &name, QWidget *fact);

Q_SIGNALS:
    /// Conditions that the claims have the values of the token.
    void claimsRequired(const QStringList &claims);
    void policyRequested();
    void openRequested();
    void pasteRequested();
    void removeRequested();
    void fileDropped(const QString &path);
    void textDropped(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *createEmptyPage() const;
    QWidget *createTokenPage();
    QLayout *createFacts();
    QWidget *createKeyNote();
    QWidget *createNotes();
    QLayout *createTools();
    void createTreeMenu();
    void createPolicyActions();
    void showActions();
    QModelIndexList selectedClaims() const;
    QAction *addCopyAction(const QString &name, const QString &text, const QKeySequence &keys, int role);
    void showFacts();
    void showValidity();
    void showNotes();
    void search(const QString &text);

    std::shared_ptr<const AttestationToken> m_token;
    std::optional<std::int64_t> m_presentedAt;
    TokenModel *m_model;
    TokenFilter *m_filter;
    QStackedLayout *m_pages;
    QGridLayout *m_facts = nullptr;
    QLabel *m_issuer;
    QLabel *m_kind;
    QLabel *m_paths;
    QLabel *m_validity;
    QWidget *m_keyNote;
    QWidget *m_notes;
    QLabel *m_notesText;
    QStringList m_foundNotes; ///< how the token was found
    QLineEdit *m_search;
    ListView *m_tree;
    int m_claimWidth = 0; ///< of the column, as long as the person has not changed it
    QTimer *m_clock;
    QAction *m_require = nullptr;
};

} // namespace skr
