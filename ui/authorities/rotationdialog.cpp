// SPDX-License-Identifier: Apache-2.0
#include "ui/authorities/rotationdialog.h"

#include "core/edit/rotationedit.h"
#include "core/policy/operand.h"
#include "qt/markedtext.h"
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/rowpresentation.h"
#include "qt/sampletokens.h"
#include "qt/text.h"
#include "qt/verdicttext.h"
#include "ui/authorities/valueinput.h"
#include "ui/editors/suggestionedit.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/listview.h"
#include "ui/parts/measures.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace skr {

namespace {

enum TokenColumn { NameColumn, HasColumn, NowColumn, AfterColumn, TokenColumnCount };
constexpr QSize rotationSize(760, 680); // or larger with a large font
constexpr int charactersPerLine = 80;
constexpr qsizetype longestValue = 40; ///< of characters in the lists of values
constexpr std::size_t deployStep = 1;

void showVerdict(QTreeWidgetItem *row, int column, Verdict verdict, const QPalette &palette)
{
    const bool released = verdict == Verdict::Released;
    const Role role = released ? Role::Met : verdict == Verdict::Refused ? Role::NotMet : Role::Undocumented;
    const char *name = released ? "met" : verdict == Verdict::Refused ? "not-met" : "undocumented";
    row->setText(column, verdictName(verdict));
    row->setForeground(column, roleColor(role, palette));
    row->setIcon(column, icon(QLatin1String(name), roleColor(role, palette)));
}

/// The value without its middle if it is long.
QString nameOf(const RotatedValue &wanted)
{
    const QString value = toQString(operandText(wanted.value()));
    return visibleText(toQString(wanted.claim)) + u' ' + operatorWords(wanted.op) + u' '
        + marked(value, longestValue).replace(QStringLiteral("``"), QStringLiteral("`")).remove(u'`');
}

} // namespace

RotationDialog::RotationDialog(PolicyDocument *document, PolicyEvaluation *evaluation, SampleTokens *samples,
                               std::optional<std::uint32_t> condition, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_evaluation(evaluation)
    , m_samples(samples)
    , m_value(new QComboBox)
{
    setObjectName(QStringLiteral("rotationDialog"));
    setWindowTitle(tr("Rotate a Measurement"));
    if (condition)
        m_wanted = rotatedValue(revision().policy().conditions[*condition]);
    m_value->setObjectName(QStringLiteral("rotatedValue"));
    m_value->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *form = new QFormLayout;
    form->addRow(tr("&Value in use:"), m_value);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    m_steps.push_back(addStep(tr("1. Widen"), "rotationWiden", createWiden()));
    m_steps.push_back(addStep(tr("2. Deploy"), "rotationDeploy", createDeploy()));
    m_steps.push_back(addStep(tr("3. Verify"), "rotationVerify", createVerify()));
    m_steps.push_back(addStep(tr("4. Narrow"), "rotationNarrow", createNarrow()));
    m_steps[deployStep].words->setText(
        tr("Set the policy on the key first, then bring the new version to the machines. An immutable policy cannot be "
           "changed any more."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    layout->addWidget(buttons);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter in the new value widens

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_value, &QComboBox::activated, this, [this](int index) {
        m_wanted = m_values[static_cast<std::size_t>(index)];
        follow();
        m_new->clear();
    });
    connect(m_document, &PolicyDocument::edited, this, &RotationDialog::follow);
    connect(m_document, &PolicyDocument::replaced, this, &RotationDialog::follow);
    connect(m_evaluation, &PolicyEvaluation::changed, this, &RotationDialog::showTokens);
    connect(m_samples, &SampleTokens::countsChanged, this, &RotationDialog::showTokens);
    connect(m_samples, &QAbstractItemModel::rowsInserted, this, &RotationDialog::showTokens);
    follow();
    // A layout doesn't ask for the room that wrapped text needs in a large font.
    const int width = std::max(rotationSize.width(), charactersPerLine * fontMetrics().averageCharWidth());
    resize(width, std::max(rotationSize.height(), layout->totalMinimumHeightForWidth(width)));
    m_value->setFocus(); // suggestions for the new value would cover the steps
}

RotationDialog::Step RotationDialog::addStep(const QString &title, const char *name, QWidget *parts)
{
    auto *heading = new QLabel(title);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    const Step step{new IconLabel(QStringLiteral("not-finished"), Role::Quiet, smallIcon), new QLabel};
    step.words->setObjectName(QLatin1String(name));
    step.words->setAccessibleName(title);
    step.words->setTextFormat(Qt::PlainText);
    step.words->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(step.icon);
    head->addWidget(heading, 1);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(smallIcon + 6, 0, 0, 8);
    body->addWidget(step.words);
    body->addWidget(parts);
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    layout->addLayout(head);
    layout->addLayout(body, parts->findChild<QTreeWidget *>() ? 1 : 0);
    return step;
}

QWidget *RotationDialog::createWiden()
{
    auto *parts = new QWidget;
    m_new = new SuggestionEdit;
    m_new->setObjectName(QStringLiteral("rotationNew"));
    m_new->setAccessibleName(tr("New value"));
    m_new->setPlaceholderText(tr("New value"));
    m_widen = new QPushButton(tr("&Widen"));
    m_widen->setObjectName(QStringLiteral("rotationWidenButton"));
    auto *across = new QHBoxLayout(parts);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_new, 1);
    across->addWidget(m_widen);
    connect(m_widen, &QPushButton::clicked, this, &RotationDialog::widen);
    connect(m_new, &QLineEdit::textChanged, this, &RotationDialog::showSteps);
    connect(m_new, &QLineEdit::returnPressed, this, [this] {
        if (m_new->takeSuggestion())
            widen();
    });
    return parts;
}

QWidget *RotationDialog::createDeploy() const
{
    auto *parts = new QWidget;
    auto *across = new QHBoxLayout(parts);
    across->setContentsMargins(0, 0, 0, 0);
    auto *exports = new QPushButton(tr("&Export…"));
    exports->setObjectName(QStringLiteral("rotationExport"));
    across->addWidget(exports);
    across->addStretch();
    connect(exports, &QPushButton::clicked, this, &RotationDialog::exportRequested);
    return parts;
}

QWidget *RotationDialog::createVerify()
{
    auto *parts = new QWidget;
    m_tokens = new QTreeWidget;
    m_tokens->setObjectName(QStringLiteral("rotationTokens"));
    m_tokens->setAccessibleName(tr("Sample tokens, and what they get"));
    m_tokens->setHeaderLabels({tr("Token"), tr("Has"), tr("Now"), tr("After step 4")});
    m_tokens->setRootIsDecorated(false);
    m_tokens->setUniformRowHeights(true);
    m_tokens->setTextElideMode(Qt::ElideMiddle);
    setColumnWidths(*m_tokens, {200, 240, 120});
    auto *load = new QPushButton(tr("&Load Token…"));
    load->setObjectName(QStringLiteral("rotationLoad"));
    auto *down = new QVBoxLayout(parts);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_tokens, 1);
    down->addWidget(load, 0, Qt::AlignLeft);
    connect(load, &QPushButton::clicked, this, &RotationDialog::tokenRequested);
    return parts;
}

QWidget *RotationDialog::createNarrow()
{
    auto *parts = new QWidget;
    m_out = new QComboBox;
    m_out->setObjectName(QStringLiteral("rotationOut"));
    m_out->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_narrow = new QPushButton(tr("&Narrow"));
    m_narrow->setObjectName(QStringLiteral("rotationNarrowButton"));
    auto *label = new QLabel(tr("&Take out:"));
    label->setBuddy(m_out);
    auto *across = new QHBoxLayout(parts);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(label);
    across->addWidget(m_out, 1);
    across->addWidget(m_narrow);
    connect(m_out, &QComboBox::currentIndexChanged, this, [this] {
        showSteps();
        showTokens();
    });
    connect(m_narrow, &QPushButton::clicked, this, &RotationDialog::narrow);
    return parts;
}

const PolicyRevision &RotationDialog::revision() const
{
    return m_document->revision();
}

RotationState RotationDialog::stateOf(const RotatedValue &value) const
{
    return rotationState(revision().tree(), revision().policy(), value);
}

std::optional<TextEdit> RotationDialog::narrowing() const
{
    const int index = m_out->currentIndex();
    if (index < 0)
        return std::nullopt;
    const auto conditions = stateOf(m_choices[static_cast<std::size_t>(index)]).beside;
    return conditions.empty() ? std::nullopt : narrowed(revision().tree(), revision().policy(), conditions);
}

void RotationDialog::follow()
{
    fillValues();
    fillNarrow();
    if (m_wanted) {
        setUpValueInput(m_new,
                        valueContext(*m_document, *m_evaluation, m_wanted->claim, m_wanted->op == Operator::Exists), {},
                        toQString(operandText(m_wanted->value())));
    }
    showSteps();
    showTokens();
}

/// Where the value is no more, another one of its claim comes to its place.
void RotationDialog::fillValues()
{
    std::vector<RotatedValue> values = rotatedValues(revision().policy());
    const QSignalBlocker blocker(m_value);
    if (values != m_values || m_value->count() == 0) {
        m_values = std::move(values);
        m_value->clear();
        for (const RotatedValue &each : m_values)
            m_value->addItem(nameOf(each));
    }
    auto chosen = m_values.end();
    if (m_wanted) {
        chosen = std::find(m_values.begin(), m_values.end(), *m_wanted);
        if (chosen == m_values.end())
            chosen = std::find_if(m_values.begin(), m_values.end(),
                                  [&](const RotatedValue &each) { return each.claim == m_wanted->claim; });
    }
    if (chosen == m_values.end())
        chosen = m_values.begin();
    m_wanted = chosen == m_values.end() ? std::nullopt : std::optional(*chosen);
    m_value->setCurrentIndex(m_wanted ? static_cast<int>(chosen - m_values.begin()) : -1);
}

void RotationDialog::fillNarrow()
{
    std::vector<RotatedValue> choices;
    if (m_wanted)
        choices = stateOf(*m_wanted).others;
    if (!choices.empty())
        choices.insert(choices.begin(), *m_wanted);
    if (choices == m_choices)
        return;
    const QSignalBlocker blocker(m_out);
    m_choices = std::move(choices);
    m_out->clear();
    for (const RotatedValue &each : m_choices)
        m_out->addItem(nameOf(each));
}

void RotationDialog::showSteps()
{
    const RotationState state = m_wanted ? stateOf(*m_wanted) : RotationState();
    const auto all = state.conditions.size();
    const auto beside = state.beside.size();
    const bool isWide = beside > 0 && !m_choices.empty();
    m_steps[0].words->setText(
        all == 0 ? tr("The policy has no condition with a value.")
            : !isWide
            ? tr("Entries that ask for this value: %1. Each will take the new value as well, in one step.").arg(all)
            : beside == all ? tr("Done: all entries with this value (%1) take another one beside it.").arg(all)
                            : tr("Of the entries with this value (%1) only some (%2) take another one beside it.")
                                  .arg(all)
                                  .arg(beside));
    m_steps[0].icon->setIcon(isWide && beside == all ? QStringLiteral("met") : QStringLiteral("not-finished"),
                             isWide && beside == all ? Role::Met : Role::Quiet);
    m_new->setEnabled(all > 0);
    m_widen->setEnabled(all > 0 && !m_new->text().trimmed().isEmpty());
    QStringList narrow;
    if (isWide) {
        const RotationState out = stateOf(m_choices[static_cast<std::size_t>(qMax(0, m_out->currentIndex()))]);
        const auto staying = out.conditions.size() - out.beside.size();
        narrow << tr("When the last machine has the new version. What runs keeps the key that it got, and fails at its "
                     "next start if it still has this value.");
        if (staying > 0)
            narrow << tr("Entries that take this value alone stay as they are: %1.").arg(staying);
    } else {
        narrow << tr("Comes when the value stands beside another one.");
    }
    m_steps[3].words->setText(narrow.join(u' '));
    m_out->setEnabled(isWide);
    m_narrow->setEnabled(narrowing().has_value());
}

void RotationDialog::showTokens()
{
    m_tokens->clear();
    const auto edit = narrowing();
    std::shared_ptr<const PolicyRevision> after;
    if (edit)
        after = PolicyRevision::make(applied(m_document->text(), *edit), m_document->catalog());
    int released = 0;
    QStringList untried; // values that no token has
    for (const RotatedValue &each : m_choices)
        untried << toQString(operandText(each.value()));
    const std::string claim = m_wanted ? m_wanted->claim : std::string();
    for (int row = 0; row < m_samples->rowCount(); ++row) {
        const SampleTokens::Sample &sample = m_samples->at(row);
        const NodeIndex node = sample.token->find(claim);
        const QString has = node == noNode ? tr("absent") : toQString(operandText(sample.token->value(node)));
        untried.removeAll(has);
        auto *item = new QTreeWidgetItem(m_tokens, {sample.name, visibleText(has)});
        item->setSizeHint(NameColumn, {0, fontMetrics().height() + dialogRowPadding});
        item->setFont(HasColumn, node == noNode ? font() : fixedFont());
        item->setToolTip(HasColumn, toolTipText(visibleText(has)));
        const Verdict now = decide(revision(), *sample.token, m_evaluation->reading());
        released += now == Verdict::Released ? 1 : 0;
        showVerdict(item, NowColumn, now, palette());
        if (after)
            showVerdict(item, AfterColumn, decide(*after, *sample.token, m_evaluation->reading()), palette());
        else
            item->setText(AfterColumn, tr("—"));
    }
    const int count = m_samples->rowCount();
    QString words = tr("Released now: %1 of %2 tokens.").arg(released).arg(count);
    if (count == 0)
        words = tr("Load a token of the version in use and one of the new version: both must be released now.");
    else if (!untried.isEmpty())
        words += u' ' + tr("No token has %1.").arg(plainText(marked(untried.front(), longestValue)));
    m_steps[2].words->setText(words);
    const bool all = count > 0 && released == count && !m_choices.empty() && untried.isEmpty();
    m_steps[2].icon->setIcon(all ? QStringLiteral("met") : QStringLiteral("not-finished"),
                             all ? Role::Met : Role::Quiet);
}

void RotationDialog::widen()
{
    const QString typed = m_new->text().trimmed();
    if (!m_wanted || typed.isEmpty())
        return;
    const Claim *claim = m_wanted->op == Operator::Exists ? nullptr : m_document->catalog().find(m_wanted->claim).claim;
    const auto edit = widened(revision().tree(), revision().policy(), stateOf(*m_wanted).conditions,
                              operandJson(toUtf8(typed), claim));
    if (!edit) {
        m_steps[0].words->setText(tr("A syntax error is in the way: mend it in the JSON first."));
        return;
    }
    m_new->clear();
    m_document->apply(*edit, tr("Widen %1").arg(visibleText(toQString(m_wanted->claim))));
}

void RotationDialog::narrow()
{
    const auto edit = narrowing();
    if (!edit)
        return;
    const RotatedValue out = m_choices[static_cast<std::size_t>(m_out->currentIndex())];
    const auto stays =
        std::find_if(m_choices.begin(), m_choices.end(), [&](const RotatedValue &each) { return each != out; });
    if (stays != m_choices.end())
        m_wanted = *stays;
    m_document->apply(*edit, tr("Narrow %1").arg(visibleText(toQString(out.claim))));
}

} // namespace skr
