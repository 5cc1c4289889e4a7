// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helptopics.h"

#include <QWidget>

#include <algorithm>
#include <array>

namespace skr {

namespace {

constexpr std::array<std::pair<const char *, const char *>, 36> topics{{
    {"startPage", "first-minute"},
    {"filterBar", "compose#many-authorities"},
    {"authorityEdit", "compose#authorities"},
    {"claimEdit", "compose#conditions"},
    {"hexEdit", "compose#values"},
    {"valueEdit", "compose#values"},
    {"policyTree", "compose"},
    {"findBar", "compose#find-and-replace"},
    {"jsonEditor", "compose#the-json"},
    {"textPane", "compose#the-json"},
    {"claimPicker", "compose#pick-a-claim"},
    {"wordsPane", "compose#in-words"},
    {"fixBar", "fix#fixes"},
    {"problemsPane", "fix"},
    {"problemCount", "fix"},
    {"readingCombo", "undocumented#readings"},
    {"verdictBanner", "preview#the-verdict"},
    {"whyPane", "preview#why"},
    {"signatureRow", "verify"},
    {"endpointDialog", "verify#is-the-endpoint-there"},
    {"tokenPolicyDialog", "compose#from-a-token"},
    {"tokenPane", "preview#a-token"},
    {"sampleExpected", "tokens#test-files"},
    {"samplesPane", "tokens#several-sample-tokens"},
    {"replayDialog", "tokens#many-tokens"},
    {"wrappingNotice", "wrappings"},
    {"fileNotice", "preferences#another-program-changed-the-file"},
    {"exportDialog", "wrappings#export"},
    {"catalogFiles", "preferences#claims-of-your-own"},
    {"severityCodes", "preferences#how-problems-are-shown"},
    {"severityChoice", "preferences#how-problems-are-shown"},
    {"colors", "preferences#colours"},
    {"preferences", "preferences"},
    {"history", "preferences#undo-and-history"},
    {"actionSearch", "keyboard#find-an-action"},
    {"shortcutList", "keyboard#all-keys"},
}};

} // namespace

std::span<const std::pair<const char *, const char *>> helpTopics()
{
    return topics;
}

QString helpTopicOf(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const auto *const topic =
            std::find_if(topics.begin(), topics.end(),
                         [name = widget->objectName()](auto &entry) { return name == QLatin1String(entry.first); });
        if (topic != topics.end())
            return QString::fromLatin1(topic->second);
    }
    return {};
}

} // namespace skr
