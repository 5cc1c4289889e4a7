// SPDX-License-Identifier: Apache-2.0
#include "ui/replay/replaydialog.h"

#include "qt/markedtext.h"
#include "qt/sampletokens.h"
#include "qt/text.h"
#include "qt/verdicttext.h"
#include "replay/replayrun.h"
#include "ui/dialogs/dialogs.h"
#include "ui/parts/namedtext.h"
#include "ui/parts/rowsentences.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace skr {

namespace {

constexpr QSize replaySize(860, 620);
constexpr int interval = 150; // milliseconds between two looks at how far it is
constexpr int placeRole = Qt::UserRole; ///< byte of the policy's text
constexpr std::size_t mostRows = 1000; ///< of a list
constexpr qsizetype pathsShown = 3;

QString number(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString share(std::uint64_t count, std::uint64_t total)
{
    if (total == 0)
        return {};
    const double percent = 100.0 * static_cast<double>(count) / static_cast<double>(total);
    return QLocale().toString(percent, 'f', percent > 0 && percent < 1 ? 2 : 1) + QStringLiteral(" %");
}

} // namespace

ReplayDialog::ReplayDialog(std::shared_ptr<const PolicyRevision> policy, std::shared_ptr<const PolicyRevision> saved,
                           Reading reading, Dialogs *dialogs, QWidget *parent)
    : QDialog(parent)
    , m_policy(std::move(policy))
    , m_saved(std::move(saved))
    , m_reading(reading)
    , m_dialogs(dialogs)
    , m_against(new QComboBox)
    , m_tokens(new QLabel)
    , m_counts(new QLabel)
    , m_progress(new QProgressBar)
    , m_result(new QTreeWidget)
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("replayDialog"));
    setWindowTitle(tr("Try on Many Tokens"));
    resize(replaySize);
    m_counts->setObjectName(QStringLiteral("replayCounts"));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_counts->setWordWrap(true);
    m_counts->setAccessibleName(tr("Result"));
    m_progress->setObjectName(QStringLiteral("replayProgress"));
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Tokens are being read"));
    m_result->setObjectName(QStringLiteral("replayResult"));
    m_result->setAccessibleName(tr("What came of it"));
    m_result->setHeaderLabels({tr("What decides"), tr("Tokens"), tr("First")});
    m_result->setUniformRowHeights(true);
    m_result->setTextElideMode(Qt::ElideMiddle);
    m_result->header()->setStretchLastSection(false);
    m_result->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_timer->setInterval(interval);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(createInput());
    layout->addWidget(m_progress);
    layout->addWidget(m_counts);
    layout->addWidget(m_result, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_timer, &QTimer::timeout, this, &ReplayDialog::follow);
    connect(m_result, &QTreeWidget::itemActivated, this, &ReplayDialog::activate);
    showState();
}

ReplayDialog::~ReplayDialog() = default;

QLayout *ReplayDialog::createInput()
{
    m_tokens->setObjectName(QStringLiteral("replayTokens"));
    m_tokens->setTextFormat(Qt::PlainText);
    m_against->setObjectName(QStringLiteral("replayAgainst"));
    m_against->addItem(tr("Nothing"));
    if (m_saved)
        m_against->addItem(tr("The policy as its file holds it"));
    m_against->setCurrentIndex(m_against->count() - 1);
    auto *form = new QFormLayout;
    form->addRow(tr("Tokens:"), m_tokens);
    form->addRow(tr("Compare &with:"), m_against);
    auto *tools = new QHBoxLayout;
    addButton("replayAddFiles", tr("Add Fi&les…"), tools, &ReplayDialog::addFiles);
    addButton("replayAddFolder", tr("Add F&older…"), tools, &ReplayDialog::addFolder);
    tools->addStretch();
    m_start = addButton("replayStart", tr("&Start"), tools, &ReplayDialog::start);
    m_stop = addButton("replayStop", tr("S&top"), tools, &ReplayDialog::stop);
    auto *layout = new QVBoxLayout;
    layout->addLayout(form);
    layout->addLayout(tools);
    return layout;
}

QPushButton *ReplayDialog::addButton(const char *name, const QString &text, QLayout *layout,
                                     void (ReplayDialog::*does)()) const
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, does);
    return button;
}

void ReplayDialog::addTokens(const QStringList &paths)
{
    m_paths += paths;
    m_paths.removeDuplicates();
    showState();
}

void ReplayDialog::addFiles()
{
    addTokens(m_dialogs->openTokens(this, {}));
}

void ReplayDialog::addFolder()
{
    if (const QString folder = m_dialogs->openFolder(this, {}); !folder.isEmpty())
        addTokens({folder});
}

void ReplayDialog::start()
{
    ReplayPlan plan;
    plan.policy = m_policy;
    plan.against = m_against->currentIndex() == 1 ? m_saved : nullptr;
    plan.reading = m_reading;
    std::vector<std::string> paths;
    for (const QString &path : m_paths)
        paths.push_back(QFile::encodeName(path).toStdString());
    m_result->clear();
    setNamedText(m_counts, tr("Result"), {});
    m_run = std::make_unique<ReplayRun>(std::move(plan), std::move(paths));
    m_timer->start();
    showState();
}

void ReplayDialog::stop()
{
    if (m_run)
        m_run->stop();
}

void ReplayDialog::follow()
{
    setNamedText(m_counts, tr("Result"), tr("%1 lines read").arg(number(m_run->linesDone())));
    if (!m_run->isDone())
        return;
    m_timer->stop();
    showResult();
    showState();
}

void ReplayDialog::showState()
{
    const bool running = m_timer->isActive();
    QStringList names;
    for (const QString &path : m_paths.mid(0, pathsShown))
        names << QDir::toNativeSeparators(path);
    if (m_paths.size() > pathsShown)
        names << tr("… and %1 more").arg(m_paths.size() - pathsShown);
    m_tokens->setText(m_paths.isEmpty()
                          ? tr("None yet: files with a token on each line, gzip too, or folders of tokens")
                          : names.join(u'\n'));
    m_progress->setVisible(running);
    m_start->setEnabled(!running && !m_paths.isEmpty());
    m_stop->setEnabled(running);
    m_against->setEnabled(!running && m_saved);
}

void ReplayDialog::showResult()
{
    const ReplayCounter &counter = m_run->result();
    showCounts(counter);
    if (counter.plan().against)
        addGroups(tr("What changes"), counter.changes());
    addGroups(tr("What keeps tokens from being released"), counter.notReleased());
    addUnused(counter);
    describeRows(m_result);
    m_result->expandAll();
    m_result->resizeColumnToContents(1);
    m_result->resizeColumnToContents(2);
}

void ReplayDialog::showCounts(const ReplayCounter &counter)
{
    QStringList sentences;
    const std::uint64_t total = counter.tokens();
    QStringList counts;
    for (const Verdict verdict : {Verdict::Released, Verdict::Refused, Verdict::Undocumented})
        counts << tr("%1 %2 (%3)")
                      .arg(number(counter.count(verdict)), verdictName(verdict).toLower(),
                           share(counter.count(verdict), total));
    sentences << (total == 0 ? tr("No tokens found.")
                             : tr("%1 tokens: %2.").arg(number(total), counts.join(QStringLiteral(", "))));
    if (m_run->wasStopped())
        sentences << tr("Stopped before the end.");
    if (counter.unreadable() > 0)
        sentences << tr("%1 lines hold no token and were left out.").arg(number(counter.unreadable()));
    for (const std::string &problem : m_run->problems())
        sentences << visibleText(toQString(problem)) + u'.';
    setNamedText(m_counts, tr("Result"), sentences.join(u' '));
}

QTreeWidgetItem *ReplayDialog::addHeading(const QString &text, std::uint64_t count)
{
    auto *heading = new QTreeWidgetItem(m_result, {text, number(count)});
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(0, bold);
    heading->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    return heading;
}

void ReplayDialog::addGroups(const QString &heading, const std::vector<std::pair<ReplayGroup, ReplayTally>> &groups)
{
    std::uint64_t sum = 0;
    for (const auto &entry : groups)
        sum += entry.second.count;
    QTreeWidgetItem *top = addHeading(heading, sum);
    const ReplayPlan &plan = m_run->result().plan();
    for (std::size_t i = 0; i < std::min(groups.size(), mostRows); ++i) {
        const auto &[group, tally] = groups[i];
        const PolicyRevision &decides = group.decidedBefore ? *plan.against : *plan.policy;
        QString words = plainText(sentenceCase(toQString(deciderWords(decides, group.decider, group.issuer))));
        if (group.before)
            words = tr("%1 → %2: %3").arg(verdictName(*group.before), verdictName(group.verdict).toLower(), words);
        if (group.decidedBefore)
            words += tr(" (in the policy before)");
        const QString file = QFileInfo(QFile::decodeName(m_run->fileName(tally.first.file).c_str())).fileName();
        auto *row = new QTreeWidgetItem(
            top, {visibleText(words), number(tally.count), QStringLiteral("%1:%2").arg(file).arg(tally.first.line)});
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        row->setToolTip(0, toolTipText(visibleText(words)));
        if (group.decider.kind == Decider::Kind::Condition && !group.decidedBefore) {
            const Condition &condition = decides.policy().conditions[group.decider.index];
            row->setData(0, placeRole, static_cast<qulonglong>(decides.tree()[condition.node].begin));
        }
    }
}

void ReplayDialog::addUnused(const ReplayCounter &counter)
{
    const std::vector<std::uint32_t> unused = counter.unusedConditions();
    if (unused.empty() || counter.tokens() == 0)
        return;
    QTreeWidgetItem *top = addHeading(tr("Values that no token of their authority’s issuer has"), unused.size());
    for (std::size_t i = 0; i < std::min(unused.size(), mostRows); ++i) {
        const Condition &condition = m_policy->policy().conditions[unused[i]];
        const QString words = tr("%1 %2").arg(toQString(condition.claim), toQString(condition.value.text));
        auto *row = new QTreeWidgetItem(top, {visibleText(words)});
        row->setData(0, placeRole, static_cast<qulonglong>(m_policy->tree()[condition.node].begin));
    }
}

void ReplayDialog::activate(const QTreeWidgetItem *item)
{
    const QVariant place = item->data(0, placeRole);
    if (place.isValid())
        Q_EMIT placeRequested(place.toULongLong());
}

} // namespace skr
