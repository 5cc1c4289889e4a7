// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"
#include "core/text/textedit.h"
#include "core/text/textrange.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace skr {

class IconLabel;
class PolicyDocument;
class PolicyEvaluation;
class PolicyRevision;
class SampleTokens;
class SuggestionEdit;

/// The rotation of a value, such as a measurement, in four steps: widen, deploy, verify, narrow. At which step it is
/// follows from the policy alone, so it can be taken up again at any time. Follows the policy and the sample tokens.
class RotationDialog : public QDialog
{
    Q_OBJECT

public:
    /// `condition` is an index into Policy::conditions: the one that asks for the value.
    RotationDialog(PolicyDocument *document, PolicyEvaluation *evaluation, SampleTokens *samples,
                   std::optional<std::uint32_t> condition, QWidget *parent = nullptr);

Q_SIGNALS:
    /// To show this in the policy.
    void placeRequested(const skr::TextRange &range);
    void tokenRequested();
    void exportRequested();

private:
    /// What conditions ask for, whatever the revision.
    struct Wanted {
        std::string claim;
        Operator op = Operator::Equals;
        NodeKind kind = NodeKind::String;
        std::string text;

        bool operator==(const Wanted &) const = default;
    };
    struct Step {
        IconLabel *icon;
        QLabel *words;
    };

    static std::optional<Wanted> wantedBy(const Condition &condition);
    static QString nameOf(const Wanted &wanted);
    Step addStep(const QString &title, const char *name, QWidget *parts);
    QWidget *createWiden();
    QWidget *createDeploy();
    QWidget *createVerify();
    QWidget *createNarrow();

    const PolicyRevision &revision() const;
    /// The conditions that ask for it, those alone that stand beside another value or all.
    std::vector<std::uint32_t> conditionsOf(const Wanted &wanted, bool onlyBeside) const;
    /// What is accepted in its place somewhere, each once, in the order of the text.
    std::vector<Wanted> others(const Wanted &wanted) const;
    std::optional<TextEdit> narrowing() const;
    void follow();
    void fillValues();
    void fillNarrow();
    void showSteps();
    void showTokens();
    void widen();
    void narrow();

    PolicyDocument *m_document;
    PolicyEvaluation *m_evaluation;
    SampleTokens *m_samples;
    std::optional<Wanted> m_wanted; ///< the value that is rotated
    std::vector<Wanted> m_values; ///< all that can be, as in m_value
    std::vector<Wanted> m_choices; ///< all that can be taken out, as in m_out
    QComboBox *m_value;
    SuggestionEdit *m_new = nullptr;
    QPushButton *m_widen = nullptr;
    QTreeWidget *m_tokens = nullptr;
    QComboBox *m_out = nullptr;
    QPushButton *m_narrow = nullptr;
    std::vector<Step> m_steps;
};

} // namespace skr
