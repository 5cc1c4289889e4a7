// SPDX-License-Identifier: Apache-2.0
#include "ui/window/startpage.h"

#include "ui/dialogs/policytemplates.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/quietlabel.h"
#include "ui/window/recentfiles.h"
#include "ui/window/startentry.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMimeData>

#include <array>

namespace skr {

namespace {

constexpr int startColumnWidth = 380;
constexpr int columnGap = 56;
constexpr double headingScale = 17.0 / 9.0;
constexpr qsizetype recentFilesShown = 5;
constexpr std::array<std::string_view, 4> templatesShown{"confidential-vm", "guest", "container", "regions"};

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::Text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

/// An icon before a heading and a line of quiet text.
QLayout *hint(const QString &iconName, const QString &title, const QString &text)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(12);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->addWidget(new IconLabel(iconName, Role::Quiet, 20), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(heading(title));
    if (!text.isEmpty())
        words->addWidget(new QuietLabel(text));
    layout->addLayout(words, 1);
    return layout;
}

QVBoxLayout *column()
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(0);
    return layout;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout() != nullptr)
            clear(item->layout());
        delete item->widget();
        delete item;
    }
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QScrollArea(parent)
    , m_recent(column())
{
    setObjectName(QStringLiteral("startPage"));
    setAccessibleName(tr("Start page"));
    setAcceptDrops(true);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    setWidget(createContent());
    widget()->setBackgroundRole(QPalette::Base);
    widget()->setAutoFillBackground(true);
}

QWidget *StartPage::createContent()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(columnGap);
    grid->setVerticalSpacing(20);
    grid->setColumnMinimumWidth(0, startColumnWidth);
    grid->setColumnMinimumWidth(1, startColumnWidth);
    grid->addLayout(createTitle(), 0, 0, 1, 2);
    grid->addLayout(createStart(), 1, 0, Qt::AlignTop);
    grid->addLayout(createTemplates(), 1, 1, Qt::AlignTop);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    grid->addWidget(line, 2, 0, 1, 2);
    grid->addLayout(m_recent, 3, 0, Qt::AlignTop);
    grid->addLayout(hint(QStringLiteral("drop"), tr("Or drop a file here"), tr("A policy to edit, or a token to try.")),
                    3, 1, Qt::AlignTop);

    auto *content = new QWidget;
    auto *across = new QHBoxLayout(content);
    across->setContentsMargins(24, 24, 24, 24);
    auto *down = new QVBoxLayout;
    down->addStretch(1);
    down->addLayout(grid);
    down->addStretch(1);
    across->addStretch();
    across->addLayout(down);
    across->addStretch();
    return content;
}

QLayout *StartPage::createTitle()
{
    auto *title = heading(tr("Secure Key Release policies"));
    title->setObjectName(QStringLiteral("startTitle"));
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * headingScale);
    title->setFont(font);
    auto *words = column();
    words->addWidget(title);
    words->addWidget(new QuietLabel(tr("Write a policy, mend one, and see which tokens it lets in.")));
    auto *layout = new QHBoxLayout;
    layout->setSpacing(14);
    layout->addWidget(new IconLabel(QStringLiteral("key"), Role::Quiet, 40));
    layout->addLayout(words, 1);
    return layout;
}

QLayout *StartPage::createStart() const
{
    auto *layout = column();
    layout->addWidget(heading(tr("Start")));
    layout->addSpacing(6);
    const auto add = [&](const char *name, const QString &icon, const QString &title, const QString &description,
                         const QKeySequence &keys, void (StartPage::*requested)()) {
        auto *entry = new StartEntry(icon, title, description, keys.toString(QKeySequence::NativeText));
        entry->setObjectName(QLatin1String(name));
        connect(entry, &QAbstractButton::clicked, this, requested);
        layout->addWidget(entry);
    };
    add("startNew", QStringLiteral("document-new"), tr("Blank policy"), tr("Version 1.0.0, no authority yet"),
        QKeySequence::New, &StartPage::newRequested);
    add("startOpen", QStringLiteral("document-open"), tr("Open a policy…"),
        tr("In whatever state it is: not a byte changes by opening"), QKeySequence::Open, &StartPage::openRequested);
    add("startClipboard", QStringLiteral("paste"), tr("From the clipboard"),
        tr("In whatever it was copied from: base64, a key, a template, a command"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V), &StartPage::clipboardRequested);
    add("startSample", QStringLiteral("met"), tr("Try the sample"),
        tr("A confidential VM’s policy with a token that it accepts"), {}, &StartPage::sampleRequested);
    add("startGuide", QStringLiteral("hint"), tr("User guide"), tr("The first minute, task by task, and a search"),
        QKeySequence::HelpContents, &StartPage::guideRequested);
    return layout;
}

QLayout *StartPage::createTemplates()
{
    auto *layout = column();
    layout->addWidget(heading(tr("New from a template")));
    layout->addSpacing(6);
    const QList<PolicyTemplate> templates = policyTemplates();
    const auto add = [&](int index, const QString &title, const QString &description) {
        auto *entry = new StartEntry(QStringLiteral("template"), title, description);
        entry->setObjectName(QStringLiteral("startTemplate%1").arg(layout->count() - 2));
        connect(entry, &QAbstractButton::clicked, this, [this, index] { Q_EMIT templateRequested(index); });
        layout->addWidget(entry);
    };
    for (const std::string_view file : templatesShown) {
        const int index = policyTemplateIndex(file);
        add(index, templates[index].name, templates[index].summary);
    }
    add(0, tr("All templates…"), tr("SGX, Intel TDX, rotation; what each does not protect from"));
    return layout;
}

void StartPage::showRecentFiles()
{
    clear(m_recent);
    const QStringList paths = recentFiles(RecentKind::Policy);
    m_recent->addLayout(hint(QStringLiteral("recent"), tr("Recent files"),
                             paths.isEmpty() ? tr("None yet. Files you open appear here.") : QString()));
    for (const QString &path : paths.mid(0, recentFilesShown)) {
        const QFileInfo info(path); // only its name: a folder of the network may take long to answer
        auto *entry =
            new StartEntry(QStringLiteral("document-new"), info.fileName(), QDir::toNativeSeparators(info.path()));
        entry->setObjectName(QStringLiteral("startRecent"));
        connect(
            entry, &QAbstractButton::clicked, this, [this, path] { Q_EMIT fileRequested(path); },
            Qt::QueuedConnection); // the entry may be gone by then
        m_recent->addWidget(entry);
    }
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
}

/// Files go to the window.
void StartPage::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->mimeData()->hasText() && !event->mimeData()->hasUrls())
        event->acceptProposedAction();
    else
        event->ignore();
}

void StartPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT textDropped(event->mimeData()->text());
}

void StartPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    showRecentFiles();
}

} // namespace skr
