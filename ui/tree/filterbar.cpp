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

constexpr std::size_t mostSetButtons = 6; // more are in the menu
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

/// How long a choice keeps its button where there is little room.
int rank(AuthorityFilter::Kind kind)
{
    switch (kind) {
    case AuthorityFilter::Kind::Set:
        return 3;
    case AuthorityFilter::Kind::OtherIssuer:
        return 2;
    case AuthorityFilter::Kind::Problems:
        return 1;
    default:
        return 0;
    }
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
    , m_more(new QToolButton)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("filterBar"));
    setAccessibleName(tr("Filter authorities"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(filterSpacing);
    addButton(Kind::All);
    addLine();
    for (const Kind kind : {Kind::Accepts, Kind::Refuses, Kind::Undocumented, Kind::OtherIssuer})
        addButton(kind);
    addLine();
    for (std::uint32_t set = 0; set < mostSetButtons; ++set)
        addButton(Kind::Set, set);
    addLine();
    addButton(Kind::Problems);
    m_more->setObjectName(QStringLiteral("moreFilters"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    layout->addWidget(m_more);
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
    m_choices.push_back({kind, set, button, kind != Kind::Set, true});
    connect(button, &QToolButton::clicked, this, [this, kind, set] { choose(kind, set); });
    return button;
}

void FilterBar::addLine()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Sunken);
    layout()->addWidget(line);
    m_lines.emplace_back(line, m_choices.size());
}

void FilterBar::applyTheme()
{
    for (const Choice &choice : m_choices) {
        const FilterLook look = lookOf(choice.kind);
        const bool isQuiet = choice.kind == Kind::Problems && !m_hasProblems;
        choice.button->setToolButtonStyle(look.icon ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
        if (look.icon)
            choice.button->setIcon(
                icon(QString::fromLatin1(look.icon), roleColor(isQuiet ? Role::Quiet : look.role, palette())));
    }
}

void FilterBar::setCounts(const AuthorityOverview &overview)
{
    // Most edits change no count: then nothing is laid out or painted anew.
    bool isChanged = m_setSizes != overview.sets().sizes;
    m_setSizes = overview.sets().sizes;
    for (Choice &choice : m_choices) {
        const bool isSet = choice.kind == Kind::Set;
        const std::size_t count = !isSet     ? overview.count({choice.kind, 0, {}})
            : choice.set < m_setSizes.size() ? m_setSizes[choice.set]
                                             : 0;
        const QString text =
            isSet ? setText(choice.set, static_cast<std::uint32_t>(count)) : nameOf(choice.kind).arg(count);
        if (text != choice.button->text()) {
            choice.button->setText(text);
            isChanged = true;
        }
        if (choice.kind == Kind::Problems && m_hasProblems != (count > 0)) {
            m_hasProblems = count > 0;
            applyTheme();
        }
        // Refusing and undocumented are rare, the others part of the picture.
        const bool isRare = choice.kind == Kind::Refuses || choice.kind == Kind::Undocumented;
        const bool isResult = isRare || choice.kind == Kind::Accepts || choice.kind == Kind::OtherIssuer;
        const bool isOffered = isSet
            ? choice.set < m_setSizes.size()
            : m_filter.kind == choice.kind || ((!isResult || overview.isEvaluated()) && (!isRare || count > 0));
        isChanged = isChanged || isOffered != choice.isOffered;
        choice.isOffered = isOffered;
    }
    if (isChanged)
        showChoice();
}

/// Of what stands beside the choices: the lines, the menu, and the field for text.
int FilterBar::widthBesideChoices() const
{
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right() + leastTextWidth;
    for (const auto &[line, position] : m_lines)
        width += line->sizeHint().width() + filterSpacing;
    int widest = 0;
    for (const QString &text : {tr("More"), tr("More sets"), menuChoice()})
        widest = std::max(widest, fontMetrics().horizontalAdvance(text));
    return width + m_more->sizeHint().width() - fontMetrics().horizontalAdvance(m_more->text()) + widest
        + filterSpacing;
}

QSize FilterBar::minimumSizeHint() const
{
    const int all = m_choices.front().button->sizeHint().width() + filterSpacing;
    return {widthBesideChoices() + all, QWidget::minimumSizeHint().height()};
}

void FilterBar::fitChoices()
{
    std::vector<Choice *> choices; // the most important first; sorting keeps the others in their order
    int wanted = 0;
    for (Choice &choice : m_choices) {
        choice.fits = false;
        if (!choice.isOffered)
            continue;
        choices.push_back(&choice);
        wanted += choice.button->sizeHint().width() + filterSpacing;
    }
    std::stable_sort(choices.begin(), choices.end(),
                     [](const Choice *a, const Choice *b) { return rank(a->kind) < rank(b->kind); });
    int room = width() - widthBesideChoices();
    if (wanted <= room + m_more->sizeHint().width() && m_setSizes.size() <= mostSetButtons)
        room = wanted; // no menu is needed
    for (Choice *choice : choices) {
        room -= choice->button->sizeHint().width() + filterSpacing;
        choice->fits = room >= 0 || choice->kind == Kind::All;
        if (!choice->fits)
            break; // nor does what is less important
    }
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    const auto add = [this](Kind kind, std::uint32_t set, const QString &text, const QIcon &icon) {
        QAction *action = m_menu->addAction(icon, text);
        action->setCheckable(true);
        action->setChecked(m_filter.kind == kind && (kind != Kind::Set || m_filter.set == set));
        connect(action, &QAction::triggered, this, [this, kind, set] { choose(kind, set); });
    };
    for (const Choice &choice : m_choices) {
        if (choice.isOffered && !choice.fits)
            add(choice.kind, choice.set, choice.button->text(), choice.button->icon());
    }
    for (auto set = static_cast<std::uint32_t>(mostSetButtons); set < m_setSizes.size(); ++set)
        add(Kind::Set, set, setText(set, m_setSizes[set]), {});
}

void FilterBar::choose(Kind kind, std::uint32_t set)
{
    m_filter.kind = kind;
    m_filter.set = set;
    showChoice();
    Q_EMIT filterChanged(m_filter);
}

/// What the menu's button is called while the choice is in the menu; else empty.
QString FilterBar::menuChoice() const
{
    for (const Choice &choice : m_choices) {
        if (isChosen(choice))
            return choice.fits ? QString() : choice.button->text();
    }
    return tr("Set %1").arg(toQString(setLetter(m_filter.set)));
}

void FilterBar::showChoice()
{
    fitChoices();
    fillMenu();
    const bool onlySets = std::all_of(m_choices.begin(), m_choices.end(), [](const Choice &choice) {
        return choice.kind == Kind::Set || choice.fits || !choice.isOffered;
    });
    const QString chosen = menuChoice();
    m_more->setText(!chosen.isEmpty() ? chosen : onlySets ? tr("More sets") : tr("More"));
    m_more->setToolTip(onlySets ? explanationOf(Kind::Set) : tr("More filters"));
    m_more->setVisible(!m_menu->isEmpty());
    m_group->setExclusive(false); // none is checked while the choice is in the menu
    for (const Choice &choice : m_choices) {
        choice.button->setChecked(isChosen(choice));
        choice.button->setVisible(choice.fits);
    }
    m_group->setExclusive(true);
    for (std::size_t i = 0; i < m_lines.size(); ++i) { // one before each group that has buttons
        const auto begin = m_choices.begin() + static_cast<std::ptrdiff_t>(m_lines[i].second);
        const auto end = i + 1 < m_lines.size() ? m_choices.begin() + static_cast<std::ptrdiff_t>(m_lines[i + 1].second)
                                                : m_choices.end();
        m_lines[i].first->setVisible(std::any_of(begin, end, [](const Choice &choice) { return choice.fits; }));
    }
    constexpr int narrowBar = 800;
    m_text->setPlaceholderText(width() < narrowBar ? tr("Filter") : tr("Filter authorities"));
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
    showChoice();
}

} // namespace skr
