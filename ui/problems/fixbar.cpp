// SPDX-License-Identifier: Apache-2.0
#include "ui/problems/fixbar.h"

#include "qt/fixpreview.h"
#include "qt/markedtext.h"
#include "qt/policydocument.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/differencesdialog.h"
#include "ui/look/theme.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/measures.h"
#include "ui/parts/namedtext.h"
#include "ui/parts/quietlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace skr {

namespace {

constexpr int maximumButtonText = 44;
constexpr int leastFixWidth = 260; // with less, the buttons go below

QPushButton *fixButton(const char *name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(true); // Enter presses it
    return made;
}

/// A name as the text of a button, in which & would be a mnemonic.
QString buttonText(QString name)
{
    if (name.size() > maximumButtonText)
        name = name.left(maximumButtonText) + QStringLiteral("…");
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

FixBar::FixBar(PolicyDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_difference(new QLabel)
    , m_afterwards(new QuietLabel)
    , m_apply(fixButton("applyFix", tr("Fix"), this))
    , m_next(fixButton("nextFix", tr("Next fix"), this))
    , m_explain(fixButton("explainProblem", tr("E&xplain"), this))
    , m_safe(fixButton("fixSafely", tr("F&ix Safe Ones…"), this))
{
    setObjectName(QStringLiteral("fixBar"));
    m_difference->setObjectName(QStringLiteral("fixDifference"));
    m_difference->setAccessibleName(tr("Difference"));
    m_difference->setTextFormat(Qt::RichText);
    m_difference->setFont(fixedFont());
    m_difference->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_difference->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_afterwards->setObjectName(QStringLiteral("fixAfterwards"));
    m_afterwards->setWordWrap(true);
    m_next->setToolTip(tr("Show the next way to mend this"));
    m_explain->setToolTip(tr("What it is, why it matters, before and after (F1)"));
    m_safe->setToolTip(tr("Apply all fixes that cannot change which tokens are accepted"));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_difference);
    texts->addWidget(m_afterwards);
    auto *words = new QWidget;
    auto *said = new QHBoxLayout(words);
    said->setContentsMargins(0, 0, 0, 0);
    said->setSpacing(8);
    said->addWidget(new IconLabel(QStringLiteral("hint"), Role::Quiet, smallIcon), 0, Qt::AlignTop);
    said->addLayout(texts, 1);
    words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    words->setMinimumWidth(leastFixWidth);
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(words);
    for (QPushButton *one : {m_apply, m_next, m_explain, m_safe})
        layout->addWidget(one);
    connect(m_apply, &QPushButton::clicked, this, &FixBar::applyFix);
    connect(m_next, &QPushButton::clicked, this, [this] { showFix((m_current + 1) % m_fixes.size()); });
    connect(m_explain, &QPushButton::clicked, this, &FixBar::explainRequested);
    connect(m_safe, &QPushButton::clicked, this, &FixBar::fixSafely);
    setDiagnostic(nullptr);
}

void FixBar::setDiagnostic(const Diagnostic *diagnostic)
{
    setVisible(diagnostic != nullptr);
    m_fixes = diagnostic != nullptr ? quickFixes(m_document->revision(), *diagnostic) : std::vector<QuickFix>();
    m_apply->setVisible(!m_fixes.empty());
    m_next->setVisible(m_fixes.size() > 1);
    if (!m_fixes.empty()) {
        showFix(0);
        return;
    }
    m_lines.clear();
    m_difference->hide();
    m_afterwards->setText(tr("There is no fix that is right in every case: mend it by hand."));
    m_afterwards->show();
}

void FixBar::showFix(std::size_t index)
{
    m_current = index;
    const QuickFix &fix = m_fixes[index];
    const FixPreview preview = fixPreview(*m_document, fix);
    const QString name = fixName(fix);
    m_apply->setText(buttonText(name));
    m_apply->setToolTip(toolTipText(name));
    m_next->setText(tr("%1 of %2").arg(index + 1).arg(m_fixes.size()));
    m_next->setAccessibleName(tr("Fix %1 of %2: show the next").arg(index + 1).arg(m_fixes.size()));
    m_lines = preview.lines;
    showDifference();
    m_apply->setAccessibleName(name);
    m_apply->setAccessibleDescription(m_lines.join(QStringLiteral(", ")));
    m_afterwards->setText(plainText(preview.afterwards));
    m_afterwards->setVisible(!preview.afterwards.isEmpty());
}

void FixBar::showDifference()
{
    QString html;
    for (const QString &line : m_lines) {
        const Role role = line.startsWith(u'+') ? Role::Met : Role::NotMet;
        html += QStringLiteral("<div style=\"color:%1; white-space:pre\">%2</div>")
                    .arg(roleColor(role, palette()).name(), line.toHtmlEscaped());
    }
    setNamedText(m_difference, tr("Difference"), html);
    m_difference->setVisible(!m_lines.isEmpty());
}

bool FixBar::focusFix()
{
    if (m_fixes.empty())
        return false;
    m_apply->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void FixBar::applyFix()
{
    if (m_current >= m_fixes.size())
        return;
    const QuickFix fix = m_fixes[m_current]; // the list is another one as soon as it is applied
    m_document->apply(fix.edit, fixName(fix));
    Q_EMIT left();
}

void FixBar::fixSafely()
{
    const SafeFixes fixes = safeFixes(*m_document);
    const QString lines = differenceLines(m_document->text(), applied(m_document->text(), fixes.edit));
    if (m_dialogs == nullptr || !m_dialogs->askToFix(window(), fixes.count, lines))
        return;
    m_document->apply(fixes.edit, tr("Fix %n problem(s) safely", nullptr, fixes.count));
    Q_EMIT left();
}

void FixBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showDifference();
    else if (event->type() == QEvent::FontChange)
        m_difference->setFont(fixedFont());
}

void FixBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace skr
