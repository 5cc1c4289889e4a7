// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/filterbar.h"

#include "qt/text.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/parts/measures.h"
#include "ui/parts/searchfield.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace skr {

namespace {

constexpr std::size_t mostSetButtons = 6; // more are in a menu
constexpr int filterSpacing = 3;
constexpr int leastTextWidth = 90;
constexpr int mostTextWidth = 200;

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(skr::FilterBar)
};

QString nameOf(AuthorityFilter::Kind kind)
{
    switch (kind) {
    case AuthorityFilter::Kind::All:
        return FilterWords::tr("All %1");
    case AuthorityFilter::Kind::Accepts:
        return FilterWords::tr("Accepts %1");
    case AuthorityFilter::Kind::Refuses:
        return FilterWords::tr("Refuses %1");
    case AuthorityFilter::Kind::Undocumented:
        return FilterWords::tr("Undocumented %1");
    case AuthorityFilter::Kind::OtherIssuer:
        return FilterWords::tr("Other issuer %1");
    case AuthorityFilter::Kind::Problems:
        return FilterWords::tr("Problems %1");
    case AuthorityFilter::Kind::Set:
        break;
    }
    return FilterWords::tr("Set %1 %2");
}

QString explanationOf(AuthorityFilter::Kind kind)
{
    switch (kind) {
    case AuthorityFilter::Kind::All:
        return FilterWords::tr("Show all authorities");
    case AuthorityFilter::Kind::Accepts:
        return FilterWords::tr("Show the authorities that accept the token");
    case AuthorityFilter::Kind::Refuses:
        return FilterWords::tr("Show the authorities that issued the token and refuse it");
    case AuthorityFilter::Kind::Undocumented:
        return FilterWords::tr("Show the authorities whose result no document decides");
    case AuthorityFilter::Kind::OtherIssuer:
        return FilterWords::tr("Show the authorities that did not issue the token");
    case AuthorityFilter::Kind::Problems:
        return FilterWords::tr("Show the authorities with errors or warnings");
    case AuthorityFilter::Kind::Set:
        break;
    }
    return FilterWords::tr("Show the authorities with these conditions; the set with most of them is A");
}

struct FilterLook {
    const char *name; ///< of the button as an object
    const char *icon;
    Role role;
};

FilterLook lookOf(AuthorityFilter::Kind kind)
{
    switch (kind) {
    case AuthorityFilter::Kind::All:
        return {"filterAll", nullptr, Role::Quiet};
    case AuthorityFilter::Kind::Accepts:
        return {"filterAccepts", "met", Role::Met};
    case AuthorityFilter::Kind::Refuses:
        return {"filterRefuses", "not-met", Role::NotMet};
    case AuthorityFilter::Kind::Undocumented:
        return {"filterUndocumented", "undocumented", Role::Undocumented};
    case AuthorityFilter::Kind::OtherIssuer:
        return {"filterOtherIssuer", "not-needed", Role::Quiet};
    case AuthorityFilter::Kind::Problems:
        return {"filterProblems", "warning", Role::Warning};
    case AuthorityFilter::Kind::Set:
        break;
    }
    return {"filterSet", nullptr, Role::Quiet};
}

QString setText(std::uint32_t set, std::uint32_t size)
{
    return nameOf(AuthorityFilter::Kind::Set).arg(toQString(setLetter(set))).arg(size);
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_text(new QLineEdit)
    , m_moreSets(new QToolButton)
    , m_setMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("filterBar"));
    setAccessibleName(tr("Filter authorities"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(filterSpacing);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // the window may be narrower than all that is offered
    addButton(Kind::All);
    addLine();
    for (const Kind kind : {Kind::Accepts, Kind::Refuses, Kind::Undocumented, Kind::OtherIssuer})
        addButton(kind);
    addLine();
    for (std::uint32_t set = 0; set < mostSetButtons; ++set)
        m_sets.push_back(addButton(Kind::Set, set));
    m_moreSets->setObjectName(QStringLiteral("moreSets"));
    m_moreSets->setText(tr("More sets"));
    m_moreSets->setToolTip(explanationOf(Kind::Set));
    m_moreSets->setAutoRaise(true);
    m_moreSets->setFocusPolicy(Qt::TabFocus);
    m_moreSets->setPopupMode(QToolButton::InstantPopup);
    m_moreSets->setMenu(m_setMenu);
    layout->addWidget(m_moreSets);
    addLine();
    addButton(Kind::Problems);
    layout->addStretch(1);

    m_text->setObjectName(QStringLiteral("authorityFilter"));
    m_text->setAccessibleName(tr("Filter authorities"));
    m_text->setToolTip(tr("Region, short code, URL, or a claim or value below it"));
    makeSearchField(m_text);
    m_text->setMinimumWidth(leastTextWidth);
    m_text->setMaximumWidth(mostTextWidth);
    m_text->installEventFilter(this);
    layout->addWidget(m_text, 100);

    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.text = text;
        Q_EMIT filterChanged(m_filter);
    });
    applyTheme();
    showChoice();
}

QToolButton *FilterBar::addButton(Kind kind, std::uint32_t set)
{
    auto *button = new QToolButton;
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize({smallIcon, smallIcon});
    button->setText(kind == Kind::Set ? setText(set, 0) : nameOf(kind).arg(0)); // until there is something to count
    button->setToolTip(explanationOf(kind));
    button->setObjectName(QString::fromLatin1(lookOf(kind).name)
                          + (kind == Kind::Set ? toQString(setLetter(set)) : QString()));
    m_group->addButton(button);
    layout()->addWidget(button);
    if (kind != Kind::Set)
        m_kinds.emplace_back(kind, button);
    connect(button, &QToolButton::clicked, this, [this, kind, set] { choose(kind, set); });
    return button;
}

QWidget *FilterBar::addLine()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Sunken);
    layout()->addWidget(line);
    return line;
}

void FilterBar::applyTheme()
{
    for (const auto &[kind, button] : m_kinds) {
        const FilterLook look = lookOf(kind);
        const bool isQuiet = kind == Kind::Problems && !m_hasProblems;
        button->setToolButtonStyle(look.icon ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
        if (look.icon)
            button->setIcon(
                icon(QString::fromLatin1(look.icon), roleColor(isQuiet ? Role::Quiet : look.role, palette())));
    }
}

void FilterBar::setCounts(const AuthorityOverview &overview)
{
    // Most edits change no count: then nothing is laid out or painted anew.
    bool isChanged = m_setSizes != overview.sets().sizes;
    for (const auto &[kind, button] : m_kinds) {
        const std::size_t count = overview.count({kind, 0, {}});
        if (const QString text = nameOf(kind).arg(count); text != button->text()) {
            button->setText(text);
            isChanged = true;
        }
        if (kind == Kind::Problems && m_hasProblems != (count > 0)) {
            m_hasProblems = count > 0;
            applyTheme();
        }
        // Refusing and undocumented are rare, the others part of the picture.
        const bool isRare = kind == Kind::Refuses || kind == Kind::Undocumented;
        const bool isResult = isRare || kind == Kind::Accepts || kind == Kind::OtherIssuer;
        const bool isOffered =
            m_filter.kind == kind || ((!isResult || overview.isEvaluated()) && (!isRare || count > 0));
        isChanged = isChanged || isOffered == button->isHidden();
        button->setVisible(isOffered);
    }
    if (isChanged)
        showSets(overview);
}

void FilterBar::showSets(const AuthorityOverview &overview)
{
    m_setSizes = overview.sets().sizes;
    for (std::uint32_t set = 0; set < std::min(m_sets.size(), m_setSizes.size()); ++set)
        m_sets[set]->setText(setText(set, m_setSizes[set]));
    fitSets();
    showChoice();
}

void FilterBar::fitSets()
{
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right() - leastTextWidth;
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget *widget = layout()->itemAt(i)->widget();
        const bool isSet = widget == m_moreSets || std::find(m_sets.begin(), m_sets.end(), widget) != m_sets.end();
        if (widget && !isSet && widget != m_text && !widget->isHidden())
            room -= widget->sizeHint().width() + filterSpacing;
    }
    const auto widthOf = [this](std::size_t set) { return m_sets[set]->sizeHint().width() + filterSpacing; };
    const std::size_t most = std::min(m_sets.size(), m_setSizes.size());
    int wanted = 0;
    for (std::size_t set = 0; set < most; ++set)
        wanted += widthOf(set);
    if (wanted > room || m_setSizes.size() > most)
        room -= m_moreSets->sizeHint().width() + filterSpacing;
    std::size_t fitting = 0;
    while (fitting < most && widthOf(fitting) <= room)
        room -= widthOf(fitting++);
    for (std::size_t set = 0; set < m_sets.size(); ++set)
        m_sets[set]->setVisible(set < fitting);
    m_setMenu->clear();
    for (auto set = static_cast<std::uint32_t>(fitting); set < m_setSizes.size(); ++set) {
        QAction *action = m_setMenu->addAction(setText(set, m_setSizes[set]));
        action->setCheckable(true);
        action->setChecked(m_filter.kind == Kind::Set && m_filter.set == set);
        connect(action, &QAction::triggered, this, [this, set] { choose(Kind::Set, set); });
    }
    m_moreSets->setVisible(m_setSizes.size() > fitting);
    constexpr int narrowBar = 800;
    m_text->setPlaceholderText(width() < narrowBar ? tr("Filter") : tr("Filter authorities"));
}

void FilterBar::choose(Kind kind, std::uint32_t set)
{
    m_filter.kind = kind;
    m_filter.set = set;
    fitSets();
    showChoice();
    Q_EMIT filterChanged(m_filter);
}

void FilterBar::showChoice()
{
    const bool isSet = m_filter.kind == Kind::Set;
    const bool inMenu = isSet && (m_filter.set >= m_sets.size() || m_sets[m_filter.set]->isHidden());
    m_moreSets->setText(inMenu ? tr("Set %1").arg(toQString(setLetter(m_filter.set))) : tr("More sets"));
    m_group->setExclusive(false); // none is checked while the choice is in the menu
    for (const auto &[kind, button] : m_kinds)
        button->setChecked(kind == m_filter.kind);
    for (std::size_t set = 0; set < m_sets.size(); ++set)
        m_sets[set]->setChecked(isSet && m_filter.set == set);
    m_group->setExclusive(true);
}

void FilterBar::clear()
{
    const QSignalBlocker blocker(m_text);
    m_text->clear();
    m_filter = {};
    showChoice();
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool FilterBar::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            Q_EMIT entered();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void FilterBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSets();
}

} // namespace skr
