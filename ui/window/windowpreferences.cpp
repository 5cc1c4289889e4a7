// SPDX-License-Identifier: Apache-2.0
// What the main window does about preferences: claim catalogs, the kind of token that the policy is for, severities.
#include "core/evaluate/claimplace.h"
#include "qt/catalogfiles.h"
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/settingsfile.h"
#include "qt/severitypreferences.h"
#include "ui/claims/claimpicker.h"
#include "ui/evaluate/tokenpane.h"
#include "ui/look/icons.h"
#include "ui/preferences/appearancepage.h"
#include "ui/preferences/catalogspage.h"
#include "ui/preferences/editingpage.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/preferences/severitiespage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/policyfile.h"

#include <QApplication>
#include <QStatusBar>
#include <QToolButton>

namespace skr {

void MainWindow::addCatalogs(const QStringList &paths)
{
    m_catalogs->addForThisRun(paths);
}

void MainWindow::connectCatalogs()
{
    m_catalogProblems = new QToolButton(this);
    m_catalogProblems->setObjectName(QStringLiteral("catalogProblemCount"));
    m_catalogProblems->setAutoRaise(true);
    m_catalogProblems->setIcon(icon(QStringLiteral("warning")));
    m_catalogProblems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_catalogProblems->setToolTip(tr("Show what is wrong in the claim catalogs"));
    statusBar()->addWidget(m_catalogProblems);
    connect(m_catalogProblems, &QToolButton::clicked, this, &MainWindow::showPreferences);
    connect(m_catalogs.get(), &CatalogFiles::changed, this, &MainWindow::useCatalogs);
    connect(m_document, &PolicyDocument::replaced, this, &MainWindow::suggestClaimPlace);
    connect(m_evaluation, &PolicyEvaluation::tokenChanged, this, &MainWindow::suggestClaimPlace);
    useCatalogs();
}

void MainWindow::useCatalogs()
{
    if (m_document->sharedCatalog() != m_catalogs->catalog()) {
        m_document->setCatalog(m_catalogs->catalog());
        m_claims->setCatalog(m_catalogs->catalog());
        m_token->setCatalog(m_catalogs->catalog());
    }
    const int problems = m_catalogs->problemCount();
    m_catalogProblems->setVisible(problems > 0);
    m_catalogProblems->setText(tr("%n problem(s) in claim catalogs", nullptr, problems));
}

void MainWindow::suggestClaimPlace()
{
    std::optional<ClaimPlace> place = placeOf(m_document->revision().policy(), m_document->catalog());
    if (!place && m_evaluation->token())
        place = placeOf(m_evaluation->token()->kind());
    if (place)
        m_claims->suggestPlace(*place);
}

void MainWindow::connectSeverities()
{
    connect(m_severities.get(), &SeverityPreferences::changed, this, &MainWindow::useSeverities);
    connect(m_file, &PolicyFile::pathChanged, this, &MainWindow::useSeverities);
    useSeverities();
}

void MainWindow::useSeverities()
{
    const FolderSeverities folder = folderSeverities(m_file->path());
    SeveritySettings settings = m_severities->settings();
    settings.apply(folder.settings);
    m_document->setSeverities(std::move(settings));
    if (!folder.problems.isEmpty())
        statusBar()->showMessage(folder.problems.front());
}

void MainWindow::showPreferences()
{
    if (!m_preferences) {
        m_preferences = new PreferencesDialog(this);
        m_preferences->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_preferences, &QDialog::finished, this, [this] {
            if (const QString problem = writeSettings(); !problem.isEmpty())
                m_dialogs->showError(this, tr("Preferences"), problem);
        });
        m_preferences->addPage(new CatalogsPage(m_catalogs.get(), m_dialogs.get()), tr("&Claim catalogs"));
        m_preferences->addPage(new SeveritiesPage(m_severities.get()), tr("&Problems"));
        auto *editing = new EditingPage;
        editing->setReading(m_evaluation->reading());
        connect(m_evaluation, &PolicyEvaluation::changed, editing,
                [this, editing] { editing->setReading(m_evaluation->reading()); });
        connect(editing, &EditingPage::readingChosen, this, [](Reading reading) {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (const auto *window = qobject_cast<MainWindow *>(widget))
                    window->evaluation()->setReading(reading);
            }
        });
        m_preferences->addPage(editing, tr("&Editing"));
        m_preferences->addPage(new AppearancePage, tr("Appeara&nce"));
    }
    m_preferences->show();
    m_preferences->raise();
    m_preferences->activateWindow();
}

} // namespace skr
