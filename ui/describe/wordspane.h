// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>

namespace skr {

class PolicyDocument;

/// The policy in plain sentences, so that *and* is not taken for *or*. Follows every edit while it is seen.
class WordsPane : public QTextBrowser
{
    Q_OBJECT

public:
    explicit WordsPane(PolicyDocument *document, QWidget *parent = nullptr);

private:
    QString nextStep() const;
    void update();

    PolicyDocument *m_document;
};

} // namespace skr
