// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/verdicttext.h"
#include "ui/dialogs/dialogs.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <string>

class QAction;
class QActionGroup;
class QDir;
class QDialog;
class QMenu;
class QStackedWidget;
class QToolButton;
class QToolBar;

namespace skr {

class AuthorityActions;
class CatalogFiles;
class ClaimPicker;
class ClaimsRoom;
class DockLayout;
class EditJournal;
class PaneKeys;
class PolicyActions;
class PolicyDocument;
class PolicyEvaluation;
class PolicyFile;
class PolicyPane;
class PolicyTreeModel;
class PolicyTreeView;
class PreferencesDialog;
class ProblemsPane;
class SeverityPreferences;
class SamplesPane;
class SampleTokens;
class StartPage;
class StatusLine;
class TextPane;
class TokenPane;
class VerdictBanner;
enum class RecentKind;
struct LostEdits;
struct QuickFix;
struct ReviewSource;
struct StartRequest;
struct TokenTest;
class VerifyActions;
class Wrapping;
class WrappingNotice;

/// One policy with all that is seen of it: verdict and tree, JSON, claims, token, reasons, problems; or the start page.
/// Wires the parts. Every policy has a window of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Dialogs, claim catalogs and severities are shared by all windows; the first one makes the latter two.
    explicit MainWindow(std::shared_ptr<Dialogs> dialogs, std::shared_ptr<CatalogFiles> catalogs = nullptr,
                        std::shared_ptr<SeverityPreferences> severities = nullptr);
    ~MainWindow() override;

    PolicyDocument *document() const { return m_document; }
    PolicyEvaluation *evaluation() const { return m_evaluation; }
    PolicyTreeView *tree() const { return m_tree; }
    /// What the banner says.
    VerdictText verdict() const;

    /// Size, place and arrangement as the person left them last, and how undocumented points are read.
    void restoreSettings();

    /// Opens a policy, whatever state it is in: here if nothing is open here, else in another window; a window that has
    /// the file already is raised. False if the file cannot be read; all stays as it is then.
    bool openPolicy(const QString &path);
    /// Reads the sample tokens of a file, or of the files of a folder, into memory, and shows the first. False if there
    /// is none or it cannot be read; the present token stays then.
    bool openToken(const QString &path);
    /// Claim catalogs for this run, over those of the preferences.
    void addCatalogs(const QStringList &paths);
    /// Asks about changes that were not saved when the program ended last.
    void offerRecovery();
    /// Puts the caret at the start of a line, counted from 1, or of the last one.
    void goToLine(int line);
    /// Policies and tokens, told apart by their content.
    void openFiles(const QStringList &paths);
    /// What a start of the program asks for, here or in other windows.
    void start(const StartRequest &request);
    /// A policy that comes from no file, in whatever it is wrapped.
    void openText(std::string text);

public Q_SLOTS:
    void showPreferences();
    void newPolicy();
    /// From one of policyTemplates().
    void newFromTemplate(int index);
    /// Shows the templates with what they are for, this one first.
    void chooseTemplate(int first);
    void openSample();
    /// A policy in another window, or here if nothing is open, from what was copied.
    void newFromClipboard();
    void exportPolicy();
    /// Asks which claims of the loaded token a new policy is made of.
    void newFromToken();
    MainWindow *newWindow();
    void open();
    bool save();
    bool saveAs();
    bool revert();
    /// Back to the start page, or closes the window if there are others.
    void closePolicy();
    /// Closes all windows, or none: asks once about everything that isn't saved.
    void quit();
    void loadToken();
    void pasteToken();
    void formatDocument();
    void find();
    void findClaim();
    void goToProblem(int by);
    /// The fixes for the row or the place in the text where the person is, each with its difference.
    void offerFix();
    void resetLayout();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createActions();
    /// The menu and its entries are of no use without a policy.
    void needPolicy(const QMenu *menu);
    void createFileMenu();
    void createEditMenu();
    void createPolicyMenu();
    void createViewMenu();
    void createHelpMenu();
    void createToolBar();
    void showShortcuts();
    void findAction();
    /// What was done since the file was opened, to go back and forth in.
    void showHistory();
    /// The page of the guide about the problem, or about the pane, that the person is at.
    void showHelp();
    QAction *addAction(QMenu *menu, const char *name, const QString &text, const QString &iconName,
                       const QKeySequence &keys, const std::function<void()> &act);
    /// As addAction(), for what makes no sense on the start page.
    QAction *addPolicyAction(QMenu *menu, const char *name, const QString &text, const QString &iconName,
                             const QKeySequence &keys, const std::function<void()> &act);
    void fillRecentMenu(QMenu *menu, RecentKind kind);
    void createDocks();
    void orderTabs();
    void connectParts();
    void connectAuthorityActions();
    void connectCatalogs();
    void useCatalogs();
    void suggestClaimPlace();
    void connectSeverities();
    /// Those of the preferences, and over them those of the policy's folder.
    void useSeverities();
    void connectStartPage();
    void connectFile();
    void showPolicyPage();
    void showStartPage();
    /// This window if nothing is open in it, else a new one.
    MainWindow *roomForPolicy();
    void startWith(std::string_view text);
    void connectWrapping(WrappingNotice *notice);
    /// The window that has the file; null if it cannot be read.
    MainWindow *windowWith(const QString &path);
    void showFile(const QString &path, Wrapping wrapping);
    void openRecent(RecentKind kind, const QString &path);
    bool recover(const LostEdits &lost);
    void saveSettings() const;
    /// Which rows of the policy's tree are open, for when its file is opened again.
    void saveFolding() const;
    /// Larger (1), smaller (-1) or as usual (0): the JSON if it has the keyboard, else the tree.
    void zoom(int by);
    /// Asks for a printer and prints the report on the policy and its decision.
    void printReport();
    void saveReport();
    ReviewSource reviewSource() const;
    /// Adds every token of the text to the samples and shows the first. False if there is none; the person was told.
    /// When a token is presented to the service: those that come with the program expired long ago.
    enum class Presented { Now, WhenIssued };
    bool addTokens(std::string_view text, const QString &name, const QString &path = {},
                   Presented presented = Presented::Now);
    void showSample(int row);
    void removeSample(int row);
    void removeToken();
    void connectSamples();
    /// Why the token gets the key or does not, as a page for a ticket.
    void saveExplanation();
    void openTests();
    void saveTests();
    void addTest(const TokenTest &test, const QDir &folder);
    /// What the policy decides about many tokens of files.
    void openReplay();
    void showSampleCount();
    void showTitle();
    void showProblemCount();
    /// In the status line, for some seconds.
    void showBriefly(const QString &text);
    /// Shows what would change, and does it if the person says so.
    void offerChange(const QuickFix &fix);

    std::shared_ptr<Dialogs> m_dialogs;
    std::shared_ptr<CatalogFiles> m_catalogs; ///< those of all windows
    std::shared_ptr<SeverityPreferences> m_severities; ///< those of all windows
    PolicyDocument *m_document;
    PolicyTreeModel *m_model;
    PolicyEvaluation *m_evaluation;
    SampleTokens *m_samples;
    PolicyFile *m_file;
    EditJournal *m_journal;
    DockLayout *m_docks;
    StatusLine *m_status;
    StartPage *m_start;
    QStackedWidget *m_pages;
    PaneKeys *m_panes = nullptr;
    QActionGroup *m_policyNeeded; ///< what makes no sense on the start page

    VerdictBanner *m_banner;
    PolicyTreeView *m_tree;
    PolicyPane *m_policyPane;
    TextPane *m_text;
    ClaimPicker *m_claims;
    TokenPane *m_token;
    ProblemsPane *m_problems;
    SamplesPane *m_samplesPane;
    PolicyActions *m_policyActions;
    AuthorityActions *m_authorityActions;
    bool m_isDecided = false; ///< what isn't saved may go
    ClaimsRoom *m_claimsRoom = nullptr;
    QPointer<PreferencesDialog> m_preferences;
    QPointer<QDialog> m_history;
    QPointer<QWidget> m_fixFrom; ///< had the keyboard before a fix was offered
    QToolButton *m_catalogProblems = nullptr;
    VerifyActions *m_verify;
};

} // namespace skr
