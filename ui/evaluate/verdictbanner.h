// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/verdicttext.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace skr {

class IconLabel;
class PolicyDocument;
class PolicyEvaluation;

/// The verdict in a word and a sentence, above the tree; follows the evaluation. Screen readers are told when it
/// changes.
class VerdictBanner : public QWidget
{
    Q_OBJECT

public:
    VerdictBanner(PolicyDocument *document, PolicyEvaluation *evaluation, QWidget *parent = nullptr);

    /// What the loaded token is called, as its file's name.
    /// A sentence about the token's signature; marked text.
    void setSignature(const QString &sentence);
    void setTokenName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *createChoices();
    void fitChoices();
    void update();
    void showText();

    PolicyDocument *m_document;
    PolicyEvaluation *m_evaluation;
    VerdictText m_text;
    QString m_signature;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QWidget *m_choices;
    QLabel *m_tokenName;
    QComboBox *m_reading;
};

} // namespace skr
