// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/verdicttext.h"
#include "ui/dialogs/dialogs.h"

#include <QMainWindow>

#include <memory>

class QDockWidget;
class QLabel;
class QToolButton;

namespace skr {

class ClaimPicker;
class PolicyActions;
class PolicyDocument;
class PolicyEvaluation;
class PolicyTreeModel;
class PolicyTreeView;
class ProblemsPane;
class TextPane;
class TokenPane;
class VerdictBanner;

/// One policy with all that is seen of it: verdict and tree, JSON, claims, token, reasons, problems. Wires the parts,
/// and owns the file.
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
    void createStatusBar();
    QDockWidget *addDock(const QString &name, const QString &title, QWidget *pane, Qt::DockWidgetArea area);
    void connectParts();
    void showPolicy(std::string text, const QString &path);
    bool saveTo(const QString &path);
    bool canDiscard();
    bool setToken(std::string_view text, const QString &name);
    void showTitle();
    void showState();
    void showRefusal(const QString &reason);
    QString folder() const;
    QString fileName() const;

    std::unique_ptr<Dialogs> m_dialogs;
    PolicyDocument *m_document;
    PolicyTreeModel *m_model;
    PolicyEvaluation *m_evaluation;
    QString m_path; ///< empty for a policy that has no file yet

    VerdictBanner *m_banner;
    PolicyTreeView *m_tree;
    TextPane *m_text;
    ClaimPicker *m_claims;
    TokenPane *m_token;
    ProblemsPane *m_problems;
    PolicyActions *m_policyActions;
    QDockWidget *m_jsonDock = nullptr;
    QDockWidget *m_whyDock = nullptr;
    QDockWidget *m_problemsDock = nullptr;
    QDockWidget *m_claimsDock = nullptr;
    QDockWidget *m_tokenDock = nullptr;
    QToolButton *m_problemCount = nullptr;
    QLabel *m_caret = nullptr;
    QLabel *m_encoding = nullptr;
};

} // namespace skr
