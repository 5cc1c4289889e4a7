// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/verdicttext.h"
#include "ui/dialogs/dialogs.h"

#include <QMainWindow>

#include <memory>

namespace skr {

class ClaimPicker;
class DockLayout;
class PolicyActions;
class PolicyDocument;
class PolicyEvaluation;
class PolicyFile;
class PolicyTreeModel;
class PolicyTreeView;
class ProblemsPane;
class StatusLine;
class TextPane;
class TokenPane;
class VerdictBanner;

/// One policy with all that is seen of it: verdict and tree, JSON, claims, token, reasons, problems. Wires the parts.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(std::unique_ptr<Dialogs> dialogs, QWidget *parent = nullptr);
    ~MainWindow() override;

    PolicyDocument *document() const { return m_document; }
    PolicyEvaluation *evaluation() const { return m_evaluation; }
    PolicyTreeView *tree() const { return m_tree; }
    /// What the banner says.
    VerdictText verdict() const;

    /// Reads a policy, whatever state it is in. False if the file cannot be read; the present document stays then.
    bool openPolicy(const QString &path);
    /// Reads a sample token into memory. False if the file cannot be read or is no token; the present token stays then.
    bool openToken(const QString &path);

public Q_SLOTS:
    void newPolicy();
    void newFromTemplate();
    void open();
    bool save();
    bool saveAs();
    void loadToken();
    void pasteToken();
    void formatDocument();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createActions();
    void createDocks();
    void connectParts();
    bool setToken(std::string_view text, const QString &name);
    void showTitle();
    void showProblemCount();
    void showRefusal(const QString &reason);

    std::unique_ptr<Dialogs> m_dialogs;
    PolicyDocument *m_document;
    PolicyTreeModel *m_model;
    PolicyEvaluation *m_evaluation;
    PolicyFile *m_file;
    DockLayout *m_docks;
    StatusLine *m_status;

    VerdictBanner *m_banner;
    PolicyTreeView *m_tree;
    TextPane *m_text;
    ClaimPicker *m_claims;
    TokenPane *m_token;
    ProblemsPane *m_problems;
    PolicyActions *m_policyActions;
};

} // namespace skr
