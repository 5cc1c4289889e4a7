// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/datawords.h"
#include "tests/ui/filefixture.h"
#include "tests/ui/pseudolanguage.h"
#include "tests/ui/shownwords.h"

#include "core/fix/quickfix.h"
#include "core/help/helpbook.h"
#include "core/policy/conditionsets.h"
#include "core/policy/operator.h"
#include "core/policy/severityfile.h"
#include "core/token/attestationtoken.h"
#include "core/wrapping/export.h"
#include "qt/policyevaluation.h"
#include "ui/dialogs/policytemplates.h"
#include "ui/editors/epochtext.h"
#include "ui/look/translations.h"

#include <QDockWidget>
#include <QStatusBar>

#include <array>

namespace skr::test {

struct Speaking {
    PseudoLanguage language;
};

/// A window in the pseudo-language, and the words of all that is loaded in it.
class PseudoWindow : Speaking, public FileFixture
{
public:
    explicit PseudoWindow(Opens opens = Opens::BlankPolicy)
        : FileFixture(opens)
    {
        addWhatTheProgramHas();
        for (const QAction *action : window->findChildren<QAction *>()) {
            for (const QKeySequence &keys : action->shortcuts())
                data.add(keys.toString(QKeySequence::PortableText).section(u'+', -1));
        }
        data.add(path(QString()));
    }

    /// To be called when something is loaded: the policy with all that its fixes would make of it, the token, the file.
    void addLoaded(const QString &path = {})
    {
        const PolicyRevision &revision = window->document()->revision();
        data.addJson(revision.text());
        for (const Diagnostic &diagnostic : revision.diagnostics().list) {
            for (const QuickFix &fix : quickFixes(revision, diagnostic))
                data.addJson(applied(revision.text(), fix.edit));
        }
        for (const std::uint32_t set : conditionSets(revision.tree(), revision.policy()).setOf)
            data.add(set == ConditionSets::none ? std::string() : setLetter(set));
        if (const auto token = window->evaluation()->token()) {
            data.addJson(token->header());
            data.addJson(token->payload());
        }
        if (path.isEmpty())
            return;
        data.add(path);
        data.addFile(FileFixture::read(path));
    }

    /// What is shown below the widget that is neither a message nor data, one a line; empty if there is nothing.
    QString foreign(const QWidget *root, WordCollector::Hidden hidden = WordCollector::Hidden::Skipped) const
    {
        QStringList lines;
        for (const ShownWords &words : WordCollector::wordsOf(root, hidden))
            lines << foreign(words.text, words.place);
        return joined(lines);
    }

    /// Of the window and of all dialogs and lists that are open.
    QString foreign() const
    {
        QStringList lines;
        for (const QWidget *widget : QApplication::topLevelWidgets()) {
            const bool isOther = qobject_cast<const MainWindow *>(widget) != nullptr && widget != window.get();
            if (widget->isVisible() && !isOther)
                lines << foreign(widget);
        }
        return joined(lines);
    }

    /// Of what the program would have said in dialogs.
    QString foreignInDialogs() const
    {
        QStringList lines;
        for (const QString &said : dialogs->errors + dialogs->changes + dialogs->offered)
            lines << foreign(said, QStringLiteral("dialog"));
        return joined(lines);
    }

    /// What changes with the policy: tree, verdict, status line, and these panes, in front since some are filled only
    /// then.
    QString foreignIn(std::initializer_list<const char *> panes) const
    {
        QStringList lines{foreign(window->centralWidget()), foreign(window->statusBar())};
        for (const char *name : panes) {
            auto *dock = find<QDockWidget>(name);
            dock->raise();
            QCoreApplication::processEvents();
            lines << foreign(dock);
        }
        return joined(lines);
    }

    QString foreign(const QString &text, const QString &place) const
    {
        QStringList others;
        for (const QString &part : PseudoLanguage::outside(text))
            others << data.others(part);
        return others.isEmpty() ? QString()
                                : QStringLiteral("“%1” in “%2”, %3").arg(others.join(u' '), text.simplified(), place);
    }

    DataWords data;

private:
    static QString joined(QStringList lines)
    {
        lines.removeAll(QString());
        lines.removeDuplicates();
        return lines.join(u'\n');
    }

    void addWhatTheProgramHas()
    {
        data.addCatalog(*ClaimCatalog::builtIn());
        data.addEndpoints(*AuthorityCatalog::builtIn());
        data.addJson(policyTemplates()[policyTemplateIndex("source-document")].text); // the members of a policy
        for (const std::string_view op : operatorSpellings)
            data.add(op);
        for (const DiagnosticInfo &row : diagnosticTable())
            data.add(row.id);
        for (const Language &each : languages())
            data.add(each.name);
        data.add(severityFileName);
        data.add(ExportOptions().holder); // parts of a command until there are names
        data.add(ExportOptions().key);
        data.add(QGuiApplication::applicationDisplayName());
        data.add(epochText(0)); // times are written in UTC, and read back so
    }
};

} // namespace skr::test
