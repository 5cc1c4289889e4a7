// SPDX-License-Identifier: Apache-2.0
#include "ui/evaluate/verdictbanner.h"

#include "qt/markedtext.h"
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "ui/look/theme.h"
#include "ui/parts/announcement.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/quietlabel.h"
#include "ui/parts/wrappedlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <optional>

namespace skr {

namespace {

constexpr int verdictIcon = 40;
constexpr int minimumBannerHeight = 76;
constexpr int barWidth = 4;
constexpr int choiceWidth = 152;
constexpr qreal verdictTitleScale = 15.0 / 9.0;

struct BannerLook {
    const char *icon;
    std::optional<Role> role; ///< nothing while there is no verdict
};

BannerLook lookOf(const VerdictText &text)
{
    switch (text.kind) {
    case VerdictText::Kind::Released:
        if (text.isWithheld)
            return {"warning", Role::Warning};
        return {"met", Role::Met};
    case VerdictText::Kind::Refused:
        return {"not-met", Role::NotMet};
    case VerdictText::Kind::Undocumented:
        return {"undocumented", Role::Undocumented};
    case VerdictText::Kind::NotValid:
        return {"error", Role::NotMet};
    case VerdictText::Kind::NoPolicy:
        return {"not-finished", Role::Warning};
    case VerdictText::Kind::NotFinished:
        return {"not-finished", std::nullopt};
    case VerdictText::Kind::NoToken:
        break;
    }
    return {"token", std::nullopt};
}

/// Text on the banner, whose background is made from Base.
QLabel *prepared(QLabel *label, const QString &name, Qt::TextFormat format)
{
    label->setObjectName(name);
    label->setTextFormat(format);
    label->setForegroundRole(QPalette::Text);
    return label;
}

} // namespace

VerdictBanner::VerdictBanner(PolicyDocument *document, PolicyEvaluation *evaluation, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_evaluation(evaluation)
    , m_icon(new IconLabel(QStringLiteral("token"), Role::Quiet, verdictIcon))
    , m_title(prepared(new WrappedLabel, QStringLiteral("verdictTitle"), Qt::PlainText))
    , m_sentence(prepared(new WrappedLabel, QStringLiteral("verdictSentence"), Qt::RichText))
{
    makeAnnouncement(this);
    setObjectName(QStringLiteral("verdictBanner"));
    setMinimumHeight(minimumBannerHeight);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 10, 12, 10);
    layout->setSpacing(14);
    layout->addWidget(m_icon);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addStretch();
    layout->addLayout(words, 1);
    m_choices = createChoices();
    layout->addWidget(m_choices);

    connect(m_evaluation, &PolicyEvaluation::changed, this, &VerdictBanner::update);
    connect(m_reading, &QComboBox::currentIndexChanged, this,
            [this] { m_evaluation->setReading(static_cast<Reading>(m_reading->currentData().toInt())); });
    update();
}

QWidget *VerdictBanner::createChoices()
{
    auto *choices = new QWidget;
    m_tokenName = prepared(new QLabel, QStringLiteral("tokenName"), Qt::PlainText);
    m_reading = new QComboBox;
    m_reading->setObjectName(QStringLiteral("readingCombo"));
    m_reading->addItem(tr("As observed"), static_cast<int>(Reading::AsObserved));
    m_reading->addItem(tr("Documented"), static_cast<int>(Reading::Documented));
    m_reading->setItemData(
        0, tr("Where the documentation is silent, what working deployments show is taken; the verdict says so."),
        Qt::ToolTipRole);
    m_reading->setItemData(1, tr("Only the documentation counts: what it does not say is open."), Qt::ToolTipRole);
    m_reading->setToolTip(tr("How to read what the documentation of the service does not say"));

    auto *grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    auto *readingLabel = new QuietLabel(tr("&Reading"));
    fitChoices();
    readingLabel->setBuddy(m_reading);
    grid->addWidget(new QuietLabel(tr("Token")), 0, 0, Qt::AlignRight);
    grid->addWidget(m_tokenName, 0, 1);
    grid->addWidget(readingLabel, 1, 0, Qt::AlignRight);
    grid->addWidget(m_reading, 1, 1);
    return choices;
}

/// Wide enough for the readings, in the font of now.
void VerdictBanner::fitChoices()
{
    const int width = std::max(choiceWidth, m_reading->sizeHint().width());
    m_reading->setFixedWidth(width);
    m_tokenName->setFixedWidth(width);
}

void VerdictBanner::setTokenName(const QString &name)
{
    m_tokenName->setText(
        m_tokenName->fontMetrics().elidedText(visibleText(name), Qt::ElideMiddle, m_tokenName->width()));
    m_tokenName->setToolTip(toolTipText(visibleText(name)));
    m_tokenName->setAccessibleName(tr("Token %1").arg(visibleText(name)));
    m_tokenName->setAccessibleDescription(visibleText(name)); // else the markup of the tool tip is read
}

void VerdictBanner::setSignature(const QString &sentence)
{
    m_signature = sentence;
    update();
}

void VerdictBanner::update()
{
    const VerdictText before = m_text;
    m_text = verdictText(m_document->revision(), m_evaluation->current().get(), m_signature,
                         {m_evaluation->withheld(), m_evaluation->presentedAt()});
    m_choices->setVisible(m_evaluation->token() != nullptr);
    m_reading->setCurrentIndex(m_reading->findData(static_cast<int>(m_evaluation->reading())));
    if (m_text.title == before.title && m_text.sentence == before.sentence)
        return;
    showText();
    if (m_text.title != before.title && !before.title.isEmpty())
        announce(this);
}

void VerdictBanner::showText()
{
    const BannerLook look = lookOf(m_text);
    const QColor color = look.role ? roleColor(*look.role, palette()) : palette().color(QPalette::Text);
    m_icon->setIcon(QString::fromLatin1(look.icon), look.role.value_or(Role::Quiet));

    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * verdictTitleScale);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    QPalette colors = palette();
    colors.setColor(QPalette::Text, color);
    m_title->setPalette(colors);
    m_title->setText(m_text.title);
    m_sentence->setText(richText(m_text.sentence));
    setAccessibleName(m_text.title);
    setAccessibleDescription(plainText(m_text.sentence));
    QWidget::update(); // the tint
}

void VerdictBanner::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const auto role = lookOf(m_text).role;
    painter.fillRect(rect(), role ? bannerTint(*role, palette()) : bannerTint(palette()));
    if (role)
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, barWidth, height()}),
                         roleColor(*role, palette()));
}

void VerdictBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showText();
    if (event->type() == QEvent::FontChange)
        fitChoices();
}

} // namespace skr
