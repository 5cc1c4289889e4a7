// SPDX-License-Identifier: Apache-2.0
#include "ui/export/exportdialog.h"

#include "qt/fileaccess.h"
#include "qt/markedtext.h"
#include "qt/text.h"
#include "ui/dialogs/dialogs.h"
#include "ui/look/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace skr {

namespace {

constexpr QSize exportSize(760, 640);
constexpr int asFound = -1; // a form that the core does not know

QString settingsKey(const char *choice)
{
    return QStringLiteral("export/") + QLatin1String(choice);
}

bool isCommand(ExportForm form)
{
    return form == ExportForm::Az || form == ExportForm::PowerShell;
}

bool namesKey(ExportForm form)
{
    return form != ExportForm::Json && form != ExportForm::Base64Url && form != ExportForm::Portal;
}

QString suffixOf(ExportForm form, ExportShell shell)
{
    switch (form) {
    case ExportForm::Base64Url:
        return QStringLiteral(".txt");
    case ExportForm::Bicep:
        return QStringLiteral(".bicep");
    case ExportForm::Terraform:
        return QStringLiteral(".tf");
    case ExportForm::PowerShell:
        return QStringLiteral(".ps1");
    case ExportForm::Az:
        return shell == ExportShell::Bash      ? QStringLiteral(".sh")
            : shell == ExportShell::PowerShell ? QStringLiteral(".ps1")
                                               : QStringLiteral(".cmd");
    default:
        return QStringLiteral(".json");
    }
}

} // namespace

ExportDialog::ExportDialog(ExportSource source, Dialogs *dialogs, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_dialogs(dialogs)
    , m_choices(new QFormLayout)
    , m_immutable(new QCheckBox(tr("I&mmutable: the policy of this key can never be changed again")))
    , m_inPlace(new QCheckBox(tr("The policy’s te&xt in the command, instead of the file’s name")))
    , m_notes(new QLabel)
    , m_text(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export Policy"));
    resize(exportSize);
    m_form = addChoice("form", tr("&Form:"), {});
    if (!m_source.found.isEmpty())
        m_form->addItem(tr("As it was found: %1").arg(m_source.found), asFound);
    const QStringList forms{tr("Policy alone (JSON)"),
                            tr("base64url, as “data” of a release policy"),
                            tr("REST request body"),
                            tr("ARM template"),
                            tr("Bicep"),
                            tr("Terraform"),
                            tr("Azure CLI command"),
                            tr("PowerShell command"),
                            tr("File for the Azure Portal")};
    for (int i = 0; i < forms.size(); ++i)
        m_form->addItem(forms[i], i);
    m_step = addChoice("step", tr("&Do:"), {tr("Create a key"), tr("Import a key"), tr("Change the policy of a key")});
    m_target = addChoice("target", tr("&In:"), {tr("Key vault (Premium)"), tr("Managed HSM")});
    m_holder = addName("holder", tr("&Name of the vault:"), QStringLiteral("VAULT-NAME"));
    m_key = addName("key", tr("Name of the &key:"), QStringLiteral("KEY-NAME"));
    m_shell = addChoice("shell", tr("&Shell:"), {tr("bash"), tr("PowerShell"), tr("cmd")});
    m_immutable->setObjectName(QStringLiteral("exportImmutable"));
    m_inPlace->setObjectName(QStringLiteral("exportInPlace"));
    m_choices->addRow({}, m_immutable);
    m_choices->addRow({}, m_inPlace);
    for (const QCheckBox *box : {m_immutable, m_inPlace})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::showResult);
    m_notes->setObjectName(QStringLiteral("exportNotes"));
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("exportText"));
    m_text->setAccessibleName(tr("What is exported"));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(fixedFont());
    m_text->setTabChangesFocus(true);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_choices);
    layout->addWidget(m_notes);
    layout->addWidget(m_text, 1);
    addButtons();
    restoreChoices();
    showResult();
}

QComboBox *ExportDialog::addChoice(const char *name, const QString &label, const QStringList &words)
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("export_") + QLatin1String(name));
    box->addItems(words);
    m_choices->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::showResult);
    return box;
}

QLineEdit *ExportDialog::addName(const char *name, const QString &label, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QStringLiteral("export_") + QLatin1String(name));
    edit->setPlaceholderText(placeholder);
    m_choices->addRow(label, edit);
    connect(edit, &QLineEdit::textChanged, this, &ExportDialog::showResult);
    return edit;
}

void ExportDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    layout()->addWidget(buttons);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("Sa&ve As…"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("exportCopy"));
    m_save->setObjectName(QStringLiteral("exportSave"));
    m_copy->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

bool ExportDialog::isAsFound() const
{
    return m_form->currentData().toInt() == asFound;
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.form = static_cast<ExportForm>(m_form->currentData().toInt());
    options.step = static_cast<ExportStep>(m_step->currentIndex());
    options.target = static_cast<ExportTarget>(m_target->currentIndex());
    options.shell = static_cast<ExportShell>(m_shell->currentIndex());
    options.holder = toUtf8(m_holder->text().isEmpty() ? m_holder->placeholderText() : m_holder->text());
    options.key = toUtf8(m_key->text().isEmpty() ? m_key->placeholderText() : m_key->text());
    options.immutable = m_immutable->isChecked();
    if (!m_inPlace->isChecked())
        options.file = toUtf8(m_source.file);
    return options;
}

Exported ExportDialog::result() const
{
    Exported result;
    if (isAsFound()) {
        result.text = m_source.written.text;
        result.refusal = m_source.written.refusal;
        return result;
    }
    result = exported(m_source.policy, options());
    if (result.text && !m_source.valid)
        result.notes.emplace_back("this policy has errors, and the service drops an invalid one: see Problems");
    return result;
}

void ExportDialog::showResult()
{
    if (m_copy == nullptr)
        return; // not all choices are there yet
    const ExportForm form = options().form;
    const bool named = !isAsFound() && namesKey(form);
    const auto show = [this](QWidget *field, bool shown) {
        if (QWidget *label = m_choices->labelForField(field))
            label->setVisible(shown);
        field->setVisible(shown);
    };
    for (QWidget *field :
         {static_cast<QWidget *>(m_step), static_cast<QWidget *>(m_target), static_cast<QWidget *>(m_holder),
          static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_immutable)})
        show(field, named);
    show(m_shell, named && form == ExportForm::Az);
    show(m_inPlace, named && isCommand(form) && !m_source.file.isEmpty());
    const bool isVault = options().target == ExportTarget::Vault;
    if (auto *label = qobject_cast<QLabel *>(m_choices->labelForField(m_holder)))
        label->setText(isVault ? tr("&Name of the vault:") : tr("&Name of the HSM:"));
    m_holder->setPlaceholderText(isVault ? QStringLiteral("VAULT-NAME") : QStringLiteral("HSM-NAME"));

    const Exported made = result();
    m_text->setPlainText(toQString(withComments(made)));
    QStringList notes;
    if (!made.text)
        notes << tr("Not possible: %1.").arg(plainText(toQString(made.refusal)));
    for (const std::string &note : made.notes)
        notes << QStringLiteral("• ") + plainSentence(note);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_copy->setEnabled(made.text.has_value());
    m_save->setEnabled(made.text.has_value());
}

void ExportDialog::copy()
{
    QGuiApplication::clipboard()->setText(toQString(withComments(result())));
    saveChoices();
}

void ExportDialog::save()
{
    const ExportOptions chosen = options();
    const QString suffix = isAsFound() ? QString() : suffixOf(chosen.form, chosen.shell);
    const QString path =
        m_dialogs->saveExport(this, QDir(m_source.folder).filePath(QStringLiteral("release-policy") + suffix));
    if (path.isEmpty())
        return;
    const QString error = writeFile(path, withComments(result()));
    if (!error.isEmpty()) {
        m_dialogs->showError(this, windowTitle(), error);
        return;
    }
    saveChoices();
    accept();
}

void ExportDialog::restoreChoices()
{
    const QSettings settings;
    if (m_source.found.isEmpty())
        m_form->setCurrentIndex(qMax(0, m_form->findData(settings.value(settingsKey("form"), 0).toInt())));
    m_target->setCurrentIndex(settings.value(settingsKey("target"), 0).toInt() == 1 ? 1 : 0);
    m_shell->setCurrentIndex(qBound(0, settings.value(settingsKey("shell"), 0).toInt(), m_shell->count() - 1));
    m_holder->setText(settings.value(settingsKey("holder")).toString());
    m_key->setText(settings.value(settingsKey("key")).toString());
}

void ExportDialog::saveChoices() const
{
    QSettings settings;
    settings.setValue(settingsKey("form"), m_form->currentData());
    settings.setValue(settingsKey("target"), m_target->currentIndex());
    settings.setValue(settingsKey("shell"), m_shell->currentIndex());
    settings.setValue(settingsKey("holder"), m_holder->text());
    settings.setValue(settingsKey("key"), m_key->text());
}

} // namespace skr
