// SPDX-License-Identifier: Apache-2.0
#include "ui/evaluate/samplespane.h"

#include "qt/sampletokens.h"
#include "qt/verdicttext.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/parts/celldelegate.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/listview.h"
#include "ui/parts/measures.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace skr {

namespace {

constexpr int noExpectation = -1;

struct VerdictLook {
    const char *icon;
    Role role;
};

VerdictLook lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Released:
        return {"met", Role::Met};
    case Verdict::Refused:
        return {"not-met", Role::NotMet};
    case Verdict::Undocumented:
        break;
    }
    return {"undocumented", Role::Undocumented};
}

/// Gives verdicts and expectations their outlines and colours; the token that is shown is bold.
class SampleDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    Look look(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Look look = CellDelegate::look(option, index);
        look.font.setBold(index.column() == SampleTokens::NameColumn && index.data(SampleTokens::CurrentRole).toBool());
        const QVariant asExpected = index.data(SampleTokens::AsExpectedRole);
        if (index.column() == SampleTokens::VerdictColumn) {
            const auto [name, role] = index.data(SampleTokens::WithheldRole).toBool()
                ? VerdictLook{"warning", Role::Warning}
                : lookOf(static_cast<Verdict>(index.data(SampleTokens::VerdictRole).toInt()));
            look.color = roleColor(role, option.palette);
            look.icon = icon(QLatin1String(name), look.color);
        } else if (index.column() == SampleTokens::ExpectedColumn && asExpected.isValid() && !asExpected.toBool()) {
            look.color = roleColor(Role::Warning, option.palette);
            look.icon = icon(QStringLiteral("warning"), look.color);
        }
        return look;
    }
};

} // namespace

SamplesPane::SamplesPane(SampleTokens *samples, QWidget *parent)
    : QWidget(parent)
    , m_samples(samples)
    , m_list(new ListView(new SampleDelegate(roomyRowPadding, this)))
    , m_expected(new QComboBox)
    , m_expectedLabel(new QLabel(tr("Expecte&d:")))
{
    setObjectName(QStringLiteral("samplesPane"));
    m_list->setObjectName(QStringLiteral("sampleList"));
    m_list->setAccessibleName(tr("Sample tokens"));
    m_list->setEmptyText(
        tr("No sample tokens yet. Add files with tokens, or open a file of tests: each token gets a line with what the "
           "policy decides. They stay in memory."));
    m_list->setRootIsDecorated(false);
    m_list->setModel(samples);
    setColumnWidths(*m_list, {220, 260, 230});
    m_expected->setObjectName(QStringLiteral("sampleExpected"));
    m_expected->addItem(tr("No expectation"), noExpectation);
    for (const Verdict verdict : {Verdict::Released, Verdict::Refused, Verdict::Undocumented})
        m_expected->addItem(verdictName(verdict), static_cast<int>(verdict));
    m_expectedLabel->setBuddy(m_expected);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addLayout(createTools());

    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                showCurrent();
                if (current.isValid())
                    Q_EMIT chosen(current.row());
            });
    connect(m_expected, &QComboBox::activated, this, [this] {
        const int chosen = m_expected->currentData().toInt();
        m_samples->setExpected(m_list->currentIndex().row(),
                               chosen == noExpectation ? std::nullopt : std::optional(static_cast<Verdict>(chosen)));
    });
    connect(samples, &SampleTokens::countsChanged, this, &SamplesPane::showCurrent);
    showCurrent();
}

QPushButton *SamplesPane::addTool(const char *name, const QString &text, QLayout *tools)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    tools->addWidget(button);
    return button;
}

QLayout *SamplesPane::createTools()
{
    auto *tools = new FlowLayout;
    tools->setContentsMargins(12, 6, 8, 6);
    tools->setSpacing(8);
    tools->addWidget(m_expectedLabel);
    tools->addWidget(m_expected);
    m_remove = addTool("removeSample", tr("Re&move"), tools);
    tools->addStretch();
    const QPushButton *add = addTool("addSamples", tr("Add Fi&les…"), tools);
    const QPushButton *open = addTool("openTests", tr("Open &Tests…"), tools);
    m_saveTests = addTool("saveTests", tr("S&ave Tests…"), tools);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_list->currentIndex().row()); });
    connect(add, &QPushButton::clicked, this, &SamplesPane::addRequested);
    connect(open, &QPushButton::clicked, this, &SamplesPane::openTestsRequested);
    connect(m_saveTests, &QPushButton::clicked, this, &SamplesPane::saveTestsRequested);
    return tools;
}

void SamplesPane::select(int row)
{
    m_list->setCurrentIndex(m_samples->index(row, 0));
}

void SamplesPane::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_expected->setEnabled(current.isValid());
    m_remove->setEnabled(current.isValid());
    m_saveTests->setEnabled(m_samples->rowCount() > 0);
    const std::optional<Verdict> expected =
        current.isValid() ? m_samples->at(current.row()).expected : std::optional<Verdict>();
    m_expected->setCurrentIndex(m_expected->findData(expected ? static_cast<int>(*expected) : noExpectation));
}

} // namespace skr
