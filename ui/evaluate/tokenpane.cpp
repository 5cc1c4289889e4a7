// SPDX-License-Identifier: Apache-2.0
#include "ui/evaluate/tokenpane.h"

#include "core/text/message.h"
#include "core/token/encryptionkey.h"
#include "core/token/preflight.h"
#include "qt/coretext.h"
#include "qt/markedtext.h"
#include "qt/text.h"
#include "qt/tokenfilter.h"
#include "qt/tokenmodel.h"
#include "qt/tokentext.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/parts/celldelegate.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/listview.h"
#include "ui/parts/measures.h"
#include "ui/parts/namedtext.h"
#include "ui/parts/quietlabel.h"
#include "ui/parts/searchfield.h"

#include <QDateTime>
#include <QDragEnterEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

#include <chrono>

namespace skr {

namespace {

constexpr int leastRows = 3;
constexpr int emptyIconSize = 36;
constexpr int noteIconSize = 16;
constexpr int charactersOfClaim = 34;
constexpr int widestMinimum = 42; ///< of the pane, in characters
constexpr int widestEmptyText = 420;
constexpr double widestClaim = 0.6; ///< share of the pane: the values have the rest

/// Is scrolled up and down, and as wide as what is in it; sideways only where that would take the room of other panes.
class TallPage : public QScrollArea
{
public:
    QSize minimumSizeHint() const override
    {
        const int width = widget()->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
        return {std::min(width, widestMinimum * fontMetrics().averageCharWidth()),
                QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::event(event);
    }
};

/// A fact that can be selected and copied.
QLabel *createFact(const QString &name, const QString &accessibleName)
{
    auto *fact = new QLabel;
    fact->setObjectName(name);
    fact->setAccessibleName(accessibleName);
    fact->setTextFormat(Qt::PlainText);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    fact->setFocusPolicy(Qt::StrongFocus);
    fact->setWordWrap(true);
    return fact;
}

/// The path of one local file; empty if that is not what is dragged.
QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

/// Words that a person must not overlook.
QWidget *createNote(const QString &name, QLabel *text)
{
    auto *note = new QWidget;
    note->setObjectName(name);
    text->setWordWrap(true);
    auto *layout = new QHBoxLayout(note);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new IconLabel(QStringLiteral("warning"), Role::Warning, noteIconSize), 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    return note;
}

QToolButton *createTool(const QString &name, const QString &iconName, const QString &text)
{
    auto *tool = new QToolButton;
    tool->setObjectName(name);
    tool->setIcon(icon(iconName));
    tool->setText(text);
    tool->setAutoRaise(true);
    tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tool->setFocusPolicy(Qt::StrongFocus);
    return tool;
}

} // namespace

TokenPane::TokenPane(std::shared_ptr<const ClaimCatalog> catalog, QWidget *parent)
    : QWidget(parent)
    , m_model(new TokenModel(std::move(catalog), this))
    , m_filter(new TokenFilter(m_model, this))
    , m_pages(new QStackedLayout(this))
    , m_clock(new QTimer(this))
{
    setObjectName(QStringLiteral("tokenPane"));
    setAcceptDrops(true);
    m_pages->addWidget(createEmptyPage());
    m_pages->addWidget(createTokenPage());
    m_clock->setInterval(std::chrono::minutes(1));
    connect(m_clock, &QTimer::timeout, this, &TokenPane::showValidity);
}

QWidget *TokenPane::createEmptyPage() const
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *title = new QLabel(tr("No token yet"));
    title->setForegroundRole(QPalette::Text);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *text = new QuietLabel(tr("Load an attestation token to see, condition by condition, whether the key would be "
                                   "released. Open it, paste it, or drop it here. It stays in memory."));
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    text->setMaximumWidth(widestEmptyText);
    auto *open = new QPushButton(icon(QStringLiteral("open")), tr("&Open…"));
    open->setObjectName(QStringLiteral("tokenEmptyOpenButton"));
    auto *paste = new QPushButton(icon(QStringLiteral("paste")), tr("Pa&ste"));
    paste->setObjectName(QStringLiteral("tokenEmptyPasteButton"));
    connect(open, &QPushButton::clicked, this, &TokenPane::openRequested);
    connect(paste, &QPushButton::clicked, this, &TokenPane::pasteRequested);

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addStretch();
    layout->addWidget(new IconLabel(QStringLiteral("token"), Role::Quiet, emptyIconSize), 0, Qt::AlignHCenter);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    // Not aligned: a label that wraps needs the width.
    auto *middle = new QHBoxLayout;
    middle->addWidget(text, 1);
    layout->addLayout(middle);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(open);
    buttons->addWidget(paste);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch();
    return page;
}

QWidget *TokenPane::createTokenPage()
{
    auto *page = new QWidget;
    m_tree = new ListView(new CellDelegate(treeRowPadding, this));
    m_tree->setObjectName(QStringLiteral("tokenTree"));
    m_tree->setAccessibleName(tr("Claims of the token"));
    m_tree->setEmptyText(tr("The token has no such claim."));
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setModel(m_filter);
    createTreeMenu();

    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 8, 8, 0);
    top->setSpacing(6);
    top->addLayout(createFacts());
    top->addWidget(createKeyNote());
    top->addWidget(createNotes());
    top->addLayout(createTools());
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    // The claims take what is left, a few rows at least; with large fonts the whole is scrolled.
    m_tree->setLeastRows(leastRows);
    auto *scrolled = new TallPage;
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidgetResizable(true);
    scrolled->setWidget(page);
    return scrolled;
}

QLayout *TokenPane::createFacts()
{
    m_issuer = createFact(QStringLiteral("tokenIssuer"), tr("Issuer"));
    m_issuer->setFont(fixedFont());
    m_issuer->setLayoutDirection(Qt::LeftToRight);
    m_kind = createFact(QStringLiteral("tokenKind"), tr("Kind"));
    m_paths = createFact(QStringLiteral("tokenPaths"), tr("Paths"));
    m_validity = createFact(QStringLiteral("tokenValidity"), tr("Valid"));

    auto *grid = new QGridLayout;
    m_facts = grid;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    for (QLabel *fact : {m_issuer, m_kind, m_paths, m_validity})
        addFact(fact->accessibleName(), fact);
    return grid;
}

void TokenPane::addFact(const QString &name, QWidget *fact)
{
    const int row = m_facts->rowCount();
    m_facts->addWidget(new QuietLabel(name), row, 0, Qt::AlignTop);
    m_facts->addWidget(fact, row, 1);
}

QWidget *TokenPane::createKeyNote()
{
    auto *text =
        new QLabel(tr("No RSA key for encryption in x-ms-runtime.keys: with this token no key can be released, "
                      "whatever the policy says."));
    m_keyNote = createNote(QStringLiteral("tokenKeyNote"), text);
    return m_keyNote;
}

QWidget *TokenPane::createNotes()
{
    m_notesText = new QLabel;
    m_notesText->setObjectName(QStringLiteral("tokenNotesText"));
    m_notesText->setTextFormat(Qt::PlainText);
    m_notes = createNote(QStringLiteral("tokenNotes"), m_notesText);
    m_notes->hide();
    return m_notes;
}

void TokenPane::setNotes(const QStringList &notes)
{
    m_foundNotes = notes;
    showNotes();
}

/// With what the service checks besides the policy and does not find; times and the key have places of their own.
void TokenPane::showNotes()
{
    QStringList notes = m_foundNotes;
    const std::vector<PreflightItem> checks =
        m_token ? preflight(*m_token, QDateTime::currentSecsSinceEpoch()) : std::vector<PreflightItem>();
    for (const PreflightItem &item : checks) {
        if (!item.passed && (item.check == PreflightCheck::Issuer || item.check == PreflightCheck::AttestationType))
            notes << plainSentence(item.words);
    }
    notes.removeDuplicates();
    m_notesText->setText(notes.join(u'\n'));
    m_notes->setHidden(notes.isEmpty());
}

QLayout *TokenPane::createTools()
{
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("tokenSearch"));
    m_search->setAccessibleName(tr("Search the token’s claims"));
    m_search->setPlaceholderText(tr("Search the token’s claims"));
    makeSearchField(m_search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &TokenPane::search);

    QToolButton *open = createTool(QStringLiteral("tokenOpenButton"), QStringLiteral("open"), tr("&Open…"));
    QToolButton *paste = createTool(QStringLiteral("tokenPasteButton"), QStringLiteral("paste"), tr("Pa&ste"));
    QToolButton *remove = createTool(QStringLiteral("tokenRemoveButton"), QStringLiteral("close"), tr("Remove"));
    remove->setToolButtonStyle(Qt::ToolButtonIconOnly);
    remove->setToolTip(tr("Remove the token"));
    remove->setAccessibleName(tr("Remove the token"));
    connect(open, &QToolButton::clicked, this, &TokenPane::openRequested);
    connect(paste, &QToolButton::clicked, this, &TokenPane::pasteRequested);
    connect(remove, &QToolButton::clicked, this, &TokenPane::removeRequested);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(4);
    tools->addWidget(m_search, 1);
    tools->addWidget(open);
    tools->addWidget(paste);
    tools->addWidget(remove);
    return tools;
}

void TokenPane::setCatalog(std::shared_ptr<const ClaimCatalog> catalog)
{
    m_model->setCatalog(std::move(catalog));
}

void TokenPane::setToken(std::shared_ptr<const AttestationToken> token, std::optional<std::int64_t> at)
{
    m_presentedAt = at;
    m_token = std::move(token);
    m_model->setToken(m_token);
    m_search->clear();
    if (m_token) {
        showFacts();
        m_tree->expandToDepth(1);
        m_clock->start();
    } else {
        m_clock->stop();
    }
    m_pages->setCurrentIndex(m_token ? 1 : 0);
}

void TokenPane::showFacts()
{
    const QString issuer = visibleText(toQString(m_token->issuer()));
    setNamedText(m_issuer, tr("Issuer"), issuer.isEmpty() ? tr("(none)") : issuer);
    setNamedText(m_kind, tr("Kind"), sentenceCase(coreText(description(m_token->kind()))));
    setNamedText(m_paths, tr("Paths"), plainSentence(message(meaningForPaths(m_token->kind()))));
    m_keyNote->setVisible(!encryptionKeyId(*m_token));
    showNotes();
    showValidity();
}

void TokenPane::showValidity()
{
    const Validity validity =
        validityText(m_token->notBefore(), m_token->expires(),
                     m_presentedAt ? QDateTime::fromSecsSinceEpoch(*m_presentedAt) : QDateTime::currentDateTime());
    setNamedText(m_validity, tr("Valid"), validity.isNow ? validity.text : tr("No: %1").arg(validity.text));
}

void TokenPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// From the search, Down goes to what it found.
bool TokenPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    m_tree->setFocus(Qt::OtherFocusReason);
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_filter->index(0, TokenModel::ClaimColumn));
    return true;
}

void TokenPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void TokenPane::dropEvent(QDropEvent *event)
{
    const QString file = droppedFile(*event->mimeData());
    event->setDropAction(Qt::CopyAction); // what is dragged stays where it comes from
    event->accept();
    if (!file.isEmpty())
        Q_EMIT fileDropped(file);
    else
        Q_EMIT textDropped(event->mimeData()->text());
}

/// A narrow pane shows less of the claims' names, which are whole in the tool tip, and still the values.
void TokenPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QHeaderView *header = m_tree->header();
    if (m_claimWidth != 0 && header->sectionSize(TokenModel::ClaimColumn) != m_claimWidth)
        return;
    m_claimWidth =
        qMin(QFontMetrics(fixedFont()).averageCharWidth() * charactersOfClaim, static_cast<int>(width() * widestClaim));
    header->resizeSection(TokenModel::ClaimColumn, m_claimWidth);
}

void TokenPane::search(const QString &text)
{
    m_filter->setSearch(text);
    m_tree->setFoundText(text);
    if (!text.isEmpty())
        m_tree->expandAll();
}

} // namespace skr
